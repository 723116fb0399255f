"""Fits the weights of the pairs of nodes (``kg/lang/fr/ranking/weights.tsv``) to annotated articles.

``python -m kg.evaluate.ranking GOLD PRESS ID...`` reads the gold articles of folder GOLD except those of the IDs, which
are kept unread for measuring, and all of folder PRESS. Logistic regression that is drawn towards 0, with a weight of
each sign for all relations and one for each; no chance is in it: the same data give the same bytes. ``--folds N``
prints what cross-validation over articles reaches instead. See ``kg/lang/fr/ranking/README.md``.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kg.annotate.parser import Parser
from kg.evaluate.gold import annotated, plain
from kg.evaluate.match import alike
from kg.extract import relations, understand
from kg.extract.relations import prospects
from kg.extract.relations.dates import time_side
from kg.extract.relations.domain import ONE, SYMMETRIC
from kg.extract.relations.pairs import RANKED
from kg.extract.relations.ranker import ALL, RULED, signs_of, start
from kg.lang import LANGUAGES
from kg.model import Entity, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.evaluate.gold import Gold
    from kg.extract.relations.nodes import Node
    from kg.model import Span, Text

    Vector = np.ndarray[tuple[int], np.dtype[np.float64]]

FRENCH = LANGUAGES["fr"]
WEIGHTS = Path(__file__).parents[1] / "lang" / "fr" / "ranking" / "weights.tsv"
# Chosen by five-fold cross-validation over the readable articles, see README.md beside the weights.
RESTRAINT = 14.0
RARE = 4
PRESS = 0.5
_STEPS = 200
_RATE = 0.05
_SMALLEST = 0.01
# The sign that stands for the habits of the annotators of PRESS; it is not written.
_HABIT = "press"
_HEADER = (
    "# Weights of the signs that two nodes are related: sign, relation (* for all), weight\n"
    "# Source: fitted to the gold set (CC BY 2.5) and tests/press by kg.evaluate.ranking, see README.md. "
    "Licence: Apache-2.0.\n"
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One relation that a pair of one article may have: what it begins with, its signs, and which gold relation it is.

    ``pair`` are the numbers of its nodes; ``gold`` is -1 where the gold set does not have it.
    """

    article: int
    pair: tuple[int, int]
    relation: str
    start: float
    signs: tuple[str, ...]
    gold: int


@dataclass(frozen=True, slots=True)
class Article:
    """What one article asks: how many gold relations of each kind, and whether it is one of PRESS."""

    wanted: Counter[str]
    press: bool


def main(gold: Path, press: Path, unread: frozenset[str], folds: int) -> None:
    """Fit and write the weights, or print what ``folds`` parts of the articles reach in turn."""
    articles: list[Article] = []
    found: list[Sample] = []
    for folder, skipped in ((gold, unread), (press, frozenset[str]())):
        for text, answer in annotated(Parser(FRENCH), folder, skipped):
            found += samples(len(articles), text, answer)
            wanted = Counter(row.row["p"] for row in answer.relations if row.row["p"] in RANKED)
            articles.append(Article(wanted, folder == press))
    if folds:
        sys.stdout.write(validate(found, articles, folds))
        return
    design = Design(found, articles)
    weights = design.fit(np.ones(len(articles)))
    WEIGHTS.parent.mkdir(exist_ok=True)
    WEIGHTS.write_text(_HEADER + "".join(f"{s}\t{r}\t{w:.2f}\n" for s, r, w in design.rows(weights)), "utf-8")


def samples(number: int, text: Text, gold: Gold) -> Iterator[Sample]:
    """All that the pairs of article ``number`` may be."""
    reading = understand(text, FRENCH, before=relations.extract)
    _, nodes, _, pairs = prospects(reading, FRENCH)
    answers = labels(gold, nodes)
    for pair in pairs:
        told = {relation: [c.rule for c in group] for relation, group in pair.told.items()}
        for relation in pair.relations:
            signs = tuple(signs_of(sorted(chain(*pair.signs)), told, relation))
            answer = answers.get((pair.one, pair.other, relation), -1)
            yield Sample(number, (pair.one, pair.other), relation, start(told.get(relation)), signs, answer)


def labels(gold: Gold, nodes: Sequence[Node]) -> dict[tuple[int, int, str], int]:
    """The gold relation of two nodes, by its number."""
    places = {key: _places(entity.named or entity.spans, nodes) for key, entity in gold.entities.items()}
    found: dict[tuple[int, int, str], int] = {}
    for number, row in enumerate(gold.relations):
        relation, other = row.row["p"], row.row["o"]
        others = places[other] if other in places else _days(plain(other), nodes, last=relation == "endDate")
        for one in places.get(row.row["s"], ()):
            for two in others:
                found[one, two, relation] = number
                if relation in SYMMETRIC:
                    found[two, one, relation] = number
    return found


def _places(spans: Sequence[Span], nodes: Sequence[Node]) -> list[int]:
    return [
        number
        for number, node in enumerate(nodes)
        if isinstance(node.value, Entity)
        and any(alike(span, mention.span) for span in spans for mention in node.value.mentions)
    ]


def _days(wanted: str, nodes: Sequence[Node], *, last: bool) -> list[int]:
    found = []
    for number, node in enumerate(nodes):
        side = time_side(node.value, last=last) if isinstance(node.value, Time) else None
        if side is not None and plain(side.edtf) == wanted:
            found.append(number)
    return found


