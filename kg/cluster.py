"""Chunks of documents read by the workers of a Dask cluster: the same function as in this process, on many machines.

Dask itself hands the work of a worker that is gone to another; it gives up on a task that has seen several die.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kg.crew import Crew, LostError
from kg.errors import SchedulerError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

    from distributed import Future

Item = TypeVar("Item")
Made = TypeVar("Made")

_SECONDS = 30.0
# Chunks under way for each thread of the cluster: enough that none waits while a result travels.
_AHEAD = 3


class Cluster(Crew[Item, Made, "Future[Sequence[Made]]"]):
    """The workers of the Dask scheduler at ``address``, such as ``tcp://10.0.0.1:8786``.

    ``version`` tells which kg, model and words an installation has; workers that have others are refused, since what
    they read would not be the same.

    Raises:
        SchedulerError: Dask is not installed, there is no such scheduler, it has no workers, or they read otherwise.
    """

    def __init__(
        self,
        work: Callable[[list[Item]], Sequence[Made]],
        address: str,
        version: Callable[[], object],
        *,
        seconds: float = _SECONDS,
    ) -> None:
        try:
            from distributed import Client  # noqa: PLC0415  an extra that few need
        except ImportError as error:
            raise SchedulerError("Dask is not installed: pip install 'press-kg[dask]'") from error
        self._work = work
        try:
            self._client = Client(address, timeout=seconds, name="kg")
        except (OSError, ValueError) as error:
            raise SchedulerError(f"{address}: no Dask scheduler answers there: {error}") from error
        try:
            self._check(address, version, seconds)
        except BaseException:
            self._client.close()
            raise
        self.room = _AHEAD * max(1, sum(self._client.nthreads().values()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def submit(self, chunk: list[Item]) -> Future[Sequence[Made]]:
        """Have ``chunk`` read by some worker."""
        return self._client.submit(self._work, chunk, pure=False)

    def result(self, ticket: Future[Sequence[Made]]) -> Sequence[Made]:
        """What was made of a chunk.

        Raises:
            LostError: the workers that tried died, or the cluster lost it.
        """
        from distributed import CancelledError, KilledWorker  # noqa: PLC0415  an extra that few need

        try:
            found = ticket.result()
        except (KilledWorker, CancelledError) as error:
            raise LostError from error
        return found

    def _check(self, address: str, version: Callable[[], object], seconds: float) -> None:
        try:
            self._client.wait_for_workers(1, timeout=seconds)
            found = self._client.run(version)
        except TimeoutError as error:
            raise SchedulerError(
                f"{address}: the scheduler has no workers; start some with: dask worker {address}"
            ) from error
        except ModuleNotFoundError as error:
            raise SchedulerError(f"{address}: kg is not installed where the workers run: {error}") from error
        mine = version()
        others = sorted(worker for worker, theirs in found.items() if theirs != mine)
        if others:
            raise SchedulerError(
                f"{', '.join(others)}: another version of kg, its words or its model; here it is {mine}"
            )
