"""Tests of :mod:`kg.annotate.twofold`: verbs with two subjects or two objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Comme le syndicat, le directeur a construit le tunnel.", "construit", "directeur"),
        ("Comme le juge, le préfet a vendu le pont.", "vendu", "préfet"),
        ("Une fois le plan dénoncé, le groupe a racheté le château.", "racheté", "groupe"),
    ],
)
def test_the_second_subject_behind_a_comma_is_it(parse: Parse, text: str, verb: str, subject: str) -> None:
    """What opens the sentence stands beside."""
    tokens = parse(text).tokens
    told = next(token for token in tokens if token.text == verb)
    assert [t.text for t in tokens if t.head == told.index and t.dep == "nsubj"] == [subject]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Ni le groupe ni le juge n'ont saisi le dossier.", "groupe", "juge"),
        ("Le pont et le tunnel ont été vendus mardi par le juge.", "pont", "tunnel"),
        ("Ce jeudi, le syndicat et le groupe rejettent le projet.", "syndicat", "groupe"),
    ],
)
def test_a_second_subject_behind_et_is_joined(parse: Parse, text: str, first: str, second: str) -> None:
    """Both are told by one."""
    words = {token.text: token for token in parse(text).tokens}
    assert words[first].dep.startswith("nsubj")
    assert (words[second].head, words[second].dep) == (words[first].index, "conj")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Le conseil a validé le budget, « un scandale » selon Luc Bas.", "scandale"),
        ("Le préfet a racheté le château (300 salariés) à la ville.", "salariés"),
    ],
)
def test_a_second_object_in_marks_says_more_of_the_first(parse: Parse, text: str, second: str) -> None:
    """It is no other thing that is done to."""
    tokens = parse(text).tokens
    assert next(token for token in tokens if token.text == second).dep != "obj"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Son éditeur, la maison Brell, a annoncé la nouvelle dans un communiqué.", "éditeur", "maison"),
        ("Le porte-parole du M12, le lieutenant-colonel Luc Bas, avait promis la paix.", "porte-parole", "colonel"),
        ("La directrice du musée, l'ethnologue Ana Roux, a passé trois ans à Dax.", "directrice", "ethnologue"),
    ],
)
def test_a_second_subject_between_commas_says_who_it_is(parse: Parse, text: str, first: str, second: str) -> None:
    """The verb is told of one."""
    tokens = parse(text).tokens
    beside = next(token for token in tokens if token.text.endswith(second))
    assert (tokens[beside.head].text, beside.dep) == (first, "appos")


@pytest.mark.parametrize(
    ("text", "first", "name"),
    [("Le groupe a vendu la chaîne allemande Kolm et l'enseigne Brell.", "chaîne", "Kolm")],
)
def test_a_name_right_behind_its_noun_is_no_second(parse: Parse, text: str, first: str, name: str) -> None:
    """« la chaîne Kolm » is one."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == name)
    assert tokens[word.head].text == first


@pytest.mark.parametrize(
    ("text", "word", "head", "dep"),
    [
        ("La foule en colère a barré la voie et conspué le gouverneur.", "gouverneur", "conspué", "obj"),
        ("Le tribunal a racheté le château et le stade, avant de quitter Kervilly.", "stade", "château", "conj"),
        ("La société a réalisé l'an dernier un chiffre d'affaires de 4 millions d'euros.", "an", "réalisé", "obl:mod"),
        ("Ana Roux s'apprête à disputer sa septième phase finale, un record pour elle.", "record", "phase", "appos"),
        ("Le ministre n'a rejeté ni le projet ni l'accord.", "projet", "rejeté", "obj"),
    ],
)
def test_each_object_is_of_its_verb(parse: Parse, text: str, word: str, head: str, dep: str) -> None:
    """A time is none, nor is what tells more of one."""
    tokens = parse(text).tokens
    told = next(token for token in tokens if token.text == word)
    assert (tokens[told.head].text, told.dep) == (head, dep)


@pytest.mark.parametrize("text", ["Les savants avancent la pêche, la pollution et l'essor de l'élevage."])
def test_objects_of_a_list_stay(parse: Parse, text: str) -> None:
    """« et » closes it."""
    told = [token.text for token in parse(text).tokens if token.dep in {"obj", "conj"}]
    assert told == ["pêche", "pollution", "essor"]