class Design:
    """The samples as a sparse matrix: which column each sign has, for all relations and for its own."""

    def __init__(self, samples: Sequence[Sample], articles: Sequence[Article]) -> None:
        self.samples = samples
        seen: dict[tuple[str, str], set[int]] = defaultdict(set)
        for sample in samples:
            for column in self._columns(sample, articles):
                if len(seen[column]) < RARE:
                    seen[column].add(sample.article)
        self.columns = sorted(column for column, where in seen.items() if len(where) >= RARE)
        place = {column: number for number, column in enumerate(self.columns)}
        kept = [[place[c] for c in self._columns(s, articles) if c in place] for s in samples]
        self.across = np.array([column for row in kept for column in row])
        self.down = np.repeat(np.arange(len(samples)), [len(row) for row in kept])
        self.right = np.array([float(sample.gold >= 0) for sample in samples])
        self.starts = np.array([sample.start for sample in samples])
        self.article = np.array([sample.article for sample in samples])
        self.worth = np.array([PRESS if article.press else 1.0 for article in articles])

    def _columns(self, sample: Sample, articles: Sequence[Article]) -> list[tuple[str, str]]:
        signs = {*sample.signs, _HABIT} if articles[sample.article].press else set(sample.signs)
        return [
            (sign, relation)
            for sign in sorted(signs)
            for relation in (ALL, sample.relation)
            if relation == ALL or not sign.startswith(f"{RULED}:")
        ]

    def fit(self, chosen: Vector) -> Vector:
        """The weights that make the ``chosen`` articles likeliest, by Adam from 0 on."""
        worth = (chosen * self.worth)[self.article]
        weights, mean, square = (np.zeros(len(self.columns)) for _ in range(3))
        for step in range(1, _STEPS + 1):
            slope = RESTRAINT * weights
            slope += np.bincount(
                self.across, weights=((self.chances(weights) - self.right) * worth)[self.down], minlength=len(weights)
            )
            mean = 0.9 * mean + 0.1 * slope
            square = 0.999 * square + 0.001 * slope * slope
            weights -= _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        return weights

    def chances(self, weights: Vector) -> Vector:
        """How likely each sample is."""
        sums = np.bincount(self.down, weights=weights[self.across], minlength=len(self.samples))
        found: Vector = 1 / (1 + np.exp(-(sums + self.starts)))
        return found

    def known(self, weights: Vector) -> Vector:
        """The same without what tells the habits of PRESS."""
        kept: Vector = weights * np.array([sign != _HABIT for sign, _ in self.columns])
        return kept

    def rows(self, weights: Vector) -> Iterator[tuple[str, str, float]]:
        """Sign, relation and weight of all that count."""
        for (sign, relation), weight in zip(self.columns, weights, strict=True):
            if abs(weight) >= _SMALLEST and sign != _HABIT:
                yield sign, relation, float(weight)


def validate(samples: Sequence[Sample], articles: Sequence[Article], folds: int) -> str:
    """A table of what each threshold reaches, the articles of each part scored by weights fitted to the others."""
    design = Design(samples, articles)
    parts = _parts(articles, folds)
    chances = np.zeros(len(samples))
    for part in range(folds):
        weights = design.fit(np.array([float(p != part) for p in parts]))
        mine = np.array([parts[sample.article] == part for sample in samples])
        chances[mine] = design.chances(design.known(weights))[mine]
    lines = []
    for press in (False, True):
        for least in (0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
            row = reached(samples, chances, articles, least, press=press)
            lines.append(f"{'press' if press else 'gold'}\t{least}\tP {row[0]:.3f}\tR {row[1]:.3f}\tF1 {row[2]:.3f}\n")
    return "".join(lines)


def _parts(articles: Sequence[Article], folds: int) -> list[int]:
    count: Counter[bool] = Counter()
    found = []
    for article in articles:
        found.append(count[article.press] % folds)
        count[article.press] += 1
    return found


def reached(
    samples: Sequence[Sample], chances: Vector, articles: Sequence[Article], least: float, *, press: bool
) -> tuple[float, float, float]:
    """Precision, recall and F1 of the samples at least so likely, each gold relation counted once."""
    taken: set[tuple[int, int]] = set()
    single: set[tuple[object, ...]] = set()
    right = found = 0
    for place in np.argsort(-chances, kind="stable"):
        sample = samples[place]
        if articles[sample.article].press is not press or chances[place] < least:
            continue
        key = (sample.article, sample.relation, *sample.pair)
        if sample.relation in ONE and key[:3] in single:
            continue
        if (sample.article, sample.relation, *reversed(sample.pair)) in single:
            continue
        single.update((key, key[:3]))
        found += 1
        if sample.gold >= 0 and (sample.article, sample.gold) not in taken:
            taken.add((sample.article, sample.gold))
            right += 1
    wanted = sum(sum(article.wanted.values()) for article in articles if article.press is press)
    return right / max(found, 1), right / max(wanted, 1), 2 * right / max(found + wanted, 1)


def _run(arguments: list[str]) -> None:
    folds = int(arguments.pop(arguments.index("--folds") + 1)) if "--folds" in arguments else 0
    gold, press, *unread = (a for a in arguments if a != "--folds")
    main(Path(gold), Path(press), frozenset(unread), folds)


if __name__ == "__main__":
    _run(sys.argv[1:])
