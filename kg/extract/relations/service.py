"""Whom people speak and work for, past what bars a clause: « la police, par la voix du commissaire Luc Bas »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.relations.bearers import actor, led_in, said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.studies import schooling
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# What may stand between « Ana Roux, du » and a name: « service de pneumologie de l'hôpital ».
_BETWEEN, _FAR = frozenset({"ADJ", "ADP", "DET", "NOUN"}), 9


def find(scene: Scene) -> Iterator[Candidate]:
    """The bodies that people speak for, have been at, and are told to be of by an aside."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.voices):
        yield from _voiced(scene, token.index)
    for token in scene.anywhere(lives.names):
        yield from _on_behalf(scene, token.index)
    for token in scene.anywhere(lives.old):
        yield from _formerly(scene, token.index)
    for token in scene.anywhere(lives.missing):
        yield from _missed(scene, token.index)
    for token in scene.verbs(lives.entering):
        yield from _entered(scene, token.index)
    names = [row for row in scene.names if row[0].head not in scene.demonyms]
    for (before, person), (atom, body) in pairwise(names):
        if person.kind is Kind.PERSON and body.kind is Kind.ORGANIZATION and _aside(scene, before, atom):
            evidence = scene.text.span(before.first, atom.last)
            yield Candidate(person, "affiliation", body, evidence, "name-body", before.head)


def _voiced(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« La CGT, par la voix de Luc Bas, », « Par la voix de Luc Bas, la CGT »."""
    link, by = noun + 1, noun - 2
    if by < 0 or link + 1 >= len(scene.tokens) or scene.words[by] != scene.grammar.by:
        return
    person = led_in(scene, link + 1, Kind.PERSON) if scene.phrases.preposition(link) == scene.grammar.of else None
    if person is None:
        return
    body, comma = _before(scene, by - 1), person[1] + 1
    if body is None and comma + 1 < len(scene.tokens) and scene.words[comma] == ",":
        behind = led_in(scene, comma + 1, Kind.ORGANIZATION)
        body = behind[2] if behind is not None else None
    if body is not None:
        yield Candidate(person[2], "affiliation", body, scene.sentence_span(by, person[1]), "voiced", noun)


def _before(scene: Scene, here: int) -> Entity | None:
    """The body told of before a comma that ends at token ``here``, or right there."""
    here -= here > 0 and scene.words[here] == ","
    rows = scene.ending_at(here) if here >= 0 else []
    found = rows[0][1] if rows else (scene.entity(here) if here >= 0 else None)
    return found if found is not None and found.kind is Kind.ORGANIZATION else None


def _on_behalf(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Ana Roux, qui parle au nom de la CGT »."""
    link, verb = noun + 1, scene.phrases.verb_over(noun)
    if noun < 1 or link + 1 >= len(scene.tokens) or scene.phrases.preposition(noun - 1) != scene.grammar.to:
        return
    if scene.lemmas[verb] not in scene.language.relations.lives.speaking:
        return
    body = led_in(scene, link + 1, Kind.ORGANIZATION) if scene.phrases.preposition(link) == scene.grammar.of else None
    person = actor(scene, verb) if body is not None else None
    if body is not None and person is not None:
        yield Candidate(person, "affiliation", body[2], scene.sentence_span(verb, body[1]), "verb-behalf", verb)


def _formerly(scene: Scene, word: int) -> Iterator[Candidate]:
    """« Luc Bas, ancien d'Orial », « une ancienne de HEC »: where somebody has been."""
    link = word + 1
    if word < 1 or link + 1 >= len(scene.tokens) or scene.phrases.preposition(link) != scene.grammar.of:
        return
    body = led_in(scene, link + 1, Kind.ORGANIZATION)
    if body is None or scene.tokens[word - 1].has("Definite=Def"):
        return
    person = said_of(scene, word)
    if person is not None:
        relation = "alumniOf" if schooling(scene, body[2]) else "affiliation"
        evidence = scene.sentence_span(word, body[1])
        yield Candidate(person, relation, body[2], evidence, "passed", word, former=relation == "affiliation")


def _missed(scene: Scene, word: int) -> Iterator[Candidate]:
    """« Le FC Dax, privé de Luc Bas, », « Privés de Luc Bas, les joueurs du FC Dax »: he is of it."""
    link = word + 1
    if link + 1 >= len(scene.tokens) or scene.phrases.preposition(link) != scene.grammar.of:
        return
    person = led_in(scene, link + 1, Kind.PERSON)
    body = _before(scene, word - 1) if person is not None and word else None
    if person is not None and body is not None:
        yield Candidate(person[2], "affiliation", body, scene.sentence_span(word, person[1]), "missed", word)


def _entered(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Luc Bas est entré en 1952 au journal Le Phare »."""
    words, person = scene.language.relations, actor(scene, verb)
    barred = words.courts | words.lives.sites | words.lives.assemblies | words.governments | words.of_country
    for head in scene.syntax.clause(verb).obliques(scene.grammar.to) if person is not None else ():
        body = scene.subject(head)
        if person is None or body is None or body.kind is not Kind.ORGANIZATION:
            continue
        if opening(body.name) not in barred:
            relation = "alumniOf" if schooling(scene, body) else "affiliation"
            evidence = scene.sentence_span(verb, head)
            yield Candidate(person, relation, body, evidence, "verb-entered", verb)


def _aside(scene: Scene, before: Atom, atom: Atom) -> bool:
    """« Ana Roux, du service de pneumologie de l'hôpital Vial, »: a body, and a mark behind its name."""
    words, first = scene.language.relations, before.last + 1
    between = range(first + 1, atom.first)
    if scene.words[first] != "," or not 2 < len(between) <= _FAR or atom.last + 1 >= len(scene.tokens):
        return False
    if scene.phrases.preposition(first + 1) != scene.grammar.of or scene.tokens[atom.last + 1].pos != "PUNCT":
        return False
    if any(scene.tokens[i].pos not in _BETWEEN and i not in scene.demonyms for i in between):
        return False
    noun = next((i for i in between if scene.tokens[i].pos == "NOUN"), None)
    told = words.bodies | words.wares.firms | words.sites.branches | words.trades
    return noun is not None and scene.words[noun] in told and not scene.title_at(atom.first - 1)
