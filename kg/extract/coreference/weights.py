"""How much each reason counts, for an antecedent or for a figure's worth, as measured in ``weights.tsv``."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHTS = MappingProxyType(
    {reason: float(weight) for reason, weight in read_table("kg.extract.coreference", "weights.tsv")}
)


def weigh(reasons: Iterable[tuple[str, float]]) -> float:
    """The sum of ``reasons``, each a name and how much there is of it; one that the table has not weighs nothing."""
    return sum(WEIGHTS.get(name, 0.0) * amount for name, amount in reasons)
