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
    from collections.abc import Iterable, Iterator, Sequence

    from kg.extract.relations.pairs import Pair

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float32]]

# The score that a pair begins with where no rule has told it; where one has, the log-odds of the rule's confidence.
START = -4.0
BIAS = "bias"
ALL = "*"


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
                score = float(sums[number, column]) + start(told.get(relation))
                for sign in rule_signs(told, relation):
                    row = self.rows.get(sign)
                    score += float(self.weights[row, column]) if row is not None else 0.0
                yield pair, relation, 1 / (1 + math.exp(-score))

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


def rule_signs(told: dict[str, list[str]], relation: str) -> Iterable[str]:
    """The signs that rules give for one relation: which told it, how sure they are, and that some told another."""
    own = told.get(relation)
    if own:
        yield "isruled"
        yield from dict.fromkeys(f"rule={relation}:{name}" for name in own)
    if len(told) > bool(own):
        yield "other-rule"


@cache
def ranker(code: str) -> Ranker:
    """The ranker of a language, its weights summed once: those for all relations and those for one."""
    return Ranker.of(LANGUAGES[code].relations.ranking)
