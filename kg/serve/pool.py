"""Queries run in processes that can be killed, short ones never behind long ones.

Every query starts on one of a few quick workers. One that is not done after :data:`SLICE` seconds is long: it stays
where it is, that worker is counted among the long ones and a fresh one takes its place; where there are enough long
ones already, it is stopped and waits for its turn among them. Queries that were long before start there. Waiting
quick queries are served newest first, so that under a flood the latest still answers at once while the oldest are
refused when their time is over.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import socket
import time
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kg.rdf.refused import RefusedError
from kg.serve.nursery import Nursery, Worker, wake
from kg.serve.worker import Job, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from kg.settings import Settings

#: Lookups and the named questions on a million quads take under 0.2 s; a flood of long queries gives up this much each.
SLICE = 0.25
_REMEMBERED = 1_024
_BIRTH_SECONDS = 10.0
_LOOK_SECONDS = 1.0
_NICE = 10
# Bytes of answers that are kept; each at most a sixty-fourth of it.
_KEPT = 32 << 20


class Kept:
    """The last answers: a store that is only read answers the same question the same way until it is built anew."""

    def __init__(self, size: int = _KEPT) -> None:
        self._size, self._used, self._generation = size, 0, 0
        self._answers: OrderedDict[Job, bytes] = OrderedDict()

    def get(self, generation: int, job: Job) -> bytes | None:
        """The answer to ``job``, if it is kept and of this ``generation`` of the store."""
        if generation != self._generation:
            self._answers.clear()
            self._generation, self._used = generation, 0
        found = self._answers.get(job)
        if found is not None:
            self._answers.move_to_end(job)
        return found

    def put(self, generation: int, job: Job, answer: bytes) -> None:
        """Keep an answer, unless it is big or of another generation; the ones longest unasked for go."""
        size = len(answer) + len(job.query)
        if generation != self._generation or size > self._size // 64:
            return
        if job not in self._answers:
            self._used += size
        self._answers[job] = answer
        while self._used > self._size:
            old, content = self._answers.popitem(last=False)
            self._used -= len(content) + len(old.query)


@dataclass(slots=True)
class _State:
    """What the pool counts: quick workers that are idle or on their way, long queries, and who waits."""

    idle: list[Worker] = field(default_factory=list)
    quick: int = 0
    long: int = 0
    waiting: list[asyncio.Future[Worker | None]] = field(default_factory=list)
    queue: list[asyncio.Future[None]] = field(default_factory=list)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    known: OrderedDict[bytes, None] = field(default_factory=OrderedDict)


class Pool:
    """Runs jobs on the store of a graph folder, within the limits of ``settings``."""

    def __init__(self, store: Path, settings: Settings) -> None:
        self._store, self._settings = store, settings
        self._size = settings.query_workers or max(2, os.cpu_count() or 1)
        self._nursery = Nursery(store, settings.query_memory)
        self._state = _State()
        self._kept = Kept()
        self._generation = 0
        self._inode, self._looked = _inode(store), 0.0

    @property
    def generation(self) -> int:
        """How often the store was put anew since the pool is there."""
        now = time.monotonic()
        if now - self._looked > _LOOK_SECONDS:
            self._looked = now
            found = _inode(self._store)
            if found not in {0, self._inode}:
                self._inode = found
                self._generation += 1
                for worker in self._state.idle:
                    self._dismiss(worker)
                self._state.quick -= len(self._state.idle)
                self._state.idle.clear()
        return self._generation

    async def run(self, job: Job) -> bytes:
        """The answer to ``job``.

        Raises:
            RefusedError: 400 not a query, or too complex to parse; 503 too many at once; 504 too slow; 507 too long an
                answer or out of memory; 500 the store cannot be read.
        """
        kept = self._kept.get(self.generation, job)
        if kept is not None:
            return kept
        generation = self._generation
        found = await self._run(job)
        self._kept.put(generation, job, found)
        return found

    async def _run(self, job: Job) -> bytes:
        settings = self._settings
        job = replace(job, megabytes=settings.query_result, seconds=settings.query_seconds)
        deadline = time.monotonic() + settings.query_seconds
        digest = hashlib.blake2b(job.query.encode("utf-8", "replace"), digest_size=16).digest()
        if digest not in self._state.known:
            done = await self._quickly(job, deadline)
            if done is not None:
                return done
            self._remember(digest)
        return await self._slowly(job, deadline)

    async def close(self) -> None:
        """End all workers; what they work on is refused."""
        for task in tuple(self._state.tasks):
            task.cancel()
        for worker in self._state.idle:
            worker.close()
        await self._nursery.close()

    async def _quickly(self, job: Job, deadline: float) -> bytes | None:
        """The answer of a quick worker; ``None`` if the query is long and there are enough long ones already."""
        worker = await self._quick(deadline)
        try:
            worker.start(job)
            found = await worker.outcome(SLICE)
        except ConnectionError as error:
            self._replace(worker)
            raise _crash() from error
        except asyncio.CancelledError:
            self._replace(worker)
            raise
        if found is not None:
            if found[0] in {Outcome.DONE, Outcome.WRONG}:
                self._release(worker)
            else:
                self._replace(worker)
            return self._judge(found)
        if self._state.long >= self._size:
            self._replace(worker)
            return None
        self._state.long += 1
        self._state.quick -= 1
        self._fill()
        return await self._finish(worker, deadline)

    async def _slowly(self, job: Job, deadline: float) -> bytes:
        """The answer of a worker of its own, when it is its turn."""
        await self._turn(deadline)
        try:
            worker = await self._birth()
            worker.start(job)
        except BaseException:
            self._leave()
            raise
        return await self._finish(worker, time.monotonic() + self._settings.query_seconds)

    async def _finish(self, worker: Worker, deadline: float) -> bytes:
        """The answer of a worker with a long query; the worker ends with it, and with it what it took of memory."""
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, worker.number, _NICE)
        try:
            found = await worker.outcome(deadline - time.monotonic())
        except ConnectionError as error:
            raise _crash() from error
        finally:
            self._dismiss(worker)
            self._leave()
        if found is None:
            raise RefusedError(
                504, f"the query took longer than {self._settings.query_seconds} seconds and was stopped"
            )
        return self._judge(found)

    async def _turn(self, deadline: float) -> None:
        """Wait for one of the places of long queries."""
        state = self._state
        if state.long < self._size:
            state.long += 1
            return
        if len(state.queue) >= self._settings.query_waiting:
            raise _busy()
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        state.queue.append(turn)
        try:
            await asyncio.wait((turn,), timeout=max(0, deadline - time.monotonic()))
        finally:
            if turn in state.queue:
                state.queue.remove(turn)
        if not turn.done():
            raise _busy()

    def _leave(self) -> None:
        """Give the place of a long query to the one that waited longest."""
        if self._state.queue:
            self._state.queue.pop(0).set_result(None)
        else:
            self._state.long -= 1

    async def _quick(self, deadline: float) -> Worker:
        """A quick worker, as soon as one is free; the newest who waits is first."""
        state = self._state
        _ = self.generation
        while state.idle:
            worker = state.idle.pop()
            if worker.alive:
                return worker
            state.quick -= 1
        self._fill()
        if len(state.waiting) > self._settings.query_waiting:
            wake(state.waiting.pop(0))
        loop = asyncio.get_running_loop()
        wanted: asyncio.Future[Worker | None] = loop.create_future()
        state.waiting.append(wanted)
        timer = loop.call_later(max(0, deadline - time.monotonic()), wake, wanted)
        try:
            found = await wanted
        except asyncio.CancelledError:
            if not wanted.cancelled() and (late := wanted.result()) is not None:
                self._release(late)
            raise
        finally:
            timer.cancel()
            if wanted in state.waiting:
                state.waiting.remove(wanted)
        if found is None:
            raise _busy()
        return found

    def _release(self, worker: Worker) -> None:
        """A quick worker is free: for the newest who waits, or for later."""
        if not worker.alive or worker.generation != self._generation:
            self._replace(worker)
            return
        while self._state.waiting:
            wanted = self._state.waiting.pop()
            if not wanted.done():
                wanted.set_result(worker)
                return
        self._state.idle.append(worker)

    def _replace(self, worker: Worker) -> None:
        self._dismiss(worker)
        self._state.quick -= 1
        self._fill()

    def _dismiss(self, worker: Worker) -> None:
        if worker.alive:
            self._nursery.kill(worker.number)
        worker.close()

    def _fill(self) -> None:
        """Have as many quick workers as there should be."""
        while self._state.quick < self._size:
            self._state.quick += 1
            task = asyncio.get_running_loop().create_task(self._add())
            self._state.tasks.add(task)
            task.add_done_callback(self._state.tasks.discard)

    async def _add(self) -> None:
        try:
            worker = await self._birth()
        except RefusedError as error:
            self._state.quick -= 1
            for wanted in self._state.waiting:
                if not wanted.done():
                    wanted.set_exception(error)
            self._state.waiting.clear()
        else:
            self._release(worker)

    async def _birth(self) -> Worker:
        """A new worker, ready."""
        ours, theirs = socket.socketpair()
        worker = Worker(self.generation)
        with theirs:
            await asyncio.get_running_loop().create_connection(lambda: worker, sock=ours)
            await self._nursery.fork(theirs)
        try:
            found = await worker.outcome(_BIRTH_SECONDS)
        except ConnectionError as error:
            raise _unreadable() from error
        if found is None or found[0] is not Outcome.DONE:
            worker.close()
            raise _unreadable()
        worker.number = int(found[1])
        return worker

    def _judge(self, found: tuple[Outcome, bytes]) -> bytes:
        outcome, content = found
        if outcome is Outcome.DONE:
            return content
        if outcome is Outcome.WRONG:
            raise RefusedError(400, f"the query cannot be read: {content.decode()}")
        if outcome is Outcome.LONG:
            raise RefusedError(507, f"{content.decode()}: ask for less, with LIMIT")
        if outcome is Outcome.MEMORY:
            raise _crash()
        raise _unreadable()

    def _remember(self, digest: bytes) -> None:
        known = self._state.known
        known[digest] = None
        if len(known) > _REMEMBERED:
            known.popitem(last=False)


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:  # it is being swapped
        return 0


def _busy() -> RefusedError:
    return RefusedError(503, "too many queries at once", retry=5)


def _crash() -> RefusedError:
    return RefusedError(507, "the query needs more memory than a query may take, or is too complex")


def _unreadable() -> RefusedError:
    return RefusedError(500, "the store cannot be read; it may be being built")
