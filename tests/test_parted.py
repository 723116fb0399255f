"""Nouns that an aside between commas parts from what completes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "noun", "thing"),
    [
        ("La ville prévoit l'inauguration, en mai, d'une piscine.", "inauguration", "piscine"),
        ("La fermeture, début 2022, de la scierie Arbon a surpris.", "fermeture", "scierie"),
        ("Le meurtre, le 3 mai 2001, d'un notaire reste inexpliqué.", "meurtre", "notaire"),
        ("La vente, annoncée jeudi, de la scierie inquiète.", "vente", "scierie"),
        ("Elle a salué la libération, mercredi à Gap, de deux otages.", "libération", "otages"),
    ],
)
def test_what_completes_a_noun_behind_an_aside(parse: Parse, text: str, noun: str, thing: str) -> None:
    """It hangs on the noun, and on neither the verb nor the date."""
    tokens = parse(text).tokens
    above, below = (next(token for token in tokens if token.text == word) for word in (noun, thing))
    assert (below.head, below.dep) == (above.index, "nmod")


@pytest.mark.parametrize(
    ("text", "noun", "word"),
    [
        ("Le ministre a promis, en juin, de la fermeté.", "ministre", "fermeté"),
        ("Le voisin, lundi, de rage, a crié.", "voisin", "rage"),
        ("Une fermeture, jeudi, de rage, a été décidée.", "fermeture", "rage"),
        ("La fermeture, que réclame la ville, de guerre lasse, a été décidée.", "fermeture", "guerre"),
    ],
)
def test_nothing_completes_other_nouns(parse: Parse, text: str, noun: str, word: str) -> None:
    """Nor a verb before the aside, a noun that is new to the reader, or one before a clause."""
    tokens = parse(text).tokens
    assert tokens[next(token for token in tokens if token.text == word).head].text != noun


@pytest.mark.parametrize(
    "text", ["La mort, de", "La mort, jeudi, de", "La mort, jeudi,", ", , du", "La fin, de, de la"]
)
def test_a_text_may_end_there(parse: Parse, text: str) -> None:
    """Nothing is asked of words that do not come."""
    assert parse(text).tokens


def test_what_is_told_of_it(read: Read) -> None:
    """The event has who undergoes it, and its day."""
    [event] = [
        e for e in read("La mort, le 3 mai 2001, de la chanteuse Ana Vial a ému la ville.").events if e.kind == "Death"
    ]
    assert {f.name for role, f in event.roles if role is Role.PATIENT and isinstance(f, Entity)} == {"Ana Vial"}
    assert any(role is Role.TIME for role, _ in event.roles)
