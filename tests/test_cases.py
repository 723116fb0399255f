"""Whole readings of short texts of our own: nothing is missing from them, nothing is there that should not be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from casebook import cases, read, sealed, written

if TYPE_CHECKING:
    from casebook import Case

    from kg.annotate.parser import Parser

HERE = Path(__file__).parent / "cases"
CASES = [
    pytest.param(case, id=f"{path.stem}-{number}")
    for path in sorted(HERE.glob("*.txt"))
    for number, case in enumerate(cases(path))
]


@pytest.mark.parametrize("case", CASES)
def test_a_text_is_read_as_a_careful_reader_would(parser: Parser, case: Case) -> None:
    """Its entities, figures, times, claims, statements and events with their words, and no others in whole layers."""
    if not case.text:
        pytest.skip(f"{case.place} is not there")
    [reading] = read(parser, [case])
    whole, least = case.parts()
    assert sorted(written(reading, case.opened)) == list(whole)
    assert sorted(least - set(written(reading))) == []
    if not case.seal:  # all that is read of it is written out
        return
    words, whole_reading = sealed(reading).split()
    if not case.seal.startswith(words):
        pytest.skip("the model parses it otherwise on this machine: only what is written out was compared")
    assert case.seal.endswith(whole_reading), "read otherwise; python -m tests.casebook prints it"
