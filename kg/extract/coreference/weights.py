"""How much each reason counts, for an antecedent or for a figure's worth, as measured in ``weights.tsv``."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# In hundredths, as whole numbers: their sum is the same in whatever order they are added.
_ROWS = {reason: round(float(weight) * 100) for reason, weight in read_table("kg.extract.coreference", "weights.tsv")}
WEIGHTS = MappingProxyType(_ROWS)
# The bundles that are kept for the next text.
_KEPT = 4096


class Bundle(NamedTuple):
    """Reasons that always come together, each once, with what they weigh in all, in hundredths."""

    reasons: tuple[str, ...]
    weight: int


class Grounds(NamedTuple):
    """What speaks for and against one figure: reasons that are there or not, in bundles, and those with an amount."""

    bundles: tuple[Bundle, ...]
    measured: tuple[tuple[str, float], ...]

    def weight(self) -> float:
        """What all of them weigh, in hundredths."""
        total = 0
        for bundle in self.bundles:
            total += bundle.weight
        return weigh(self.measured, total)

    def reasons(self) -> list[tuple[str, float]]:
        """All of them, each with how much there is of it."""
        return [*((reason, 1.0) for bundle in self.bundles for reason in bundle.reasons), *self.measured]


def bundled(reasons: Sequence[str]) -> Bundle:
    """The ``reasons`` as one; those who ask for the same again keep it."""
    return Bundle(tuple(reasons), sum([_ROWS.get(reason, 0) for reason in reasons]))


@lru_cache(maxsize=_KEPT)
def together(reasons: tuple[str, ...]) -> Bundle:
    """The same, kept."""
    return bundled(reasons)


def weigh(reasons: Iterable[tuple[str, float]], total: float = 0) -> float:
    """``total`` and the ``reasons``, each a name and how much there is of it, in hundredths.

    One that is not in the table weighs nothing.
    """
    weight_of = _ROWS.get
    for name, amount in reasons:
        total += weight_of(name, 0) * amount
    return total
