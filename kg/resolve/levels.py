"""How much it says that two documents both name one thing, by how many do."""

from __future__ import annotations

from bisect import bisect_left

# 1 if hardly any other does, near 0 for « France »; about the root of 4 through their number, by steps, so that one
# document more seldom changes what others say.
_LEVELS = (4, 16, 64, 256)
WEIGHTS = (1.0, 0.7, 0.35, 0.18, 0.04)


def level(count: int) -> int:
    """Which of the weights a key has that so many documents name."""
    return bisect_left(_LEVELS, count)
