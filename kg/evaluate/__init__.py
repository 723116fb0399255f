"""Gold annotation -> scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.errors import InputError
from kg.evaluate.gold import load, source
from kg.evaluate.graph import Graph
from kg.evaluate.scores import Tally, judge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from pyoxigraph import Quad

__all__ = ["Tally", "evaluate"]


def evaluate(
    texts: Path, gold: Path, graphs: Iterable[Iterable[Quad]], *, only: Collection[str] = (), skip: Collection[str] = ()
) -> Tally:
    """Score ``graphs`` (one document's quads each) against the gold files of a folder.

    A document is recognised by its text: ``<id>.txt`` in ``texts`` is annotated by ``<id>.json`` in ``gold``. An
    annotated text without a graph counts as one where nothing was found.

    Raises:
        InputError: there is no gold file, or one cannot be read.
    """
    known = {graph.text: graph for graph in map(Graph, graphs)}
    files = [path for path in sorted(gold.glob("*.json")) if path.stem not in skip and (not only or path.stem in only)]
    if not files:
        raise InputError(f"{gold}: holds no gold file")
    tally = Tally()
    for path in files:
        text = source(texts, path.stem)
        judge(load(path, text), known.get(text) or known.get(text.strip()) or Graph(()), tally)
    return tally
