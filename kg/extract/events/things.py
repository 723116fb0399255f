"""What of a sentence may fill a role at all: entities, numbers, dates, noun phrases and clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.universal import VERBS
from kg.extract.events.borne import only_his
from kg.extract.events.clausal import clausal, clause, last
from kg.extract.events.hung import lone_time
from kg.extract.events.reasons import reasons
from kg.extract.events.roles import bare, key, undated
from kg.model import Entity, Span, Time
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.scene import Scene
    from kg.model import Filler

# Tokens between a noun and what stands close to it.
_NEAR = 3
# In characters: a noun with more of its complements fills no role.
_LONGEST = 240
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "expl:subj"})
_CLOSE = frozenset({"amod", "nummod", "flat:name", "flat:foreign", "det", "fixed"})
_PEOPLE = frozenset({"person", "post"})
_GROUPS = ("person", "org", "place", "building", "event")


class Thing(NamedTuple):
    """Something of a sentence that may fill a role.

    ``head`` is its main token, ``sort`` what it is, ``broad`` the same in one word, ``extent`` how much of its phrase a
    filler of words takes; ``key`` is the same for fillers that are, ``said`` whether it stands in somebody's words.
    """

    filler: Filler
    span: Span
    head: int
    sort: str
    extent: str = ""
    broad: str = ""
    key: object = None
    said: bool = False


def things(scene: Scene, sentence: range) -> tuple[Thing, ...]:
    """All that may fill a role in ``sentence``."""
    known = scene.inventory.get(sentence.start)
    if known is None:
        known = scene.inventory[sentence.start] = tuple(_things(scene, sentence))
    return known


def proposal(scene: Scene, filler: Filler, span: Span) -> Thing:
    """What grammar puts into a role, where it is none of the things of the sentence."""
    return _thing(scene, filler, span, _top(scene, span), "phrase" if isinstance(filler, str) else "")


def worded(scene: Scene, head: int) -> str:
    """The sort of a filler of words by its main token."""
    token = scene.text.tokens[head]
    led = head > 0 and scene.text.tokens[head - 1].pos == "DET"  # « une tombe », taken for a verb
    if token.pos in VERBS and not led:
        return "words:clause"
    groups = scene.frames.senses.get(scene.text.lemmas[head])
    return next((f"words:{group}" for group in _GROUPS if group in groups), "words:other") if groups else "words:other"


def _sort(scene: Scene, filler: Filler, head: int) -> str:
    """What a filler is, in one word, for the signs."""
    if isinstance(filler, Entity):
        return filler.kind
    if isinstance(filler, str):
        return worded(scene, head)
    if isinstance(filler, Time):
        return "time"
    if filler.money:
        return "quantity:money"
    if filler.unit == "%":
        return "quantity:%"
    groups = scene.frames.senses.get((filler.unit or "").split(" ")[0], frozenset())
    return "quantity:other" if groups.isdisjoint(_PEOPLE) else "quantity:person"


def _thing(scene: Scene, filler: Filler, span: Span, head: int, extent: str = "") -> Thing:
    sort = "words:clause" if extent == "clause" else _sort(scene, filler, head)
    return Thing(filler, span, head, sort, extent, sort.partition(":")[0], key(filler), _said(scene, head, span))


def _said(scene: Scene, head: int, span: Span) -> bool:
    """Whether it stands in somebody's words."""
    return scene.claims[head] is not None and scene.reading.claim_at(span) is not None


def _things(scene: Scene, sentence: range) -> Iterator[Thing]:
    tokens, seen = scene.text.tokens, set[object]()
    for index in sentence:
        if index in scene.times or index in scene.quantities:
            yield from _values(scene, index, seen)
        entity = scene.entities.get(index)
        if entity is not None and only_his(scene, index):
            continue
        if entity is not None:
            yield _thing(scene, entity, scene.anchor(index), index)
            if entity.kind is not Kind.CONCEPT:
                continue
        token = tokens[index]
        told = clausal(scene, index) or (token.pos == "VERB" and index in reasons(scene))
        if not (told or token.pos == "NOUN") or index in scene.names or index in scene.times or scene.measuring(index):
            continue
        if scene.text.lemmas[index] in scene.frames.empty or index in scene.idle or lone_time(scene, index):
            continue
        if token.pos == "NOUN" and (scene.named(index) is not None or _acts(scene, index)):
            continue  # « le constructeur automobile Vassan »: the name is there already
        if token.pos == "NOUN":
            yield from _phrases(scene, index)
        if told:
            words = _unled(scene.words(span := _given(scene, index)), scene.frames.leads)
            if any(map(str.isalnum, words)):
                yield _thing(scene, words, span, index, "clause")


def _acts(scene: Scene, index: int) -> bool:
    """« Il (purge) sa peine »: whether a pronoun before what the model takes for a noun shows that it is a verb."""
    before = scene.text.tokens[index - 1] if index else None
    return before is not None and before.pos == "PRON" and before.head == index and before.dep in _SUBJECT


def _given(scene: Scene, head: int) -> Span:
    """The clause of ``head``; that of a reason from where it is given."""
    span, reason = clause(scene, head), reasons(scene).get(head)
    return span if reason is None else scene.text.span(reason.first, scene.text.within(span)[-1])


def _values(scene: Scene, index: int, seen: set[object]) -> Iterator[Thing]:
    """The date and the number that token ``index`` stands in, each once; a number inside a date is none."""
    for value in (scene.times.get(index), scene.quantities.get(index)):
        if value is None or (type(value), value.span) in seen:
            continue
        seen.add((type(value), value.span))
        if isinstance(value, Time) or index not in scene.times:
            yield _thing(scene, value, value.span, _top(scene, value.span))


def _top(scene: Scene, span: Span) -> int:
    """The token of ``span`` that hangs on none of the others."""
    inside = scene.text.within(span)
    for index in inside:
        if scene.text.tokens[index].head not in inside:
            return index
    return inside[0]


def _unled(words: str, leads: tuple[str, ...]) -> str:
    """The words of a clause without what leads it in."""
    lowered = words.lower()
    lead = next(filter(lowered.startswith, leads), "")
    return words[len(lead) :].strip(" ,")


def _phrases(scene: Scene, index: int) -> Iterator[Thing]:
    """The noun phrase of ``index`` in its three extents: with its adjectives, with its complements, whole."""
    phrase, reason = scene.syntax.phrase(index), reasons(scene).get(index)
    if reason is not None:
        phrase = scene.text.span(reason.first, last(scene, index, phrase))
    spans = {phrase: "phrase"}
    if scene.text.children[index]:
        spans.setdefault(_close(scene, index), "short")
        spans.setdefault(scene.syntax.phrase(index, whole=True), "whole")
    sort, seen = worded(scene, index), set[str]()
    for wide, extent in spans.items():
        span = undated(scene, index, wide)
        if extent != "phrase" and span.end - span.start > _LONGEST:
            continue
        words = bare(scene, scene.words(span)).strip(" ,")
        folded = words.casefold()
        if words and folded not in seen:
            seen.add(folded)
            yield Thing(words, span, index, sort, extent, "words", folded, _said(scene, index, span))


def _close(scene: Scene, index: int) -> Span:
    """A noun with what stands close to it and completes it: adjectives, numbers, names."""
    tokens = scene.text.tokens
    close = [c for c in scene.text.children[index] if tokens[c].dep in _CLOSE and -_NEAR <= c - index <= _NEAR]
    close.append(index)
    return scene.text.span(min(close), max(close))
