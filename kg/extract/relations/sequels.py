"""Who comes in another's place: « arrivée en mai à la place de Luc », « prend sa suite »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import ANY_SUBJECT, VERBS
from kg.extract.relations.bearers import actor, led_in, said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whose import possessor
from kg.model import Entity
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene

_PERSON = frozenset({Kind.PERSON})
_RELATIVE = "acl:relcl"
# « élue hier soir, à la surprise générale, à la place de »: tokens from the verb to the noun.
_FAR = 12
# « a pris jeudi sa place ».
_NEAR = 4


def find(scene: Scene) -> Iterator[Candidate]:
    """Who comes after whom by « à la place de », and « sa place », « sa succession »."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.instead | lives.replacing):
        yield from _instead(scene, token.index)
    for token in scene.anywhere(scene.language.relations.lives.posts):
        yield from _own(scene, token.index)
    for token in scene.verbs(scene.language.relations.succeeding):
        yield from _pronoun(scene, token.index)


def _pronoun(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Luc Bas est suspendu. Jan Vial le remplace », « lui succède »: whom the sentence before is about."""
    here = skip_back(scene.tokens, verb - 1, 0, ("AUX", "ADV"))
    token = scene.tokens[here]
    if here < 1 or token.pos != "PRON" or scene.words[here] not in scene.language.relations.lives.them:
        return
    person = actor(scene, verb)
    if scene.entity(here) not in {None, person} or token.dep in ANY_SUBJECT:
        return
    other = _leaving(scene, verb) or (possessor(scene, here, person, _PERSON) if person is not None else None)
    if person is not None and other is not None and person != other:
        yield Candidate(person, "replaces", other, scene.sentence_span(here, verb), "verb-instead", verb)


def _leaving(scene: Scene, verb: int) -> Entity | None:
    """« Jan Vial quitte Bolvig, où Luc Bas lui succède »: who does what the clause of a relative is part of."""
    token = scene.tokens[verb]
    over = scene.phrases.verb_over(token.head) if token.dep == _RELATIVE else verb
    return actor(scene, over) if over < token.head else None


def _instead(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Ana Roux, arrivée en novembre à la place de Luc Bas », « nommée en remplacement de Luc Bas »."""
    if noun < 2 or noun + 1 >= len(scene.tokens) or scene.phrases.preposition(noun + 1) != scene.grammar.of:
        return
    placed = scene.tokens[noun - 1].pos == "DET" and scene.phrases.preposition(noun - 2) == scene.grammar.to
    if scene.words[noun] in scene.language.relations.lives.replacing:
        placed = scene.phrases.preposition(noun - 1) == scene.grammar.within
    if not placed:
        return
    other, coming = led_in(scene, noun + 2, Kind.PERSON), scene.language.relations.lives.coming
    start = max(scene.phrases.stretch(noun).start, noun - _FAR)
    verb = next((i for i in range(noun - 1, start - 1, -1) if scene.tokens[i].pos in VERBS), None)
    if verb is None and other is not None:  # « En remplacement de Luc Bas, Ana Roux est nommée »
        verb = scene.phrases.verb_over(noun)
    if other is None or verb is None or scene.lemmas[verb] not in coming:
        return
    clause = scene.syntax.clause(verb)
    whom = [one for one in map(scene.subject, clause.objects) if one is not None and one.kind is Kind.PERSON]
    person = whom[0] if whom and whom[0] != other[2] else actor(scene, verb) or said_of(scene, verb)
    if person is not None and person != other[2]:
        evidence = scene.sentence_span(min(verb, noun), max(verb, other[1]))
        yield Candidate(person, "replaces", other[2], evidence, "verb-instead", verb)


def _own(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Luc Bas a été suspendu. Le général Jan Vial prend sa place »: the place of the one told of before."""
    if noun < 1 or not scene.tokens[noun - 1].has("Poss=Yes"):
        return
    verb = next((i for i in range(noun - 1, max(noun - _NEAR, 0) - 1, -1) if scene.tokens[i].pos in VERBS), None)
    if verb is None or f"{scene.lemmas[verb]} {scene.words[noun]}" not in scene.language.relations.bonds:
        return
    bonds = scene.language.relations.bonds[f"{scene.lemmas[verb]} {scene.words[noun]}"]
    if not any(bond.relation == "replaces" and bond.slot == scene.grammar.of for bond in bonds):
        return
    after = noun + 1
    if after < len(scene.tokens) and scene.phrases.preposition(after) is not None and _whole(scene, after):
        return  # « prend sa place dans le train »
    person = actor(scene, verb)
    if person is not None and scene.words[noun - 1] in scene.language.people.mine:
        claim = scene.reading.claim_at(scene.tokens[noun].span)
        speaker = claim.speaker if claim is not None else None
        other = speaker if isinstance(speaker, Entity) and speaker.kind is Kind.PERSON else None
    else:
        other = possessor(scene, noun, person, _PERSON) if person is not None else None
    if person is not None and other is not None and person != other:
        yield Candidate(person, "replaces", other, scene.sentence_span(verb, noun), "verb-instead", verb)


def _whole(scene: Scene, here: int) -> bool:
    """Whether a preposition leads in no date and no function."""
    after = here + 1
    return after < len(scene.tokens) and not scene.dates.covers(after) and not scene.title_at(after)
