"""The lexicon of events: well formed, general, and about the 28 classes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.lang.fr.frames import FRAMES, VALENCES
from kg.lang.frames import conditions, slots
from kg.model import Role

if TYPE_CHECKING:
    from kg.lang.frames import Frame


def _all() -> list[Frame]:
    return [frame for table in (FRAMES.verbs, FRAMES.nouns) for found in table.values() for frame in found]


def test_at_least_four_hundred_words() -> None:
    """At least 400 different words or turns evoke the 28 classes."""
    assert len({frame.name for frame in _all()}) >= 400
    assert len({frame.kind for frame in _all()}) == 28


def test_lexicons_are_sorted_and_normal() -> None:
    """Rows are sorted, unique, and in Unicode normal form C."""
    for name in ("frames.tsv", "senses.tsv"):
        rows = list(read_table("kg.lang.fr", name))
        assert rows == sorted(rows)
        assert len(set(rows)) == len(rows)
        assert all(unicodedata.is_normalized("NFC", field) for row in rows for field in row)


def test_every_valence_is_used() -> None:
    """No valence stands in the table that no word has."""
    assert set(VALENCES) == {row[3] for row in read_table("kg.lang.fr", "frames.tsv")}


def test_slots_are_read_in_order() -> None:
    """A valence is read left to right, sorts and prepositions of several words included."""
    found = slots("S=agent face_à=patient@actor")
    assert [(slot.place, slot.role, slot.sort) for slot in found] == [
        ("S", Role.AGENT, ""),
        ("face à", Role.PATIENT, "actor"),
    ]


def test_conditions_are_read() -> None:
    """Conditions may forbid, and list lemmas or sorts."""
    one, two = conditions("o:loi,@Law;-q")
    assert (one.place, one.wanted, one.values) == ("O", True, frozenset({"loi", "@Law"}))
    assert (two.place, two.wanted, two.values) == ("q", False, frozenset())
