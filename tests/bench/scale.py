"""What an archive costs: flatness, a second run, one more document, the resolver, two processes, a Dask cluster.

Builds run in processes of their own, whose CPU seconds and peak memory the system tells, since seconds on the wall say
little on a machine that others use. The archive is a corpus many times over (:mod:`multiply`). ``KG_BENCH_DOCUMENTS``
is the size of the large archive, 10,000 unless set: that takes half an hour of one core.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from multiply import write
from reading import Figure

from kg.lang import LANGUAGES

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "identity"))
import archive as made

ROOT = Path(__file__).resolve().parents[2]
MANY = int(os.environ.get("KG_BENCH_DOCUMENTS", "10000"))
FEW = MANY // 10
#: Articles in the runs that compare one process with two and with a cluster; full ones, as in the samples, and so many
#: that what is measured is not the start.
SHARED = 1_920
# Of linux/prctl.h.
_CHILD_SUBREAPER = 36


@dataclass(frozen=True, slots=True)
class Run:
    """A command that was run: CPU seconds, seconds, and the peak memory of its largest process in MB."""

    cpu: float
    wall: float
    memory: float


def full(folder: Path, number: int) -> None:
    """Whole articles: the samples, each copy with a line of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "kg" / "samples").glob("*.txt"))]
    for place in range(number):
        text = f"{texts[place % len(texts)]}\n\nÉdition numéro {place}.\n"
        (folder / f"{place:04}.txt").write_text(text, "utf-8")


def run(*arguments: str | Path) -> Run:
    """Run kg and measure it and its processes.

    Raises:
        SystemExit: it failed.
    """
    _adopt()
    start = time.perf_counter()
    command = [sys.executable, "-m", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KG_BENCH": "1"}
    child = os.posix_spawn(sys.executable, command, environment)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"{command} failed")
    cpu = usage.ru_utime + usage.ru_stime
    while True:  # what it forked from outlives it by a moment
        try:
            _, _, others = os.wait4(-1, 0)
        except ChildProcessError:
            break
        cpu += others.ru_utime + others.ru_stime
    unit = 1 << 10 if sys.platform != "darwin" else 1 << 20
    return Run(cpu, seconds, usage.ru_maxrss / unit)


def _adopt() -> None:
    """Be told of processes whose parent is gone, where Linux can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_CHILD_SUBREAPER, 1, 0, 0, 0)


def build(texts: Path, folder: Path, *options: str) -> Run:
    """One ``kg build``."""
    return run("kg", "build", texts, "-o", folder, "--quiet", *options)


def archive(place: Path) -> list[Figure]:
    """A large archive beside a tenth of it."""
    few, many = place / "peu", place / "beaucoup"
    write(few, FEW)
    write(many, MANY)
    ones = [place / f"un-{number}" for number in range(3)]
    for number, one in enumerate(ones):
        write(one, 1, first=MANY + 7 * number)
    empty = [build(one, place / f"vide-{one.name}", "--jobs", "1") for one in ones]
    start = statistics.median(run.cpu for run in empty)
    small = build(few, place / "petit", "--jobs", "1")
    large = build(many, place / "grand", "--jobs", "1")
    again = build(many, place / "grand", "--jobs", "1")
    more = [build(one, place / "grand", "--jobs", "1").cpu - first.cpu for one, first in zip(ones, empty, strict=True)]
    each = (large.cpu - start) / MANY / ((small.cpu - start) / FEW)
    return [
        Figure(f"CPU per document, {MANY:,} beside {FEW:,}", each, "times", "<= 1.10"),
        Figure(f"peak memory, {MANY:,} beside {FEW:,}", large.memory / small.memory, "times", "<= 1.10"),
        Figure(f"peak memory at {MANY:,}", large.memory, "MB"),
        Figure("CPU per document", 1_000 * (large.cpu - start) / MANY, "ms"),
        Figure("second run over unchanged documents", 100 * again.cpu / large.cpu, "%", "< 2"),
        Figure("one more document, CPU beyond an empty folder's", statistics.median(more), "s", "< 3"),
        Figure("folder per document", _size(place / "grand") / MANY / 1_000, "kB"),
    ]


def resolution(place: Path) -> list[Figure]:
    """The resolver on ten times as many mentions, each measured thrice."""
    del place
    french = LANGUAGES["fr"]
    small, large = (made.archive(size, french, seed=3) for size in (10_000, 100_000))
    made.seconds(small, french)
    times = sorted(made.seconds(large, french) / made.seconds(small, french) for _ in range(3))
    return [Figure("resolving 100,000 mentions beside 10,000", times[1], "times", "<= 12")]


def processes(place: Path) -> list[Figure]:
    """Two processes and two Dask workers beside one process, on whole articles."""
    texts = place / "entiers"
    full(texts, SHARED)
    one = build(texts, place / "seul", "--jobs", "1")
    two = build(texts, place / "deux", "--jobs", "2")
    found = [
        Figure("two processes, speed beside one", one.wall / two.wall, "times", ">= 1.60 on two idle cores"),
        Figure("two processes, CPU beside one", two.cpu / one.cpu, "times"),
        Figure("same bytes", float(_digest(place / "seul") == _digest(place / "deux")), "1 = yes", "1"),
    ]
    if importlib.util.find_spec("distributed") is None:
        return found
    dask = run("tests.bench.workers", texts, place / "grappe")
    return [
        *found,
        Figure("two Dask workers, CPU beside one process", dask.cpu / one.cpu, "times", "<= 1.70"),
        Figure("same bytes", float(_digest(place / "seul") == _digest(place / "grappe")), "1 = yes", "1"),
    ]


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in [folder / "graph.ttl", folder / "graph.trig", folder / "graph.html", *sorted(folder.glob("*/*.nq"))]:
        found.update(path.read_bytes())
    return found.hexdigest()


if __name__ == "__main__":
    home = Path(tempfile.mkdtemp(prefix="kg-bench-"))
    try:
        for part in (resolution, archive, processes):
            for row in part(home):
                sys.stdout.write(f"{row}\n")
                sys.stdout.flush()
    finally:
        shutil.rmtree(home, ignore_errors=True)
