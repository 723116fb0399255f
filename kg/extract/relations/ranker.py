"""How likely each pair of nodes is to be related, and how: a linear model over their signs.

The weights are those of ``ranking/weights.tsv`` of the language, fitted by :mod:`kg.evaluate.ranking`; the model card
beside them says on what and how well.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.relations.confidence import confidence
from kg.extract.relations.pairs import RANKED
from kg.extract.relations.reach import Hope, Reach
from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.extract.relations.pairs import Pair

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.int32]]
    Scores = np.ndarray[tuple[int, int], np.dtype[np.float64]]

# The score that a pair begins with where no rule has told it; where one has, the log-odds of the rule's confidence.
START = -4.0
BIAS = "bias"
ALL = "*"
RULED = "ruled"
OTHER = "other-rule"
# Weights are whole hundredths, so that sums of them are the same in any order.
HUNDREDTHS = 100


@dataclass(frozen=True)
class Ranker:
    """The weights of each sign, one column for each relation of :data:`~kg.extract.relations.pairs.RANKED`.

    They are whole numbers of hundredths: sums are exact, whatever their order. Row 0 is for signs that weigh nothing.
    """

    rows: dict[str, int]
    weights: Matrix

    @classmethod
    def of(cls, table: Iterable[tuple[str, str, float]]) -> Ranker:
        """The ranker of rows of sign, relation (``*`` for all of them) and weight; the weights of a sign add up."""
        rows: dict[str, int] = {}
        kept = list(table)
        for sign, _, _ in kept:
            rows.setdefault(sign, len(rows) + 1)
        weights = np.zeros((len(rows) + 1, len(RANKED)), dtype=np.int32)
        for sign, relation, weight in kept:
            columns = slice(None) if relation == ALL else RANKED.index(relation)
            weights[rows[sign], columns] += round(weight * HUNDREDTHS)
        return cls(rows, weights)

    def likely(self, pairs: Sequence[Pair], least: float) -> Iterator[tuple[Pair, str, float]]:
        """The relations of each pair that are at least so likely, of those that its kinds allow."""
        if not pairs:
            return
        chances = 1 / (1 + np.exp(-self._scores(pairs)))
        for number, column in np.argwhere(chances >= least):
            pair, relation = pairs[number], RANKED[column]
            if relation in pair.relations:
                yield pair, relation, float(chances[number, column])

    @cached_property
    def _reach(self) -> Reach:
        return Reach(self.rows, self.weights, RANKED)

    def hope(self, least: float) -> Hope:
        """Which pairs may be at least so likely, seen before all is told of them."""
        needed = math.floor((math.log(least / (1 - least)) - START) * HUNDREDTHS) - 1  # so that no rounding matters
        return Hope(self._reach, needed - self.weights[self.rows.get(BIAS, 0)])

    def _scores(self, pairs: Sequence[Pair]) -> Scores:
        """The score of each relation of each pair, one row for each pair."""
        summed = self._reach.total([pair.signs for pair in pairs])
        ruled, other = self._ruled, self.weights[self.rows.get(OTHER, 0)] / HUNDREDTHS
        scores: Scores = START + (summed + self.weights[self.rows.get(BIAS, 0)]) / HUNDREDTHS
        for number, pair in enumerate(pairs):
            if pair.told:
                told = {relation: [c.rule for c in group] for relation, group in pair.told.items()}
                scores[number] += other
                for relation, rules in told.items():
                    column = RANKED.index(relation)
                    signs = [self.rows[sign] for sign in _by_rules(told, relation) if sign in self.rows]
                    signs += [ruled[sign] for bundle in pair.signs for sign in bundle if sign in ruled]
                    scores[number, column] = start(rules) + self.weights[signs, column].sum() / HUNDREDTHS
        return scores

    @cached_property
    def _ruled(self) -> dict[str, int]:
        """The rows of signs of pairs that a rule has told, by the sign."""
        return {sign[len(RULED) + 1 :]: row for sign, row in self.rows.items() if sign.startswith(f"{RULED}:")}


def start(rules: Sequence[str] | None) -> float:
    """What the score of a pair begins with."""
    if not rules:
        return START
    sure = confidence(list(rules))
    return math.log(sure / (1 - sure))


def signs_of(signs: Iterable[str], told: Mapping[str, Sequence[str]], relation: str) -> Iterator[str]:
    """The signs of one relation of a pair: its own, or, where rules told it, which they are and the same apart.

    What speaks for a pair that no rule has told is another thing than what speaks for a rule.
    """
    if relation in told:
        yield from _by_rules(told, relation)
        yield from (f"{RULED}:{sign}" for sign in signs)
        return
    if told:
        yield OTHER
    yield BIAS
    yield from signs


def _by_rules(told: Mapping[str, Sequence[str]], relation: str) -> Iterator[str]:
    """Which rules have told the relation, and whether others have told another."""
    if len(told) > 1:
        yield OTHER
    yield RULED
    yield from (f"rule={relation}:{name}" for name in dict.fromkeys(told[relation]))


@cache
def ranker(code: str) -> Ranker:
    """The ranker of a language, its weights summed once: those for all relations and those for one."""
    return Ranker.of(LANGUAGES[code].relations.ranking)
