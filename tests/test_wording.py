"""Tests of :mod:`kg.extract.claims.wording` and who is named beside: whom words are said to is no part of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

HEARD: tuple[tuple[str, str], ...] = (
    ("« Le vin manque », a estimé une source proche du vigneron à l'AFP.", "une source proche du vigneron"),
    ("« Le vin manque », a déploré la présidente du comité sur France Inter.", "la présidente du comité"),
    ("« Le vin manque », ont expliqué les vignerons sur France Inter.", "les vignerons"),
    ("« Le vin manque », ont expliqué les juristes de France Inter.", "France Inter"),
)


@pytest.mark.parametrize(("text", "speaker"), HEARD)
def test_who_airs_it_has_not_said_it(read: Read, text: str, speaker: str) -> None:
    """A station or agency behind « à » or « sur » hears what is said; behind « de » it is who speaks."""
    assert said(read(text)) == [(speaker, "Le vin manque")]
