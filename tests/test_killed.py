"""Builds killed at random points, and run again: the same bytes as one that was never killed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked for each kill")
def test_twenty_killed_builds_end_with_the_same_bytes(tmp_path: Path) -> None:
    """Wherever it strikes: documents, exports, store, page, ledger or report."""
    command = [sys.executable, str(ROOT / "tests" / "bench" / "killed.py"), str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("same bytes") == 20
