"""What is fuzzed: each target takes bytes, and fails when what it feeds them to breaks its promise."""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import QueryBoolean, QuerySolutions, Store

from kg.annotate.layout import blocks
from kg.errors import Refusal
from kg.extract import quantities, times
from kg.extract.quotations.marks import scan
from kg.lang import LANGUAGES
from kg.model import Document, Reading, Span, Text, Token
from kg.rdf.guard import Bounds, inspect
from kg.rdf.refused import RefusedError
from kg.rdf.vocabulary import PREFIXES
from kg.read import FAILED, READERS, Terms, read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FRENCH = LANGUAGES["fr"]
_ENDINGS = (*sorted(READERS), ".json", ".jsonl", ".csv", ".zip", ".gz")
_TERMS = Terms("fr", 100_000)
_BOUNDS = Bounds(length=20_000, depth=100, base="http://localhost:8000/")
_DAYS = (None, dt.date(2024, 2, 29), dt.date.min, dt.date.max, dt.date(1999, 12, 31))
_WORD = re.compile(r"\w+(?:['’](?=\w))?|[^\w\s]")
_EDTF = re.compile(r"[-\d~?%/.XTZ:+Y]+")


class BrokenPromiseError(AssertionError):
    """A target was answered in a way that its contract rules out."""


def hold(promise: bool, told: object) -> None:  # noqa: FBT001 it reads like assert, and stays under -O
    """Fail with ``told`` unless ``promise``.

    Raises:
        BrokenPromiseError: ``promise`` is false.
    """
    if not promise:
        raise BrokenPromiseError(told)


def readers(data: bytes) -> None:
    """A file whose ending the first byte chooses: documents that can be written, or refusals with reasons."""
    ending = _ENDINGS[data[0] % len(_ENDINGS)] if data else ".txt"
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / f"un{ending}"
        path.write_bytes(data[1:])
        for found in read([str(path)], _TERMS):
            if isinstance(found, Refusal):
                hold(bool(found.reason) and not found.reason.startswith(FAILED), found)
            else:
                found.text.encode()
                hold(bool(found.text.strip()), found)
        hold([inner.name for inner in Path(place).iterdir()] == [path.name], "a file was written")


def quotes(data: bytes) -> None:
    """Quoted stretches lie in the text, in order, and inside one another or apart."""
    text = data.decode("utf-8", "replace")
    found = scan(text)
    hold(list(found) == sorted(found, key=lambda quote: (quote.outer.start, -quote.outer.end)), found)
    around: list[int] = []
    for quote in found:
        outer, inner = quote.outer, quote.inner
        hold(0 <= outer.start < outer.end <= len(text), quote)
        hold(outer.start <= inner.start <= inner.end <= outer.end, quote)
        while around and around[-1] <= outer.start:
            around.pop()
        hold(not around or outer.end <= around[-1], quote)
        hold(quote.depth == len(around), quote)
        around.append(outer.end)


def numbers(data: bytes) -> None:
    """Quantities lie in the text and hold numbers in canonical form, the lower bound first."""
    text = parsed(data.decode("utf-8", "replace"))
    for quantity in quantities.extract(Reading(text), _FRENCH).quantities:
        hold(0 <= quantity.span.start < quantity.span.end <= len(text.normal), quantity)
        given = [number for number in (quantity.value, quantity.minimum, quantity.maximum) if number is not None]
        hold(bool(given), quantity)
        for number in given:
            hold(f"{Decimal(number):f}" == number and not number.endswith((".", ".0")), quantity)
        if quantity.minimum is not None and quantity.maximum is not None:
            hold(Decimal(quantity.minimum) <= Decimal(quantity.maximum), quantity)


def dates(data: bytes) -> None:
    """Times lie in the text and are written in EDTF, whatever day it was published; the first byte chooses it."""
    text = parsed(data[1:].decode("utf-8", "replace"))
    published = _DAYS[data[0] % len(_DAYS)] if data else None
    text = replace(text, document=replace(text.document, published=published))
    for time in times.extract(Reading(text), _FRENCH).times:
        hold(0 <= time.span.start < time.span.end <= len(text.normal), time)
        hold(bool(_EDTF.fullmatch(time.edtf)), time)
    times.parse_date(text.normal[:200], _FRENCH)


def queries(data: bytes) -> None:
    """A query is refused with a reason, or the store can be asked it without leaving the house."""
    query = data.decode("utf-8", "replace")
    try:
        form = inspect(query, _BOUNDS)
    except RefusedError as refused:
        hold(refused.status in {400, 403, 413} and bool(str(refused)), refused)
        return
    hold(form in {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}, form)
    try:
        found = Store().query(query, prefixes=dict(PREFIXES), base_iri=_BOUNDS.base)
        if isinstance(found, QuerySolutions):
            next(found, None)
        hold(isinstance(found, QueryBoolean) == (form == "ASK"), (form, type(found)))
    except (SyntaxError, ValueError):
        return
    except (OSError, RuntimeError) as error:
        hold("service" not in str(error).lower() and "http" not in str(error).lower(), error)


def parsed(content: str) -> Text:
    """A text cut into words and lines without a model, each word a sentence's root of unknown class."""
    normal = content.translate(_FRENCH.plain)
    tokens = tuple(
        Token(number, Span(*match.span()), match[0], match[0].lower(), "X", "ROOT", number, "", "", False)  # noqa: FBT003
        for number, match in enumerate(_WORD.finditer(normal))
    )
    layout = blocks(normal, _FRENCH.page)
    sentences = (range(len(tokens)),) if tokens else ()
    return Text(Document(content), normal, tokens, sentences, layout)


TARGETS: Mapping[str, Callable[[bytes], None]] = MappingProxyType(
    {"readers": readers, "quotes": quotes, "numbers": numbers, "dates": dates, "queries": queries}
)
