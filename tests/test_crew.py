"""Processes that read: in order, none lost when one dies, and nobody left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg import crew
from kg.errors import Refusal
from kg.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Work = Callable[..., list[str]]

ROOT = Path(__file__).resolve().parents[1]

# Work that another process can import: it says what it read, and may die of it.
ERRANDS = """
import os, signal, sys, time
from pathlib import Path

def read(documents):
    return [document.identifier for document in documents]

def die_once(documents, folder):
    for document in documents:
        mark = Path(folder) / "mort"
        if document.identifier == "7" and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return read(documents)

def die_always(documents):
    if any(document.identifier in {"7", "8"} for document in documents):
        os.kill(os.getpid(), signal.SIGKILL)
    return read(documents)

def cargo(documents):
    return [sys.modules["cargaison"].PLACE]

def name(documents):
    time.sleep(0.1)
    return [f"{os.getpid()}"]
"""


@pytest.fixture
def errand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Work]:
    """A piece of work by name."""
    (tmp_path / "courses.py").write_text(ERRANDS)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "courses", raising=False)
    return lambda name: getattr(import_module("courses"), name)


def _chunks(number: int, size: int = 2) -> Iterator[list[Document]]:
    for first in range(number):
        yield [Document(f"Texte {n}.", identifier=str(n)) for n in range(first * size, (first + 1) * size)]


def _flat(found: Iterator[list[str | Refusal]]) -> list[str]:
    return [item.identifier + "!" if isinstance(item, Refusal) else item for items in found for item in items]


def test_results_come_in_order(errand: Callable[[str], Work]) -> None:
    """Whoever is done first."""
    assert _flat(crew.run(errand("read"), _chunks(9), 2, crew.refused)) == [str(n) for n in range(18)]


def test_little_is_done_by_this_process(errand: Callable[[str], Work]) -> None:
    """Other processes are started when there is enough to do, and for more than one."""
    assert set(_flat(crew.run(errand("name"), _chunks(3), 2, crew.refused))) == {str(os.getpid())}
    assert set(_flat(crew.run(errand("name"), _chunks(9), 1, crew.refused))) == {str(os.getpid())}
    others = set(_flat(crew.run(errand("name"), _chunks(12), 2, crew.refused)))
    assert len(others) == 2
    assert str(os.getpid()) not in others


def test_the_work_of_a_process_that_dies_is_done_by_another(errand: Callable[[str], Work], tmp_path: Path) -> None:
    """Nothing is lost, nothing comes twice, and the order stays."""
    work = partial(errand("die_once"), folder=str(tmp_path))
    assert _flat(crew.run(work, _chunks(12), 2, crew.refused)) == [str(n) for n in range(24)]
    assert (tmp_path / "mort").exists()


def test_a_document_that_kills_whatever_reads_it_is_refused(errand: Callable[[str], Work]) -> None:
    """With the reason, and no other document with it."""
    found = _flat(crew.run(errand("die_always"), _chunks(8), 2, crew.refused))
    assert found == [f"{n}!" if n in {7, 8} else str(n) for n in range(16)]


def test_chunks_are_taken_as_they_are_needed(errand: Callable[[str], Work]) -> None:
    """Documents that wait for their turn stay where they are, so that memory does not grow with the archive."""
    taken = 0

    def counted() -> Iterator[list[Document]]:
        nonlocal taken
        for chunk in _chunks(40):
            taken += 1
            yield chunk

    work: Work = errand("read")
    found: Iterator[list[str | Refusal]] = crew.run(work, counted(), 2, crew.refused)
    next(found)
    assert taken <= 6
    assert len(_flat(found)) == 78


def test_a_process_has_imported_what_it_is_to(tmp_path: Path) -> None:
    """Where processes are forked, what is imported before is there in all of them, from its first document on."""
    if sys.platform != "linux":
        pytest.skip("processes are forked on Linux only")
    (tmp_path / "courses.py").write_text(ERRANDS)
    (tmp_path / "cargaison.py").write_text("import os\nPLACE = os.getpid()\n")
    script = (
        "from courses import cargo\n"
        "from kg import crew\n"
        "from kg.model import Document\n"
        "if __name__ == '__main__':\n"
        "    chunks = ([Document('x', identifier='x')] for _ in range(8))\n"
        "    print(len({place for [place] in crew.run(cargo, chunks, 2, crew.refused, 'cargaison')}))\n"
    )
    (tmp_path / "essai.py").write_text(script)
    path = os.pathsep.join([str(ROOT), str(tmp_path)])
    command, environment = [sys.executable, str(tmp_path / "essai.py")], os.environ | {"PYTHONPATH": path}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "1\n"


def test_no_process_outlives_the_one_that_started_it(tmp_path: Path) -> None:
    """Not even when that is killed and cannot say so."""
    (tmp_path / "courses.py").write_text(ERRANDS)
    script = (
        "import sys\n"
        "from functools import partial\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "import courses\n"
        "from kg import crew\n"
        "from kg.model import Document\n"
        "if __name__ == '__main__':\n"
        "    endless = ([Document('x', identifier='x')] for _ in iter(int, 1))\n"
        "    for [pid] in crew.run(courses.name, endless, 2, crew.refused):\n"
        "        print(pid, flush=True)\n"
    )
    (tmp_path / "essai.py").write_text(script)
    command, path = [sys.executable, str(tmp_path / "essai.py")], {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=os.environ | path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        worker = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    limit = time.monotonic() + 30
    while time.monotonic() < limit and _alive(worker):
        time.sleep(0.05)
    assert not _alive(worker)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False)  # noqa: S607
    return not state.stdout.strip().startswith("Z")
