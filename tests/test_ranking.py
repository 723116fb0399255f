"""The fit of the signs that two nodes are related."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from kg.evaluate import ranking
from kg.evaluate.ranking import Article, Design, Sample, reached, validate
from kg.extract.relations.ranker import Ranker, start
from kg.lang.fr.relations import RELATIONS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

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


def test_annotated_articles_make_the_table_of_weights(
    annotated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command writes sign, relation and weight, and some signs of pairs that are related weigh for them."""
    monkeypatch.setattr(ranking, "WEIGHTS", tmp_path / "weights.tsv")
    monkeypatch.setattr(ranking, "RARE", 1)
    ranking.main(annotated, annotated, frozenset({"w1-02-rachat"}), 0)
    rows = [row.split("\t") for row in (tmp_path / "weights.tsv").read_text("utf-8").splitlines() if row[0] != "#"]
    assert {len(row) for row in rows} == {3}
    assert max(float(row[2]) for row in rows) > 0 > min(float(row[2]) for row in rows)


def test_the_command_validates_without_writing(
    annotated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With folds it prints what each threshold reaches."""
    monkeypatch.setattr(ranking, "WEIGHTS", tmp_path / "weights.tsv")
    ranking.main(annotated, annotated, frozenset(), 2)
    lines = capsys.readouterr().out.splitlines()
    assert {line.split("\t")[0] for line in lines} == {"gold", "press"}
    assert not (tmp_path / "weights.tsv").exists()
