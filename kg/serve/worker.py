"""The processes that run queries: a nursery that forks them, and what each one does.

Run as ``python -m kg.serve.worker CONTROL STORE MEGABYTES``. The nursery has everything imported and no thread, so a
new worker costs a fork and the opening of the store. It takes orders of five bytes on the socket CONTROL: ``b"F"``
with a socket's descriptor (fork a worker that serves it) or ``b"K"`` with a process number (kill that worker); only
the nursery reaps, so a number is never another process's. When CONTROL closes, it kills all workers and ends.

A worker takes one job at a time: a frame (four bytes of length, then JSON), and answers with a frame of one byte of
:class:`Outcome` and the result. What it cannot answer kills it at worst, and nothing else.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import struct
import sys
from dataclasses import dataclass
from enum import IntEnum
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import (
    DefaultGraph,
    NamedNode,
    QueryResultsFormat,
    QueryTriples,
    RdfFormat,
    Store,
    serialize,
)

from kg.rdf.vocabulary import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import ReadableBuffer
    from pyoxigraph import Triple

LENGTH = struct.Struct("!I")
ORDER = struct.Struct("!cI")
FORK, KILL = b"F", b"K"
_MEGABYTE = 1 << 20
_REAP_SECONDS = 0.5
# Bytes taken from a socket at a time: most jobs are shorter.
_PIECE = 65_536
# What the kernel grants a query over its time, in seconds of CPU: the parent's clock comes first, and this one stops
# a worker whose parent is gone.
_GRACE = 5
_TABLES = MappingProxyType(
    {
        "json": QueryResultsFormat.JSON,
        "xml": QueryResultsFormat.XML,
        "csv": QueryResultsFormat.CSV,
        "tsv": QueryResultsFormat.TSV,
    }
)
_GRAPHS = MappingProxyType(
    {
        "ttl": RdfFormat.TURTLE,
        "nt": RdfFormat.N_TRIPLES,
        "rdf": RdfFormat.RDF_XML,
        "jsonld": RdfFormat.JSON_LD,
    }
)


class Outcome(IntEnum):
    """How a job ended: answered, not a query, too long an answer, out of memory, or the store could not be read."""

    DONE = 0
    WRONG = 1
    LONG = 2
    MEMORY = 3
    STORE = 4


@dataclass(frozen=True, slots=True)
class Job:
    """A query, the graphs it sees (``None``: its own choice), the short name of the form of its answer, and limits."""

    query: str
    shape: str
    default: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None
    megabytes: int = 32
    seconds: int = 15

    def frame(self) -> bytes:
        """The job as it travels."""
        parts = (self.query, self.shape, self.default, self.named, self.megabytes, self.seconds)
        content = json.dumps(parts).encode()
        return LENGTH.pack(len(content)) + content

    @classmethod
    def read(cls, content: bytes) -> Job:
        """The job of a frame, without its length."""
        query, shape, default, named, megabytes, seconds = json.loads(content)
        default, named = (None if iris is None else tuple(iris) for iris in (default, named))
        return cls(query, shape, default, named, megabytes, seconds)


def perform(store: Store, job: Job) -> tuple[Outcome, bytes]:
    """Answer a job, whole or not at all."""
    try:
        return Outcome.DONE, _answer(store, job)
    except (SyntaxError, ValueError) as error:
        return Outcome.WRONG, str(error).encode()
    except OverflowError as error:
        return Outcome.LONG, str(error).encode()
    except MemoryError:
        return Outcome.MEMORY, b""
    except (OSError, RuntimeError) as error:
        return Outcome.STORE, str(error).encode()


def _answer(store: Store, job: Job) -> bytes:
    chosen = job.default is not None or job.named is not None
    found = store.query(
        job.query,
        prefixes=_used(job.query),
        default_graph=[NamedNode(iri) for iri in job.default or ()] if chosen else DefaultGraph(),
        named_graphs=[NamedNode(iri) for iri in job.named or ()] if chosen else None,
    )
    output = _Bounded(job.megabytes * _MEGABYTE)
    if isinstance(found, QueryTriples):
        short = dict(PREFIXES) if job.shape in {"ttl", "rdf"} else None
        serialize(_distinct(found), output, format=_GRAPHS[job.shape], prefixes=short)
    else:
        found.serialize(output, format=_TABLES[job.shape])
    return output.getvalue()


def _used(query: str) -> dict[str, str]:
    """The prefixes that a query may use without declaring them: all of them take 16 µs of its 40."""
    return {prefix: iri for prefix, iri in PREFIXES.items() if f"{prefix}:" in query}


def _distinct(triples: Iterable[Triple]) -> Iterator[Triple]:
    """A graph is a set; the engine gives a triple of two solutions twice."""
    seen: set[Triple] = set()
    for triple in triples:
        if triple not in seen:
            seen.add(triple)
            yield triple


class _Bounded(BytesIO):
    """A buffer that refuses to grow beyond its limit."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: ReadableBuffer, /) -> int:
        """Take more, up to the limit."""
        if self.tell() + len(memoryview(data)) > self._limit:
            raise OverflowError(f"the answer is longer than {self._limit // _MEGABYTE} MB")
        return super().write(data)


