"""Whether confidence is what it says."""

from __future__ import annotations

from kg.evaluate.calibration import Trust, error, steps

FOUND = [
    Trust("events", 0.95, right=True),
    *(Trust("relations", 0.8, right=n < 4) for n in range(5)),
    *(Trust("relations", 0.3, right=n < 1) for n in range(2)),
    Trust("relations", 1.0, right=True),
]


def test_each_tenth_tells_how_often_it_is_right() -> None:
    """A step counts what lies in it, its ends included below and not above, but for the last."""
    rows = {(step.measure, step.low): (step.count, step.confidence, step.right) for step in steps(FOUND)}
    assert rows == {
        ("events", 0.9): (1, 0.95, 1.0),
        ("relations", 0.3): (2, 0.3, 0.5),
        ("relations", 0.8): (5, 0.8, 0.8),
        ("relations", 0.9): (1, 1.0, 1.0),
    }


def test_the_error_is_the_mean_distance() -> None:
    """Only the two at .3 are off, by .2."""
    assert error(FOUND, "relations") == 0.05


def test_nothing_found_is_no_error() -> None:
    """A measure without findings has no error."""
    assert error([], "relations") == 0.0
