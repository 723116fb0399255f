"""What is made of documents by whichever process reads them: a pure function of theirs and of this installation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from time import perf_counter
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode
from threadpoolctl import ThreadpoolController

from kg.annotate.parser import Parser
from kg.cycles import unsearched
from kg.extract import understand
from kg.folder import Header, fingerprint
from kg.lang import speaking, stamp
from kg.rdf import dataset
from kg.rdf.validate import approve
from kg.rdf.vocabulary import kg
from kg.report import Entry
from kg.resolve.disputes import links
from kg.resolve.signature import sign
from kg.revision import Revision, revision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyoxigraph import Quad

    from kg.model import Document, Reading
    from kg.rdf.sheet import Sheet
    from kg.settings import Settings

    #: Names of stages, and the seconds that each took.
    Seconds = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One document read: what its file begins with, the bytes of its graph, its signature, and what to report."""

    header: Header
    entry: Entry
    content: bytes
    signature: str
    seconds: Seconds


def work(documents: Sequence[Document], settings: Settings) -> list[Record]:
    """Read documents; a pure function of its arguments and of this installation, for any process to run."""
    made = versions(settings.language, settings.aliases)
    # A reading's own document may have a date that was found in its text.
    rows = zip(documents, readings(documents, settings), strict=True)
    with unsearched():
        return [_record(document, reading, seconds, settings, made) for document, (reading, seconds) in rows]


def _record(document: Document, reading: Reading, seconds: Seconds, settings: Settings, made: Revision) -> Record:
    start = perf_counter()
    content = (found := _written(reading, settings, made)).content
    written = perf_counter()
    faults = tuple(map(str, approve(found).violations)) if settings.validate else ()
    return Record(
        Header(document.identifier, fingerprint(document, settings, made)),
        Entry(document.key, document.identifier, _counts(reading), faults),
        content,
        sign(reading).dump(),
        (*seconds, ("graph", written - start), ("validate", perf_counter() - written)),
    )


def _counts(reading: Reading) -> dict[str, int]:
    """How many of each thing a reading holds."""
    found = {
        "entities": reading.entities,
        "mentions": [mention for entity in reading.entities for mention in entity.mentions],
        "statements": reading.statements,
        "events": reading.events,
        "claims": reading.claims,
        "quantities": reading.quantities,
        "times": reading.times,
    }
    return {name: len(items) for name, items in found.items()}


@cache
def parser(language: str) -> Parser:
    """The parser of a language, loaded once in this process.

    Raises:
        SettingsError: kg does not read that language.
        ModelError: its model is not installed.
    """
    return Parser(speaking(language))


def readings(documents: Sequence[Document], settings: Settings) -> Iterator[tuple[Reading, Seconds]]:
    """What is understood of each document, in order, and how long each stage of it took."""
    language = speaking(settings.language, settings.aliases)
    with _threads().limit(limits=1, user_api="blas"):
        texts = parser(settings.language).parse(documents)
        for _ in documents:
            start = perf_counter()
            text = next(texts)
            parsed = perf_counter()
            reading = understand(text, language)
            yield reading, (("annotate", parsed - start), ("extract", perf_counter() - parsed))


def graph(reading: Reading, settings: Settings, revision: Revision) -> set[Quad]:
    """The graph of one reading, with what made it and which of its claims bear on which."""
    return set(_written(reading, settings, revision).quads)


def _written(reading: Reading, settings: Settings, revision: Revision) -> Sheet:
    software = (revision.builder, revision.model, f"kg-lexicon {revision.lexicon}")
    found = dataset.write(reading, settings.base, software=software, text=settings.keep_text)
    for link in links([reading]):
        one, other = (NamedNode(settings.base + tail) for tail in (link.source, link.target))
        found.add(one, kg(link.bearing.value), other)
    return found


def versions(language: str, aliases: str = "") -> Revision:
    """What reads that language in this installation, with the user's authority file; the model need not be loaded.

    Raises:
        SettingsError: kg does not read that language, or the authority file cannot be read.
        ModelError: its model is not installed.
    """
    found, told = _versions(language), stamp(aliases)
    return replace(found, lexicon=f"{found.lexicon}+{told}") if told else found


@cache
def _versions(language: str) -> Revision:
    model = speaking(language).model
    try:
        return revision(f"{model} {metadata.version(model)}")
    except metadata.PackageNotFoundError:
        return revision(parser(language).version)


@cache
def _threads() -> ThreadpoolController:
    """The libraries of linear algebra: their threads wait spinning between products as small as those of a reading."""
    return ThreadpoolController()