def serve(link: socket.socket, path: Path, megabytes: int) -> None:
    """Answer jobs from ``link`` until it closes; the first frame tells the process's number and that it is ready."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        store = Store.read_only(str(path))
    except (OSError, ValueError) as error:
        _send(link, Outcome.STORE, str(error).encode())
        return
    _confine(megabytes)
    _send(link, Outcome.DONE, str(os.getpid()).encode())
    while (content := _receive(link)) is not None:
        job = Job.read(content)
        _ration(job.seconds)
        _send(link, *perform(store, job))


def _confine(megabytes: int) -> None:
    """Let the process take so much memory more than it has now."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except OSError:  # no Linux: the store of a large graph maps less than this
        pages = (1 << 30) // resource.getpagesize()
    limit = pages * resource.getpagesize() + megabytes * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _ration(seconds: int) -> None:
    """Let the process take so many seconds of CPU more than it has had."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + _GRACE, hard))


def _send(link: socket.socket, outcome: Outcome, content: bytes) -> None:
    link.sendall(LENGTH.pack(len(content) + 1) + bytes((outcome,)) + content)


def _receive(link: socket.socket) -> bytes | None:
    """The next frame, which comes alone: the other side waits for the answer before it sends another."""
    parts, end = b"", LENGTH.size
    while len(parts) < end:
        part = link.recv(_PIECE)
        if not part:
            return None
        parts += part
        if len(parts) >= LENGTH.size:
            end = LENGTH.size + LENGTH.unpack_from(parts)[0]
    return parts[LENGTH.size :]


def nurse(control: socket.socket, path: Path, megabytes: int) -> None:
    """Fork and kill workers as told, until ``control`` closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control.settimeout(_REAP_SECONDS)
    children: set[int] = set()
    while True:
        _reap(children)
        try:
            message, descriptors, _, _ = socket.recv_fds(control, ORDER.size, 1)
        except TimeoutError:
            continue
        if len(message) < ORDER.size:
            break
        order, number = ORDER.unpack(message)
        if order == FORK:
            child = os.fork()
            if not child:
                _live(control, descriptors[0], path, megabytes)
            children.add(child)
            os.close(descriptors[0])
        elif number in children:
            os.kill(number, signal.SIGKILL)
    for child in children:
        os.kill(child, signal.SIGKILL)


def _live(control: socket.socket, descriptor: int, path: Path, megabytes: int) -> None:
    """The whole life of a worker, in the process just forked."""
    control.close()
    try:
        serve(socket.socket(fileno=descriptor), path, megabytes)
    finally:
        os._exit(0)


def _reap(children: set[int]) -> None:
    while children:
        child, _ = os.waitpid(-1, os.WNOHANG)
        if not child:
            return
        children.discard(child)


if __name__ == "__main__":
    nurse(socket.socket(fileno=int(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3]))
