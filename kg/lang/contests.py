"""The words for contests: what they are called, what those who take part do, and do to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Contests:
    """Forms in lower case, verbs by lemma."""

    names: frozenset[str]
    """What contests are called."""
    stages: frozenset[str]
    """Nouns for a part of one, with a day and a place of its own (« la quatrième étape de »)."""
    champions: frozenset[str]
    """Titles won in a contest."""
    contending: frozenset[str]
    """What those who take part do."""
    beating: frozenset[str]
    """What they do to each other."""
    victors: Mapping[str, str]
    """Words for whoever has beaten the one behind « de » (« tombeur de »), each with what has to stand before it."""
    opposed: tuple[str, ...]
    """What leads in an opponent."""
    candidates: frozenset[str]
    """Functions of those who take part."""
    duels: frozenset[str]
    """What sets two against each other (« duel entre »)."""
    facing: frozenset[str]
    """The verbs by which it does (« opposer »), by lemma."""
    meeting: frozenset[str]
    """Verbs of two who do so to each other (« s'affronter »), by lemma."""
    sports: frozenset[str]
    """Words of an article on sport, beside those of games."""
    lists: frozenset[str]
    """Nouns of the list of a team's players (« composition »)."""
