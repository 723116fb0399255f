"""Tests of :mod:`kg.extract.coreference.nicknames`: bodies called by a seat or badge that all know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[organization Google] a racheté [organization Orial]. La firme de Mountain View se tait.",
         "La firme de Mountain View", "Google"),
        ("[organization Samsung] a attaqué [organization Apple]. La marque à la pomme se tait.",
         "La marque à la pomme", "Apple"),
        ("[organization Renault] affronte [organization Orial]. Le constructeur au losange se tait.",
         "Le constructeur", "Renault"),
        ("[organization Orial] rachète [organization Bolvig]. La firme de Redmond se tait.", "La firme de Redmond", ""),
    ],
)  # fmt: skip
def test_what_all_call_so(refer: Refer, text: str, words: str, name: str) -> None:
    """« la firme de Mountain View » is Google, and no other firm where Google is not named."""
    assert {one for one in meant(refer(text), words) if one[0].isupper() and one != words[3:]} == ({name} - {""})
