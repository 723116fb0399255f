"""Where people studied: « diplômée de gestion de l'Insa », « a fait son droit à la faculté », « passé par HEC »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, VERBS
from kg.extract.relations.bearers import actor, led_in, past_dates, row, said_of
from kg.extract.relations.candidate import Candidate
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Span

# What, and how many tokens, may stand between studies and where: « études de philologie germanique à ».
_THROUGH = frozenset({"ADJ", "ADP", "ADV", "DET", "NOUN", "NUM"})
_FAR = 9


def find(scene: Scene) -> Iterator[Candidate]:
    """The schools that people have been at."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.graduates):
        yield from _told(scene, token.index, _graduate(scene, token.index), "graduate", token.index + 1)
    for token in scene.anywhere(lives.studies | lives.subjects):
        yield from _studied(scene, token.index)
    for token in scene.anywhere(lives.passed):
        yield from _passed(scene, token.index)
    for token in scene.anywhere(lives.formed):
        yield from _formed(scene, token.index)
    for token in scene.anywhere(lives.schoolmates):
        yield from _mates(scene, token.index)


def _told(scene: Scene, index: int, person: Entity | None, rule: str, here: int) -> Iterator[Candidate]:
    found = _school(scene, here, any_=rule == "graduate") if person is not None else None
    if person is not None and found is not None and person.kind is Kind.PERSON:
        last, school = found
        yield Candidate(person, "alumniOf", school, scene.sentence_span(index, last), rule, index)


def _graduate(scene: Scene, index: int) -> Entity | None:
    """Who is « diplômée de », or has « sortie diplômée de »."""
    behind = index > 0 and scene.tokens[index - 1].pos == "VERB"
    return actor(scene, index - 1) if behind else said_of(scene, index)


def _school(scene: Scene, here: int, *, any_: bool = True) -> tuple[int, Entity] | None:
    """The first body named from ``here`` on, with « de », « à » before it and no mark or verb between.

    Without ``any_``, what « de » leads in must be called a school: not « a repris les études de l'Insee ».
    """
    led = ""
    for index in range(here, min(here + _FAR, scene.phrases.stretch(here - 1).stop)):
        atom = scene.phrases.atom_at(index) if index not in scene.demonyms else None
        if atom is not None:
            found = scene.entity_of(atom)
            sure = any_ or led == scene.grammar.to or schooling(scene, found)
            return (atom.last, found) if led and sure and found.kind is Kind.ORGANIZATION else None
        link = scene.phrases.preposition(index)
        led = link if link in {scene.grammar.of, scene.grammar.to} else led
        if not (scene.tokens[index].pos in _THROUGH or scene.dates.covers(index)):
            return None
    return None


def _studied(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« poursuit des études de droit à », « après des études à », of a mere subject only « son droit »."""
    lives, before = scene.language.relations.lives, noun - 1
    if before < 0 or (scene.words[noun] in lives.subjects and not scene.tokens[before].has("Poss=Yes")):
        return
    before = skip_back(scene.tokens, before, 0, BEFORE_NOUN)
    if scene.words[before] in lives.afterwards:
        verb = scene.phrases.verb_over(noun)
        yield from _told(scene, noun, actor(scene, verb), "study", noun + 1)
        return
    while before > 0 and (scene.dates.covers(before) or scene.phrases.preposition(before) or _light(scene, before)):
        before -= 1
    if scene.lemmas[before] in lives.studying and scene.tokens[before].pos in VERBS:
        for told in _told(scene, noun, actor(scene, before), "verb-study", noun + 1):
            yield told._replace(anchor=before)


def _light(scene: Scene, index: int) -> bool:
    return scene.tokens[index].pos in {"ADV", "DET", "PRON"}


def _passed(scene: Scene, index: int) -> Iterator[Candidate]:
    """« cette juriste passée par HEC et Orial »: a school where she studied, another body where she worked."""
    here = past_dates(scene, index + 1)
    if here >= len(scene.tokens) or scene.words[here] != scene.grammar.by:
        return
    person = said_of(scene, index)
    for last, body in row(scene, here + 1, Kind.ORGANIZATION) if person is not None else ():
        if person is not None and opening(body.name) not in scene.language.relations.courts:
            relation = "alumniOf" if schooling(scene, body) else "affiliation"
            evidence = scene.sentence_span(index, last)
            yield Candidate(person, relation, body, evidence, "passed", index, former=relation == "affiliation")


def _formed(scene: Scene, index: int) -> Iterator[Candidate]:
    after = index + 1
    if after >= len(scene.tokens) or scene.phrases.preposition(after) != scene.grammar.to:
        return
    found = led_in(scene, after + 1, Kind.ORGANIZATION)
    if found is not None and schooling(scene, found[2]):
        yield from _told(scene, index, said_of(scene, index), "graduate", after)


def schooling(scene: Scene, body: Entity) -> bool:
    """Whether the name of a body is that of a school."""
    return not scene.language.relations.lives.schools.isdisjoint((body.name.lower(), opening(body.name)))


def _mates(scene: Scene, index: int) -> Iterator[Candidate]:
    """« ancien condisciple de Luc Bas à l'Insa »: both were there."""
    after = index + 1
    if after >= len(scene.tokens) or scene.phrases.preposition(after) != scene.grammar.of:
        return
    other = led_in(scene, after + 1, Kind.PERSON)
    found = _school(scene, other[1] + 1) if other is not None else None
    one = said_of(scene, index)
    if other is None or found is None or one is None or one == other[2]:
        return
    last, school = found
    evidence: Span = scene.sentence_span(index, last)
    for person in (one, other[2]):
        yield Candidate(person, "alumniOf", school, evidence, "graduate", index)
