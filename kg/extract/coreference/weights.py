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
    """The sum of ``reasons``, each a name and how much there is of it.

    Raises:
        KeyError: a reason has no weight in the table.
    """
    return sum(WEIGHTS[name] * amount for name, amount in reasons)
