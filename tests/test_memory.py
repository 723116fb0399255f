"""Rows that are worked out once."""

from __future__ import annotations

import numpy as np

from kg.memory import Memory


def _squares(asked: list[list[int]], most: int) -> Memory[int]:
    """A memory of numbers and their squares, which tells what it worked out."""

    def work(keys: list[int]) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
        asked.append(keys)
        return np.array([[key, key * key] for key in keys])

    return Memory(work, most)


def test_each_row_is_worked_out_once() -> None:
    """What is asked for again, at once or later, is not worked out again."""
    asked: list[list[int]] = []
    squares = _squares(asked, 8)
    assert squares.rows([3, 5, 3]).tolist() == [[3, 9], [5, 25], [3, 9]]
    assert squares.rows([5, 7]).tolist() == [[5, 25], [7, 49]]
    assert asked == [[3, 5], [7]]


def test_a_full_memory_begins_anew() -> None:
    """It holds no more rows than it may, but for what is asked for at once."""
    asked: list[list[int]] = []
    squares = _squares(asked, 2)
    squares.rows([1, 2])
    assert squares.rows([2, 3]).tolist() == [[2, 4], [3, 9]]
    assert squares.rows([1, 2, 3, 4]).tolist() == [[1, 1], [2, 4], [3, 9], [4, 16]]
    assert asked == [[1, 2], [2, 3], [1, 2, 3, 4]]
