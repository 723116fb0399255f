"""The table of weights."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.extract.coreference as package
from kg.extract.coreference.weights import WEIGHTS, Grounds, bundled, together, weigh

TABLE = Path(package.__file__).with_name("weights.tsv")


def test_sum() -> None:
    """Reasons add up by their amounts."""
    assert weigh([("topic", 1.0), ("count", 2.0)]) == pytest.approx(WEIGHTS["topic"] + 2 * WEIGHTS["count"])


def test_unknown_reason() -> None:
    """A reason that the articles had too seldom to be measured weighs nothing."""
    assert weigh([("mood", 1.0)]) == 0


def test_table_is_sorted() -> None:
    """Each reason stands once, in order."""
    rows = [line.split("\t")[0] for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert rows == sorted(set(rows))


def test_order() -> None:
    """What is added in another order weighs exactly the same."""
    reasons = sorted(WEIGHTS)[:200]
    assert bundled(reasons).weight == bundled([*reversed(reasons)]).weight


def test_bundle() -> None:
    """Reasons that come together weigh as much as one by one, and what has an amount is added to them."""
    bundle = bundled(("topic", "mood", "gender"))
    assert bundle.weight == WEIGHTS["topic"] + WEIGHTS["gender"]
    grounds = Grounds((bundle, together(("block",))), (("count", 2.0),))
    assert grounds.weight() == pytest.approx(weigh(grounds.reasons()))
    assert ("count", 2.0) in grounds.reasons()
