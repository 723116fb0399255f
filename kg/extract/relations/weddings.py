"""Who is married to whom: « Mariée en 2002 au photographe Luc Bas », « de son mariage avec Ana Roux »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.relations.bearers import actor, led_in, past_dates, said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whose import possessor
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_PERSON = frozenset({Kind.PERSON})
_HELPING, _PAIR = frozenset({"AUX", "ADV", "PRON"}), 2


def find(scene: Scene) -> Iterator[Candidate]:
    """The couples that words past a date, a title or a comma tell."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.wedded | lives.parted):
        yield from _wedded(scene, token.index)
        yield from _mutual(scene, token.index) if scene.words[token.index] in lives.wedded else ()
    for token in scene.anywhere(lives.weddings):
        yield from _wedding(scene, token.index)
    for token in scene.verbs(lives.marrying):
        yield from _marrying(scene, token.index)


def _wedded(scene: Scene, index: int) -> Iterator[Candidate]:
    """« Mariée depuis 2002 avec le photographe Luc Bas, elle », « veuf de la pianiste Ana Roux »."""
    lives, here = scene.language.relations.lives, past_dates(scene, index + 1)
    over = scene.words[index] in lives.parted
    links = {scene.grammar.of} if over else {scene.grammar.to, scene.grammar.along}
    if here >= len(scene.tokens) or scene.phrases.preposition(here) not in links:
        return
    here += over and here + 1 < len(scene.tokens) and scene.words[here + 1] == scene.grammar.along
    other = led_in(scene, here + 1, Kind.PERSON)
    yield from _two(scene, said_of(scene, index) if other is not None else None, other, index, former=over)


def _mutual(scene: Scene, index: int) -> Iterator[Candidate]:
    """« Luc Bas, 30 ans, et Ana Roux, 28 ans, se sont mariés », « Luc Bas et Ana Roux, mariés depuis 2005 »."""
    token, start = scene.tokens[index], scene.phrases.stretch(index).start
    after = index + 1
    others = {scene.grammar.to, scene.grammar.along}
    if not token.has("Number=Plur") or after >= len(scene.tokens) or scene.tokens[after].pos == "PRON":
        return
    if scene.phrases.preposition(after) in others:
        return  # « mariés à des médecins », « mariés chacun de leur côté »
    first = index
    while first > start and (scene.tokens[first - 1].pos in _HELPING or scene.words[first - 1] == ","):
        first -= 1
    people = scene.names_in(range(start, first))
    two = [(atom, one) for atom, one in people if one.kind is Kind.PERSON][-_PAIR:]
    if len(two) < _PAIR or two[0][1] == two[1][1] or first == index:
        return
    between = range(two[0][0].last + 1, two[1][0].first)
    both = [i for i in between if scene.words[i] == scene.grammar.both]
    free = all(scene.tokens[i].pos not in VERBS for i in (*between, *range(two[1][0].last + 1, first)))
    alone = all(one.kind is not Kind.PERSON for _, one in people[: -_PAIR or None] if one not in (two[0][1], two[1][1]))
    own = any(scene.tokens[i].has("Poss=Yes") for i in between)
    if len(both) == 1 and free and alone and not own:
        (one, named), (_, partner) = two
        evidence = scene.sentence_span(one.first, index)
        yield Candidate(named, "spouse", partner, evidence, "wedded", index)


def _wedding(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« De son mariage avec Ana Roux, Luc Bas a », « le mariage de Luc Bas avec (et d') Ana Roux »."""
    phrase, along = scene.phrase_of(noun), scene.grammar.along
    if phrase is None or phrase.determiner is None:
        return
    stop = scene.phrases.stretch(noun).stop
    own = scene.tokens[phrase.determiner].has("Poss=Yes")
    one = None if own else _completing(scene, noun + 1)
    here = one[1] + 1 if one is not None else past_dates(scene, noun + 1)
    both = one is not None and here + 1 < stop and scene.words[here] == scene.grammar.both
    if not (own or one) or here + 1 >= stop or not (both or scene.phrases.preposition(here) == along):
        return
    here += both and scene.phrases.preposition(here + 1) == scene.grammar.of
    other = led_in(scene, here + 1, Kind.PERSON)
    if other is not None:
        person = one[2] if one is not None else _whose(scene, noun, other[2])
        yield from _two(scene, person, other, noun, rule="verb-wedding")


def _completing(scene: Scene, here: int) -> tuple[int, int, Entity] | None:
    led = here < len(scene.tokens) and scene.phrases.preposition(here) == scene.grammar.of
    return led_in(scene, here + 1, Kind.PERSON) if led else None


def _whose(scene: Scene, noun: int, but: Entity) -> Entity | None:
    """The subject of the clause, behind the noun too, else whom « son » stands for."""
    verb = scene.phrases.verb_over(noun)
    heads = scene.syntax.grammatical(verb)[0] if verb != noun else ()
    people = [one for one in map(scene.subject, heads) if one is not None]
    if people:
        return people[0] if people[0].kind is Kind.PERSON and people[0] != but else None
    return possessor(scene, noun, but, _PERSON)


def _marrying(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« a épousé samedi matin la comtesse Ana Roux »."""
    clause = scene.syntax.clause(verb)
    own = any(scene.tokens[head].pos == "PRON" for head in clause.objects)
    other = None if own else led_in(scene, past_dates(scene, verb + 1), Kind.PERSON)
    if other is not None and other[0] > verb + 1:
        yield from _two(scene, actor(scene, verb), other, verb, rule="verb-obj")


def _two(
    scene: Scene,
    one: Entity | None,
    other: tuple[int, int, Entity] | None,
    anchor: int,
    *,
    rule: str = "wedded",
    former: bool = False,
) -> Iterator[Candidate]:
    if one is not None and other is not None and one != other[2] and one.kind is Kind.PERSON:
        evidence = scene.sentence_span(anchor, other[1])
        yield Candidate(one, "spouse", other[2], evidence, rule, anchor, former)
