"""Tests of :mod:`kg.extract.relations.sound`: what is said of two can be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import told

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "stands"),
    [("Un sommet américain est prévu en mai.", True), ("Un sommet russo-américain est prévu en mai.", False)],
)
def test_an_adjective_of_two_lands_places_nothing(read: Read, text: str, stands: bool) -> None:  # noqa: FBT001
    """A meeting of two is in neither."""
    assert any(predicate == "locatedIn" for _, predicate, _ in told(read(text))) is stands
