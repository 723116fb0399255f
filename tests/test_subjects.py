"""Tests of :mod:`kg.extract.quotations.subjects`: who says what the verb says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Source

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


OTHERS = (
    ("« La mer monte », dit un marin. « Nous partons », ajoute un autre.", "un autre"),
    ("« La mer monte », dit une voisine. « J'ai eu peur », confie une autre.", "une autre"),
    ("« La mer monte », dit un marin. « C'est autre chose », répond une voisine.", "une voisine"),
)


@pytest.mark.parametrize(("text", "speaker"), OTHERS)
def test_another_speaks(read: Read, text: str, speaker: str) -> None:
    """« un autre » is somebody, though the model takes it for an adjective."""
    last = read(text).claims[-1].speaker
    assert isinstance(last, Source)
    assert last.label == speaker
