"""Who stands against whom, and for which party: « le duel entre Luc Bas et Ana Roux », « Luc Bas pour le PS »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.syntax import Voice
from kg.annotate.tokens import skip_back
from kg.extract.relations import several
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.rolls import before_brackets, roll_back
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_SHARE = "%"
# « Luc Bas pour le PS »: tokens between the two, and « élu avec 64,2 % des voix devant »: up to the rival.
_NEAR = 2


def find(scene: Scene) -> Iterator[Candidate]:
    """The two whom a verb or noun of contest sets against each other, and the parties that candidates run for."""
    words = scene.language.relations
    for (one, entity), (other, rival) in pairwise(scene.names):
        if entity.kind in ACTORS and entity.kind is rival.kind and entity != rival:
            yield from _against(scene, one, other)
        if entity.kind is Kind.PERSON and rival.kind is Kind.ORGANIZATION and _runs(scene, one, other):
            evidence = scene.text.span(one.first, other.last)
            yield Candidate(entity, "memberOf", rival, evidence, "party-for", one.head)
    sides, verbs = (
        frozenset({scene.grammar.facing, scene.grammar.against}),
        words.contests.meeting | words.contests.facing,
    )
    for token in scene.anywhere(sides) if verbs.isdisjoint(scene.vocabulary) else scene.tokens:
        if token.pos == "VERB" and token.lemma in verbs:
            yield from _opposed(scene, token.index) if token.lemma in words.contests.facing else ()
            yield from _meeting(scene, token.index)
        elif token.text in sides:
            yield from (_ahead if token.text == scene.grammar.facing else _outvoted)(scene, token.index)


def _against(scene: Scene, one: Atom, other: Atom) -> Iterator[Candidate]:
    """« le duel entre Luc Bas et Ana Roux »: no more than two."""
    entre = one.first - 1
    joined = [i for i in range(one.last + 1, other.first) if scene.words[i] == scene.grammar.both]
    noun = scene.words[entre - 1] if entre > 0 else ""
    if scene.words[entre] != scene.grammar.between or noun not in scene.language.relations.contests.duels or not joined:
        return
    after = other.last + 1
    if after < len(scene.tokens) and scene.words[after] == scene.grammar.both:
        return
    yield _rivals(scene, scene.entity_of(one), scene.entity_of(other), (one.first, other.last, entre - 1))


def _opposed(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« le second tour opposera Luc Bas à Ana Roux », where the subject is a contest."""
    clause = scene.syntax.clause(verb)
    before = scene.words[scene.phrases.stretch(verb).start : verb]
    if scene.language.relations.contests.duels.isdisjoint(before) or clause.voice is Voice.PASSIVE:
        return
    for head in clause.objects:
        one = scene.subject(head)
        for place in clause.obliques(scene.grammar.to):
            other = scene.subject(place)
            if one is not None and other is not None and one != other and {one.kind, other.kind} <= ACTORS:
                yield _rivals(scene, one, other, (head, place, verb))


