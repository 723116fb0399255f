"""Which day an article is of, and what lies before or after it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kg.annotate.dated import coming, past, today
from kg.model import Reading, Span, Time

if TYPE_CHECKING:
    from conftest import Parse

_DAY = "2019-05-15"


@pytest.mark.parametrize(
    ("edtf", "before", "after"),
    [
        ("2019-05-14", True, False),
        ("2019-05-15", False, False),
        ("2019-05-16T18:30", False, True),
        ("2019-05", False, False),
        ("2018", True, False),
        ("2020-01~", False, True),
        ("2019-05-13/2019-05-17", False, False),
        ("2019-05-01/2019-05-03", True, False),
        ("../2030", False, True),
        ("2015/..", False, False),
        ("XXXX-09", False, False),
    ],
)
def test_before_and_after(edtf: str, *, before: bool, after: bool) -> None:
    """By the grain that the date has: neither where the day may lie in it, or no year is known."""
    time = Time(edtf, Span(0, 1))
    assert (past(time, _DAY), coming(time, _DAY)) == (before, after)
    assert not past(time, "")
    assert not coming(time, "")


def test_the_day_of_an_article(parse: Parse) -> None:
    """As it came, else the first whole date near its beginning."""
    text = parse("Le pont ferme.")
    times = (Time("2018", Span(0, 4)), Time("2018-03-04T07:00", Span(5, 9)), Time("2017-01-01", Span(10, 12)))
    assert today(Reading(text, times=times)) == "2018-03-04"
    assert today(Reading(text, times=(Time("2018-03-04", Span(9_000, 9_004)),))) == ""
    dated = replace(text, document=replace(text.document, published=dt.date(2019, 5, 15)))
    assert today(Reading(dated, times=times)) == _DAY
