"""The oldest inhabitant lives in a place and does not lead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name, reading

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("marked", "where"),
    [
        ("Le doyen de [Vierzon|place], [Jules Perrin|person], est mort.", "Vierzon"),
        ("La doyenne du [Cher|place], [Marthe Perrin|person], a fêté ses 108 ans.", "Cher"),
    ],
)
def test_a_doyen_lives_where_he_is_oldest(parse: Parse, french: Language, marked: str, where: str) -> None:
    """« le doyen de Vierzon » is no mayor."""
    told = {(s.predicate, name(s.object)) for s in reading(parse, french, marked).statements}
    assert ("homeLocation", where) in told
    assert ("headOf", where) not in told


def test_a_dean_is_of_his_faculty(parse: Parse, french: Language) -> None:
    """« le doyen de la faculté »: it is where he works."""
    marked = "[Jean Roux|person], doyen de la [faculté de droit de Pau|organization], a signé."
    told = {(s.predicate, name(s.object)) for s in reading(parse, french, marked).statements}
    assert ("affiliation", "faculté de droit de Pau") in told
