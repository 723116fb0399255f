"""What tells an entity from its namesakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.resolve import resolve
from kg.resolve.signature import Row, Signature

if TYPE_CHECKING:
    from kg.lang.base import Language

_SPAIN, _CHILE = Row("place/espagne", "Espagne"), Row("place/chili", "Chili")
_DAX, _GAP = Row("place/dax", "Dax"), Row("place/gap", "Gap")
_ROUX, _BAS = Row("person/ana-roux", "Ana Roux"), Row("person/luc-bas", "Luc Bas")


@pytest.mark.parametrize(
    ("name", "beside", "told"),
    [
        # the country that it is bound to, whatever else is named; else the only one named
        ("Sénat", ((_DAX, _SPAIN, _CHILE), "place/espagne"), "Espagne"),
        ("Sénat", ((_DAX, _SPAIN), ""), "Espagne"),
        ("Code pénal", ((_GAP, _SPAIN), ""), "Espagne"),
        # who is bound to it, where several are named as often
        ("Intérieur", ((_DAX, _SPAIN, _CHILE, _ROUX), "person/ana-roux"), "Ana Roux"),
        ("Parti libéral", ((_DAX, _SPAIN, _CHILE, _BAS), "person/luc-bas"), "Luc Bas"),
        # of what each place has, where it is
        ("conseil municipal de quartier", ((_DAX, _GAP), "place/gap"), ""),
        ("Conseil municipal", ((_DAX, _SPAIN, _GAP), "place/gap"), "Gap"),
    ],
)
def test_a_body_is_told_from_its_namesakes(
    name: str, beside: tuple[tuple[Row, ...], str], told: str, french: Language
) -> None:
    """By its country before a town, an event or whoever else is named."""
    kind = "law" if name.startswith("Code") else "organization"
    key = f"{kind}/body"
    rows, tie = beside
    here = Signature("a" * 16, "", (Row(key, name, ties=(tie,) if tie else ()), *rows))
    there = Signature("b" * 16, "", (Row(key, name, ties=("place/japon",)), Row("place/japon", "Japon")))
    name_ = resolve([here, there], french).name("a" * 16, key)
    assert (name_.note if name_ else "") == told
