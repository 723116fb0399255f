"""Whom the pronoun that opens a sentence stands for, by what the sentence before is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article
from kg.extract.coreference.seen import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Stand
    from kg.extract.coreference.seen import Seen
    from kg.lang.people import People

# Tokens from the beginning of a sentence to the head of the subject that opens it.
_OPENING = 4


def carried(trail: Trail, stand: Stand, near: list[Seen], chosen: Figure) -> Figure:
    """The thing or body that the sentence before opens with, sooner than who was told of before that.

    So is somebody, sooner than who was told of before the paragraph.

    « L'Assemblée vote une taxe. La mesure … Elle … » is the tax, « L'association Orial a saisi le maire Luc Bas.
    Elle … » the named body, sooner than a person.
    """
    if stand.inverted or stand.pronoun.case != "subject" or stand.head != opening(trail.text, stand.head):
        return chosen
    number = trail.text.sentence_of[stand.head]
    last = [seen for seen in near if seen.sentence == number - 1 and not seen.quoted]
    if all(seen.figure is not chosen for seen in last):
        block = trail.block[stand.head]
        here = any(seen.figure is chosen and seen.block == block for seen in near)
        chosen = next((seen.figure for seen in last if _opens(trail, stand, seen, somebody=not here)), chosen)
    if chosen.kind is not Kind.PERSON:
        return chosen
    bodies = (s for s in last if s.figure.kind is Kind.ORGANIZATION and s.figure.named and _leads(trail, s))
    return next((s.figure for s in bodies if _gender(s.figure, trail.people) == stand.pronoun.gender), chosen)


def _opens(trail: Trail, stand: Stand, seen: Seen, *, somebody: bool) -> bool:
    """Whether a figure opens its sentence as its subject, in one paragraph with the pronoun.

    It may be ``somebody`` where who was chosen is of another paragraph: « Un motard s'est tué. Il roulait seul. »
    """
    text, figure = trail.text, seen.figure
    if trail.block[stand.head] != seen.block or (figure.kind is Kind.PERSON and not somebody):
        return False
    if seen.head - opening(text, seen.head) >= _OPENING or not _leads(trail, seen):
        return False
    if figure.kind is Kind.PERSON:  # « La patronne du parti … Elle … » may be who was told of before
        return figure.named or trail.phrases[figure].article is Article.INDEFINITE
    human = stand.head in trail.speakers or text.lemmas[stand.verb] in trail.people.human
    return not human or figure.kind is Kind.ORGANIZATION


def _leads(trail: Trail, seen: Seen) -> bool:
    """Whether a figure is the subject of the main clause, by its name or a title of it."""
    tokens = trail.text.tokens
    above = (tokens[head] for head in (seen.head, *trail.notes.titles.get(seen.head, ())))
    return any(token.dep.startswith("nsubj") and tokens[token.head].dep == "ROOT" for token in above)


def _gender(figure: Figure, people: People) -> str:
    """The gender of a body: that of its article, else of what it is called (« l'association »), ``""`` if unknown."""
    nouns = (noun for base in figure.roles for noun in people.nouns.get(base, ()) if noun.kind is figure.kind)
    return figure.gender or next((noun.gender for noun in nouns if noun.gender), "")
