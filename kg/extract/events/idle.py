"""Words that tell nothing of their own: those of set phrases, « va » of « va fermer », what a number is compared with.

In « 3,4 millions d'euros, contre un bénéfice de 1,9 million un an plus tôt » neither the second number nor the noun
beside it tells what happens.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kg.annotate.denials import AUXILIARY
from kg.annotate.universal import VERBS
from kg.annotate.where import standing, where
from kg.lang.frames import opening
from kg.model import Span
from kg.terms import Layout, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.scene import Scene

# In tokens, from the preposition on: « contre un bénéfice net part du groupe de 33 millions d'euros en 2022 ».
_LONG = 14
_COMMA, _MARK, _GOVERNED = ",", "mark", frozenset({"xcomp"})
_ENDS = frozenset({",", ";", ":", "(", ")", "«", "»", ".", "!", "?"})


def idle(scene: Scene) -> frozenset[int]:
    """The tokens of set phrases, of near futures, of comparisons and of datelines."""
    return scene.compared.union(_phrases(scene), _nearing(scene), _ceaseless(scene), _dated(scene))


def _dated(scene: Scene) -> Iterator[int]:
    """« (Publié) le 3 mars 2019. Un orage … »: what tells only when the article was put on its page."""
    datelines = (block.span for block in scene.text.blocks if block.layout is Layout.DATELINE)
    yield from chain.from_iterable(map(scene.text.within, datelines))


def _nearing(scene: Scene) -> Iterator[int]:
    """The verbs that only put what they govern in the near future: « va être racheté », « allait fermer »."""
    tokens, children, near = scene.text.tokens, scene.text.children, scene.moods.words.nearing
    for token in tokens:
        if token.lemma not in near or not (token.has("Tense=Pres") or token.has("Tense=Imp")):
            continue
        for verb in scene.syntax.kids(token.index, _GOVERNED):
            words = [tokens[child] for child in children[verb.index]]
            told = [verb, *(word for word in words if word.dep in AUXILIARY)]
            if any(word.has("VerbForm=Inf") for word in told) and all(word.dep != _MARK for word in words):
                yield token.index


def _ceaseless(scene: Scene) -> Iterator[int]:
    """Denied verbs that tell what they govern as done: « ne cesse de baisser » is a fall, and no end of anything."""
    bearing, denials = scene.moods.bearing, scene.moods.denials
    for token in scene.text.tokens:
        if token.dep not in _GOVERNED or not token.has("VerbForm=Inf"):
            continue
        head = scene.text.tokens[token.head]
        governor = bearing.governor(head, "inf")
        if governor is not None and governor.negated is Status.ASSERTED and denials.negated(head.index):
            yield head.index


def _phrases(scene: Scene) -> Iterator[int]:
    patterns, text = scene.frames.idle, scene.text
    for word, indices in standing(text).items():
        if (pattern := patterns.get(opening(word))) is None:
            continue
        for index in indices:
            match = pattern.match(text.normal, text.tokens[index].span.start)
            if match is not None:
                yield from text.within(Span(*match.span()))


def compared(scene: Scene) -> Iterator[int]:
    """The tokens behind « contre » up to a mark, with a number among them, where another number stands before.

    « Adopté par 51 voix contre 28 » has neither a comma before nor a date behind.
    """
    tokens = scene.text.tokens
    for against in where(scene.text, {scene.frames.grammar.against}):
        sentence = scene.text.sentence(against)
        if not any(place in scene.quantities for place in range(sentence.start, against)):
            continue
        phrase = _behind(scene, against, sentence.stop)
        counted = any(place in scene.quantities and place not in scene.times for place in phrase)
        if counted and (tokens[against - 1].text == _COMMA or any(place in scene.times for place in phrase)):
            yield from phrase


def _behind(scene: Scene, against: int, stop: int) -> range:
    """What follows the preposition, up to a mark or verb."""
    tokens, stop = scene.text.tokens, min(against + 1 + _LONG, stop)
    ends = (i for i in range(against + 1, stop) if tokens[i].text in _ENDS or tokens[i].pos in VERBS)
    return range(against + 1, next(ends, stop))
