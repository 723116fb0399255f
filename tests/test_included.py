"""Tests of :mod:`kg.annotate.included`: subjects that some of them part from their verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Douze marins, parmi lesquels deux mousses, ont été sauvés mardi à Brest.", "sauvés", "marins"),
        ("Douze marins, dont le capitaine du port, ont été sauvés mardi à Brest.", "sauvés", "marins"),
        ("Quelque 12 marins, parmi lesquels deux mousses, ont trouvé la mort mardi à Brest.", "trouvé", "marins"),
        ("Une douzaine de marins, dont le capitaine du port, ont péri mardi à Brest.", "péri", "douzaine"),
        ("Douze marins, dont deux mousses, ont été sauvés mardi à Brest, a dit la mairie.", "sauvés", "marins"),
        ("Les marins, dont Paul a pris la défense, ont été sauvés.", "sauvés", "marins"),
    ],
)
def test_the_whole_is_the_subject(parse: Parse, text: str, verb: str, subject: str) -> None:
    """Those some are joined to it, and have no verb of their own."""
    tokens = parse(text).tokens
    over = next(token for token in tokens if token.text == verb)
    told = [token.text for token in tokens if token.head == over.index and token.dep.startswith("nsubj")]
    assert told == [subject]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Douze marins, parmi lesquels deux mousses, ont péri mardi à Brest.", {"12"}),
        ("Douze marins, y compris deux mousses, ont été blessés mardi à Brest.", {"12"}),
    ],
)
def test_some_are_not_counted_twice(read: Read, text: str, numbers: set[str]) -> None:
    """The toll is that of the whole."""
    rows = [row for event in read(text).events for row in event.roles if row[0] is Role.QUANTITY]
    assert {filler.value for _, filler in rows if isinstance(filler, Quantity)} == numbers
