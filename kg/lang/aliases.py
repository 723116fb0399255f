"""The user's authority file: names that win over all tables."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.lang.names import Alias, plain
from kg.naming import absolute
from kg.terms import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from kg.lang.names import Names


def with_aliases(names: Names, path: Path) -> Names:
    """``names`` with the user's authority file: CSV lines of label, type, IRI and other names.

    The type is a :class:`~kg.terms.Kind` (``person``, ``organization``…); other names are separated by ``|``. A
    first line that begins with ``label`` is a header.

    Raises:
        InputError: it is no table in UTF-8, or a line has no label, no known type or an IRI that is none.
    """
    aliases = dict(names.aliases)
    try:
        rows = list(csv.reader(StringIO(path.read_text("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: is no CSV file in UTF-8: {error}") from error
    for number, row in enumerate(rows, start=1):
        if not any(row) or (number == 1 and row[0].strip().casefold() == "label"):
            continue
        label, kind, iri, others = (*(cell.strip() for cell in row), "", "", "", "")[:4]
        if not label or kind.casefold() not in set(Kind):
            raise InputError(f"{path}, line {number}: expected label, type, IRI, other names; got {row}")
        if iri and not absolute(iri):
            raise InputError(f"{path}, line {number}: {iri!r} is no absolute IRI, such as https://example.org/name")
        alias = Alias(label, Kind(kind.casefold()), iri or None)
        for name in (label, *others.split("|")):
            if name.strip():
                aliases[plain(name.strip())] = alias
    return replace(names, aliases=aliases)
