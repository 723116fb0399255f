"""Fitting the weights of the clues."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from kg.evaluate import fitting
from kg.evaluate.fitting import KINDS, fit, samples
from kg.extract.mentions.kinds import weigh
from kg.lang.names import clues
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import Parse


def test_weights_follow_the_samples_and_start_from_the_priors() -> None:
    """A clue seen with one kind speaks for it; one never seen keeps what was set by hand."""
    seen = [(Counter({"chez": 1}), Kind.ORGANIZATION, 1.0), (Counter({"rare": 1}), None, 0.0)] * 20
    names, weights = fit(seen, {"rare": {Kind.PLACE: 2.0}})
    row = dict(zip(KINDS, weights[names.index("chez")], strict=True))
    assert max(row, key=row.__getitem__) is Kind.ORGANIZATION
    assert round(weights[names.index("rare")][KINDS.index(Kind.PLACE)], 2) == 2.0


def test_a_sample_is_a_spelling_with_its_kind(parse: Parse) -> None:
    """The clues of a name come with the kind annotated at its place."""
    text = parse("Hier, Gaspard Ligneul est venu.")
    (found, kind, weight) = next(iter(samples(text, [(Span(6, 21), Kind.PERSON)], 0.5)))
    assert kind is Kind.PERSON
    assert weight == 0.5
    assert "forename+" in found


def test_shipped_weights_are_of_known_kinds_and_decide() -> None:
    """The shipped table can be read, and a title tells a person."""
    scores = weigh({"title": 1}, clues("kg.lang.fr"))
    assert max(scores, key=scores.__getitem__) is Kind.PERSON


def test_annotated_articles_make_the_table_of_clues(
    annotated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command writes clue, kind and weight from both sorts of annotation; priors that nothing speaks of stay."""
    text = "Le colonel Gaspard Ligneul a quitté Brélanges."
    mentions = {"CIVILIAN": (11, 26), "PLACE": (35, 45), "UNKNOWN": (0, 2)}
    entities = [
        {"type": kind, "mentions": [{"start": start, "end": end, "value": text[start:end]}]}
        for kind, (start, end) in mentions.items()
    ]
    (tmp_path / "popcorn.json").write_text(json.dumps({"1": {"text": text, "entities": entities}}), "utf-8")
    monkeypatch.setattr(fitting, "HERE", tmp_path)
    monkeypatch.setattr(fitting, "STEPS", 20)
    fitting.main(tmp_path / "popcorn.json", [annotated], frozenset({"w1-02-rachat"}))
    rows = [row.split("\t") for row in (tmp_path / "clues.tsv").read_text("utf-8").splitlines() if row[0] != "#"]
    assert rows == sorted(rows)
    assert {row[1] for row in rows} <= set(Kind)
    assert {row[0] for row in rows} >= set(clues("kg.lang.fr", "priors.tsv"))
