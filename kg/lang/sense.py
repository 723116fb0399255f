"""What the words for events mean: the small networks that judge it, as they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

NETWORK = ("inner", "inner bias", "outer", "outer bias", "straight")


@dataclass(frozen=True, slots=True, eq=False)
class Sense:
    """The networks that tell events by the meaning of words (:mod:`kg.extract.events.sense`)."""

    classes: tuple[str, ...]
    """The classes of events, in order."""
    middle: NDArray[np.float32]
    """The mean of the model's vectors, of their length."""
    axes: NDArray[np.float32]
    """What brings a vector less :attr:`middle` to fewer numbers: a row for each number of the vector."""
    words: NDArray[np.float32]
    """The lexicon's words on these axes, of unit length, class by class."""
    bounds: tuple[tuple[int, int], ...]
    """Where in :attr:`words` each class begins and ends."""
    signs: Mapping[str, int]
    """The place of each sign that the networks of :attr:`keeping` know."""
    sorts: Mapping[str, int]
    """The same for :attr:`sorting`."""
    keeping: tuple[Mapping[str, NDArray[np.float32]], ...]
    """Networks that tell whether a word tells an event, by part (:data:`NETWORK`)."""
    sorting: tuple[Mapping[str, NDArray[np.float32]], ...]
    """Networks that tell of which class it is, by part."""


def sense(arrays: Mapping[str, NDArray[np.generic]]) -> Sense:
    """The networks kept in ``arrays``, as :mod:`kg.evaluate.sensing` writes them."""

    def numbers(name: str) -> NDArray[np.float32]:
        return arrays[name].astype("float32")

    def networks(name: str) -> tuple[Mapping[str, NDArray[np.float32]], ...]:
        seeds = sorted({key.split(" ")[1] for key in arrays if key.startswith(f"{name} ")})
        return tuple(MappingProxyType({part: numbers(f"{name} {seed} {part}") for part in NETWORK}) for seed in seeds)

    def places(name: str) -> Mapping[str, int]:
        return {str(sign): place for place, sign in enumerate(arrays[name])}

    ends = [int(end) for end in arrays["ends"]]
    return Sense(
        classes=tuple(map(str, arrays["classes"])),
        middle=numbers("middle"),
        axes=numbers("axes"),
        words=numbers("words"),
        bounds=tuple(zip([0, *ends[:-1]], ends, strict=True)),
        signs=places("signs"),
        sorts=places("sorts"),
        keeping=networks("keeping"),
        sorting=networks("sorting"),
    )
