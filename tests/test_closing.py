"""Tests of :mod:`kg.annotate.closing`: participles behind an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("Orial a vendu mardi la halle de Gap, construite en 1987.", "construite", "halle"),
        ("Luc Bas a visité lundi son usine de Dax, fermée en 2021.", "fermée", "usine"),
        ("Le groupe Bolvig va vendre la clinique de Gap, menacée depuis deux ans.", "menacée", "clinique"),
        ("Orial veut raser le pont de Lanvert, fermé en 2019.", "fermé", "pont"),
    ],
)
def test_it_tells_of_the_object(parse: Parse, text: str, word: str, noun: str) -> None:
    """It agrees with that and with the subject not, or only things are built, closed and sold."""
    parsed = parse(text)
    told = next(token for token in parsed.tokens if token.text == word)
    assert (parsed.tokens[told.head].text, told.dep) in {(noun, "acl"), (noun, "amod")}
    assert not looped(parsed.tokens, parsed.sentences[0])


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("Le maire a quitté le stade, entouré de gardes.", "entouré", "stade"),
        ("Luc Bas a rejoint le quai, suivi de ses adjoints.", "suivi", "quai"),
        ("Le préfet a visité le chantier, accompagné du maire.", "accompagné", "chantier"),
        ("Luc Bas a quitté la salle, entouré de gardes.", "entouré", "salle"),
    ],
)
def test_it_tells_of_the_subject(parse: Parse, text: str, word: str, noun: str) -> None:
    """What somebody is beside what he does stays with him, where it may be said of both."""
    parsed = parse(text)
    told = next(token for token in parsed.tokens if token.text == word)
    assert parsed.tokens[told.head].text != noun


@pytest.mark.parametrize("text", ["Vendu, fermé", "Orial a vendu, fermée", "Il va, usine, fermée."])
def test_what_breaks_off_does_no_harm(parse: Parse, text: str) -> None:
    """Each word stays where it was in the text."""
    assert [token.text for token in parse(text).tokens if token.text.isalpha()] == [
        word.strip(".,") for word in text.split()
    ]
