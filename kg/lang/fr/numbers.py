"""French words for quantities: number words, units, currencies, approximations."""

from __future__ import annotations

from kg.lang.numbers import Numbers

NUMBERS = Numbers()
