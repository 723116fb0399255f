"""Articles as rows: JSON lines and CSV, with a mapping of fields."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read.plain import day, decode, titled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

#: What each field is called when the settings do not say.
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "text": ("text", "texte", "body", "content", "contenu", "article", "articleBody"),
        "title": ("title", "titre", "headline"),
        "date": ("date", "published", "datePublished", "published_at", "publication", "date_publication"),
        "publisher": ("publisher", "outlet", "source", "journal", "media"),
        "author": ("author", "authors", "auteur", "auteurs", "byline"),
        "section": ("section", "rubrique", "category"),
        "url": ("url", "link", "lien"),
        "id": ("id", "identifier", "uid", "guid"),
    }
)
# What parts the items of a list: paragraphs of a text, else authors and the like.
_JOINTS = MappingProxyType({"text": "\n\n"})
# A field of a CSV file may hold a whole article.
_FIELD = 100_000_000


@dataclass(frozen=True, slots=True)
class Headings:
    """What tables of articles call each of :data:`NAMES` where it is not as usual, and how they write a day.

    ``spelled`` reads the days that are neither in ISO 8601 nor as in mail (RFC 5322): « 3 mars 2014 », « 03/03/2014 ».
    """

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    spelled: Callable[[str], dt.date | None] | None = None

    def of(self, part: str) -> tuple[str, ...]:
        """What ``part`` of an article may be called; the first that a row has is taken, whatever its capitals."""
        return tuple(map(_plain, self.names.get(part) or NAMES[part]))

    @property
    def sought(self) -> str:
        """How a row fails that has no text, and what to do."""
        return f'it was looked for in {", ".join(self.of("text"))}; kg.toml may name another: [fields] text = "…"'

    def day(self, text: str) -> dt.date | None:
        """The day that ``text`` gives, or ``None``."""
        return day(text) or (self.spelled(text) if self.spelled and text else None)


def read_json(content: bytes, name: str, headings: Headings) -> Iterator[Document | Refusal]:
    """One document for each line of JSON.

    Raises:
        InputError: it is no text.
    """
    return stream_json(io.StringIO(decode(content)), name, headings)


def stream_json(lines: Iterable[str], name: str, headings: Headings) -> Iterator[Document | Refusal]:
    """One document for each of the ``lines``."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield article(f"{name}:{number}", headings, lambda line=line: json.loads(line))  # type: ignore[misc]


def read_array(content: bytes, name: str, headings: Headings) -> Iterator[Document | Refusal]:
    """One document for each item of a JSON array, or the one of an object that has a text itself.

    Raises:
        InputError: it is no text, or no JSON.
    """
    try:
        found = json.loads(decode(content))
    except (ValueError, RecursionError) as error:
        raise InputError(f"is no JSON: {error}") from error
    if not isinstance(found, list):
        yield article(name, headings, lambda: found)
        return
    for number, row in enumerate(found, 1):
        yield article(f"{name}:{number}", headings, lambda row=row: row)  # type: ignore[misc]


def read_csv(content: bytes, name: str, headings: Headings) -> Iterator[Document | Refusal]:
    """One document for each row; the delimiter (comma, semicolon or tab) is told from the first line.

    Raises:
        InputError: it is no text, no table, or one without a column of texts.
    """
    return stream_csv(io.StringIO(decode(content)), name, headings)


def stream_csv(lines: Iterable[str], name: str, headings: Headings) -> Iterator[Document | Refusal]:
    """One document for each row that the ``lines`` make.

    Raises:
        InputError: they are no table, or one without a column of texts.
    """
    csv.field_size_limit(_FIELD)
    try:
        rest = iter(lines)
        first = next(rest, "")
        delimiter = max(",;\t", key=first.count)
        table = csv.DictReader(chain([first], rest), delimiter=delimiter, strict=True)
        columns = table.fieldnames or ()
        if columns and set(headings.of("text")).isdisjoint(map(_plain, columns)):
            raise InputError(f"has no column of texts among {', '.join(columns)}: {headings.sought}")
        for number, row in enumerate(table, 1):
            yield article(f"{name}:{number}", headings, lambda row=row: row)  # type: ignore[misc]
    except csv.Error as error:
        raise InputError(f"is no table that can be read: {error}") from error


def article(name: str, headings: Headings, load: Callable[[], Any]) -> Document | Refusal:
    """The document of what ``load`` gives, or why there is none: it fails, or gives no row with a text."""
    try:
        row = load()
    except (ValueError, RecursionError) as error:
        return Refusal(name, f"is no JSON: {error}")
    if not isinstance(row, dict):
        return Refusal(name, "is no row of named fields")
    row = {_plain(key): value for key, value in row.items() if isinstance(key, str)}
    found = {part: _value(row, headings.of(part), _JOINTS.get(part, "; ")) for part in NAMES}
    if not found["text"].strip():
        return Refusal(name, f"has no text: {headings.sought}")
    title, text = found["title"].strip(), found["text"].replace("\r\n", "\n").replace("\r", "\n")
    return Document(
        titled(title, text),
        identifier=found["id"] or name,
        title=title or None,
        published=headings.day(found["date"].strip()),
        publisher=found["publisher"] or None,
        authors=tuple(filter(None, (author.strip() for author in found["author"].split(";")))),
        section=found["section"] or None,
        url=found["url"] or None,
    )


def _plain(name: str) -> str:
    """The name of a field without what tables write differently: capitals, and spaces around it."""
    return name.strip().casefold()


def _value(row: Mapping[str, Any], names: Iterable[str], joint: str) -> str:
    value = next((row[name] for name in names if row.get(name) not in (None, "") and row[name] == row[name]), "")
    return joint.join(filter(None, map(_words, value if isinstance(value, list) else [value])))


def _words(value: object) -> str:
    """A value in words; of a thing its name."""
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
