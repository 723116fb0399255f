"""Who and what may have a part in an event: all that stands near its word, with the signs of the part that it has.

The grammar of the clause (:mod:`kg.extract.events.roles`) proposes; the signs tell how far each proposal, and each
thing that the tree has hung elsewhere, can be trusted. :mod:`kg.extract.events.casting` weighs them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.syntax import Part
from kg.extract.events.bundles import (
    Look,
    Nearness,
    apart,
    between,
    governed,
    held,
    led,
    proposed,
    ranked,
    reached,
    shaped,
)
from kg.extract.events.roles import bare, key, undated
from kg.model import Entity, Form, Kind, Quantity, Role, Span, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.events.bundles import Bundle
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Filler, Token

# Paths through the tree are told in full up to so many steps.
_LONGEST = 4
_DEEPEST = 20
_NEAR, _MIDDLE, _FAR = 2, 6, 14
# Tokens from the trigger beyond which only grammar proposes: text without full stops is one sentence of a thousand.
_REACH = 120
_MOST = 2
_LONG_PHRASE = 60
_BREAKS = frozenset({",", ";", ":", "(", ")", "«", "»", "–", "—"})
_BESIDE = frozenset({"flat:name", "flat:foreign", "nmod", "appos", "amod"})
_FLAT = frozenset({"flat:name", "flat:foreign"})
# What may be the head of a filler of words.
_PHRASAL = frozenset({"NOUN", "VERB"})
_PASSED = _FLAT | {"conj"}
_CLOSE = frozenset({"amod", "nummod", "flat:name", "flat:foreign", "det", "fixed"})
_SHORT_PARTS = {
    Part.SUBJECT: "S",
    Part.OBJECT: "O",
    Part.ATTRIBUTE: "A",
    Part.CLAUSE: "C",
    Part.OBLIQUE: "P",
}
_FORMS = {Form.NAMED: "named", Form.NOMINAL: "nominal", Form.PRONOUN: "pronoun"}


class Thing(NamedTuple):
    """Something of a sentence that may fill a role.

    ``head`` is its main token, ``sort`` what it is, ``extent`` how much of its phrase a filler of words takes.
    """

    filler: Filler
    span: Span
    head: int
    sort: str
    extent: str = ""


class Candidate(NamedTuple):
    """A thing beside a trigger, with the role that grammar gives it, if any, and the signs of its true one."""

    thing: Thing
    proposed: Role | None
    bundles: tuple[Bundle, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The signs of all bundles."""
        return tuple(chain.from_iterable(self.bundles))


def candidates(scene: Scene, trigger: Trigger, rows: list[Filled], rivals: Mapping[int, Trigger]) -> list[Candidate]:
    """What may fill a role of ``trigger``; ``rows`` are the grammar's proposals, ``rivals`` the triggers around."""
    sentence = scene.text.sentence(trigger.index)
    near = [
        thing
        for thing in things(scene, sentence)
        if thing.head not in trigger.words and abs(thing.head - trigger.index) <= _REACH
    ]
    given = {key(filler): role for role, filler, _ in rows}
    known = {key(thing.filler) for thing in near}
    near += [_proposal(scene, filler, span) for _, filler, span in rows if key(filler) not in known]
    view = _View(scene, trigger, rivals, sentence)
    ranks: dict[tuple[str, bool], int] = {}
    found = []
    for thing in sorted(near, key=lambda one: abs(one.head - trigger.index)):
        side = (thing.sort.partition(":")[0], thing.head > trigger.index)
        if not thing.extent:
            ranks[side] = ranks.get(side, -1) + 1
        role = given.get(key(thing.filler))
        found.append(Candidate(thing, role, view.bundles(thing, role, ranks.get(side, 0))))
    return found


def _proposal(scene: Scene, filler: Filler, span: Span) -> Thing:
    inside = scene.text.within(span)
    head = next((i for i in inside if scene.text.tokens[i].head not in inside), inside[0])
    return Thing(filler, span, head, sort(scene, filler, head), "phrase" if isinstance(filler, str) else "")


def sort(scene: Scene, filler: Filler, head: int) -> str:
    """What a filler is, in one word, for the signs."""
    match filler:
        case Entity():
            return filler.kind.value
        case Time():
            return "time"
        case Quantity():
            if filler.money:
                return "quantity:money"
            if filler.unit == "%":
                return "quantity:%"
            groups = scene.frames.senses.get((filler.unit or "").split(" ")[0], frozenset())
            return "quantity:person" if groups & {"person", "post"} else "quantity:other"
        case str():
            token = scene.text.tokens[head]
            led = head > 0 and scene.text.tokens[head - 1].pos == "DET"  # « une tombe », taken for a verb
            if token.pos in {"VERB", "AUX"} and not led:
                return "words:clause"
            groups = scene.frames.senses.get(token.lemma.lower(), frozenset())
            for group in ("person", "org", "place", "building", "event"):
                if group in groups:
                    return f"words:{group}"
            return "words:other"


