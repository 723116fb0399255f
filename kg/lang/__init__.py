"""The languages that kg reads."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.fr import FRENCH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.lang.base import Language

LANGUAGES: Mapping[str, Language] = MappingProxyType({"fr": FRENCH})
