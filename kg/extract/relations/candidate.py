"""What a rule proposes before it is judged, and whom the words are said of that it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kg.model import Entity, Filler, Span
    from kg.terms import Status


class Candidate(NamedTuple):
    """A relation that a rule found: ``anchor`` is the token whose mood and negation decide its status.

    ``former``: the words say that it has ended (« ancien », « ex- »); ``score`` how likely the ranker finds it;
    ``spots`` are where its two ends are spoken of, for one that only the ranker found; ``mood`` what the words make of
    it where its anchor does not tell (« l'entrée de la Serbie dans l'Union » has not come about), and that it is so
    where the anchor tells something else (« va quitter la présidence »).
    """

    subject: Entity
    relation: str
    object: Filler
    evidence: Span
    rule: str
    anchor: int
    former: bool = False
    score: float | None = None
    spots: tuple[Span, ...] = ()
    mood: Status | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a descriptive phrase is said of: ``rule`` names how, ``first`` to ``last`` are the tokens that show it."""

    entity: Entity
    rule: str
    first: int
    last: int
    anchor: int
