"""A store of a million quads: how long its bulk load and each named question take, also with each parameter.

Run as ``python -m tests.bench``, or alone as ``python tests/bench/million.py [NODES]`` from the root of the project.
The graph is invented, of the shape that builds give; 30,000 nodes make a million quads.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from serving import graph
from stories import BASE

from kg.rdf import store
from kg.rdf.ontology import questions
from kg.rdf.query import named, query

if TYPE_CHECKING:
    from pyoxigraph import Store

NODES = 30_000
#: What each named question may take, in seconds.
BAR = 1.0


def main(nodes: int) -> None:
    """Build, ask and print."""
    with tempfile.TemporaryDirectory() as place:
        folder, _ = graph(Path(place), nodes)
        start = time.perf_counter()
        count = store.build(folder.path, BASE)
        sys.stdout.write(f"{count:,} quads loaded in {time.perf_counter() - start:.1f} s\n")
        opened = store.read(folder.path)
        for name, question in sorted(questions().items()):
            _ask(opened, name, question.sparql)
            for parameter in question.parameters:
                _ask(opened, f"{name} {parameter}", named(name, {parameter: "e"}))


def _ask(opened: Store, name: str, sparql: str) -> None:
    start = time.perf_counter()
    rows = len(query(opened, sparql).rows)
    seconds = time.perf_counter() - start
    over = "" if seconds < BAR else f"  over the bar of {BAR:.0f} s"
    sys.stdout.write(f"{name:30} {seconds:6.2f} s {rows:8,} rows{over}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NODES)
