"""Grades of rating agencies name nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("L'agence Fitch a abaissé la note de la France de AA+ à AA.", {"Fitch", "France"}),
        ("La note de la Grèce est passée de CCC à SD.", {"Grèce"}),
        ("La SD a quitté Dax.", {"SD", "Dax"}),
    ],
)
def test_where_something_is_rated(read: Read, text: str, names: set[str]) -> None:
    """They are letters there, and initials elsewhere."""
    assert {entity.name for entity in read(text).entities} == names
