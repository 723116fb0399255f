"""Who leads a body by the noun of its lead: « la présidence d'Orial revient à Untel », « Orial a à sa tête Untel »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.extract.relations.bearers import led_in
from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_RULE = "verb-lead"
_LED = frozenset({Kind.ORGANIZATION, Kind.PLACE})
# « de la société Bolvig »: tokens behind « de » up to the name.
_FAR = 4
# What opens an aside on somebody, and the tokens of the longest name before it.
_ASIDE = frozenset({",", "("})
_NAME = 8


def find(scene: Scene) -> Iterator[Candidate]:
    """Heads of bodies."""
    words = scene.language.relations
    for token in scene.anywhere(words.reins):
        yield from _conferred(scene, token.index)
        yield from _topped(scene, token.index)
    for token in scene.anywhere(words.destinies):
        yield from _presiding(scene, token.index)


def _conferred(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« La présidence d'Orial revient à Luc Bas », « est assurée par Luc Bas », « Orial a confié les rênes à Luc Bas ».

    Who has it is told by the verb over the noun.
    """
    words, verb = scene.language.relations, scene.phrases.verb_over(noun)
    clause, lemma, to = scene.syntax.clause(verb), scene.tokens[verb].lemma, scene.grammar.to
    bodies = list(_bodies(scene, noun))
    if lemma in words.falling and noun in clause.subjects:
        yield from _told(scene, noun, verb, bodies, clause.obliques(to))
    elif lemma in words.conferring and noun in clause.objects:
        own = map(scene.subject, clause.subjects) if not bodies else ()
        bodies += [body for body in own if body is not None and body.kind is Kind.ORGANIZATION]
        yield from _told(scene, noun, verb, bodies, clause.obliques(to))
    elif lemma in words.leading_verbs and clause.voice is Voice.PASSIVE and noun in clause.objects:
        yield from _told(scene, noun, verb, bodies, clause.subjects)


def named_beside(scene: Scene, mark: int) -> tuple[int, Entity] | None:
    """Who is named right before a comma or bracket, and where: « reçu par (Ana Roux), à la tête d'Orial »."""
    if mark < 1 or scene.tokens[mark].text not in _ASIDE:
        return None
    named = scene.names_in(range(max(mark - _NAME, 0), mark))
    people = ((atom.first, one) for atom, one in named if atom.last == mark - 1 and one.kind is Kind.PERSON)
    return next(people, None)


def _presiding(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Luc Bas préside aux destinées d'Orial », « de l'île »."""
    verb, grammar, here = scene.tokens[noun].head, scene.grammar, noun + 2
    led = here < len(scene.tokens) and scene.phrases.preposition(here - 1) == grammar.of
    if led and scene.syntax.preposition(noun) == grammar.to:
        stop = min(here + _FAR, scene.phrases.stretch(noun).stop)
        named = [entity for _, entity in scene.names_in(range(here, stop))]
        known = [one for index in range(here, min(here + 2, stop)) if (one := scene.entity(index)) is not None]
        bodies = [one for one in (named or known)[:1] if one.kind in _LED]
        yield from _told(scene, noun, verb, bodies, scene.syntax.clause(verb).subjects)


def _bodies(scene: Scene, noun: int) -> Iterator[Entity]:
    """The bodies behind « de »."""
    phrase = scene.phrase_of(noun)
    for complement in phrase.complements if phrase is not None else ():
        body = scene.referent(complement.phrase) if complement.preposition == scene.grammar.of else None
        if body is not None and body.kind is Kind.ORGANIZATION:
            yield body


def _told(scene: Scene, noun: int, verb: int, bodies: Iterable[Entity], heads: Iterable[int]) -> Iterator[Candidate]:
    people = [(head, person) for head in heads if (person := scene.subject(head)) and person.kind is Kind.PERSON]
    for body in bodies:
        for head, person in people:
            evidence = scene.sentence_span(min(head, noun, verb), max(head, noun, verb))
            yield Candidate(person, "headOf", body, evidence, _RULE, verb)


def _topped(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Orial a placé à sa tête Luc Bas », « Avec à sa tête Luc Bas, Orial »: the body named last, else next.

    In « Orial, avec Luc Bas à sa tête, » he is named before.
    """
    owned = noun > 1 and scene.tokens[noun - 1].has("Poss=Yes") and scene.words[noun] in scene.language.relations.lead
    if not owned or scene.phrases.preposition(noun - 2) != scene.grammar.to:
        return
    person, stretch = led_in(scene, noun + 1, Kind.PERSON), scene.phrases.stretch(noun)
    before, after = scene.names_in(range(stretch.start, noun)), scene.names_in(range(noun + 1, stretch.stop))
    if person is None and before and before[-1][1].kind is Kind.PERSON:
        atom, one = before[-1]
        if atom.last == noun - 3 and scene.phrases.preposition(atom.first - 1) == scene.grammar.along:
            person, before = (atom.first, atom.last, one), before[:-1]
    if person is None:
        return
    after = tuple(row for row in after if row[0].first > person[1])
    for atom, body in (*before[-1:], *(() if before else after[:1])):
        if body.kind is Kind.ORGANIZATION:
            evidence = scene.text.span(min(atom.first, noun), max(atom.last, person[1]))
            yield Candidate(person[2], "headOf", body, evidence, _RULE, noun)