def things(scene: Scene, sentence: range) -> tuple[Thing, ...]:
    """All that may fill a role in ``sentence``: entities, numbers, dates, noun phrases and clauses."""
    if sentence.start not in scene.inventory:
        scene.inventory[sentence.start] = tuple(_things(scene, sentence))
    return scene.inventory[sentence.start]


def _things(scene: Scene, sentence: range) -> Iterator[Thing]:
    seen: set[object] = set()
    for index in sentence:
        token = scene.text.tokens[index]
        for value in [values[index] for values in (scene.times, scene.quantities) if index in values]:
            if (type(value), value.span) not in seen:
                seen.add((type(value), value.span))
                if isinstance(value, Time) or index not in scene.times:
                    head = _top(scene, value.span)
                    yield Thing(value, value.span, head, sort(scene, value, head))
        entity = scene.entities.get(index)
        if entity is not None:
            yield Thing(entity, scene.anchor(index), index, entity.kind.value)
            if entity.kind is not Kind.CONCEPT:
                continue
        if token.pos not in _PHRASAL or index in scene.names or index in scene.times or scene.measuring(index):
            continue
        if scene.text.lemmas[index] in scene.frames.empty:
            continue
        if token.pos == "NOUN":
            yield from _phrases(scene, index)
        elif token.pos == "VERB" and token.dep in {"xcomp", "ccomp", "advcl", "acl"}:
            span = scene.syntax.phrase(index, whole=True)
            words = _clausal(scene.words(span), scene.frames.leads)
            if any(map(str.isalnum, words)):
                yield Thing(words, span, index, "words:clause", "clause")


def _top(scene: Scene, span: Span) -> int:
    inside = scene.text.within(span)
    return next((i for i in inside if scene.text.tokens[i].head not in inside), inside[0])


def _clausal(words: str, leads: tuple[str, ...]) -> str:
    for lead in leads:
        if words.lower().startswith(lead):
            return words[len(lead) :].strip(" ,")
    return words.strip(" ,")


def _phrases(scene: Scene, index: int) -> Iterator[Thing]:
    """The noun phrase of ``index`` in its three extents: with its adjectives, with its complements, whole."""
    tokens = scene.text.tokens
    close = [
        child for child in scene.text.children[index] if tokens[child].dep in _CLOSE and abs(child - index) <= _NEAR + 1
    ]
    spans = {scene.syntax.phrase(index): "phrase"}
    if scene.text.children[index]:
        spans.setdefault(scene.text.span(min([index, *close]), max([index, *close])), "short")
        spans.setdefault(scene.syntax.phrase(index, whole=True), "whole")
    seen: set[str] = set()
    for wide, extent in spans.items():
        span = undated(scene, index, wide)
        if extent != "phrase" and len(span) > 4 * _LONG_PHRASE:
            continue
        words = bare(scene, scene.words(span)).strip(" ,")
        folded = words.casefold()
        if words and folded not in seen:
            seen.add(folded)
            yield Thing(words, span, index, sort(scene, words, index), extent)


