"""Tests of :mod:`kg.annotate.partisan`: people told with their party's initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "verb", "part", "name"),
    [
        ("Le PLR Luc Brun démissionne.", "démissionne", "nsubj", "Luc"),
        ("Le PS Luc Brun a voté la loi.", "voté", "nsubj", "Luc"),
        ("Le PLR démissionne.", "démissionne", "nsubj", "PLR"),
        ("Luc Brun quitte le PLR.", "quitte", "obj", "PLR"),
    ],
)
def test_who_is_told(parse: Parse, text: str, verb: str, part: str, name: str) -> None:
    """Of initials and a name right behind them, the name has the part in the clause."""
    tokens = parse(text).tokens
    assert [t.text for t in tokens if t.dep == part and tokens[t.head].text == verb] == [name]
