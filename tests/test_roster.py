"""Tests of :mod:`kg.annotate.roster`: subjects in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


ROWS = (
    ("Luc Bas, Tom Reed et Astrid Holm ont fermé le site de Dax.", ("Luc", "Tom", "Astrid"), "fermé"),
    ("Pierre Castel, Karim Benani et Maud Perrin ont vendu le pont.", ("Pierre", "Karim", "Maud"), "vendu"),
    ("Vialis, Orial et le syndicat ont suspendu le permis.", ("Vialis", "Orial", "syndicat"), "suspendu"),
    (
        "Luc Bas, la violoniste Maud Perrin et le trio Vial ont signé le contrat.",
        ("Luc", "violoniste", "trio"),
        "signé",
    ),
    (
        "Le ministre Luc Bas, le préfet Tom Reed et la maire Maud Perrin ont validé le budget.",
        ("ministre", "préfet", "maire"),
        "validé",
    ),
)


@pytest.mark.parametrize(("text", "names", "verb"), ROWS)
def test_all_are_subjects(parse: Parse, text: str, names: tuple[str, ...], verb: str) -> None:
    """The second is no apposition to the first, and the last is no subject of its own."""
    tokens = parse(text).tokens
    words = {token.text: token for token in tokens}
    first, *others = names
    assert (tokens[words[first].head].text, words[first].dep) == (verb, "nsubj")
    assert all((words[other].head, words[other].dep) == (words[first].index, "conj") for other in others)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le maire, Luc Bas et le préfet ont fermé le site.", "Luc"),
        ("Mardi, Luc Bas et Maud Perrin ont fermé le site.", "Luc"),
        ("Ce lundi, le juge et le préfet ont fermé le site.", "juge"),
    ],
)
def test_a_name_behind_a_function_may_be_its_holder(parse: Parse, text: str, name: str) -> None:
    """And a day is nobody."""
    tokens = parse(text).tokens
    assert next(token for token in tokens if token.text == name).dep != "conj"


@pytest.mark.parametrize(
    ("text", "noun", "other"),
    [
        ("La ville a reçu l'acteur belge Luc Bas et sa sœur.", "acteur", "sœur"),
        ("Le pont a été bâti par l'architecte suisse Ana Roux et son équipe.", "architecte", "équipe"),
        ("Parmi les lauréats figurent l'acteur belge Brell Holm et sa sœur.", "acteur", "sœur"),
    ],
)
def test_what_is_joined_to_a_name_is_joined_to_its_noun(parse: Parse, text: str, noun: str, other: str) -> None:
    """The name only tells who that is."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == other)
    assert (tokens[word.head].text, word.dep) == (noun, "conj")
