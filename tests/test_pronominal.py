"""Tests of :mod:`kg.extract.claims.pronominal`: who is told of without a name, and then speaks as « il »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("L'entraîneur de Luc Maurel s'est dit déçu. Il espère que le joueur reviendra.", "entraîneur de Luc Maurel"),
        ("La veuve de Luc Maurel a écrit. Elle assure que le dossier est vide.", "veuve de Luc Maurel"),
        ("La veuve de Luc Maurel a écrit. Il assure que le dossier est vide.", "Luc Maurel"),
        ("Luc Maurel a écrit. Il assure que le dossier est vide.", "Luc Maurel"),
    ],
)
def test_the_subject_and_not_who_completes_it(read: Read, text: str, who: str) -> None:
    """A pronoun goes on with the subject that it agrees with, not with the name that hangs from that."""
    claim = read(text).claims[-1]
    assert claim.speaker is not None
    assert getattr(claim.speaker, "name", getattr(claim.speaker, "label", "")) == who
