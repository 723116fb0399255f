"""Where a body has its seat, and what is a member of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str) -> set[tuple[str, str, str]]:
    return {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}


@pytest.mark.parametrize(
    "text",
    [
        "Le siège de la société Malvin se trouve à Bruxelles.",
        "Le siège social du groupe Malvin est installé à Bruxelles depuis 2012.",
        "La société Malvin a son siège à Bruxelles.",
    ],
)
def test_where_the_seat_is(read: Read, text: str) -> None:
    """The body behind « de », or whose « son » is."""
    assert ("Malvin", "locatedIn", "Bruxelles") in _told(read, text)


@pytest.mark.parametrize(
    ("text", "one", "body"),
    [
        ("Le Parti vert a élu Anne Dumas à sa tête.", "Anne Dumas", "Parti vert"),
        ("Le club de Gray a nommé Luc Bas à sa présidence.", "Luc Bas", "club de Gray"),
    ],
)
def test_whom_a_body_puts_at_its_head(read: Read, text: str, one: str, body: str) -> None:
    """« à sa tête » is at that of whoever does so."""
    assert (one, "headOf", body) in _told(read, text)


def test_whom_a_body_only_names(read: Read) -> None:
    """« à sa table » is no office."""
    told = _told(read, "Le club de Gray a nommé Luc Bas à sa table d'honneur.")
    assert not any(predicate == "headOf" for _, predicate, _ in told)


def test_what_happens_at_the_seat(read: Read) -> None:
    """Nothing ties a town that the seat is only told beside to it."""
    text = "Le siège de la société Malvin sera vendu, a annoncé le maire à Bruxelles."
    assert ("Malvin", "locatedIn", "Bruxelles") not in _told(read, text)


def test_buildings_are_no_members(read: Read) -> None:
    """« La tour Sirius appartient au fonds Kerdan »; a country may be one of a union, a club of a federation."""
    assert not any(p == "memberOf" for _, p, _ in _told(read, "La tour Sirius appartient au fonds Kerdan."))
    assert ("Croatie", "memberOf", "Union européenne") in _told(read, "La Croatie a rejoint l'Union européenne.")
    told = _told(read, "Le club de Gray est affilié à la Fédération française de rugby.")
    assert ("club de Gray", "memberOf", "Fédération française de rugby") in told


def test_the_seat_of_who_announces(read: Read) -> None:
    """« …, a annoncé l'Institut, basé à » tells where the institute is, not what it has announced."""
    text = "Une crue a frappé le port, a annoncé l'Institut de physique du globe, basé à Namur."
    told = [told for told in _told(read, text) if told[1] == "locatedIn"]
    assert told == [("Institut de physique du globe", "locatedIn", "Namur")]


def test_the_seat_of_what_a_noun_completes(read: Read) -> None:
    """« l'agence de la navigation dont le siège est à » is said of the agency."""
    text = "L'Unesco, l'organisation de la culture dont le siège est à Paris, a voté."
    assert ("Unesco", "locatedIn", "Paris") in _told(read, text)


def test_a_seat_is_not_denied_by_the_main_verb(read: Read) -> None:
    """« dont le siège est à Paris, n'exclut rien » tells where the seat is."""
    text = "L'Unesco, l'organisation de la culture dont le siège est à Paris, n'exclut rien."
    [told] = [s for s in read(text).statements if s.predicate == "locatedIn" and s.subject.name == "Unesco"]
    assert told.status is Status.ASSERTED
