"""Tests of :mod:`kg.extract.relations.bystanders`: who is named near a happening and has no part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read


def _part(read: Read, text: str) -> set[str]:
    return {getattr(s.object, "name", "") for s in read(text).statements if s.predicate == "participant"}


_EQUALLED = """Le Danois Niels Holm a gagné dimanche la Coupe du monde à Oslo.
La Coupe du monde est belle. Il a égalé Erik Lund et Olaf Berg."""
_KIN = """Le Festival de Cannes s'est ouvert mercredi.
L'actrice Ana Roux, fille de Luc Roux, est montée sur scène au Festival de Cannes."""
_JUDGED = """L'élection a eu lieu dimanche au Kenya.
La mission de l'Union africaine, dirigée par le Kényan Jan Vial, a jugé le scrutin libre."""
_STRUCK = """Grève à la Stib : peu de trams lundi
La grève à la Stib dure."""


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        (_EQUALLED, {"Erik Lund", "Olaf Berg"}),
        (_KIN, {"Luc Roux"}),
        (_JUDGED, {"Jan Vial"}),
        (_STRUCK, {"Stib"}),
        ("Jan Vial voit dans ce sommet un progrès.", {"Jan Vial"}),
    ],
)
def test_bystanders(read: Read, text: str, absent: set[str]) -> None:
    """Kin, whoever is equalled, whoever judges a vote or a meeting, and the firm that is struck take no part."""
    assert _part(read, text).isdisjoint(absent)


def test_who_takes_part(read: Read) -> None:
    """Whoever wins does."""
    text = "Le Danois Niels Holm a remporté dimanche la Coupe du monde. Niels Holm égale Erik Lund."
    assert "Niels Holm" in _part(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Au lendemain de la réunion de jeudi, Ivan Roz a vendu sa maison de Sens.",
        "À quelques semaines du scrutin, Ivan Roz a vendu sa maison de Sens.",
        "Le tournoi se poursuit et Ivan Roz a vendu sa maison de Sens.",
        "La grève continue mais Ivan Roz dirige Valmy depuis 2010.",
    ],
)
def test_who_does_something_else_has_no_part_in_a_happening(read: Read, text: str) -> None:
    """Neither what tells when nor what goes on besides has those for participants who are told of."""
    told = [s for s in read(text).statements if s.predicate in {"participant", "organizer"}]
    assert not told


@pytest.mark.parametrize(
    "text",
    [
        "Après la guerre d'Algérie, Ivan Roz est parti au Canada.",
        "Avant les élections législatives, Ivan Roz est rentré à Sens.",
        "Depuis la révolution, Ivan Roz est installé à Sens.",
        "Ivan Roz a étudié à Sens après la guerre d'Algérie.",
    ],
)
def test_what_tells_when_is_not_where_the_rest_is(read: Read, text: str) -> None:
    """« Après la guerre, il est parti au Canada » puts no war in Canada."""
    told = {(s.predicate, str(s.object)) for s in read(text).statements if s.subject.kind is Kind.EVENT}
    assert not told
