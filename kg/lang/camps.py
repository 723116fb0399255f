"""What brackets say of a party behind its short name: « (Vok, conservateur) », « (Lodra, au pouvoir) »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.names import Names

#: Characters of the longest text that :func:`camped` has to see.
WIDE = 48
_ASIDE = re.compile(r" ?, ([^(),\d]{4,40})\)")
_WORD = re.compile(r"[^\W\d_]+")


def camped(behind: str, names: Names) -> bool:
    """Whether the text ``behind`` a name in brackets goes on to their end with nothing but a camp, in small letters."""
    aside = _ASIDE.match(behind)
    return aside is not None and aside[1].islower() and not names.camps.isdisjoint(_WORD.findall(aside[1]))
