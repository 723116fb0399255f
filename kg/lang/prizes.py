"""The words for what is won: prizes, medals, titles, and how they are given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Prizes:
    """The words for prizes, in lower case."""

    proper: frozenset[str]
    """Common nouns that are prizes where they stand in a capital behind a name."""

    nouns: frozenset[str]
    """Nouns for one."""
    titling: frozenset[str]
    """Adjectives that are part of its name (« grand prix »)."""
    medals: frozenset[str]
    """Nouns that are one without a capital or a name."""
    metals: frozenset[str]
    """What a medal is of, and called with « le »."""
    acting: frozenset[str]
    """Nouns for one that is given for a part in a work (« prix d'interprétation »)."""
    giving: frozenset[str]
    """Verbs of who is given one (« décerner le prix à »)."""
    crowning: frozenset[str]
    """Verbs whose object has won it (« récompenser »)."""
    juries: frozenset[str]
    """Nouns for those who give it."""
    seeing: frozenset[str]
    """The forms of « s'est vu décerner »."""
    laureates: frozenset[str]
    """Nouns of who has one."""
