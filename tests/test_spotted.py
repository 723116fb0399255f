"""Tests of :mod:`kg.annotate.spotted`: what tells where beside a place, and what happens there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "spot", "place"),
    [
        ("Une grenade a explosé à l'est de Mossoul lundi.", "est", "Mossoul"),
        ("Un drone a explosé au-dessus de Sanaa jeudi.", "au-dessus", "Sanaa"),
        ("Des tirs ont éclaté près de Bangui mardi.", "près", "Bangui"),
        ("Les ouvriers ont défilé autour de la préfecture.", "autour", "préfecture"),
    ],
)
def test_what_tells_where_bears_what_it_is_beside(parse: Parse, text: str, spot: str, place: str) -> None:
    """The noun behind « de » hangs on the word before it, and on no verb."""
    tokens = parse(text).tokens
    above, below = (next(token for token in tokens if token.text == word) for word in (spot, place))
    assert below.head == above.index
    assert above.head != below.index


@pytest.mark.parametrize(
    "text",
    ["Près de 300 élèves ont défilé.", "Il n'y a pas de blessés.", "Le nord du pays a voté.", "Elle a fui près."],
)
def test_amounts_and_plain_nouns_stay(parse: Parse, text: str) -> None:
    """No word of these is an adverb of place with what it is beside."""
    tokens = parse(text).tokens
    assert not [t for t in tokens if t.dep == "obl:arg" and tokens[t.head].pos == "ADV"]


@pytest.mark.parametrize(
    ("turn", "place"),
    [
        ("près de Bangui", "Bangui"),
        ("au nord de Bangui", "Bangui"),
        ("à l'est de Bangui", "Bangui"),
        ("autour de Bangui", "Bangui"),
        ("au-dessus de Bangui", "Bangui"),
        ("à deux pas de Bangui", "Bangui"),
        ("aux abords de Bangui", "Bangui"),
        ("à la périphérie de Bangui", "Bangui"),
        ("sur les hauteurs de Bangui", "Bangui"),
    ],
)
@pytest.mark.parametrize(
    "clause",
    [
        "Des affrontements ont éclaté {} mardi.",
        "Un obus a explosé {} lundi.",
        "Trois pillards ont été arrêtés {} jeudi.",
    ],
)
def test_it_happens_there(read: Read, clause: str, turn: str, place: str) -> None:
    """It does not come from there, and the nearness itself undergoes nothing."""
    [event] = read(clause.format(turn)).events
    assert [f.name for role, f in event.roles if role is Role.PLACE and isinstance(f, Entity)] == [place]
    assert not [f for role, f in event.roles if role is Role.SOURCE or (place in str(f) and isinstance(f, str))]
