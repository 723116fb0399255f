"""Fits the weights of the signs of an event (``kg/lang/fr/weights.tsv``) to annotated articles.

``python -m kg.evaluate.weighing GOLD ID...`` reads the gold articles of folder GOLD except those of the IDs, which are
kept unread for measuring. Logistic regression by Newton's method; no chance is in it: the same data give the same
bytes. See ``kg/lang/fr/weights.md`` for what it reaches.
"""

from __future__ import annotations

import sys
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kg.annotate.parser import Parser
from kg.evaluate.gold import load
from kg.extract import EXTRACTORS, events
from kg.extract.events.confidence import signs
from kg.extract.events.scene import Scene
from kg.lang import LANGUAGES
from kg.model import Document, Entity, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.evaluate.gold import Assertion, Gold
    from kg.extract.events.roles import Filled
    from kg.model import Event, Text

    Sample = tuple[tuple[str, ...], bool]

FRENCH = LANGUAGES["fr"]
WEIGHTS = Path(__file__).parents[1] / "lang" / "fr" / "weights.tsv"
# Of 1, 2, 4, 8 and 16, 8 gave the least log loss in seven-fold cross-validation over articles (.612; bias alone .686).
RESTRAINT = 8.0
_FREE = 0.01
_STEPS = 60
_MAIN = frozenset({"agent", "patient", "recipient"})
_HEADER = (
    "# Weights of the signs of an event\n"
    "# Source: fitted to the gold set (CC BY 2.5) by kg.evaluate.weighing, see weights.md. Licence: Apache-2.0.\n"
)


def main(gold: Path, unread: frozenset[str]) -> None:
    """Fit and write the weights."""
    weights = fit(list(samples(gold, unread)))
    rows = sorted((name, f"{weight:.3f}") for name, weight in weights.items())
    WEIGHTS.write_text(_HEADER + "".join("\t".join(row) + "\n" for row in rows), "utf-8")


def fit(samples: Sequence[Sample]) -> dict[str, float]:
    """The weight of each sign, and the bias, that make the samples likeliest; weights are drawn towards 0."""
    names = sorted({name for found, _ in samples for name in found})
    given = np.array([[float(name in found) for name in names] + [1.0] for found, _ in samples])
    wanted = np.array([float(right) for _, right in samples])
    restraint = np.array([RESTRAINT] * len(names) + [_FREE])
    weights = np.zeros(len(names) + 1)
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-given @ weights))
        slope = given.T @ (chances - wanted) + restraint * weights
        curve = (given.T * (chances * (1 - chances))) @ given + np.diag(restraint)
        weights -= np.linalg.solve(curve, slope)
    return dict(zip([*names, "bias"], map(float, weights), strict=True))


def samples(folder: Path, unread: frozenset[str]) -> Iterator[Sample]:
    """The signs of each event told in the readable articles of ``folder``, and whether the gold has it."""
    paths = [path for path in sorted(folder.glob("*.json")) if path.stem not in unread]
    documents = [
        Document((folder / f"{p.stem}.txt").read_text("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"))
        for p in paths
    ]
    for path, text in zip(paths, Parser(FRENCH).parse(documents), strict=True):
        yield from _judged(_reading(text), load(path, text.document.text))


def _reading(text: Text) -> Reading:
    """All that is understood before events are looked for."""
    before = EXTRACTORS[: EXTRACTORS.index(events.extract)]
    return reduce(lambda reading, extract: extract(reading, FRENCH), before, Reading(text))


def _judged(reading: Reading, gold: Gold) -> Iterator[Sample]:
    scene = Scene(reading, FRENCH.frames)
    for trigger, rows, event in events.told(scene):
        right = any(_same(event, rows, row, gold) for row in gold.events)
        yield signs(scene, trigger, rows, event.status), right


def _same(event: Event, rows: Iterable[Filled], row: Assertion, gold: Gold) -> bool:
    """Whether the gold event is of the class and shares evidence or an entity in a main role."""
    if row.row["class"] != event.kind:
        return False
    if row.span is not None and any(row.span.overlaps(span) for span in event.evidence):
        return True
    return any(
        role == found.value and role in _MAIN and isinstance(filler, Entity) and _named(filler, want, gold)
        for role, want in row.arguments
        for found, filler, _ in rows
    )


def _named(entity: Entity, want: object, gold: Gold) -> bool:
    known = gold.entities.get(want) if isinstance(want, str) else None
    spans = {mention.span for mention in entity.mentions}
    return known is not None and any(span.overlaps(other) for span in known.spans for other in spans)


if __name__ == "__main__":
    main(Path(sys.argv[1]), frozenset(sys.argv[2:]))
