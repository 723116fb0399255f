"""French words for times: month and day names, words that place a date."""

from __future__ import annotations

from kg.lang.calendar import Calendar

CALENDAR = Calendar()
