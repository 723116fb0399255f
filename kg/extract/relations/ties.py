"""Nouns that tie whom they are said of to another: « filiale de la SNCF », « sa sœur », « dont X est actionnaire »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations import over
from kg.extract.relations.among import among
from kg.extract.relations.candidate import Candidate, Holder
from kg.extract.relations.domain import DOMAIN, SYMMETRIC
from kg.extract.relations.elsewhere import unlike
from kg.extract.relations.whose import possessor
from kg.extract.relations.wording import (
    complements,
    possessive,
)
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Complement, Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word
    from kg.lang.relations import Tie
    from kg.model import Entity


_SAID_OF = frozenset({"apposition", "copula", "fronted"})
# « Telle, dont Untel est l'actionnaire »: words between the pronoun and the noun.
_DONT = 7
_KIN = frozenset({"child", "parent", "relative", "sibling"})
_POSSESSORS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.EVENT, Kind.PRODUCT})


def tied(scene: Scene, word: Word, phrase: Phrase, holder: Holder) -> Iterator[Candidate]:
    """What a noun that ties relates its holder to: its complements, whom « son » or « dont » stands for."""
    for tie in scene.language.relations.ties.get(word.form, ()):
        if tie.relation == "about" or unlike(scene, word, holder.entity, tie):
            continue
        evidence = scene.text.span(holder.first, max(holder.last, phrase.last))
        former = over.former(scene, phrase, word, holder, lasting=tie.relation in over.HELD)
        fillers = [
            entity
            for complement in _shared(scene, phrase)
            if complement.preposition in tie.prepositions and not _beside_it(scene, tie, complement)
            for body in complement.phrase.conjuncts()
            for entity in _fillers(scene, body, tie.relation)
        ]
        rule, said = f"{holder.rule}-tie", holder.rule in _SAID_OF
        if not fillers and not phrase.complements:
            fillers = _whose(scene, phrase, tie, holder)
        if not fillers and possessive(scene, phrase):
            owner = _owner(scene, word, phrase.first, holder.entity, tie)
            fillers = [owner] if owner else []
            rule, said = f"{holder.rule}-possessive", False
        for entity in fillers:
            one, other = (holder.entity, entity) if tie.forward else (entity, holder.entity)
            relation = "produces" if tie.relation == "knowsAbout" and one.kind is Kind.ORGANIZATION else tie.relation
            if relation == "child" and one == entity and said:
                one, relation, other = other, "parent", one  # « Ana, fille de Paul », not « sa fille Ana »
            if relation == "author" and one.kind is Kind.PRODUCT and other.kind is Kind.ORGANIZATION:
                one, relation, other = other, "produces", one  # « Orial, éditeur du logiciel Vélo »
            yield Candidate(one, relation, other, evidence, rule, holder.anchor, former)


def _whose(scene: Scene, phrase: Phrase, tie: Tie, holder: Holder) -> list[Entity]:
    """« Telle, dont Untel est actionnaire »: what stands right before « dont »."""
    start = max(scene.phrases.stretch(phrase.first).start, phrase.first - _DONT)
    for here in range(phrase.first - 1, start, -1):
        if scene.words[here] == scene.grammar.whose:
            before = here - 1 - (scene.tokens[here - 1].text == ",")
            found = [entity for _, entity in scene.ending_at(before)[-1:] if entity != holder.entity]
            return [entity for entity in found if entity.kind in DOMAIN[tie.relation][tie.forward]]
        if scene.tokens[here].text in {",", ";", "."}:
            return []
    return []


def _beside_it(scene: Scene, tie: Tie, complement: Complement) -> bool:
    """« une ville proche de Gap » is not in Gap."""
    near = scene.language.relations.sites.nearby
    return tie.relation == "locatedIn" and scene.words[complement.place - 1] in near


def _owner(scene: Scene, word: Word, index: int, holder: Entity, tie: Tie) -> Entity | None:
    """Whom « son » stands for before a noun that ties: people have brothers, and rather people than bodies partners."""
    kinds = _POSSESSORS & DOMAIN[tie.relation][tie.forward]
    if word.form in scene.language.relations.mates:
        kinds &= {Kind.PERSON}
    alike = kinds & {holder.kind} if tie.relation in SYMMETRIC else kinds
    return possessor(scene, index, holder, alike) or possessor(scene, index, holder, kinds)


def _fillers(scene: Scene, phrase: Phrase, relation: str) -> list[Entity]:
    """What a complement tells: « le père d'(Ana Bas) », « le père de trois enfants, dont (l'actrice Ana Bas) »."""
    found = _filler(scene, phrase, relation)
    if found is None and relation in _KIN:
        return [scene.entity_of(atom) for atom in among(scene, phrase)]
    return [found] if found is not None else []


def _filler(scene: Scene, phrase: Phrase, relation: str) -> Entity | None:
    words = scene.language.relations
    if relation in {"knowsAbout", "produces"}:
        housed = scene.words[phrase.head] in words.bodies and not (phrase.complements or phrase.after)
        return None if housed and relation == "knowsAbout" else scene.topic(phrase)  # « l'expert de l'agence »
    found = scene.referent(phrase)
    local = scene.words[phrase.head] in words.sites.towns | words.sites.divisions
    if found is None and local and relation in {"birthPlace", "homeLocation", "locatedIn"}:
        return next((scene.referent(c.phrase) for c in phrase.complements if c.preposition == scene.grammar.of), None)
    return found


def _shared(scene: Scene, phrase: Phrase) -> Iterator[Complement]:
    """The complements of a noun that ties, those behind its share too: « filiale à 56 % de la SNCF »."""
    for complement in complements(scene, phrase):
        yield complement
        if scene.words[complement.phrase.head] in scene.language.relations.wares.shares:
            yield from complement.phrase.complements
