"""Who stands against whom in a ballot or a market: « devance Luc Bas de 300 voix », « la concurrence de Bolvig »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.relations.bearers import led_in
from kg.extract.relations.rolls import before_brackets
from kg.extract.relations.told import paired, told
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_FIRMS = frozenset({Kind.ORGANIZATION, Kind.PRODUCT})
_SMALL = frozenset({"ADV", "AUX", "PRON"})
_LEADING = frozenset({"ADV", "DET"})
# What, and how many tokens, may stand before the name of a rival: « face au sortant UMP Luc Bas ».
_DESCRIBING = frozenset({"ADJ", "DET", "NOUN", "PROPN"})
_NEAR = 5
_RIVALS = ("competitor", "verb-rivals")


def find(scene: Scene) -> Iterator[Candidate]:
    """Rivals at the polls and on a market."""
    goods = scene.language.goods
    for token in scene.anywhere(goods.rivalry):
        if token.pos == "NOUN" and token.index not in scene.named_tokens:
            yield from _market(scene, token.index)
    if not goods.ballots.isdisjoint(scene.words):
        for token in scene.anywhere(goods.besting):
            yield from _ballot(scene, token.index)
        for token in scene.anywhere(goods.margins):
            yield from _margin(scene, token.index)


def _market(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Le groupe Orial souffre de la concurrence de Bolvig et de Vial »."""
    first = scene.phrases.left(noun)
    led = scene.phrases.preposition(first - 1) if first else None
    undergone = led in {scene.grammar.of, scene.grammar.to} or scene.words[first - 1] == scene.grammar.by
    if not first or not undergone:
        return  # « Le syndicat dénonce la concurrence de Bolvig »
    heads = [one.head for one in scene.syntax.complements(noun) if one.preposition == scene.grammar.of]
    verb = scene.phrases.verb_over(noun)
    for at, body in _named(scene, scene.syntax.grammatical(verb)[0], _FIRMS):
        if scene.words[at] not in scene.language.relations.governments:
            yield from _pairs(scene, (at, body), _named(scene, heads, _FIRMS), verb)


def _ballot(scene: Scene, verb: int) -> Iterator[Candidate]:
    """« Luc Bas (PS) devance le sortant Ana Roux », « Luc Bas, battu par Ana Roux », in a sentence about votes."""
    start, here = scene.phrases.stretch(verb).start, verb - 1
    while here > start and (scene.tokens[here].pos in _SMALL or scene.tokens[here].text == ","):
        here -= 1
    before = scene.phrases.atom_over(before_brackets(scene, here, start))
    after = verb + 1
    small = scene.language.relations.passing | {scene.grammar.by}  # « devance le sortant Luc Bas »
    while after < len(scene.tokens) and (scene.tokens[after].pos in _LEADING or scene.words[after] in small):
        after += 1
    if before is None or not _voted(scene, verb):
        return
    one = scene.entity_of(before)
    found = led_in(scene, after, one.kind)
    if found is not None and one.kind in ACTORS:
        yield from _pairs(scene, (before.head, one), [(found[1], found[2])], verb)


def _margin(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« l'emporte avec 98 voix d'avance sur Luc Bas », « échoue avec 49 % des suffrages face au sortant Luc Bas »."""
    link = noun + 1
    if link >= len(scene.tokens) or not _voted(scene, noun):
        return
    if scene.phrases.preposition(link) not in {scene.grammar.on, scene.grammar.along, scene.grammar.to}:
        return
    reach = range(link + 1, min(link + 1 + _NEAR, scene.phrases.stretch(noun).stop))
    verb = scene.phrases.verb_over(noun)
    for one in _named(scene, scene.syntax.grammatical(verb)[0], ACTORS):
        names = (atom for here in reach if (atom := scene.phrases.atom_at(here)) is not None)
        rival = next((atom for atom in names if scene.entity_of(atom).kind is one[1].kind), None)
        between = range(link + 1, rival.first) if rival is not None else ()
        if rival is not None and all(scene.tokens[i].pos in _DESCRIBING or scene.phrases.atom_at(i) for i in between):
            yield from _pairs(scene, one, [(rival.head, scene.entity_of(rival))], verb)


def _voted(scene: Scene, index: int) -> bool:
    sentence = scene.text.sentence(index)
    return not scene.language.goods.ballots.isdisjoint(scene.words[sentence.start : sentence.stop])


def _named(scene: Scene, heads: Iterable[int], kinds: frozenset[Kind]) -> list[tuple[int, Entity]]:
    """What is named by ``heads``, or stands for a name."""
    return [row for row in told(scene, heads, kinds) if row[1] in scene.reading.named]


def _pairs(
    scene: Scene, one: tuple[int, Entity], others: Iterable[tuple[int, Entity]], anchor: int
) -> Iterator[Candidate]:
    alike = ((one, other) for other in others if other[1].kind is one[1].kind)
    yield from paired(scene, _RIVALS, alike, anchor)
