"""The languages that kg reads."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.errors import SettingsError
from kg.lang.aliases import with_aliases
from kg.lang.fr import FRENCH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.lang.base import Language

LANGUAGES: Mapping[str, Language] = MappingProxyType({"fr": FRENCH})


def speaking(code: str, aliases: str = "") -> Language:
    """The language ``code`` with the names of the user's authority file ``aliases``, if one is given.

    Raises:
        SettingsError: kg does not read that language, or the file cannot be read.
        InputError: a line of the file is none.
    """
    if code not in LANGUAGES:
        raise SettingsError(f"language must be one of {', '.join(LANGUAGES)}, not {code!r}")
    return _speaking(code, aliases, stamp(aliases))


def stamp(aliases: str) -> str:
    """What changes when the authority file ``aliases`` does: 12 hexadecimal digits; ``""`` where none is given.

    Raises:
        SettingsError: it cannot be read.
    """
    if not aliases:
        return ""
    try:
        return hashlib.sha256(Path(aliases).read_bytes()).hexdigest()[:12]
    except OSError as error:
        raise SettingsError(f"{aliases}: cannot be read: {error.strerror}") from error


@cache
def _speaking(code: str, aliases: str, _stamp: str) -> Language:
    found = LANGUAGES[code]
    return replace(found, names=with_aliases(found.names, Path(aliases))) if aliases else found
