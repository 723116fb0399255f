"""What was called otherwise, or is so now: « Orial (ex-Bolvig) », « anciennement Bolvig », « a pris le nom de »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.nicknames import capitals
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_NAMED = frozenset({Kind.EVENT, Kind.ORGANIZATION, Kind.PLACE, Kind.PRODUCT})
_ENDS = frozenset({",", ")", ".", ";"})


def find(scene: Scene) -> Iterator[Candidate]:
    """Other names of bodies, places and things."""
    goods = scene.language.goods
    for atom, entity in scene.names:
        if entity.kind in _NAMED and atom.last + 2 < len(scene.tokens):
            yield from _aside(scene, atom, entity)
    for token in scene.anywhere(goods.taking):
        yield from _taken(scene, token.index)


def _aside(scene: Scene, atom: Atom, entity: Entity) -> Iterator[Candidate]:
    """« Orial (ex-Bolvig) », « Orial, l'ex-Bolvig, », « Orial, anciennement Bolvig, », « Bolvig, devenue Orial »."""
    goods, here = scene.language.goods, atom.last + 1
    if scene.tokens[here].text not in {",", "("}:
        return
    here += 1 + (scene.tokens[here + 1].pos == "DET")
    if here >= scene.phrases.stretch(atom.first).stop:
        return
    text = scene.tokens[here].text
    name = text[len(goods.former) :] if text.lower().startswith(goods.former) else ""
    if name[:1].isupper():
        if (member := _member(scene, atom)) is not None:
            yield from _left(scene, member, here)
            return
        if (last := capitals(scene, here + 1, scene.phrases.stretch(atom.first).stop)) > here:  # « ex-Orial Bois »
            name = " ".join([name, *(token.text for token in scene.tokens[here + 1 : last + 1])])
        if entity.kind is not Kind.PLACE and name not in scene.language.names.places:  # « Dakic (ex-Yougoslavie) »
            yield from _also(scene, atom, entity, (here, max(here, last)), name)
        return
    become = scene.words[here] in goods.become and entity.kind is Kind.ORGANIZATION
    if scene.words[here] in goods.formerly or become:
        yield from _named(scene, atom, entity, here + 1, anywhere=become)


def _member(scene: Scene, atom: Atom) -> Entity | None:
    """« Luc Bas (Orial, ex-Bolvig) »: who stands before a bracket with his party, and the one that he has left."""
    opened = atom.first - 1
    if opened < 1 or scene.tokens[opened].text != "(":
        return None
    before = [one for _, one in scene.ending_at(opened - 1)[-1:]]
    return before[0] if before and before[0].kind is Kind.PERSON else None


def _left(scene: Scene, person: Entity, here: int) -> Iterator[Candidate]:
    """The party that ``person`` has left, at the token ``here``."""
    party = scene.phrases.atom_at(here)
    held = scene.entity_of(party) if party is not None else None
    if held is not None and held.kind is Kind.ORGANIZATION:
        evidence = scene.sentence_span(here, here)
        yield Candidate(person, "memberOf", held, evidence, "party-brackets", here, former=True)


def _named(scene: Scene, atom: Atom, entity: Entity, here: int, *, anywhere: bool) -> Iterator[Candidate]:
    """The name from ``here`` on, up to a mark, past « appelée »."""
    stop = scene.phrases.stretch(atom.first).stop
    here += here < stop and scene.lemmas[here] in scene.language.relations.nicknaming
    known = scene.phrases.atom_at(here) if here < stop else None
    last = known.last if known is not None else capitals(scene, here, stop)
    person = known is not None and scene.entity_of(known).kind is Kind.PERSON
    ends = last + 1 >= stop or scene.tokens[last + 1].text in _ENDS
    if here <= last and not person and (ends or anywhere):
        yield from _also(scene, atom, entity, (here, last), scene.text.meant(scene.text.span(here, last)))


def _also(scene: Scene, atom: Atom, entity: Entity, place: tuple[int, int], name: str) -> Iterator[Candidate]:
    if slug(name) != slug(entity.name):
        evidence = scene.sentence_span(atom.first, place[1])
        yield Candidate(entity, "alternateName", name, evidence, "formerly", atom.head)


def _taken(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Bolvig a pris en 2004 le nom d'Orial »."""
    stop = scene.phrases.stretch(verb).stop
    here = verb + 1
    while here < stop and (scene.dates.covers(here) or (here + 1 < stop and scene.dates.covers(here + 1))):
        here += 1
    told = here + 2 < stop and scene.tokens[here].has("Definite=Def")
    told = told and scene.words[here + 1] in scene.language.relations.appellations
    if not told or scene.phrases.preposition(here + 2) != scene.grammar.of:
        return
    known = scene.phrases.atom_at(here + 3) if here + 3 < stop else None
    last = known.last if known is not None else capitals(scene, here + 3, stop)
    person = known is not None and scene.entity_of(known).kind is Kind.PERSON
    for head in scene.syntax.grammatical(verb)[0] if last >= here + 3 and not person else ():
        entity = scene.subject(head)
        name = scene.text.meant(scene.text.span(here + 3, last))
        if entity is not None and entity.kind in _NAMED and slug(name) != slug(entity.name):
            evidence = scene.sentence_span(head, last)
            yield Candidate(entity, "alternateName", name, evidence, "verb-formerly", verb)
