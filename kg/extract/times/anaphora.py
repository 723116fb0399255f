"""Dates counted from the date told before: « le même jour », « trois mois plus tard », « à 18 heures »."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.extract.times.points import Point
from kg.extract.times.terms import number_of

if TYPE_CHECKING:
    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups


def same(groups: Groups, here: Context) -> Point | None:
    """« le même jour », « la veille », « cette année-là »: counted from the date mentioned before."""
    if here.last is None:
        return None
    unit, number = here.calendar.sames[re.sub(r"\s+", " ", groups["same"].lower())]
    if unit == "same":
        return here.last
    base = here.last.last if number > 0 and unit == "day" else here.last.first
    found = points.shifted(base, unit.removesuffix("~"), number)
    return found.vague() if found and unit.endswith("~") else found


def later(groups: Groups, here: Context) -> Point | None:
    """« trois mois plus tard »: counted from the date mentioned before, with the grain of the unit."""
    number = number_of(groups["number"], here)
    unit = here.calendar.units[groups["unit"].lower()]
    sense = groups["sense"].lower()
    if here.last is None or number is None:
        return None
    back = sense in {"plus tôt", "auparavant", "avant"}
    fine = {"day": 0, "week": 0, "month": 92, "year": 400, "decade": 4000, "century": 40000}
    if (here.last.last - here.last.first).days > fine.get(unit, -1):
        return None
    return points.shifted(here.last.first, unit, -number if back else number)


def clock(groups: Groups, here: Context) -> Point | None:
    """« 7 h 44 UTC » of the day mentioned before, or of the publication."""
    if re.search(here.calendar.lasting, here.before, re.IGNORECASE):
        return None
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    base = here.last.first if here.last and here.last.first == here.last.last else here.today
    if base is None or (hour == 24 and minute):
        return None
    zone = "Z" if groups.get("zone") else ""
    struck, hour = (base + dt.timedelta(1), 0) if hour == 24 else (base, hour)
    return Point(f"{struck.isoformat()}T{hour:02}:{minute:02}{zone}", base, base, clock=True)
