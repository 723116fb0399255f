"""The house: layers, and the names that stand for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_each_module_imports_only_below_itself() -> None:
    """The contracts of pyproject.toml hold."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_house_measures_clean(shared: Path) -> None:
    """The shared measure of the house finds no broken rule."""
    done = subprocess.run(
        [sys.executable, shared / "tools" / "house.py", "kg"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
