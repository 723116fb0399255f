"""The fit of the signs that two nodes are related."""

from __future__ import annotations

from collections import Counter

import numpy as np

from kg.evaluate.ranking import Article, Design, Sample, reached, validate
from kg.extract.relations.ranker import Ranker, start
from kg.lang.fr.relations import RELATIONS

ARTICLES = [Article(Counter({"participant": 1}), press=n % 2 == 1) for n in range(12)]
SAMPLES = [
    Sample(n, (0, other), "participant", -1.0, ("bias", "with" if other == 1 else "without"), 0 if other == 1 else -1)
    for n in range(12)
    for other in (1, 2)
]


def test_signs_that_go_with_relations_weigh_for_them() -> None:
    """A sign seen with relations only has a positive weight, one seen without a negative one, for all and for each."""
    design = Design(SAMPLES, ARTICLES)
    found = {(sign, relation): weight for sign, relation, weight in design.rows(design.fit(np.ones(12)))}
    assert found["with", "*"] > 0 > found["without", "*"]
    assert found["with", "participant"] > 0


def test_the_habits_of_the_second_set_are_not_written() -> None:
    """What tells the two sets apart is fitted and left out."""
    design = Design(SAMPLES, ARTICLES)
    assert "press" not in {sign for sign, _, _ in design.rows(design.fit(np.ones(12)))}


def test_the_same_samples_give_the_same_weights() -> None:
    """No chance is in the fit."""
    one, other = (Design(SAMPLES, ARTICLES).fit(np.ones(12)).tobytes() for _ in range(2))
    assert one == other


def test_each_gold_relation_counts_once() -> None:
    """Two nodes for one annotated entity give one right answer and one wrong one."""
    twice = [*SAMPLES[:1], Sample(0, (0, 3), "participant", 0.0, ("bias",), 0)]
    assert reached(twice, np.array([0.9, 0.8]), ARTICLES[:1], 0.5, press=False) == (0.5, 1.0, 2 / 3)


def test_cross_validation_tells_the_two_sets_apart() -> None:
    """The table has a line for each threshold of each set."""
    lines = validate(SAMPLES, ARTICLES, 2).splitlines()
    assert {line.split("\t")[0] for line in lines} == {"gold", "press"}


def test_a_pair_begins_with_what_rules_say() -> None:
    """Where a sure rule has told a pair, its score begins above even odds; else far below."""
    assert start(["title-name"]) > 0 > start(None)


def test_the_weights_in_use_are_read() -> None:
    """The ranker of French has a column for each relation and the weights of the table."""
    found = Ranker.of(RELATIONS.ranking)
    assert len(found.rows) > 500
    assert found.weights.any(axis=0).all()
