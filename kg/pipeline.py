"""The whole flow: inputs -> documents -> readings -> quads -> folder. Alone knows the order."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from kg import crew
from kg.archive import correct, idle
from kg.cluster import Cluster
from kg.edition import refresh
from kg.errors import FolderError, Refusal
from kg.explain import subjects
from kg.extract.times import parse_date
from kg.folder import Folder
from kg.intake import Intake
from kg.knowledge import Knowledge
from kg.lang import speaking
from kg.ledger import Ledger
from kg.model import Document
from kg.rdf import store
from kg.read import Terms, locate, read
from kg.report import Entry, Report
from kg.resolve.review import spoken
from kg.settings import Settings
from kg.statistics import ratings
from kg.work import Record, parser, readings, versions, work

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    Tick = Callable[[int, int], None]

# From so many documents on, what is made of all of them takes memory that is worth the model's.
_MANY = 500


@dataclass(slots=True)
class _Progress:
    """What a run has done so far."""

    entries: dict[str, Entry] = field(default_factory=dict)
    failed: list[Refusal] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)

    def leave(self, ending: str) -> None:
        self.left[ending] += 1

    def spend(self, stage: str, seconds: float) -> None:
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + seconds, 3)

    def timed(self, stage: str, rows: Iterator[list[Document]]) -> Iterator[list[Document]]:
        while True:
            start = perf_counter()
            row = next(rows, None)
            self.spend(stage, perf_counter() - start)
            if row is None:
                return
            yield row


def build(
    *inputs: str | Path | Document,
    settings: Settings | None = None,
    published: dt.date | Mapping[str, dt.date] | None = None,
) -> Knowledge:
    """Read files, folders, globs or a :class:`~kg.model.Document`, and hold what they say in memory.

    ``published`` is the day of all inputs, or that of each by its name, for those whose metadata tell it.
    Inputs that cannot be read are listed in :attr:`Knowledge.failed`; the others are read all the same.

    Raises:
        ModelError: the language model is not installed.
        TypeError: an input is no name or path; a list of them is given as ``build(*names)``.
    """
    chosen = settings or Settings()
    named = [one if isinstance(one, Document) else os.fsdecode(one) for one in inputs]
    names = [one for one in named if isinstance(one, str)]
    days = published if isinstance(published, Mapping) else dict.fromkeys(names, published)
    found = [
        item
        for one in named
        for item in ([one] if isinstance(one, Document) else read([one], _terms(chosen, days.get(one))))
    ]
    documents = {found_.key: found_ for found_ in found if not isinstance(found_, Refusal)}
    known = tuple(reading for reading, _ in readings(list(documents.values()), chosen))
    return Knowledge(
        known,
        chosen,
        versions(chosen.language, chosen.aliases),
        tuple(refusal for refusal in found if isinstance(refusal, Refusal)),
    )


def add(  # noqa: PLR0913  each is an option of the command
    folder: str | Path,
    inputs: Iterable[str | Path],
    settings: Settings,
    *,
    published: dt.date | None = None,
    stdin: BinaryIO | None = None,
    tick: Tick | None = None,
    exported: Tick | None = None,
) -> Report:
    """Read ``inputs`` into a graph folder, made if there is none, and bring its exports up to date.

    Documents already in the folder and unchanged are skipped; one that comes from where another came from under the
    same name takes its place. ``tick`` is told after each batch how many documents are done and of how many, as far as
    the inputs seen so far tell; ``exported`` how many of the folder's documents are in its exports. What is finished
    stays if the run is interrupted.

    Raises:
        FolderError: the folder cannot be written to, or another build is in it.
        ModelError: the language model is not installed.
        SchedulerError: there is no such scheduler, or its workers would read otherwise.
        TypeError: an input is no name or path.
    """
    names = [os.fsdecode(name) for name in ([inputs] if isinstance(inputs, str | os.PathLike) else inputs)]
    target = Folder(folder, create=True)
    done = _Progress()
    with target.lock(), Ledger(target.path) as ledger:
        terms = _terms(settings, published)
        intake = Intake(target, ledger, settings, versions(settings.language, settings.aliases), terms)
        asked = replace(terms, trusted=intake.unchanged, same=intake.same, left=done.leave)
        found = locate(names, asked, stdin)
        for records in _records(done.timed("read", intake.chunks(found)), settings):
            _keep(records, target, ledger, done)
            if tick is not None:
                tick(len(done.entries), max(intake.expected, len(done.entries)))
        if len(done.entries) >= _MANY:
            _unload()
        replaced = _settle(target, ledger)
        start = perf_counter()
        refresh(target, settings, ledger=ledger, tick=exported)
        done.spend("export", perf_counter() - start)
        report = _report(intake, done, replaced)
        target.replace("report.json", [target.erasures().clear(report.json().decode()).encode()])
    return report


def _settle(target: Folder, ledger: Ledger) -> list[str]:
    """Have ledger and folder agree on what is read; the keys of documents whose place others have taken."""
    ledger.settle_all()
    replaced = ledger.replaced()
    for key in replaced:
        target.remove(key, missing=True)  # by a run that was killed before it could say so
    ledger.forget(replaced)
    return replaced


def retract(folder: str | Path, document: str, settings: Settings) -> list[str]:
    """Take the document with this key, IRI or identifier out of a graph folder; what others support stays.

    Returns its key, in a list.

    Raises:
        FolderError: there is no such folder or document, or several are called so.
    """
    target = Folder(folder)
    with target.lock():
        keys = target.find(document)
        if not keys:
            raise FolderError(f"{target.path}: holds no document {document}")
        if len(keys) > 1:
            raise FolderError(f"{target.path}: several documents are called {document}; say one of {', '.join(keys)}")
        target.remove(keys[0])
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


def review(folder: str | Path, corrections: Sequence[str], settings: Settings) -> tuple[int, ...]:
    """Add corrections in words (``"merge person/a person/b"``) to ``review.yaml`` and bring the graph up to date.

    Returns the lines of the file that find nothing to correct.

    Raises:
        FolderError: there is no such folder, or a build is in it.
        ReviewError: they are no corrections, or the file holds what is none.
    """
    target = Folder(folder)
    note(target, corrections)
    with target.lock():
        refresh(target, settings)
        return idle(target)


def note(folder: Folder, corrections: Sequence[str]) -> None:
    """Add corrections in words to ``review.yaml``, for the next build; the graph stays as it is.

    Raises:
        FolderError: a build is in the folder, or it cannot be written to.
        ReviewError: they are no corrections, or the file holds what is none.
    """
    lines = [spoken(words) for words in corrections]
    with folder.lock():
        correct(folder, lines)


def rate(folder: str | Path, settings: Settings) -> None:
    """Write the degree, PageRank, betweenness and community of each entity into the graph, until the next build.

    Raises:
        FolderError: there is no such folder, or it cannot be written to.
    """
    target = Folder(folder)
    with target.lock():
        refresh(target, settings)
        target.annotate(ratings(target.quads(), settings.base))
        refresh(target, settings)


def _unload() -> None:
    """Give back the memory of the model, which stands frozen where this process read by itself (:mod:`kg.loaded`)."""
    parser.cache_clear()
    gc.unfreeze()
    gc.collect()


def _terms(settings: Settings, published: dt.date | None) -> Terms:
    def spelled(words: str) -> dt.date | None:
        return parse_date(words, speaking(settings.language))

    return Terms(settings.language, settings.characters, published, settings.fields, spelled=spelled)


def _records(chunks: Iterator[list[Document]], settings: Settings) -> Iterator[list[Record | Refusal]]:
    task: Callable[[list[Document]], Sequence[Record | Refusal]] = partial(work, settings=settings)
    if not settings.scheduler:
        yield from crew.run(task, chunks, settings.processes, crew.refused, crew.LOADED)
        return
    with Cluster(task, settings.scheduler, partial(versions, settings.language, settings.aliases)) as cluster:
        yield from cluster.run(chunks, crew.refused)


def _keep(records: list[Record | Refusal], folder: Folder, ledger: Ledger, done: _Progress) -> None:
    """Write what was read into the folder."""
    kept = []
    for record in records:
        if isinstance(record, Refusal):
            done.failed.append(record)
            continue
        folder.put(record.entry.key, record.header, record.content, record.signature)
        kept.append(record.entry.key)
        done.entries[record.entry.key] = record.entry
        for stage, seconds in record.seconds:
            done.spend(stage, seconds)
    ledger.settle(kept)


def _report(intake: Intake, done: _Progress, replaced: Sequence[str]) -> Report:
    return Report(
        revision=intake.revision,
        settings=intake.settings,
        read=tuple(done.entries.values()),
        skipped=tuple(sorted(intake.skipped.values())),
        duplicates=tuple(sorted(intake.duplicates)),
        replaced=tuple(replaced),
        failed=(*intake.failed, *done.failed),
        left=dict(sorted(done.left.items())),
        documents=intake.ledger.count()[0],
        seconds=done.seconds,
    )
