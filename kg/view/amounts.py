"""Quantities as a reader of the press writes them: « 15 Md$ », « environ 520 postes », « 3,5 % »."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
_PER = {"year": "an", "month": "mois", "week": "semaine", "day": "jour", "hour": "heure"}
_SCALES = ((Decimal(10) ** 9, "Md"), (Decimal(10) ** 6, "M"))
#: Units this short are symbols (%, kg, km), which take no plural; French words take it from two on.
_SYMBOL, _PLURAL = 2, 2
_NARROW = "\u202f"
_SPACE = "\u00a0"


def amount(fields: Mapping[str, str]) -> str:
    """Words for a quantity.

    ``fields`` holds ``value`` or ``minValue`` and ``maxValue`` (decimal strings), ``currency`` or ``unit``, ``per``
    and ``approximate`` (``"true"``); those that are unknown are empty.
    """
    sign = _SIGNS.get(fields["currency"], fields["currency"])
    if fields["value"]:
        text = _number(fields["value"], sign)
    elif fields["minValue"] and fields["maxValue"]:
        text = f"{_number(fields['minValue'], '')} à {_number(fields['maxValue'], sign)}"
    elif fields["minValue"]:
        text = f"≥{_SPACE}{_number(fields['minValue'], sign)}"
    else:
        text = f"≤{_SPACE}{_number(fields['maxValue'], sign)}"
    unit = fields["unit"]
    if unit:
        plural = "s" if len(unit) > _SYMBOL and unit.isalpha() and unit[-1] not in "sxz" and _many(fields) else ""
        text += f"{_SPACE}{unit}{plural}"
    if fields["per"]:
        text += f" par {_PER.get(fields['per'], fields['per'])}"
    return f"environ {text}" if fields["approximate"] == "true" else text


def _many(fields: Mapping[str, str]) -> bool:
    """Whether the French plural is due: from two on."""
    try:
        return abs(Decimal(fields["value"] or fields["maxValue"] or fields["minValue"])) >= _PLURAL
    except InvalidOperation:
        return False


def _number(text: str, sign: str) -> str:
    """Grouped by threes with a decimal comma; amounts of money in millions or milliards where that is exact enough."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return f"{text}{_SPACE}{sign}" if sign else text
    for scale, short in _SCALES:
        if sign and abs(value) >= scale and (value / scale * 100) % 1 == 0:
            return f"{_grouped(value / scale)}{_SPACE}{short}{sign}"
    return f"{_grouped(value)}{_SPACE}{sign}" if sign else _grouped(value)


def _grouped(value: Decimal) -> str:
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(",", _NARROW).replace(".", ",")
