"""Points and stretches of the calendar."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.extract.times import points

DAY = dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("point", "edtf", "first", "last"),
    [
        (points.day(DAY), "2024-02-29", DAY, DAY),
        (points.month(2024, 2), "2024-02", dt.date(2024, 2, 1), DAY),
        (points.month(2023, 2), "2023-02", dt.date(2023, 2, 1), dt.date(2023, 2, 28)),
        (points.month(2024, 12), "2024-12", dt.date(2024, 12, 1), dt.date(2024, 12, 31)),
        (points.month(2024, 13), "2025-01", dt.date(2025, 1, 1), dt.date(2025, 1, 31)),
        (points.month(2024, 0), "2023-12", dt.date(2023, 12, 1), dt.date(2023, 12, 31)),
        (points.month(2024, -11), "2023-01", dt.date(2023, 1, 1), dt.date(2023, 1, 31)),
        (points.year(987), "0987", dt.date(987, 1, 1), dt.date(987, 12, 31)),
        (points.season(2024, 21), "2024-21", dt.date(2024, 3, 1), dt.date(2024, 5, 31)),
        (points.season(2024, 23), "2024-23", dt.date(2024, 9, 1), dt.date(2024, 11, 30)),
        (points.season(2024, 24), "2024-24", dt.date(2024, 1, 1), dt.date(2024, 3, 31)),
        (points.week(DAY), "2024-02-26/2024-03-03", dt.date(2024, 2, 26), dt.date(2024, 3, 3)),
        (points.week(dt.date(2024, 3, 3)), "2024-02-26/2024-03-03", dt.date(2024, 2, 26), dt.date(2024, 3, 3)),
        (points.weekend(DAY), "2024-03-02/2024-03-03", dt.date(2024, 3, 2), dt.date(2024, 3, 3)),
        (points.night(DAY), "2024-02-29/2024-03-01", DAY, dt.date(2024, 3, 1)),
        (points.between(points.year(2001), points.month(2004, 5)), "2001/2004-05", dt.date(2001, 1, 1),
         dt.date(2004, 5, 31)),
        (points.between(points.night(DAY), points.week(DAY)), "2024-02-29/2024-03-03", DAY, dt.date(2024, 3, 3)),
    ],
)  # fmt: skip
def test_a_point_has_its_days(point: points.Point, edtf: str, first: dt.date, last: dt.date) -> None:
    """Its first and its last, as EDTF writes it."""
    assert (point.edtf, point.first, point.last, point.clock) == (edtf, first, last, False)


@pytest.mark.parametrize(
    ("unit", "number", "edtf"),
    [
        ("day", 1, "2024-03-01"),
        ("week", -2, "2024-02-15"),
        ("month", 11, "2025-01"),
        ("month", -2, "2023-12"),
        ("year", -10, "2014"),
        ("decade", 2, "2044"),
        ("century", -3, "1724"),
        ("hour", 3, None),
        ("century", 90, None),
        ("year", -2024, None),
        ("day", 10_000_000, None),
    ],
)
def test_units_are_counted_from_a_day(unit: str, number: int, edtf: str | None) -> None:
    """With the grain of the unit; nothing outside the calendar, or finer than a day."""
    point = points.shifted(DAY, unit, number)
    assert (point and point.edtf) == edtf


def test_what_is_vague_is_so_once() -> None:
    """The sign stands once, and the days stay."""
    vague = points.year(2001).vague()
    assert vague.edtf == "2001~"
    assert vague.vague() == vague
    assert vague.last == dt.date(2001, 12, 31)


def test_the_last_month_of_the_calendar() -> None:
    """It has a first day at least."""
    assert points.month(9999, 12).first == dt.date(9999, 12, 1)
