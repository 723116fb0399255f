"""Tables of words that are read when first looked into."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, KeysView, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

V = TypeVar("V")
D = TypeVar("D")


class Lexicon(Mapping[str, V]):
    """Values by word, from rows that are read when first looked into."""

    @property
    @abstractmethod
    def _rows(self) -> Mapping[str, object]:
        """The rows by word."""

    # These two are what a lexicon is asked for most: those of Mapping raise and catch an error for each unknown word.
    def __contains__(self, key: object) -> bool:
        return key in self._rows

    @overload
    def get(self, key: str, /) -> V | None: ...
    @overload
    def get(self, key: str, /, default: V | D) -> V | D: ...
    def get(self, key: str, /, default: V | D | None = None) -> V | D | None:
        """What the lexicon has for ``key``, or ``default``."""
        return self[key] if key in self._rows else default

    def keys(self) -> KeysView[str]:
        """All keys, for those who ask of each word of a text whether it is one."""
        return self._rows.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Table(Lexicon[V]):
    """A lexicon whose rows are its values."""

    def __init__(self, load: Callable[[], dict[str, V]]) -> None:
        self._load = load

    @cached_property
    def _rows(self) -> dict[str, V]:
        return self._load()

    def __getitem__(self, key: str) -> V:
        return self._rows[key]

    @overload
    def get(self, key: str, /) -> V | None: ...
    @overload
    def get(self, key: str, /, default: V | D) -> V | D: ...
    def get(self, key: str, /, default: V | D | None = None) -> V | D | None:
        """What the table has for ``key``, or ``default``."""
        return self._rows.get(key, default)
