"""Articles as rows: JSON lines and CSV, with a mapping of fields."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read.plain import decode, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: What each field is called when the settings do not say; the first that a row has is taken.
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
# A field of a CSV file may hold a whole article.
_FIELD = 100_000_000
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")


def read_json(content: bytes, name: str, fields: Mapping[str, str]) -> Iterator[Document | Refusal]:
    """One document for each line of JSON; ``fields`` says what a row calls ``text``, ``title``, ``date``….

    Raises:
        InputError: it is no text.
    """
    for number, line in enumerate(decode(content).splitlines(), 1):
        if line.strip():
            yield _row(f"{name}:{number}", fields, lambda line=line: json.loads(line))  # type: ignore[misc]


def read_csv(content: bytes, name: str, fields: Mapping[str, str]) -> Iterator[Document | Refusal]:
    """One document for each row; the delimiter (comma, semicolon or tab) is told from the first line.

    Raises:
        InputError: it is no text, or no table.
    """
    text = decode(content)
    csv.field_size_limit(_FIELD)
    try:
        first = text.partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        for number, row in enumerate(csv.DictReader(io.StringIO(text), delimiter=delimiter, strict=True), 1):
            yield _row(f"{name}:{number}", fields, lambda row=row: row)  # type: ignore[misc]
    except csv.Error as error:
        raise InputError(f"is no table that can be read: {error}") from error


def _row(name: str, fields: Mapping[str, str], load: Callable[[], Any]) -> Document | Refusal:
    try:
        row = load()
    except (ValueError, RecursionError) as error:
        return Refusal(name, f"is no JSON: {error}")
    if not isinstance(row, dict):
        return Refusal(name, "is no row of named fields")
    found = {field: _value(row, field, fields) for field in NAMES}
    if not found["text"].strip():
        wanted = fields.get("text") or ", ".join(NAMES["text"])
        return Refusal(name, f"has no text; it was looked for in the field {wanted}")
    title, text = found["title"].strip(), found["text"].replace("\r\n", "\n").replace("\r", "\n")
    day = _DAY.fullmatch(found["date"].strip())
    return Document(
        titled(title, text),
        identifier=found["id"] or name,
        title=title or None,
        published=_date(day[1]) if day else None,
        publisher=found["publisher"] or None,
        authors=tuple(filter(None, (author.strip() for author in found["author"].split(";")))),
        section=found["section"] or None,
        url=found["url"] or None,
    )


def _value(row: Mapping[Any, Any], field: str, fields: Mapping[str, str]) -> str:
    names = (fields[field],) if field in fields else NAMES[field]
    value = next((row[name] for name in names if row.get(name) not in (None, "")), "")
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
