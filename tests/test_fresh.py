"""Tests of :mod:`kg.extract.coreference.fresh`: whom « un » has just led in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

LED_IN = (
    ("[person Luc Bas] a été agressé par un ancien salarié. L'homme a été arrêté.", "L'homme", ""),
    (
        "Le groupe [organization Orial] a cédé une usine. Un groupe rebelle a pris [place Dax]. Le groupe est armé.",
        "Le groupe",
        "",
    ),
    ("[person Luc Bas] affirme que le patron d'une grande banque l'avait menacé. Le patron dément.", "Le patron", ""),
)
NAMED = (
    ("[person Luc Bas] est venu à [place Dax]. L'homme a 40 ans.", "L'homme", "Luc Bas"),
    (
        "Le groupe [organization Orial] a racheté un groupe allemand. Le groupe a payé 3 millions d'euros.",
        "Le groupe",
        "Orial",
    ),
    (
        "Le groupe [organization Orial] a cédé une usine. Les syndicats protestent. Le groupe se tait.",
        "Le groupe",
        "Orial",
    ),
    ("Le maire [person Luc Bas] a salué un ami. Le maire a souri.", "Le maire", "Luc Bas"),
)


@pytest.mark.parametrize(("text", "words", "name"), LED_IN)
def test_who_has_just_been_led_in(refer: Refer, text: str, words: str, name: str) -> None:
    """« L'homme », « le groupe » is who does what was told, or was called so, just before."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)


@pytest.mark.parametrize(("text", "words", "name"), NAMED)
def test_who_bears_a_name(refer: Refer, text: str, words: str, name: str) -> None:
    """Where nobody new was told so, or who bears the name was as well, it is he."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)
