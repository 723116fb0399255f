"""Tests of :mod:`kg.lang.twins`: names that a firm and a town share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.lang.twins import twinned

if TYPE_CHECKING:
    from kg.lang.base import Language


@pytest.mark.parametrize(("name", "both"), [("Orange", True), ("Renault", False), ("Dijon", False), ("Molvix", False)])
def test_a_name_of_both(french: Language, name: str, both: bool) -> None:  # noqa: FBT001
    """A firm alone, a town alone and a name that nobody knows are no twins."""
    assert twinned(name, french.names) is both