class _View:
    """The neighbourhood of one trigger."""

    def __init__(self, scene: Scene, trigger: Trigger, rivals: Mapping[int, Trigger], sentence: range) -> None:
        self.scene = scene
        self.trigger = trigger
        self.tokens = scene.text.tokens
        self.kind = trigger.frame.kind
        self.pos = trigger.frame.pos
        self.rivals = [index for index in sentence if index in rivals and index not in trigger.words]
        self.above = list(_climb(self.tokens, trigger.anchor))
        self.parts: dict[int, str] = {}
        self.named: dict[object, str] = {}
        for argument in trigger.arguments:
            part = _SHORT_PARTS[argument.part] + (f":{argument.preposition}" if argument.preposition else "")
            self.parts.setdefault(argument.head, part)
            entity = scene.named(argument.head)
            if entity is not None:
                self.named.setdefault(entity, part)
        self.taken = {
            argument.head
            for index in self.rivals
            for argument in rivals[index].arguments
            if argument.head not in self.parts
        }
        claim = scene.reading.claim_at(self.tokens[trigger.index].span)
        self.speaker = claim.speaker if claim is not None else None
        self.content = claim.content if claim is not None else None
        self.breaks, self.clauses = scene.places(_BREAKS), scene.places(scene.frames.grammar.clausal)
        self.titled = scene.text.sentence_number(trigger.index) == 0
        self._stands: dict[tuple[int, str], tuple[Bundle, ...]] = {}

    def bundles(self, thing: Thing, role: Role | None, rank: int) -> tuple[Bundle, ...]:
        """The signs of the role of ``thing``, to which grammar gives ``role``; first those that every thing shows."""
        broad = thing.sort.partition(":")[0]
        side = "after" if thing.head > self.trigger.index else "before"
        return (
            proposed(role.value if role is not None else "none", self.kind, thing.sort),
            *self._standing(thing, broad, side),
            ranked(str(rank) if rank < _MOST else "more", side, broad),
            self._shape(thing),
        )

    def _standing(self, thing: Thing, broad: str, side: str) -> tuple[Bundle, ...]:
        """The signs that are the same for all extents of a phrase: what it is, and how and where it stands."""
        known = self._stands.get((thing.head, thing.sort))
        if known is None:
            outer = self._outer(thing.head)
            above = [*_climb(self.tokens, outer)]
            preposition = self.scene.syntax.preposition(thing.head) or self.scene.before(thing.head) or "-"
            known = (
                governed(self._part(thing, outer), self.pos, self.kind, broad),
                reached(self._path(above), broad),
                led(preposition, broad, self.kind, thing.sort, self.pos),
                *self._holder(above, broad),
                *self._place(thing.head, broad, side),
            )
            self._stands[thing.head, thing.sort] = known
        return known

    def _part(self, thing: Thing, outer: int) -> str:
        own = self.parts.get(thing.head)
        if own:
            return own
        named = self.named.get(thing.filler) if isinstance(thing.filler, Entity) else None
        return named or self.parts.get(outer, "-")

    def _place(self, head: int, broad: str, side: str) -> tuple[Bundle, Bundle]:
        here = self.trigger.index
        size = abs(head - here)
        far = "n" if size <= _NEAR else "m" if size <= _MIDDLE else "f" if size <= _FAR else "x"
        first, last = (head, here) if head <= here else (here, head)
        place = bisect_left(self.rivals, head)
        beside = self.rivals[max(place - 1, 0) : place + 1]
        near = Nearness(
            rivals=min(_between(self.rivals, first, last), _MOST),
            marks=min(_between(self.breaks, first, last), _MOST),
            clauses=_between(self.clauses, first, last) > 0,
            taken=head in self.taken,
            rival=head in beside,
            nearer=any(abs(head - index) < size for index in beside),
        )
        return apart(side, far, broad, self.kind), between(near, side, broad)

    def _shape(self, thing: Thing) -> Bundle:
        named = not thing.extent and isinstance(thing.filler, Entity)
        form = self.scene.forms.get(thing.head) if named else None
        voice = ""
        if self.content is not None:
            voice = "" if self.content.covers(thing.span) else "outside"
        elif self.scene.reading.claim_at(thing.span) is not None:
            voice = "inside"
        look = Look(
            extent=thing.extent,
            long=len(thing.span) > _LONG_PHRASE,
            form=_FORMS[form] if form is not None else "",
            speaker=named and thing.filler == self.speaker,
            voice=voice,
            titled=self.titled,
        )
        return shaped(look, thing.sort)

    def _outer(self, head: int) -> int:
        """The noun that a name stands beside (« l'agence Belga »), else ``head``."""
        token = self.tokens[head]
        for _ in range(_LONGEST):
            beside = token.dep in _BESIDE and 0 < token.index - token.head <= _NEAR + 1
            if not beside or self.scene.syntax.preposition(token.index):
                break
            token = self.tokens[token.head]
        return token.index

    def _holder(self, way: list[int], broad: str) -> Iterator[Bundle]:
        """The argument that holds the phrase whose ``way`` up the tree is given: « les membres du parti »."""
        here = way[0]
        for index in way[1:]:
            if index in self.parts:
                group = sort(self.scene, "", index)
                depth = "in" if self.tokens[here].head == index else "deep in"
                yield held(depth, self.parts[index], group, self.scene.syntax.preposition(here) or "-", broad)
                return

    def _path(self, way: list[int]) -> str:
        """The way through the tree to what has that ``way`` up: up (``^``) then down, lists passed over."""
        down: list[str] = []
        for index in way:
            if index in self.above:
                up = ["^" + self.tokens[i].dep for i in self.above[: self.above.index(index)]]
                steps = [*up, *reversed(down)]
                return ".".join(steps) if len(steps) <= _LONGEST else f"far {min(len(steps), 8)}"
            if self.tokens[index].dep not in _PASSED:
                down.append(self.tokens[index].dep)
        return "apart"


def _between(places: Sequence[int], first: int, last: int) -> int:
    """How many of ``places``, which are sorted, lie between two tokens."""
    return max(bisect_left(places, last) - bisect_right(places, first), 0)


def _climb(tokens: tuple[Token, ...], index: int) -> Iterator[int]:
    for _ in range(_DEEPEST):
        yield index
        if tokens[index].head == index:
            return
        index = tokens[index].head


__all__ = ["Candidate", "Thing", "candidates", "key", "sort", "things"]
