"""What those who read a part of a name ask of the text around it, whoever answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names
    from kg.lang.people import Noun


class Reader(Protocol):
    """What a phrase asks of the text around it; an answer is the last word of what starts at a word, if anything."""

    words: Sequence[Word]
    names: Names
    nouns: Mapping[str, tuple[Noun, ...]]
    ruling: frozenset[str]
    common: frozenset[str]

    def continues(self, index: int) -> bool:
        """Whether the word goes on a name by itself."""

    def begins(self, index: int) -> bool:
        """Whether a person's full name begins here."""

    def known_to(self, index: int, stop: int) -> int | None:
        """A known name."""

    def phrase_to(self, index: int, stop: int) -> int | None:
        """A name that a noun opens."""

    def run_to(self, index: int, stop: int) -> int:
        """A run of capitals."""

    def string(self, first: int, last: int) -> str:
        """These words as they stand in the text."""

    def is_place(self, first: int, last: int) -> bool:
        """Whether the gazetteer has these words."""
