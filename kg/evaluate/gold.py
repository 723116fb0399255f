"""Gold files: what a careful reader found in one article, with its quotations resolved to offsets."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.errors import InputError
from kg.lang import LANGUAGES
from kg.model import Document, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from kg.annotate.parser import Parser
    from kg.model import Text

_PEOPLE = LANGUAGES["fr"].people
_WORD = re.compile(r"[^\W\d_][\w&'’.-]*")
_SENTENCE_END = re.compile(r"[.!?»:\n]\s*[«\"]?\s*$")
_ELIDED = 3


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """An annotated entity; ``named`` are those of its ``spans`` that hold a name."""

    kind: str
    name: str
    spans: tuple[Span, ...]
    named: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Assertion:
    """An annotated relation or event: ``row`` as in the file, and where its evidence stands."""

    row: Mapping[str, Any]
    span: Span | None
    status: str
    source: str | None
    arguments: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotated claim, quantity or date: ``row`` as in the file, and where it stands."""

    row: Mapping[str, Any]
    span: Span


@dataclass(frozen=True, slots=True)
class Gold:
    """All that is annotated in one article."""

    text: str
    entities: Mapping[str, GoldEntity]
    relations: tuple[Assertion, ...]
    events: tuple[Assertion, ...]
    claims: tuple[Placed, ...]
    quantities: tuple[Placed, ...]
    dates: tuple[Placed, ...]


def source(folder: Path, name: str) -> str:
    """The text of an annotated article, as offsets count in it: without byte order mark, lines ending with LF."""
    return (folder / f"{name}.txt").read_text("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")


def published(path: Path) -> dt.date | None:
    """The day on which the article of the gold file at ``path`` came out, which is no part of its text.

    Raises:
        InputError: the file is no gold annotation.
    """
    try:
        day = json.loads(path.read_text("utf-8")).get("published")
        return dt.date.fromisoformat(day) if day else None
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: no gold annotation: {error!r}") from error


def days(texts: Iterable[Path], gold: Path) -> dict[str, dt.date]:
    """The day on which each text came out, by the name of its file, for those that a gold file of a folder tells."""
    files = {str(path): gold / f"{path.stem}.json" for path in texts}
    return {path: day for path, file in files.items() if file.is_file() and (day := published(file)) is not None}


def annotated(parser: Parser, folder: Path, unread: Collection[str]) -> Iterator[tuple[Text, Gold]]:
    """The articles of ``folder`` but ``unread``, parsed, with their annotation, in the order of their names."""
    paths = [path for path in sorted(folder.glob("*.json")) if path.stem not in unread]
    documents = [Document(source(folder, path.stem), published=published(path)) for path in paths]
    for path, text in zip(paths, parser.parse(documents), strict=True):
        yield text, load(path, text.document.text)


def plain(value: object) -> str:
    """``value`` as compared: compatibility forms, case, outer marks and a leading article taken away."""
    text = unicodedata.normalize("NFKC", str(value)).replace("’", "'").casefold().strip(" .,;:«»\"'")
    return re.sub(r"\s+", " ", _PEOPLE.leading.sub("", text))


def named(text: str, span: Span) -> bool:
    """Whether the characters of ``span`` hold a name rather than a pronoun or description alone."""
    mention = text[span.start : span.end]
    words = _WORD.findall(mention)
    if not words:
        return bool(re.search(r"\d", mention))
    if _PEOPLE.anaphor.fullmatch(mention):
        return False
    capitals = [number for number, word in enumerate(words) if _capital(word)]
    opening = span.start == 0 or bool(_SENTENCE_END.search(text[max(0, span.start - 4) : span.start]))
    return any(number > 0 or not opening or len(words) == 1 or words[0].isupper() for number in capitals)


def _capital(word: str) -> bool:
    return word[0].isupper() or (len(word) >= _ELIDED and word[1] in "’'" and word[2].isupper())


def load(path: Path, text: str) -> Gold:
    """The gold file at ``path``, about ``text``.

    Raises:
        InputError: the file is no gold annotation.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
        return Gold(
            text,
            {key: _entity(text, row) for key, row in found["entities"].items()},
            tuple(_assertion(text, row) for row in found["relations"]),
            tuple(_assertion(text, row) for row in found["events"]),
            _placed(text, found["claims"], "content"),
            _placed(text, found["quantities"], "text"),
            _placed(text, found["dates"], "text"),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: no gold annotation: {error!r}") from error


def _entity(text: str, row: Mapping[str, Any]) -> GoldEntity:
    used: set[Span] = set()
    spans = tuple(span for quote in row["mentions"] if (span := _find(text, quote, used)))
    return GoldEntity(row["type"], row["name"], spans, tuple(span for span in spans if named(text, span)))


def _assertion(text: str, row: Mapping[str, Any]) -> Assertion:
    arguments = tuple(
        (role, filler)
        for role, fillers in row.get("roles", {}).items()
        for filler in (fillers if isinstance(fillers, list) else [fillers])
    )
    span = _find(text, row["evidence"], set()) if row.get("evidence") else None
    return Assertion(row, span, row.get("status") or "asserted", row.get("attributed_to"), arguments)


def _placed(text: str, rows: Iterable[Mapping[str, Any]], field: str) -> tuple[Placed, ...]:
    used: set[Span] = set()
    return tuple(Placed(row, span) for row in rows if (span := _find(text, row[field], used)))


def _find(text: str, quote: str | list[Any], used: set[Span]) -> Span | None:
    """The first place of ``quote`` that is not in ``used``, or the n-th for ``[quote, n]``; it joins ``used``."""
    wanted, number = quote if isinstance(quote, list) else (quote, None)
    for seen, match in enumerate(re.finditer(f"(?={re.escape(wanted)})", text), 1):
        span = Span(match.start(), match.start() + len(wanted))
        if seen == number or (number is None and span not in used):
            used.add(span)
            return span
    return None
