"""The server's side of the processes that run queries: what has them forked, and the line to each of them.

What they do, and the frames that are spoken on the line, is told in :mod:`kg.serve.worker`.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from typing import TYPE_CHECKING

from kg.serve.worker import FORK, KILL, LENGTH, ORDER, Job, Outcome

if TYPE_CHECKING:
    from pathlib import Path


class Nursery:
    """The process that forks workers; started when first needed, and again should it die."""

    def __init__(self, store: Path, megabytes: int) -> None:
        self._store, self._megabytes = store, megabytes
        self._control: socket.socket | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._lock = asyncio.Lock()

    async def fork(self, link: socket.socket) -> None:
        """Have a worker serve ``link``."""
        async with self._lock:
            if self._process is None or self._process.returncode is not None:
                await self._start()
            try:
                self._order(FORK, 0, link)
            except OSError:  # it died since
                await self._start()
                self._order(FORK, 0, link)

    def kill(self, number: int) -> None:
        """Have a worker killed."""
        with contextlib.suppress(OSError):  # with the nursery, its workers are gone too
            self._order(KILL, number)

    async def close(self) -> None:
        """End the nursery, and every worker with it."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            await self._process.wait()
            self._process = None

    async def _start(self) -> None:
        await self.close()
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "kg.serve.worker", str(theirs.fileno()), str(self._store.absolute()), str(self._megabytes)),
                pass_fds=[theirs.fileno()],
                stdin=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,  # a worker out of memory says so at length
            )

    def _order(self, order: bytes, number: int, link: socket.socket | None = None) -> None:
        if self._control is None:
            raise BrokenPipeError
        socket.send_fds(self._control, [ORDER.pack(order, number)], [] if link is None else [link.fileno()])


class Worker(asyncio.Protocol):
    """The parent's end of a worker; ``number`` is that of its process, 0 before it is ready."""

    def __init__(self, generation: int) -> None:
        self.generation = generation
        self.number = 0
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._reply: asyncio.Future[tuple[Outcome, bytes]] = asyncio.get_running_loop().create_future()
        self._waiter: asyncio.Future[None] | None = None
        self._alive = True

    @property
    def alive(self) -> bool:
        """Whether it can take a job."""
        return self._alive

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is there."""
        self._transport = transport  # type: ignore[assignment]  # a stream's transport can write

    def data_received(self, data: bytes) -> None:
        """A piece of its answer."""
        self._buffer += data
        if len(self._buffer) < LENGTH.size:
            return
        end = LENGTH.size + LENGTH.unpack_from(self._buffer)[0]
        if len(self._buffer) >= end:
            outcome = Outcome(self._buffer[LENGTH.size])
            content = bytes(memoryview(self._buffer)[LENGTH.size + 1 : end])
            self._buffer.clear()
            if not self._reply.done():
                self._reply.set_result((outcome, content))
            wake(self._waiter)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone: killed, or beyond what it may take."""
        self._alive = False
        if not self._reply.done():
            self._reply.set_exception(exc or ConnectionResetError())
        self._reply.exception()
        wake(self._waiter)

    def start(self, job: Job) -> None:
        """Give it a job; :meth:`outcome` waits for the answer.

        Raises:
            ConnectionError: it is gone.
        """
        if self._transport is None or not self._alive:
            raise ConnectionResetError
        self._reply = asyncio.get_running_loop().create_future()
        self._transport.write(job.frame())

    async def outcome(self, seconds: float) -> tuple[Outcome, bytes] | None:
        """What it answers within ``seconds``, or ``None``; it goes on working then.

        Raises:
            ConnectionError: it has died.
        """
        if not self._reply.done():
            loop = asyncio.get_running_loop()
            self._waiter = waiter = loop.create_future()
            timer = loop.call_later(max(seconds, 0), wake, waiter)
            try:
                await waiter
            finally:
                timer.cancel()
        return self._reply.result() if self._reply.done() else None

    def close(self) -> None:
        """Send it away; an idle worker ends by itself."""
        self._alive = False
        if self._transport is not None:
            self._transport.abort()


def wake(waiter: asyncio.Future[None] | asyncio.Future[Worker | None] | None) -> None:
    """Let who waits go on, with nothing in hand."""
    if waiter is not None and not waiter.done():
        waiter.set_result(None)