def _meeting(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Luc Bas et Ana Roux s'affronteront », « Ils s'opposeront »: no more than two."""
    words, marks = scene.language.relations, scene.grammar.reflexive
    itself = next((i for i in range(verb - 1, max(verb - _NEAR, 0) - 1, -1) if scene.words[i] in marks), None)
    last = scene.phrases.atom_over(itself - 1) if itself else None
    if itself and last is None:
        yield from _they(scene, itself - 1, verb)
    row = [last, *roll_back(scene, last)] if last is not None and scene.lemmas[verb] in words.contests.meeting else []
    if len(row) == _NEAR and scene.entity_of(row[0]).kind is Kind.PERSON:
        other, one = row
        yield _rivals(scene, scene.entity_of(one), scene.entity_of(other), (one.first, verb, verb))


def _they(scene: Scene, pronoun: int, verb: int) -> Iterator[Candidate]:
    """The two of whom a plural pronoun is said, in a row or named before in its sentence, where nobody else is."""
    token, start = scene.tokens[pronoun], scene.phrases.stretch(pronoun).start
    against = scene.syntax.clause(verb).obliques(scene.grammar.to)
    if token.pos != "PRON" or any(scene.words[i] not in scene.language.relations.contests.duels for i in against):
        return  # « Ils s'opposent à la loi »
    named = dict.fromkeys(entity for _, entity in scene.names_in(range(start, pronoun)) if entity.kind is Kind.PERSON)
    found = several.people(scene, pronoun) or tuple(named)
    if token.has("Number=Plur") and scene.entity(pronoun) is None and len(found) == _NEAR:
        one, other = found
        yield _rivals(scene, one, other, (pronoun, verb, verb))


def _ahead(scene: Scene, place: int) -> Iterator[Candidate]:
    """« Luc Bas (PS) est élu avec 64 % des voix devant Ana Roux »."""
    words, start = scene.language.relations, scene.phrases.stretch(place).start
    rival = scene.phrases.atom_at(place + 1) if place + 1 < len(scene.tokens) else None
    chosen = next((i for i in range(place - 1, start, -1) if scene.words[i] in words.voted), None)
    if rival is None or chosen is None or scene.entity_of(rival).kind is not Kind.PERSON:
        return
    here = skip_back(scene.tokens, chosen - 1, start, ("ADV", "AUX"))
    atom = scene.phrases.atom_over(before_brackets(scene, here, start))
    if atom is not None and scene.entity_of(atom).kind is Kind.PERSON and atom != rival:
        yield _rivals(scene, scene.entity_of(atom), scene.entity_of(rival), (atom.first, rival.last, chosen))


def _outvoted(scene: Scene, place: int) -> Iterator[Candidate]:
    """« Luc Bas obtient 54 % des voix, contre 46 % pour Ana Roux »: each has a share of the same."""
    start, here = scene.phrases.stretch(place).start, place + 1
    shares = [q for q in scene.quantities.get(here, ()) if q.unit == _SHARE]
    if not shares or not any(q.unit == _SHARE for i in range(start, place) for q in scene.quantities.get(i, ())):
        return
    here = scene.text.within(shares[0].span)[-1] + 1
    led = here + 1 < scene.phrases.stretch(place).stop and scene.words[here] in {scene.grammar.aim, scene.grammar.to}
    last = next(iter(_tail(scene, here + 1)), None) if led else None
    for head in scene.syntax.grammatical(scene.phrases.verb_over(place))[0] if last is not None else ():
        one, other = scene.subject(head), scene.entity_of(last) if last is not None else None
        alike = one is not None and other is not None and one.kind is other.kind and one != other
        if alike and one is not None and other is not None and one.kind in ACTORS and last is not None:
            yield _rivals(scene, one, other, (head, last.last, scene.phrases.verb_over(place)))


def _tail(scene: Scene, here: int) -> Iterator[Atom]:
    """The name at ``here``, or that right behind the noun there: « (le candidat vert) Luc Bas »."""
    phrase = scene.phrases.at(here)
    if phrase is not None and (phrase.named or phrase.atom) is not None:
        found = phrase.named or phrase.atom
        yield from (found,) if found is not None else ()


def _rivals(scene: Scene, one: Entity, other: Entity, places: tuple[int, int, int]) -> Candidate:
    first, last, anchor = places
    return Candidate(one, "competitor", other, scene.sentence_span(first, last), "verb-rivals", anchor)


def _runs(scene: Scene, one: Atom, other: Atom) -> bool:
    """« (candidats : ) Luc Bas pour le PS, Ana Roux pour l'UMP »."""
    between = range(one.last + 1, other.first)
    led = 0 < len(between) <= _NEAR and scene.words[between[0]] == scene.grammar.aim
    if not led or any(scene.tokens[i].pos != "DET" for i in between[1:]):
        return False
    mark = scene.tokens[one.first - 1].text if one.first else ""
    start = scene.phrases.stretch(one.first).start
    return mark in {":", ",", ";", scene.grammar.both} and any(
        scene.lemmas[i] in scene.language.relations.runners for i in range(start, one.first)
    )
