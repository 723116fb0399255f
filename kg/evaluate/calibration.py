"""Whether a confidence of .8 is right four times in five: what was found, by how sure it was said to be."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Tenths from .2 on; below it nothing is written.
STEPS = 10


@dataclass(frozen=True, slots=True)
class Trust:
    """One relation or event found: its measure (``relations``, ``events``), confidence, and whether gold has it."""

    measure: str
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What was found with a confidence from ``low`` to ``high``: how many, how sure and how often right on average."""

    measure: str
    low: float
    high: float
    count: int
    confidence: float
    right: float


def steps(found: Iterable[Trust]) -> tuple[Step, ...]:
    """A reliability table: what was found by measure and tenth of confidence, empty tenths left out."""
    rows: dict[tuple[str, int], list[Trust]] = defaultdict(list)
    for trust in found:
        rows[trust.measure, min(int(trust.confidence * STEPS + 1e-9), STEPS - 1)].append(trust)
    return tuple(
        Step(
            measure,
            tenth / STEPS,
            (tenth + 1) / STEPS,
            len(group),
            round(sum(trust.confidence for trust in group) / len(group), 3),
            round(sum(trust.right for trust in group) / len(group), 3),
        )
        for (measure, tenth), group in sorted(rows.items())
    )


def error(found: Iterable[Trust], measure: str) -> float:
    """The expected calibration error of a measure: the mean distance of confidence and share right, by tenths."""
    rows = [step for step in steps(found) if step.measure == measure]
    total = sum(step.count for step in rows)
    return round(sum(abs(s.confidence - s.right) * s.count for s in rows) / total, 3) if total else 0.0
