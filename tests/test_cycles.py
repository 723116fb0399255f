"""Tests of :mod:`kg.cycles`."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kg
from kg.cycles import unsearched
from kg.extract import understand

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


def _fail() -> None:
    with unsearched():
        with unsearched():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise LookupError


def test_no_cycles_are_looked_for_inside_and_they_are_again_after() -> None:
    """The search is off while the work goes on, also in what is nested, and on when it has failed."""
    with pytest.raises(LookupError):
        _fail()
    assert gc.isenabled()


def test_who_had_turned_it_off_finds_it_off() -> None:
    """What was off before stays off."""
    gc.disable()
    try:
        with unsearched():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize("sample", ["economie.txt", "politique.txt"])
def test_what_was_read_is_gone_with_its_reading(parse: Parse, french: Language, sample: str) -> None:
    """Nothing made of a text holds itself: while no cycles are looked for, it would stay."""
    article = (Path(kg.__file__).parent / "samples" / sample).read_text("utf-8")
    understand(parse(article), french)  # what is made at the first use
    text = parse(article)
    gc.collect()
    with unsearched():
        understand(text, french)
        assert gc.collect() == 0
