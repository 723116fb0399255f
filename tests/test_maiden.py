"""Names of birth are of who bears another since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mme Jeanne Morel, née Roux, est décédée lundi à Dax.", {"Jeanne Morel"}),
        ("Jeanne Morel (née Roux) a fondé le musée.", {"Jeanne Morel"}),
        ("Luc Ferrand, né Jean Tenenboom, est mort samedi à Aubenas.", {"Luc Ferrand"}),
        ("Jeanne Morel, née à Dax, a remplacé Ana Roux.", {"Jeanne Morel", "Ana Roux"}),
        ("Jeanne Morel est morte à 90 ans. Née Eva Roux à Dax en 1922, elle chantait.", {"Jeanne Morel"}),
        ("Née Eva Roux à Dax, Jeanne Morel a fondé le musée.", {"Jeanne Morel"}),
    ],
)
def test_one_person_with_two_names(read: Read, text: str, people: set[str]) -> None:
    """What stands behind « née » is nobody else, unless it is a town."""
    assert {one.name for one in read(text).entities if one.kind is Kind.PERSON} == people


def test_who_has_died(read: Read) -> None:
    """She, and not her maiden name."""
    [event] = [e for e in read("Mme Jeanne Morel, née Roux, est décédée lundi à Dax.").events if e.kind == "Death"]
    assert "Jeanne Morel" in {f.name for _, f in event.roles if isinstance(f, Entity)}
