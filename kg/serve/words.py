"""The words of the pages, in French and English."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("fr", "en")
# French sets a no-break space before its high marks.
_SPACE = re.compile(" (?=[;:!?»])")


@cache
def words(language: str) -> Mapping[str, str]:
    """What each key of ``assets/words.tsv`` is in ``language``."""
    column = 1 + LANGUAGES.index(language)
    rows = read_table("kg.serve", "assets/words.tsv")
    return MappingProxyType({row[0]: _SPACE.sub("\u00a0", row[column]) for row in rows})
