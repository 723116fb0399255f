"""The words of what the press prints as lists: results, line-ups, scorers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Sheets:
    """The words that say what the items of a list are, in lower case."""

    scored: frozenset[str]
    """Nouns of what is scored, before a colon and those who have (« Buts : »)."""
    manned: frozenset[str]
    """Nouns of players by their place on the field, before a colon and their names (« Gardiens : »)."""
    fielded: frozenset[str]
    """Nouns of who plays for a team or leads it, before « de » and that (« l'entraîneur de Lens »)."""
    squads: frozenset[str]
    """What the known bodies are called that people race or play for (« équipe »)."""
    points: frozenset[str]
    """What a table counts for each team."""
    best: frozenset[str]
    """The forms of « meilleur », before a sort of work or of artist in the name of a prize."""
    artists: frozenset[str]
    """Nouns of those who make or play works, or of their part in one, which prizes have in their names."""
    catalogues: frozenset[str]
    """Headings of lists of works (« filmographie »)."""
    starring: frozenset[str]
    """What leads in the title for which somebody is chosen (« meilleure actrice : Untel pour »)."""
    crediting: frozenset[str]
    """Participles between a title and « par » who made it (« réalisé »)."""
    nominating: frozenset[str]
    """Words that say that who is told of may win, in a text with which nobody listed has."""
    ballots: frozenset[str]
    """Words of a vote, in a text with which a share behind somebody's name is of the votes."""
    electoral: frozenset[str]
    """Those of a vote of the people or of a party alone."""
    voting: frozenset[str]
    """Words of any vote, beside which a number is of votes or seats."""
    counted: frozenset[str]
    """What is counted in a vote, as units are written."""
    listing: frozenset[str]
    """What stands before a number beside another: « 34 %, contre 31 % pour »."""
    around: frozenset[str]
    """Words between that and the number (« environ »)."""
    giving: frozenset[str]
    """What leads in whose it is behind it."""
    winning: frozenset[str]
    """Verbs of whoever has it, by lemma or form."""
    turnout: frozenset[str]
    """Nouns of how many vote, or do not."""
    polls: frozenset[str]
    """Words of an opinion poll, in a text with which it is not."""
