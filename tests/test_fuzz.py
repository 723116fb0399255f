"""The fuzzer's corpus, replayed without it: what was written for it, and all that it ever found."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tools.targets import TARGETS, BrokenPromiseError, hold

ROOT = Path(__file__).resolve().parents[1]
CORPUS = sorted((ROOT / "tests" / "fuzz" / "corpus").glob("*/*"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_every_input_of_the_corpus_keeps_the_promises(path: Path) -> None:
    """None of them breaks a target."""
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_has_a_corpus_and_words(target: str) -> None:
    """A few small files and a dictionary; empty and endless inputs are no trouble either."""
    held = [path for path in CORPUS if path.parent.name == target]
    assert len(held) >= 6
    assert sum(path.stat().st_size for path in held) < 100_000
    assert (ROOT / "tests" / "fuzz" / f"{target}.dict").is_file()
    for data in (b"", b"\x00", b"\xff\xfe" * 2_000, "«".encode() * 1_000, b"1" * 3_000, b"(" * 3_000):
        TARGETS[target](data)


def test_a_broken_promise_is_an_error() -> None:
    """Under -O too."""
    with pytest.raises(BrokenPromiseError, match="told"):
        hold(False, "told")  # noqa: FBT003


@pytest.mark.skipif(find_spec("atheris") is None, reason="the extra “fuzz” is not installed")
def test_the_fuzzer_runs() -> None:
    """For a second."""
    # a process begins with the peak of memory of whoever starts it, here a shell's and not that of all tests before
    command = f'"{sys.executable}" -m tools.fuzz quotes 1; exit $?'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2_000:]
    assert "number_of_executed_units" in done.stderr
