"""How much each reason counts, for an antecedent or for a figure's worth, as measured in ``weights.tsv``."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROWS = {reason: float(weight) for reason, weight in read_table("kg.extract.coreference", "weights.tsv")}
WEIGHTS = MappingProxyType(_ROWS)

# The same by their first word, which tells the question, and by what follows it.
_PARTS: dict[str, dict[str, float]] = {}
for _reason, _weight in _ROWS.items():
    _PARTS.setdefault(_reason.partition(" ")[0], {})[_reason.partition(" ")[2]] = _weight


def weigh(reasons: Iterable[tuple[str, float]], total: float = 0.0) -> float:
    """``total`` and the ``reasons``, each a name and how much there is of it; one not in the table weighs nothing."""
    weight_of = _ROWS.get
    for name, amount in reasons:
        total += weight_of(name, 0.0) * amount
    return total


def tally(question: str, signs: Iterable[str]) -> float:
    """The sum of the reasons that begin with ``question`` and go on with one of ``signs``."""
    weight_of = _PARTS[question].get
    total = 0.0
    for sign in signs:
        total += weight_of(sign, 0.0)
    return total
