"""What is compared of an entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.resolve.profile import functions, generic

if TYPE_CHECKING:
    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("called", "told"),
    [
        (["homme", "maire", "successeur"], ["maire"]),
        (["britannique", "architecte britannique"], ["architecte britannique"]),
        (["chef de l’État".casefold(), "président"], ["président"]),
        (["chef du gouvernement"], ["premier ministre"]),
        (["ministre de l’intérieur", "ministre de l'intérieur"], ["ministre de l'intérieur"]),
        (["homme d’affaires", "ex-compagne", "père"], ["homme d'affaires", "père"]),
        (["victime", "fillette", "tenante"], []),
    ],
)
def test_functions_are_told_from_what_else_people_are_called(
    called: list[str], told: list[str], french: Language
) -> None:
    """Kin, ages, origins and parts in a case are none; two words for one function are one."""
    assert functions(called, french.names) == told


@pytest.mark.parametrize(
    ("key", "name", "answer"),
    [
        ("work/rapport-annuel", "Rapport annuel", True),
        ("work/maree-basse", "Marée basse", False),
        ("event/guerre-froide", "guerre froide", False),
        ("event/guerre-civile", "guerre civile", True),
        ("organization/armee-francaise", "armée française", False),
        ("person/proprietaire", "propriétaire", True),
    ],
)
def test_what_has_no_name_of_its_own(key: str, name: str, answer: bool, french: Language) -> None:  # noqa: FBT001
    """Is nobody and nothing outside its article."""
    assert generic(key, name, french.names) is answer
