"""A real Dask cluster of several worker processes: the same bytes as one process, also when a worker is killed."""

from __future__ import annotations

import os
import signal
import threading
import time
import warnings
from typing import TYPE_CHECKING

import pytest
from outcome import outcome

from kg import cluster
from kg.errors import SchedulerError
from kg.pipeline import add
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from distributed import LocalCluster

distributed = pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.xdist_group("cluster"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:distributed"),
]

ARTICLE = "Le pont de Valbrune rouvre\n\nLa maire de Valbrune, Odile Ferrand, a inauguré le {} mai {} le pont neuf.\n"


@pytest.fixture(scope="module")
def workers() -> Iterator[LocalCluster]:
    """A scheduler and three worker processes on this machine."""
    with (
        warnings.catch_warnings(),
        distributed.LocalCluster(n_workers=3, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as found,
    ):
        warnings.simplefilter("ignore")
        yield found


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eighty short articles."""
    path = tmp_path_factory.mktemp("textes")
    for number in range(80):
        (path / f"{number:03}.txt").write_text(ARTICLE.format(number % 28 + 1, 1820 + number), "utf-8")
    return path


def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing(
    workers: LocalCluster, texts: Path, tmp_path: Path
) -> None:
    """Its work is done by the others; the report counts each document once and the bytes are those of one process."""
    killed: list[int] = []

    def kill() -> None:
        limit = time.monotonic() + 120
        while time.monotonic() < limit and not list((tmp_path / "a").glob("documents/*.nq")):
            time.sleep(0.01)
        process = next(iter(workers.workers.values())).process.pid
        os.kill(process, signal.SIGKILL)
        killed.append(process)

    killer = threading.Thread(target=kill)
    killer.start()
    report = add(tmp_path / "a", [str(texts)], Settings(scheduler=workers.scheduler_address, shown=1))
    killer.join()
    assert killed
    assert len(report.read) == report.documents == 80
    assert len({entry.key for entry in report.read}) == 80
    assert report.failed == ()
    alone = add(tmp_path / "b", [str(texts)], Settings(jobs=1, shown=1))
    assert outcome(tmp_path / "a") == outcome(tmp_path / "b")
    assert report.read == alone.read


def test_workers_that_would_read_otherwise_are_refused(workers: LocalCluster) -> None:
    """Another version on some machine would give other bytes, depending on who reads what."""
    with pytest.raises(SchedulerError, match="another version"):
        cluster.Cluster(list, workers.scheduler_address, os.getpid)


def test_a_scheduler_that_is_not_there_is_a_clear_error() -> None:
    """The message has the address."""
    with pytest.raises(SchedulerError, match=r"tcp://127\.0\.0\.1:9"):
        cluster.Cluster(list, "tcp://127.0.0.1:9", str, seconds=0.3)


def test_a_scheduler_without_workers_is_a_clear_error() -> None:
    """The message says how to start some."""
    with (
        distributed.LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=50) as empty,
        pytest.raises(SchedulerError, match="dask worker"),
    ):
        cluster.Cluster(list, empty.scheduler_address, str, seconds=0.3)
