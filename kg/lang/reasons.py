"""The words that say why something is done, what for and by what means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.terms import Role


@dataclass(frozen=True, slots=True)
class Reasons:
    """Prepositions by the name that the tree gives them (``syntax.preposition``), and turns as they are written."""

    causes: frozenset[str]
    """Those (also of several words) that lead in a cause."""
    motives: frozenset[str]
    """Nouns that a cause completes: « pour des raisons de sécurité »."""
    means: frozenset[str]
    """Those that lead in a means."""
    aims: frozenset[str]
    """Those that lead in an aim."""
    turns: Mapping[tuple[str, ...], Role]
    """Turns with the role of what follows, in lower case, an elided word with its apostrophe (« à la suite de »)."""
    lacking: frozenset[str]
    """First words of those that tell of a lack, which is the reason itself: « faute de moyens »."""
    ensuing: frozenset[str]
    """Infinitives behind « pour » that tell what came of it: « a reculé de 3 % pour s'établir à 12 € »."""
    entailing: frozenset[str]
    """Verbs whose subject brings about what their object tells: « la panne a entraîné l'arrêt du réseau »."""
