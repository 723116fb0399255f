"""Tests of :mod:`kg.annotate.epithets`: adjectives of functions that the model takes for nouns or verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "word", "over"),
    [
        ("Le cardinal Jan Vial, archevêque émérite de Namur, est mort mardi à Gand.", "émérite", "archevêque"),
        ("Ana Roux, professeur émérite à l'université de Gand, a gagné le prix.", "émérite", "professeur"),
        ("Ana Roux, maire honoraire de Gray, est morte lundi.", "honoraire", "maire"),
        ("Le préfet sortant Luc Bas a salué les élus.", "sortant", "préfet"),
        ("La sénatrice sortante Ana Roux a salué les élus.", "sortante", "sénatrice"),
    ],
)
def test_an_adjective_of_a_function(parse: Parse, text: str, word: str, over: str) -> None:
    """Right behind somebody's function it is an adjective of it."""
    tokens = parse(text).tokens
    [token] = [token for token in tokens if token.text == word]
    assert (token.pos, tokens[token.head].text) == ("ADJ", over)


def test_what_hung_on_it(read: Read) -> None:
    """The subject that the model hung on the adjective is that of the verb: who has died is known."""
    told = read("Le cardinal Jan Vial, archevêque émérite de Namur, est mort mardi 1er mars 2011 à Gand.").statements
    found = {(s.subject.name, s.predicate) for s in told}
    assert ("Jan Vial", "deathDate") in found
    assert ("Jan Vial", "headOf") not in found
