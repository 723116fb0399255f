"""Of whom a word without a verb of its own is said: « Ana Roux, 39 ans, diplômée de », « Mariée à Luc, elle »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.universal import BEFORE_NOUN
from kg.extract.relations import kin
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# What may stand between a name and what is said of it.
_BETWEEN = frozenset({"ADJ", "ADV", "AUX", "CCONJ", "NUM"})
# The tokens from one to the other.
_FAR = 8


def said_of(scene: Scene, index: int) -> Entity | None:
    """The person of whom the participle or noun at ``index`` is said: named before it, or behind where it opens."""
    here, start = index - 1, scene.phrases.stretch(index).start
    while here >= start:
        if rows := scene.ending_at(here):
            first, person = rows[-1]
            if person.kind is Kind.PERSON:
                return kin.living(scene, first, person, index)
            break
        if (known := scene.entity(here)) is not None and known.kind is Kind.PERSON:
            return known
        if not _passes(scene, here):
            break
        here -= 1
    return _behind(scene, index) if here < start or _opened(scene, start, index) else None


def _opened(scene: Scene, start: int, index: int) -> bool:
    """Whether a participle opens the sentence, and no verb follows it: « Né à Dax, diplômé de HEC, Luc Bas »."""
    tokens = scene.tokens
    part = participle(tokens[start]) or scene.words[start] in scene.language.relations.lives.natives
    return part and scene.words[index - 1] == "," and not any(t.has("VerbForm=Fin") for t in tokens[start:index])


def _passes(scene: Scene, here: int) -> bool:
    token = scene.tokens[here]
    comma = token.pos == "DET" and here > 0 and scene.words[here - 1] == ","  # « Ana Roux, la chef de file »
    passed = token.pos in _BETWEEN or token.text == "," or here in scene.demonyms or scene.dates.covers(here) or comma
    return passed or bool(scene.title_at(here)) or scene.words[here] in scene.language.relations.years


def _behind(scene: Scene, index: int) -> Entity | None:
    """The subject of the sentence that the word opens, where it stands behind a comma."""
    stretch = scene.phrases.stretch(index)
    comma = next((i for i in range(index, stretch.stop) if scene.words[i] == ","), stretch.stop)
    roots = [i for i in range(comma, stretch.stop) if scene.tokens[i].has("VerbForm=Fin")]
    for mark in range(comma, min(roots, default=stretch.stop) - 1):
        named = led_in(scene, mark + 1, Kind.PERSON) if scene.words[mark] == "," else None
        if named is not None:
            return named[2]
    for verb in roots:
        heads = [head for head in scene.syntax.grammatical(verb)[0] if head > comma]
        people = [one for one in map(scene.subject, heads) if one is not None]
        if people:
            return people[0] if people[0].kind is Kind.PERSON and people[0] in scene.people else None
        if heads:
            return None
    return None


def actor(scene: Scene, verb: int) -> Entity | None:
    """The person who is the subject of the verb."""
    people = [one for one in map(scene.subject, scene.syntax.grammatical(verb)[0]) if one is not None]
    if people:
        return people[0] if people[0].kind is Kind.PERSON else None
    return said_of(scene, verb)


def led_in(scene: Scene, here: int, kind: Kind) -> tuple[int, int, Entity] | None:
    """What is named from token ``here`` on, past articles, functions and adjectives: its first and last token."""
    stop = min(scene.phrases.stretch(here).stop, here + _FAR) if here < len(scene.tokens) else here
    while here < stop:
        atom = scene.phrases.atom_at(here)
        if atom is not None and (here not in scene.demonyms or atom.last > here):  # « Romain Bas » is no Roman
            found = scene.entity_of(atom)
            return (atom.first, atom.last, found) if found.kind is kind else None
        token = scene.tokens[here]
        polite = scene.words[here] in scene.language.relations.honorifics
        polite = polite or scene.words[here] in scene.language.relations.parties
        if not (token.pos in BEFORE_NOUN or here in scene.demonyms or scene.title_at(here) or polite):
            return None
        here += 1
    return None


def past_dates(scene: Scene, here: int) -> int:
    """The first token from ``here`` on that is no adverb, nor part of a date."""
    stop = scene.phrases.stretch(here).stop if here < len(scene.tokens) else here
    while here < stop:
        dated = scene.dates.covers(here) or (here + 1 < stop and _dates_next(scene, here))
        if not dated and scene.tokens[here].pos != "ADV":
            break
        here += 1
    return here


def _dates_next(scene: Scene, here: int) -> bool:
    return scene.phrases.preposition(here) is not None and scene.dates.covers(here + 1)


def row(scene: Scene, here: int, kind: Kind) -> Iterator[tuple[int, Entity]]:
    """The last tokens and entities of what is named in a row: « HEC, Oxford et l'ENA »."""
    found = led_in(scene, here, kind)
    while found is not None:
        _, last, entity = found
        yield last, entity
        mark = last + 1
        joined = mark + 1 < len(scene.tokens) and scene.words[mark] in {",", scene.grammar.both}
        found = led_in(scene, mark + 1, kind) if joined else None
