"""How much each reason counts, for an antecedent or for a figure's worth, as measured in ``weights.tsv``."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROWS = {reason: float(weight) for reason, weight in read_table("kg.extract.coreference", "weights.tsv")}
WEIGHTS = MappingProxyType(_ROWS)


def weigh(reasons: Iterable[tuple[str, float]]) -> float:
    """The sum of ``reasons``, each a name and how much there is of it; one that the table has not weighs nothing."""
    weight_of = _ROWS.get
    total = 0.0
    for name, amount in reasons:
        total += weight_of(name, 0.0) * amount
    return total
