"""What holds whatever is read: two runs are equal to the byte, whatever the seed of Python's hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_two_runs_are_equal_under_any_hash_seed(tmp_path: Path) -> None:
    """No order of a set shows in what is written."""
    for seed in "01":
        command = [sys.executable, "-m", "kg", "build", "kg/samples", "-o", str(tmp_path / seed), "--jobs", "1"]
        subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
    for name in ("graph.ttl", "graph.trig", "graph.html"):
        assert (tmp_path / "0" / name).read_bytes() == (tmp_path / "1" / name).read_bytes(), name
