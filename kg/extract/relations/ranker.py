"""How likely each pair of nodes is to be related, and how: a linear model over their signs.

The weights are those of ``ranking/weights.tsv`` of the language, fitted by :mod:`kg.evaluate.ranking`; the model card
beside them says on what and how well.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.relations.confidence import confidence
from kg.extract.relations.pairs import RANKED
from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.extract.relations.pairs import Pair

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float32]]

# The score that a pair begins with where no rule has told it; where one has, the log-odds of the rule's confidence.
START = -4.0
BIAS = "bias"
ALL = "*"
RULED = "ruled"


@dataclass(frozen=True, slots=True)
class Ranker:
    """The weights of each sign, one column for each relation of :data:`~kg.extract.relations.pairs.RANKED`."""

    rows: dict[str, int]
    weights: Matrix

    @classmethod
    def of(cls, table: Iterable[tuple[str, str, float]]) -> Ranker:
        """The ranker of rows of sign, relation (``*`` for all of them) and weight; the weights of a sign add up."""
        rows: dict[str, int] = {BIAS: 0}
        kept = list(table)
        for sign, _, _ in kept:
            rows.setdefault(sign, len(rows))
        weights = np.zeros((len(rows), len(RANKED)), dtype=np.float32)
        for sign, relation, weight in kept:
            columns = slice(None) if relation == ALL else RANKED.index(relation)
            weights[rows[sign], columns] += weight
        return cls(rows, weights)

    def scores(self, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, str, float]]:
        """The likelihood of each relation that the kinds of each pair allow."""
        if not pairs:
            return
        sums = self._sums(pairs)
        for number, pair in enumerate(pairs):
            told = {relation: [c.rule for c in group] for relation, group in pair.told}
            for relation in pair.relations:
                column = RANKED.index(relation)
                if relation in told:
                    score = start(told[relation]) + self._sum(signs_of(pair.signs, told, relation), column)
                else:
                    score = START + float(sums[number, column]) + self._sum(_others(told), column)
                yield pair, relation, 1 / (1 + math.exp(-score))

    def _sum(self, signs: Iterable[str], column: int) -> float:
        rows = [row for sign in signs if (row := self.rows.get(sign)) is not None]
        return float(self.weights[rows, column].sum())

    def _sums(self, pairs: Sequence[Pair]) -> Matrix:
        known = [
            [self.rows[BIAS], *(row for sign in p.signs if (row := self.rows.get(sign)) is not None)] for p in pairs
        ]
        starts = np.cumsum([0, *(len(rows) for rows in known[:-1])])
        found: Matrix = np.add.reduceat(self.weights[[row for rows in known for row in rows]], starts, axis=0)
        return found


def start(rules: Sequence[str] | None) -> float:
    """What the score of a pair begins with."""
    if not rules:
        return START
    sure = confidence(list(rules))
    return math.log(sure / (1 - sure))


def signs_of(signs: Sequence[str], told: Mapping[str, Sequence[str]], relation: str) -> Iterator[str]:
    """The signs of one relation of a pair: its own, or, where rules told it, which they are and the same apart.

    What speaks for a pair that no rule has told is another thing than what speaks for a rule.
    """
    yield from _others({other: names for other, names in told.items() if other != relation})
    if relation not in told:
        yield BIAS
        yield from signs
        return
    yield RULED
    yield from (f"rule={relation}:{name}" for name in dict.fromkeys(told[relation]))
    yield from (f"{RULED}:{sign}" for sign in signs)


def _others(told: Mapping[str, object]) -> Iterator[str]:
    if told:
        yield "other-rule"


@cache
def ranker(code: str) -> Ranker:
    """The ranker of a language, its weights summed once: those for all relations and those for one."""
    return Ranker.of(LANGUAGES[code].relations.ranking)
