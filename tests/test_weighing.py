"""The fit of the signs of an event."""

from __future__ import annotations

from kg.evaluate.weighing import fit
from kg.lang.fr.frames import FRAMES


def test_signs_that_go_with_events_weigh_for_them() -> None:
    """A sign seen with events only has a positive weight, one seen without has a negative one."""
    weights = fit([(("dated",), True)] * 20 + [(("noun bare",), False)] * 20)
    assert weights["dated"] > 0 > weights["noun bare"]


def test_the_same_samples_give_the_same_weights() -> None:
    """No chance is in the fit."""
    samples = [(("dated", "passive"), True), (("passive",), False)] * 5
    assert fit(samples) == fit(samples)


def test_the_lexicon_holds_the_bias() -> None:
    """The weights in use have a bias and many signs."""
    assert "bias" in FRAMES.weights
    assert len(FRAMES.weights) > 50
