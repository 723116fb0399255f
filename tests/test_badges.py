"""Tests of :mod:`kg.extract.mentions.badges`: a party behind a function is whose member its holder is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

_PARTIES = ("Parti socialiste", "Les Républicains", "Horizons", "Rassemblement national", "UDI", "Place publique")


@pytest.mark.parametrize("party", _PARTIES)
@pytest.mark.parametrize(
    ("sentence", "led"),
    [
        ("Luc Bastide, le maire {} de Gray, a ri.", "Gray"),
        ("Le maire {} de Gray, Luc Bastide, a ri.", "Gray"),
        ("Luc Bastide, le président {} de la région Bretagne, a ri.", "Bretagne"),
    ],
)
def test_a_party_behind_a_function_is_not_what_it_leads(read: Read, party: str, sentence: str, led: str) -> None:
    """« le maire Horizons de Gray » leads the town, and is of that party, which does not lie there."""
    told = {
        (s.predicate, s.object.name)
        for s in read(sentence.format(party)).statements
        if isinstance(s.object, Entity) and s.predicate in {"affiliation", "headOf", "locatedIn", "memberOf"}
    }
    assert told == {("headOf", led), ("memberOf", party)}


def test_a_seat_lends_its_place_to_no_other_function(read: Read) -> None:
    """« ancien Premier ministre et sénateur de la Vienne » has led no Vienne; « fondateur et directeur » share."""
    reading = read("Luc Bastide, ancien Premier ministre et sénateur de la Vienne, a ri.")
    assert not [s for s in reading.statements if s.predicate == "headOf"]
    reading = read("Luc Bastide, fondateur et directeur d'Orialis SA, a ri.")
    assert {s.predicate for s in reading.statements} >= {"founder", "headOf"}
