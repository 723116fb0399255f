"""The words of an « il » that is nobody."""

from __future__ import annotations

from kg.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Impersonal:
    """« il faut », « il est possible que », « il en résulte », « il est midi », « semble-t-il »."""

    pronoun: str
    """The one that may be nobody."""
    verbs: frozenset[str]
    """Verbs whose « il » always is."""
    groups: tuple[frozenset[str], ...]
    """The lemmas with any of which it is (« il faut », « il s'agit »)."""
    presentative: frozenset[str]
    """Verbs whose « il » is nobody when a noun follows (« il reste deux places »)."""
    lasting: frozenset[str]
    """Those of them before which a share of something may follow (« il reste du temps »)."""
    shares: frozenset[str]
    """The words that begin one."""
    announcing: frozenset[str]
    """Verbs whose « il » is nobody when what is so follows, « il arrive que », « il paraît que »."""
    emerging: frozenset[str]
    """Those whose « il » is nobody, too, where what it comes from stands between: « il ressort du rapport que »."""
    occurring: frozenset[str]
    """Verbs whose « il » is nobody when what is done follows: « il lui arrive de chanter »."""
    seeming: frozenset[str]
    """Verbs whose « il » is nobody behind them: « semble-t-il »."""
    falling: frozenset[str]
    """Verbs that say on whom something falls: « il revient au juge de trancher »."""
    asked: frozenset[str]
    """Participles that say of whom something is asked: « il est demandé aux élèves de venir »."""
    given: frozenset[str]
    """The words that say on whom it does."""
    predicates: frozenset[str]
    """The adjectives of « il est possible que », and verbs before « que »."""
    conceded: frozenset[str]
    """What an aside says to be so: « tardives, il est vrai »."""
    due: frozenset[str]
    """What « il est » announces to be due: « il est grand temps »."""
    clock: frozenset[str]
    """What tells the time: « il est midi »."""
    hours: frozenset[str]
    """What follows the number of the hour: « il était 17 h 15 »."""
    links: frozenset[str]
    """The words that bring the clause that such an « il » announces."""
    that: frozenset[str]
    """Those of them that bring one with a verb of its own."""
    doing: str
    """The verb of « il fait froid »."""
    weather: frozenset[str]
    """The words after it."""
    there: str
    """What stands after it in « il y a »."""
    hence: str
    """What stands after it in « il en résulte »."""
    ensuing: frozenset[str]
    """The verbs after that."""
    going: str
    """The verb of « il y va de »."""
    passive: str
    """What stands after it in « il se dit que »."""
    passing: str
    """The verb of « ce qu'il s'est passé »."""
    reflexive: frozenset[str]
    """What stands after it there."""
