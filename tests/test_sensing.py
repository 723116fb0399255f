"""The fit of the networks that tell events by meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kg.evaluate.sensing import Shape, table, train, write
from kg.extract.events.sense import outcome
from kg.lang.fr.frames import FRAMES
from kg.lang.sense import NETWORK

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = Shape(hidden=8, epochs=60, batch=16, lost=0.2, unseen=0.0, restraint=1e-4, straight=1e-4, rate=0.02)


def test_what_neither_sign_tells_alone() -> None:
    """A network learns that one of two signs counts only without the other."""
    given = np.array([[0, 0], [0, 1], [1, 0], [1, 1]] * 20, np.float32)
    wanted = np.array([[1, 0], [0, 1], [0, 1], [1, 0]] * 20, np.float32)
    found = outcome(train(given, wanted, SHAPE, seed=1), given)
    assert (found.argmax(axis=1) == wanted.argmax(axis=1)).all()


def test_the_same_data_give_the_same_bytes(tmp_path: Path) -> None:
    """Start and order are drawn by the seed."""
    given = np.eye(4, dtype=np.float32)
    for name in ("one", "two"):
        write(tmp_path / name, dict(train(given, given, SHAPE, seed=3)))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_signs_are_looked_up() -> None:
    """Each row has a one for each sign that is known."""
    assert table([frozenset({"b", "x"}), frozenset()], ["a", "b"]).tolist() == [[0, 1], [0, 0]]


def test_the_networks_in_use_are_whole() -> None:
    """Two of each kind, for all 28 classes."""
    sense = FRAMES.sense
    assert sense is not None
    assert len(sense.classes) == 28
    assert sense.bounds[-1][1] == len(sense.words)
    for network in (*sense.keeping, *sense.sorting):
        assert set(network) == set(NETWORK)
    assert {network["outer"].shape[1] for network in sense.sorting} == {28}
