"""Tests of :mod:`kg.extract.relations.judgement`: what a statement's status is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Status

if TYPE_CHECKING:
    from conftest import Read


def test_where_a_place_lies_is_not_called_off(read: Read) -> None:
    """« 50 vols ont été annulés à l'aéroport de Gap, dans les Alpes »: the airport lies there all the same."""
    told = read("Le vent souffle et 50 vols ont été annulés à l'aéroport d'Halifax, en Nouvelle-Écosse.").statements
    lying = [statement.status for statement in told if statement.predicate == "locatedIn"]
    assert lying
    assert set(lying) == {Status.ASSERTED}
