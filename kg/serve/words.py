"""The words of the pages, in French and English."""

from __future__ import annotations

from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("fr", "en")


@cache
def words(language: str) -> Mapping[str, str]:
    """What each key of ``assets/words.tsv`` is in ``language``."""
    table = resources.files("kg.serve").joinpath("assets/words.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    column = 1 + LANGUAGES.index(language)
    return MappingProxyType({row[0]: row[column] for row in rows})
