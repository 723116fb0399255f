"""French words for names: organisation words, titles, gazetteers, demonyms."""

from __future__ import annotations

from types import MappingProxyType

from kg.lang.base import read_table
from kg.lang.names import Gazetteer, Names, Table, demonyms

_HERE = "kg.lang.fr"

NAMES = Names(
    places=Gazetteer(_HERE),
    demonyms=Table(lambda: demonyms(_HERE)),
    forenames=Table(
        lambda: {row[0]: row[1] for table in ("forenames.tsv", "given.tsv") for row in read_table(_HERE, table)}
    ),
    aliases=MappingProxyType({}),
)
