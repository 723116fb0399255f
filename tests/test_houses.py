"""Tests of :mod:`kg.extract.quotations.houses`: whose « on » it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

TOLD = (
    ("Au moins neuf marins ont disparu au large du Finistère, a-t-on appris auprès de la préfecture.", "préfecture"),
    ("Au plus six skieurs étaient là, indique-t-on à la préfecture.", "préfecture"),
    ("Neuf marins ont disparu au large du Finistère, a-t-on appris mardi de la préfecture.", "préfecture"),
    ("Six skieurs sont morts dans le Tyrol, a-t-on appris vendredi auprès de la gendarmerie.", "gendarmerie"),
    ("À la préfecture, on assure que le pont tiendra.", "préfecture"),
)


@pytest.mark.parametrize(("text", "source"), TOLD)
def test_the_house_behind_the_incise_speaks(read: Read, text: str, source: str) -> None:
    """Not those who are counted at the beginning: « Au moins » leads in no house."""
    [claim] = read(text).claims
    speaker = claim.speaker.name if isinstance(claim.speaker, Entity) else str(claim.speaker)
    assert source in speaker


def test_nobody_is_at_least(read: Read) -> None:
    """« Au plus fort de la crue, on assurait » has no house."""
    assert not read("Au plus fort de la crue, on assurait que la digue tiendrait.").claims


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Le pont sera fermé, a appris Le Phare auprès de la préfecture.", "préfecture"),
        ("Le pont sera fermé, a appris le journal lundi auprès du maire.", "maire"),
        ("Le pont sera fermé, a appris le journal.", "journal"),
    ],
)
def test_who_has_told_it_says_it(read: Read, text: str, source: str) -> None:
    """Whoever learns something from somebody does not say it."""
    [claim] = read(text).claims
    speaker = claim.speaker.name if isinstance(claim.speaker, Entity) else str(claim.speaker)
    assert source in speaker
