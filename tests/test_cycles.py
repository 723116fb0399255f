"""Tests of :mod:`kg.cycles`."""

from __future__ import annotations

import gc

import pytest

from kg.cycles import unsearched


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
