"""Tests of :mod:`kg.extract.quotations.agents`: what a passive participle gives to its agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La cour a écarté deux pièces présentées à la dernière minute par le parquet.", []),
        ("Le conseil a voté un budget jugé trop maigre par le préfet.", [("le préfet", "un budget jugé trop maigre")]),
    ],
)
def test_what_the_agent_says(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """An adjective of a noun that tells when judges nothing."""
    assert said(read(text)) == expected
