"""French words for names: organisation words, titles, gazetteers, demonyms."""

from __future__ import annotations

from kg.lang.names import Names

NAMES = Names()
