"""Tests of kg.evaluate.referring."""

from __future__ import annotations

from kg.evaluate.referring import fit


def test_what_speaks_for_the_choices_made_weighs_more_than_nothing() -> None:
    """A sign of all that was chosen weighs for it, one of all that was left against it."""
    choices = [[([("near", 1.0)], True), ([("far", 1.0)], False)]] * 20
    weights = fit("pronoun", choices)
    assert weights["near"] > 0 > weights["far"]


def test_a_sign_that_was_met_seldom_has_no_weight() -> None:
    """Three articles tell nothing."""
    assert fit("worth", [[([("odd", 1.0)], True)]] * 3) == {}


def test_the_same_choices_give_the_same_weights() -> None:
    """No chance is in it."""
    choices = [[([("near", 1.0), ("words", 0.5)], bool(number % 3))] for number in range(30)]
    assert fit("worth", choices) == fit("worth", choices)
