"""The whole flow: inputs -> documents -> readings -> quads -> folder. Alone knows the order."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import islice
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

from kg.annotate.parser import Parser
from kg.edition import refresh
from kg.errors import Refusal, SettingsError
from kg.explain import subjects
from kg.extract import understand
from kg.folder import Folder, Header, fingerprint
from kg.knowledge import Knowledge, graph
from kg.lang import LANGUAGES
from kg.rdf import store
from kg.rdf.validate import validate
from kg.read import Terms, read
from kg.report import Entry, Report
from kg.revision import Revision, revision
from kg.settings import Settings

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from kg.model import Document, Reading

# Documents that one process takes at a time; the model parses as many together.
_CHUNK = 16
# Below this many chunks, loading the model in every process costs more than it gains.
_WORTH_A_POOL = 4


@dataclass(frozen=True, slots=True)
class Record:
    """One document read: the bytes of its graph, and what to report of it."""

    entry: Entry
    content: bytes
    seconds: tuple[tuple[str, float], ...]


@dataclass(slots=True)
class _Progress:
    """What a run has done so far."""

    entries: list[Entry] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    failed: list[Refusal] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    def spend(self, stage: str, seconds: float) -> None:
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + seconds, 3)


def build(
    *inputs: str | Path,
    settings: Settings | None = None,
    published: dt.date | None = None,
) -> Knowledge:
    """Read files, folders or globs, and hold what they say in memory.

    Inputs that cannot be read are listed in :attr:`Knowledge.failed`; the others are read all the same.

    Raises:
        ModelError: the language model is not installed.
    """
    chosen = settings or Settings()
    found = list(read(map(str, inputs), _terms(chosen, published)))
    documents = {found_.key: found_ for found_ in found if not isinstance(found_, Refusal)}
    readings = [reading for reading, _ in _readings(list(documents.values()), chosen.language)]
    return Knowledge(
        tuple(readings),
        chosen,
        versions(chosen.language),
        tuple(refusal for refusal in found if isinstance(refusal, Refusal)),
    )


def add(
    folder: str | Path,
    inputs: Sequence[str],
    settings: Settings,
    *,
    published: dt.date | None = None,
    stdin: BinaryIO | None = None,
    tick: Callable[[int, int], None] | None = None,
) -> Report:
    """Read ``inputs`` into a graph folder, made if there is none, and bring its exports up to date.

    Documents already in the folder and unchanged are skipped. ``tick`` is told how many documents are done, and of
    how many, after each batch. What is finished stays if the run is interrupted.

    Raises:
        FolderError: the folder cannot be written to, or another build is in it.
        ModelError: the language model is not installed.
    """
    target = Folder(folder, create=True)
    done = _Progress()
    made = versions(settings.language)
    with target.lock():
        start = perf_counter()
        documents = _fresh(target, read(inputs, _terms(settings, published), stdin), settings, done)
        done.spend("read", perf_counter() - start)
        for record in _records(documents, settings):
            header = Header(record.entry.identifier, fingerprint(documents[record.entry.key], settings, made))
            target.put(record.entry.key, header, record.content)
            done.entries.append(record.entry)
            for stage, seconds in record.seconds:
                done.spend(stage, seconds)
            if tick is not None:
                tick(len(done.entries), len(documents))
        start = perf_counter()
        refresh(target, settings)
        done.spend("export", perf_counter() - start)
        report = _report(target, settings, done)
        target.replace("report.json", [report.json()])
    return report


def retract(folder: str | Path, document: str, settings: Settings) -> list[str]:
    """Take the documents with this key, IRI or identifier out of a graph folder; what others support stays.

    Raises:
        FolderError: there is no such folder or document.
    """
    target = Folder(folder)
    with target.lock():
        keys = target.find(document)
        for key in keys or [document]:
            target.remove(key)
        refresh(target, settings)
    return keys


def erase(folder: str | Path, name: str, settings: Settings) -> list[str]:
    """Forget whoever bears this IRI or label: in all documents of a graph folder, and in all that come later.

    An IRI takes one of several namesakes, in the documents that speak of it; a label takes all who bear it. Returns
    the keys of the documents that spoke of it.

    Raises:
        FolderError: there is no such folder.
        QueryError: nobody in the graph is called so.
    """
    target = Folder(folder)
    with target.lock():
        found = subjects(store.read(target.path), name)
        erasures = target.erasures()
        for subject in found:
            erasures = erasures.forget(
                subject.names, subject.parts, documents=subject.documents, only=subject.namesakes
            )
        keys = target.forget(erasures)
        refresh(target, settings)
    return keys


def work(documents: Sequence[Document], settings: Settings) -> list[Record]:
    """Read documents; a pure function of its arguments and of this installation, for any process to run."""
    records = []
    for reading, seconds in _readings(documents, settings.language):
        start = perf_counter()
        content = store.write(quads := graph(reading, settings, versions(settings.language)))
        written = perf_counter()
        faults = tuple(map(str, validate([quads]).violations)) if settings.validate else ()
        records.append(
            Record(
                Entry(reading.document.key, reading.document.identifier, counts(reading), faults),
                content,
                (*seconds, ("graph", written - start), ("validate", perf_counter() - written)),
            )
        )
    return records


def counts(reading: Reading) -> dict[str, int]:
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
    if language not in LANGUAGES:
        raise SettingsError(f"language must be one of {', '.join(LANGUAGES)}, not {language!r}")
    return Parser(LANGUAGES[language])


def versions(language: str) -> Revision:
    """What reads that language in this installation."""
    return revision(parser(language).version)


def _terms(settings: Settings, published: dt.date | None) -> Terms:
    return Terms(settings.language, settings.characters, published, settings.fields)


def _fresh(
    folder: Folder, found: Iterable[Document | Refusal], settings: Settings, done: _Progress
) -> dict[str, Document]:
    """The documents to be read, by key: neither unchanged nor twice the same text."""
    fresh: dict[str, Document] = {}
    for item in found:
        if isinstance(item, Refusal):
            done.failed.append(item)
        elif item.key in fresh:
            done.duplicates.append(max(item.identifier, fresh[item.key].identifier))
            # The first name in alphabetical order, so that the order of inputs does not count.
            fresh[item.key] = min(item, fresh[item.key], key=lambda document: document.identifier)
        else:
            fresh[item.key] = item
    made = versions(settings.language)
    for key, document in list(fresh.items()):
        header = folder.header(key)
        if header is not None and header.fingerprint == fingerprint(document, settings, made):
            done.skipped.append(fresh.pop(key).identifier)
    return fresh


def _readings(documents: Sequence[Document], language: str) -> Iterator[tuple[Reading, tuple[tuple[str, float], ...]]]:
    texts = parser(language).parse(documents)
    for _ in documents:
        start = perf_counter()
        text = next(texts)
        parsed = perf_counter()
        reading = understand(text, LANGUAGES[language])
        yield reading, (("annotate", parsed - start), ("extract", perf_counter() - parsed))


def _records(documents: dict[str, Document], settings: Settings) -> Iterator[Record]:
    rows = iter(documents.values())
    chunks = list(iter(lambda: list(islice(rows, _CHUNK)), []))
    if settings.processes == 1 or len(chunks) < _WORTH_A_POOL:
        for chunk in chunks:
            yield from work(chunk, settings)
        return
    with ProcessPoolExecutor(settings.processes, mp_context=get_context("spawn")) as pool:
        for records in pool.map(partial(work, settings=settings), chunks):
            yield from records


def _report(folder: Folder, settings: Settings, done: _Progress) -> Report:
    return Report(
        revision=versions(settings.language),
        settings=settings,
        read=tuple(done.entries),
        skipped=tuple(sorted(done.skipped)),
        duplicates=tuple(sorted(done.duplicates)),
        failed=tuple(done.failed),
        documents=len(folder.keys()),
        seconds=done.seconds,
    )
