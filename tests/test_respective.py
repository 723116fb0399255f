"""Functions that an adverb deals out among several people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


def test_a_function_dealt_out_shares_nothing(parse: Parse, french: Language) -> None:
    """What the last of the functions is of, the others are not."""
    marked = "[Luc Bas|person] et [Ana Roux|person], respectivement maire et chef de l'[OFA|organization]."
    told = found(parse, french, marked)
    assert {(one, of) for one, relation, of, _ in told if relation == "headOf"} == {("Ana Roux", "OFA")}


@pytest.mark.parametrize(
    ("marked", "titles"),
    [
        (
            "[Luc Bas|person] (PS) et [Ana Roux|person], respectivement maire et préfète, ont signé.",
            {("Luc Bas", "maire"), ("Ana Roux", "préfète")},
        ),
        (
            "[Luc Bas|person], [Jan Vial|person] et [Ana Roux|person] sont respectivement maire, juge et préfète.",
            {("Luc Bas", "maire"), ("Jan Vial", "juge"), ("Ana Roux", "préfète")},
        ),
        ("[Luc Bas|person], [Jan Vial|person] et [Ana Roux|person], respectivement maire et juge, ont signé.", set()),
        ("Deux élus et [Ana Roux|person], respectivement maire et juge, ont signé.", set()),
    ],
)
def test_each_has_the_function_in_his_place(
    marked: str, titles: set[tuple[str, str]], parse: Parse, french: Language
) -> None:
    """The first of the people has the first function; where their numbers differ nobody has any."""
    told = {(one, title) for one, relation, title, _ in found(parse, french, marked) if relation == "jobTitle"}
    assert told == titles
