"""The words for what changes hands, and for what is written and by whom."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Goods:
    """Forms in lower case, verbs by lemma, unless said otherwise."""

    # What changes hands
    selling: frozenset[str]
    """Verbs of giving something up to whom « à » leads in (« vendre »)."""
    purchases: frozenset[str]
    """Nouns of taking something over (« le rachat d'Orial par Bolvig »)."""
    sales: frozenset[str]
    """Nouns of giving it up (« la cession d'Orial à Bolvig »)."""
    sealing: frozenset[str]
    """Verbs with which such a deal is done (« a bouclé l'acquisition d'Orial »)."""
    allowing: frozenset[str]
    """Those of them whose subject only lets it be done (« a autorisé le rachat d'Orial »)."""

    # What is written
    papers: frozenset[str]
    """Nouns of what is written to be made known, by a body or a person (« un sondage Orial »)."""
    rulings: frozenset[str]
    """Those that are so only behind what is done with them (« un arrêt rendu par la cour »)."""
    notices: frozenset[str]
    """Those of them in which whoever says something has written it (« dit-elle dans un communiqué »)."""
    quoting: frozenset[str]
    """What is said of somebody whose words another has put there (« citée dans un communiqué »)."""
    opinions: frozenset[str]
    """Those of them before the mere name of who has made them (« un sondage Orial »)."""
    makers: frozenset[str]
    """Nouns of who makes such before their name (« une étude du cabinet Orial »)."""
    versions: frozenset[str]
    """Nouns of what is made of somebody else's work (« une adaptation de »)."""
    rendering: frozenset[str]
    """Verbs of making that, or of putting such a work before people (« traduire »)."""
    opposite: tuple[str, ...]
    """Stand before who plays in a work beside somebody (« face à »)."""
    drawing: frozenset[str]
    """Verbs of making them (« un sondage réalisé par »)."""

    source: tuple[str, ...]
    """The words before what a work was made from (« un film d'après « Les Ombres »)."""

    # Who stands beside or against whom
    pacts: frozenset[str]
    """Nouns of agreements (« convention »)."""
    closing: frozenset[str]
    """Verbs of making them (« parapher »)."""
    rivalry: frozenset[str]
    """Nouns of competing on a market (« la concurrence de Bolvig »)."""
    ballots: frozenset[str]
    """Words without which a sentence tells of no vote (« voix »)."""
    besting: frozenset[str]
    """Forms of verbs of having more of them (« devance »)."""
    margins: frozenset[str]
    """Nouns of how many more, before « sur », « avec » and whoever has less (« 98 voix d'avance sur »)."""

    # What was called otherwise
    formerly: frozenset[str]
    """Adverbs before another name of what is named before (« Orial, anciennement Bolvig, »)."""
    former: str
    """What is put before an old name (« ex-Bolvig »)."""
    become: frozenset[str]
    """Participles before a new one (« Bolvig, devenue Orial en 2004 »)."""
    taking: frozenset[str]
    """Forms of verbs before « le nom de » and a new one."""

    # What is in what
    headcounts: frozenset[str]
    """Nouns for all who work somewhere (« sur un effectif de 300 salariés »)."""
    strong: frozenset[str]
    """What stands before « de » and how many work for what is told of (« fort »)."""
    frame: tuple[str, ...]
    """What leads in the whole that a happening is part of (« dans le cadre du festival »)."""
    presence: tuple[str, ...]
    """What leads in who is at a happening (« en présence de »)."""
    regarding: frozenset[str]
    """Adjectives before « à » and what a text treats of (« une loi relative à la presse »)."""
