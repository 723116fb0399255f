"""The coreference measures, against values worked out by hand."""

from __future__ import annotations

import pytest

from kg.evaluate import coref
from kg.model import Span

A, B, C, D, E = (Span(n, n + 1) for n in range(5))


def test_a_perfect_answer_scores_one() -> None:
    """The same chains in another order are the same answer."""
    assert coref.score(coref.counts([[A, B], [C, D, E]], [[E, D, C], [B, A]])) == pytest.approx(1.0)


def test_nothing_found_scores_nothing() -> None:
    """An empty answer has no part of the gold."""
    assert coref.score(coref.counts([[A, B]], [])) == 0.0


def test_a_chain_cut_in_two() -> None:
    """MUC 1 and 2/3, B³ 1 and 1/2, CEAF one pair of likeness 2/3 out of two found and one of gold."""
    total = coref.counts([[A, B, C, D]], [[A, B], [C, D]])
    muc, b_cubed = 2 * 1 * (2 / 3) / (1 + 2 / 3), 2 * 1 * 0.5 / 1.5
    ceaf = 2 * (2 / 3) * (1 / 3) / (2 / 3 + 1 / 3)
    assert coref.score(total) == pytest.approx((muc + b_cubed + ceaf) / 3)
