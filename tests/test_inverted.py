"""Subjects behind the verb of a clause with « où » or « dont »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("L'affluence a été forte à Gap, où a voté Luc Bas, mais aussi à Dax.", "voté", "Luc"),
        ("C'est la ville où s'est installé Guy Roy.", "installé", "Guy"),
        ("La salle où a parlé la ministre était pleine.", "parlé", "ministre"),
        ("Le village dont est originaire Luc Bas est en deuil.", "originaire", "Luc"),
        ("Le stade où ont lieu les matchs a fermé.", "ont", "matchs"),
        ("Le parti dont fait partie Luc Bas a voté.", "fait", "Luc"),
        ("La prison où le maire a été conduit est pleine.", "conduit", "maire"),
        ("L'accord dont on parle a été signé.", "parle", "on"),
    ],
)
def test_the_subject_is_behind_the_verb(parse: Parse, text: str, verb: str, subject: str) -> None:
    """Where none stands before it."""
    tokens = parse(text).tokens
    over = next(token for token in tokens if token.text == verb)
    assert [t.text for t in tokens if t.head == over.index and t.dep.startswith("nsubj")] == [subject]


def test_who_votes_there_is_not_voted_for(read: Read) -> None:
    """« où a voté Luc Bas »: he has voted."""
    events = read("L'affluence a été forte à Gap, où a voté Luc Bas, mais aussi à Dax.").events
    told = {(role, name(filler)) for event in events for role, filler in event.roles}
    assert (Role.AGENT, "Luc Bas") in told
    assert (Role.PATIENT, "Luc Bas") not in told
