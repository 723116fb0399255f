"""Tests of :mod:`kg.extract.quotations.subjects`: who says what the verb says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

LATTER = (
    ("Ana Bry a reçu Luc Roux à Gap. « Le pont sera refait », s'est réjoui ce dernier, cité par la radio.", "Luc Roux"),
    ("Luc Roux a reçu Ana Bry à Gap. « Le pont sera refait », a promis cette dernière.", "Ana Bry"),
)


@pytest.mark.parametrize(("text", "speaker"), LATTER)
def test_the_latter_speaks_behind_the_verb(read: Read, text: str, speaker: str) -> None:
    """The model takes « dernier » for an adjective there."""
    assert [c.speaker.name for c in read(text).claims if isinstance(c.speaker, Entity)] == [speaker]


SEIZED = (
    ("La commission, saisie en juin par l'association Marais vivant, reproche à Orial d'avoir menti.", "commission"),
    ("Le syndicat, reçu lundi par le ministre, dénonce un abandon.", "syndicat"),
)


@pytest.mark.parametrize(("text", "speaker"), SEIZED)
def test_who_has_been_seized_speaks(read: Read, text: str, speaker: str) -> None:
    """Not the agent of the participle between the commas, which the model takes for a noun."""
    [claim] = read(text).claims
    assert speaker in (claim.speaker.name if isinstance(claim.speaker, Entity) else str(claim.speaker))
