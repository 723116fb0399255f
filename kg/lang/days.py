"""The words for what the day of a verb says of a happening beside it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """Forms in lower case, verbs by lemma."""

    waning: frozenset[str]
    """Verbs of what has begun before (« le cyclone s'est affaibli dimanche »)."""
    entering: frozenset[str]
    """Verbs of whoever enters or leaves a contest of a season (« a accédé en mai à la Ligue 2 »)."""
    openings: frozenset[str]
    """Nouns whose day is that of what « de » leads in (« l'ouverture du festival »)."""
    first: frozenset[str]
    """Adverbs of a day that has been given up (« initialement prévu en mai »)."""
    striking: frozenset[str]
    """Verbs whose subject is what happens (« le cyclone a balayé vendredi l'île »)."""
    winning: frozenset[str]
    """Verbs of winning, on the last day of what lasts some (« a remporté dimanche le Tour de Provence »)."""
    long: frozenset[str]
    """What the names of contests of some days begin with (« Tour »)."""
    lasting: frozenset[str]
    """Verbs whose subject goes on until the day (« dure jusqu'à dimanche »)."""
