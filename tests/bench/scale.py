"""What an archive costs: flatness, a second run, one more document, two processes, a Dask cluster.

Builds run in processes of their own, whose CPU seconds and peak memory the system tells; the archive is of short
articles, so that what does not depend on their length weighs as much as it can. ``KG_BENCH_DOCUMENTS`` is the size of
the large archive, 10,000 unless set.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import random
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from reading import Figure

ROOT = Path(__file__).resolve().parents[2]
MANY = int(os.environ.get("KG_BENCH_DOCUMENTS", "10000"))
FEW = MANY // 10
#: Articles in the runs that compare one process with two and with a cluster; full ones, as in the samples.
SHARED = 480
_GIVEN = ("Agathe", "Basile", "Clémence", "Damien", "Estelle", "Fabrice", "Garance", "Hector", "Irène", "Joachim")
_SYLLABLES = ("bra", "cor", "du", "fer", "gal", "lan", "mor", "nes", "pel", "quin", "rou", "sar", "tre", "val", "vin")
_TOWNS = ("Brest", "Nice", "Lyon", "Lille", "Nantes", "Rennes", "Dijon", "Metz", "Nancy", "Tours", "Reims", "Rouen")
_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre")


@dataclass(frozen=True, slots=True)
class Run:
    """A command that was run: CPU seconds, seconds, and the peak memory of its largest process in MB."""

    cpu: float
    wall: float
    memory: float


def articles(folder: Path, number: int, *, first: int = 0) -> None:
    """Short articles about people of many names on many days."""
    folder.mkdir(parents=True, exist_ok=True)
    for place in range(first, first + number):
        chance = random.Random(place)  # noqa: S311  no secret
        name = f"{chance.choice(_GIVEN)} {''.join(chance.choices(_SYLLABLES, k=3)).capitalize()}"
        rival = f"{chance.choice(_GIVEN)} {''.join(chance.choices(_SYLLABLES, k=3)).capitalize()}"
        town, other = chance.sample(_TOWNS, 2)
        day = f"{chance.randint(1, 28)} {chance.choice(_MONTHS)} {chance.randint(1990, 2023)}"
        text = (
            f"{town} : {name} quitte le conseil\n\n{day}. - {name}, maire de {town}, a annoncé sa démission. "
            f"« Nous avons investi {chance.randint(2, 90)} millions d’euros à {other} », a déclaré {name}. "
            f"Son adversaire, {rival}, dément tout accord avec la société {rival.split()[1]} Industries.\n"
        )
        (folder / f"{place:06}.txt").write_text(text, "utf-8")


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
    start = time.perf_counter()
    command = [sys.executable, "-m", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "KG_BENCH": "1"}
    child = os.posix_spawn(sys.executable, command, environment)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"{command} failed")
    unit = 1 << 10 if sys.platform != "darwin" else 1 << 20
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / unit)


def build(texts: Path, folder: Path, *options: str) -> Run:
    """One ``kg build``."""
    return run("kg", "build", texts, "-o", folder, "--quiet", *options)


def archive(place: Path) -> list[Figure]:
    """A large archive beside a tenth of it."""
    few, many, one = place / "peu", place / "beaucoup", place / "un"
    articles(few, FEW)
    articles(many, MANY)
    articles(one, 1, first=MANY)
    empty = build(one, place / "vide", "--jobs", "1")
    small = build(few, place / "petit", "--jobs", "1")
    large = build(many, place / "grand", "--jobs", "1")
    again = build(many, place / "grand", "--jobs", "1")
    more = build(one, place / "grand", "--jobs", "1")
    each = (large.cpu - empty.cpu) / MANY / ((small.cpu - empty.cpu) / FEW)
    return [
        Figure(f"CPU per document, {MANY:,} beside {FEW:,}", each, "times", "<= 1.10"),
        Figure(f"peak memory, {MANY:,} beside {FEW:,}", large.memory / small.memory, "times", "<= 1.10"),
        Figure(f"peak memory at {MANY:,}", large.memory, "MB"),
        Figure("CPU per document", 1_000 * (large.cpu - empty.cpu) / MANY, "ms"),
        Figure("second run over unchanged documents", 100 * again.cpu / large.cpu, "%", "< 2"),
        Figure("one more document, CPU beyond an empty folder's", more.cpu - empty.cpu, "s", "< 3"),
        Figure("folder per document", _size(place / "grand") / MANY / 1_000, "kB"),
    ]


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
        for part in (archive, processes):
            for row in part(home):
                sys.stdout.write(f"{row}\n")
                sys.stdout.flush()
    finally:
        shutil.rmtree(home, ignore_errors=True)
