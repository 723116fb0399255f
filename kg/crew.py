"""Chunks of documents worked on by several processes, on this machine or on others, in order and none lost.

A chunk whose process dies (killed, or out of memory) is worked on again by itself, and then item by item, so that one
that kills whatever reads it is told apart and takes no other with it.

On Linux the processes of this machine are forked from one that has no threads and has loaded all that they need
(:mod:`kg.loaded`): they are there at once and share its memory. Elsewhere libraries of the system do not bear it, and
each is started and loads by itself.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from abc import ABC, abstractmethod
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from itertools import chain, islice
from multiprocessing import forkserver, get_context, parent_process, resource_tracker
from typing import TYPE_CHECKING, Generic, TypeVar

from kg.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext
    from types import TracebackType
    from typing import Self

    from kg.model import Document

Item = TypeVar("Item")
Made = TypeVar("Made")
Ticket = TypeVar("Ticket")

#: The module that has loaded all that reading takes. It imports :mod:`kg.work`, and is imported by name.
LOADED = "kg.loaded"
# Below this many chunks, loading the model in another process costs more than it gains.
_WORTH_A_POOL = 4
_FORKED = sys.platform == "linux"
# How often an item may take its process with it before it is given up: an innocent one may have stood beside it.
_TRIES = 2
#: Why an item is given up.
KILLED = "the process that read it was killed each time; it may need more memory than there is"


class LostError(Exception):
    """The process that worked on a chunk is gone."""


class Crew(ABC, Generic[Item, Made, Ticket]):
    """Processes that make something of each item of a chunk.

    ``room`` is how many chunks are under way at once, which bounds the memory that they take.
    """

    room: int

    @abstractmethod
    def submit(self, chunk: list[Item]) -> Ticket:
        """Have ``chunk`` worked on, some time."""

    @abstractmethod
    def result(self, ticket: Ticket) -> Sequence[Made]:
        """What was made of a chunk.

        Raises:
            LostError: the process that worked on it died.
        """

    def run(self, chunks: Iterator[list[Item]], killed: Callable[[Item], Made]) -> Iterator[list[Made]]:
        """What is made of each chunk, in order; ``killed`` tells what an item is that kills whatever works on it."""
        waiting: deque[tuple[list[Item], Ticket]] = deque()
        lost = False
        while True:
            # After a death nothing new is begun until it is known who was to blame.
            for chunk in islice(chunks, 0 if lost else self.room - len(waiting)):
                waiting.append((chunk, self.submit(chunk)))
            if not waiting:
                if not lost:
                    return
                lost = False
                continue
            chunk, ticket = waiting.popleft()
            try:
                yield list(self.result(ticket))
            except LostError:
                lost = True
                yield self._again(chunk, killed)

    def _again(self, chunk: list[Item], killed: Callable[[Item], Made]) -> list[Made]:
        try:
            return list(self.result(self.submit(chunk)))
        except LostError:
            return [made for item in chunk for made in self._single(item, killed)]

    def _single(self, item: Item, killed: Callable[[Item], Made]) -> list[Made]:
        for _ in range(_TRIES):
            try:
                return list(self.result(self.submit([item])))
            except LostError:
                continue
        return [killed(item)]


class Pool(Crew[Item, Made, "Future[Sequence[Made]]"]):
    """Processes of this machine; ``module`` is what they are to have imported."""

    def __init__(self, work: Callable[[list[Item]], Sequence[Made]], processes: int, module: str = __name__) -> None:
        self.room = processes * 2 + 1
        prepare(module)
        self._work, self._processes = work, processes
        self._pool = self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def submit(self, chunk: list[Item]) -> Future[Sequence[Made]]:
        """Have ``chunk`` worked on by the next process that is free."""
        try:
            return self._pool.submit(self._work, chunk)
        except BrokenProcessPool:
            self._pool.shutdown(cancel_futures=True)
            self._pool = self._start()
            return self._pool.submit(self._work, chunk)

    def result(self, ticket: Future[Sequence[Made]]) -> Sequence[Made]:
        """What was made of a chunk.

        Raises:
            LostError: a process of the pool died.
        """
        try:
            return ticket.result()
        except BrokenProcessPool as error:
            raise LostError from error

    def _start(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._processes, mp_context=_context(), initializer=_enter)


def prepare(module: str) -> None:
    """Start the process that others will be forked from, if there will be one, and have it import ``module``.

    :class:`Pool` does so too; whoever knows earlier that many documents come saves the time until then.
    """
    if _FORKED:
        _context().set_forkserver_preload([module])
        resource_tracker.ensure_running()  # which would let Ctrl-C through again
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # that is for this process alone
        try:
            forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _context() -> BaseContext:
    return get_context("forkserver" if _FORKED else "spawn")


def alone(work: Callable[[list[Item]], Sequence[Made]], chunks: Iterator[list[Item]]) -> Iterator[list[Made]]:
    """What is made of each chunk, by this process."""
    for chunk in chunks:
        yield list(work(chunk))


def run(
    work: Callable[[list[Item]], Sequence[Made]],
    chunks: Iterator[list[Item]],
    processes: int,
    killed: Callable[[Item], Made],
    module: str = __name__,
) -> Generator[list[Made]]:
    """What is made of each chunk, in order, by so many processes where there is enough to do.

    ``killed`` tells what an item is that kills whatever works on it, or raises an error.
    """
    first = list(islice(chunks, _WORTH_A_POOL))
    every = chain(first, chunks)
    if len(first) < _WORTH_A_POOL:
        yield from alone(work, every)
        return
    if processes == 1:
        import_module(module)
        yield from alone(work, every)
        return
    with Pool(work, processes, module) as pool:
        yield from pool.run(every, killed)


def refused(document: Document) -> Refusal:
    """A document that kills whatever reads it."""
    return Refusal(document.identifier, KILLED)


def _enter() -> None:
    """What a process does first: leave Ctrl-C to the one that started it, and end when that one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, daemon=True).start()


def _follow() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
