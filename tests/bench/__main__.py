"""Every benchmark, one after the other: reading, the page, serving, a million quads, and an archive."""

from __future__ import annotations

import importlib.util
import runpy
import sys
from pathlib import Path

PLACE = Path(__file__).parent

for name in ("reading", "bench_page", "serving", "million", "scale"):
    sys.stdout.write(f"\n== {name}\n")
    sys.stdout.flush()
    if name == "bench_page" and importlib.util.find_spec("playwright") is None:
        sys.stdout.write("skipped: playwright is not installed\n")
        continue
    sys.argv = [name]
    sys.path.insert(0, str(PLACE))
    runpy.run_path(str(PLACE / f"{name}.py"), run_name="__main__")
