"""Every benchmark, one after the other: reading, the page, serving, a million quads, and an archive.

Each runs in a process of its own, or the peak memory told of what the last one starts would be that of those before it.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

PLACE = Path(__file__).parent

for name in ("reading", "bench_page", "serving", "million", "scale"):
    sys.stdout.write(f"\n== {name}\n")
    sys.stdout.flush()
    if name == "bench_page" and importlib.util.find_spec("playwright") is None:
        sys.stdout.write("skipped: playwright is not installed\n")
        continue
    subprocess.run([sys.executable, str(PLACE / f"{name}.py")], check=True)
