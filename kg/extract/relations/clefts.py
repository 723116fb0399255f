"""Where somebody was born, lives or has died, told of the place first: « C'est à Gap qu'est né Luc Bas »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.annotate.universal import VERBS
from kg.extract.relations.bearers import led_in
from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_LIVED = frozenset({"birthPlace", "deathPlace", "homeLocation"})
# Tokens from the name of somebody to the verb: « Luc Bas (est) né ».
_NEAR = 3
_HELPING = frozenset({"ADV", "AUX", "PRON"})


def find(scene: Scene) -> Iterator[Candidate]:
    """The places of lives."""
    if scene.grammar.be not in scene.vocabulary:
        return
    for atom, place in scene.names:
        that, link = atom.last + 1, atom.first - 1
        if place.kind is not Kind.PLACE or that + 2 >= len(scene.tokens) or link < 2:
            continue
        slot = scene.phrases.preposition(link)
        if slot is None or scene.words[that] not in scene.language.grammar.that or not _pointed(scene, link):
            continue
        verb, person = _clause(scene, that)
        if verb is None or person is None:
            continue
        reflexive = scene.syntax.voice(verb) is Voice.REFLEXIVE
        for bond in scene.language.relations.bonds.get(scene.lemmas[verb], ()):
            if bond.relation in _LIVED and bond.slot == slot and bond.forward and bond.reflexive is reflexive:
                evidence = scene.sentence_span(min(atom.first, person[0]), max(verb, person[1]))
                yield Candidate(person[2], bond.relation, place, evidence, f"verb-{slot}", verb)


def _pointed(scene: Scene, link: int) -> bool:
    """« C'est (à Gap que) »: a copula right before the preposition, and nothing but « ce » before that."""
    copula = link - 1
    told = scene.lemmas[copula] == scene.grammar.be and scene.tokens[copula].has("VerbForm=Fin")
    before = scene.tokens[copula - 1]
    return told and before.pos == "PRON" and before.lemma.lower() == scene.language.grammar.this


def _clause(scene: Scene, that: int) -> tuple[int | None, tuple[int, int, Entity] | None]:
    """The verb behind « que », and who is named right before or behind it."""
    person = led_in(scene, that + 1, Kind.PERSON)
    here = person[1] + 1 if person is not None else that + 1
    for verb in range(here, min(here + _NEAR, scene.phrases.stretch(that).stop)):
        if scene.tokens[verb].pos in VERBS and scene.tokens[verb].pos != "AUX":
            return verb, person or led_in(scene, verb + 1, Kind.PERSON)
        if scene.tokens[verb].pos not in _HELPING:
            break
    return None, None
