"""The characters of an article while they are being gathered."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.lang.gazetteer import Place
    from kg.model import Mention, Text
    from kg.terms import Kind


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody or something that mentions are gathered for; the only value of the package that grows."""

    kind: Kind | None
    """What it is, ``None`` while unknown."""
    gender: str = ""
    """As in Universal Dependencies, ``""`` while unknown."""
    number: str = ""
    """The same."""
    named: bool = True
    """Whether it has a name; one known only by an adjective of place has none of its own but that of the place."""
    determined: bool = False
    """Whether a description of it had a determiner."""
    mentions: list[Mention] = field(default_factory=list)
    """What stands for it, in the order in which it was found."""
    roles: dict[str, set[str]] = field(default_factory=dict)
    """The base of each noun that has described it, with the words that qualified the noun."""
    sorts: set[str] = field(default_factory=set)
    """The finer classes that those nouns allow."""
    full: str = ""
    """The whole name of one that only its first name stands for, or ``""``."""
    bynames: frozenset[str] = frozenset()
    """The nouns that the press calls one of its name by."""
    place: Place | None = None
    """What the gazetteer knows of a place that can be told."""

    def agrees(self, gender: str, number: str) -> bool:
        """Whether nothing known of it contradicts ``gender`` and ``number``."""
        return not (gender and self.gender and gender != self.gender) and not (
            number and self.number and number != self.number
        )


def worded(text: Text, owners: Mapping[Mention, Figure]) -> Mapping[str, set[Figure]]:
    """Who or what bears each word with a capital of the names of a text, in lower case."""
    found: dict[str, set[Figure]] = defaultdict(set)
    for mention, figure in owners.items():
        for index in text.within(mention.span) if mention.form is Form.NAMED else ():
            if text.tokens[index].text[0].isupper():
                found[text.lowered[index]].add(figure)
    return found


class Union:
    """Disjoint sets of ``mentions``, by their numbers."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._parent = list(range(len(mentions)))

    def root(self, number: int) -> int:
        """The number by which all that are joined to ``number`` are known."""
        while (parent := self._parent[number]) != number:
            number = parent
        return number

    def join(self, one: int, other: int) -> None:
        """Have two be the same, known by the first in the text."""
        a, b = self.root(one), self.root(other)
        if a != b:
            early, late = sorted((a, b), key=lambda number: self._mentions[number].span)
            self._parent[late] = early
