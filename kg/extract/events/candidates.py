"""Who and what may have a part in an event: all that stands near its word, with the signs of the part that it has.

The grammar of the clause (:mod:`kg.extract.events.roles`) proposes; the signs tell how far each proposal, and each
thing that the tree has hung elsewhere, can be trusted. :mod:`kg.extract.events.casting` weighs them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.syntax import Part
from kg.annotate.tokens import climb
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
from kg.extract.events.roles import key
from kg.extract.events.things import Thing, proposal, things, worded
from kg.model import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.lang.frames import Bundle
    from kg.terms import Form, Role

# Paths through the tree are told in full up to so many steps, and counted up to so many.
_LONGEST, _LONGER = 4, 8
# In tokens: what is near a trigger, not quite, and far; all beyond is as far.
_NEAR, _MIDDLE, _FAR = 2, 6, 14
# Tokens from the trigger beyond which only grammar proposes: text without full stops is one sentence of a thousand.
_REACH = 120
# Ranks, marks and triggers between are counted up to this.
_MOST = 2
# In characters.
_LONG_PHRASE = 60
_BREAKS = frozenset({",", ";", ":", "(", ")", "«", "»", "–", "—"})
_BESIDE = frozenset({"flat:name", "flat:foreign", "nmod", "appos", "amod"})
# What a way through the tree passes over.
_PASSED = frozenset({"flat:name", "flat:foreign", "conj"})
_SHORT_PARTS = {
    Part.SUBJECT: "S",
    Part.OBJECT: "O",
    Part.ATTRIBUTE: "A",
    Part.CLAUSE: "C",
    Part.OBLIQUE: "P",
}
_ALONE = Nearness(rivals=0, marks=0, clauses=False, taken=False, rival=False, nearer=False)


class Candidate(NamedTuple):
    """A thing beside a trigger, with the role that grammar gives it, if any, and the signs of its true one."""

    thing: Thing
    proposed: Role | None
    bundles: tuple[Bundle, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The signs of all bundles."""
        return tuple(chain.from_iterable([bundle.signs for bundle in self.bundles]))


class Standing(NamedTuple):
    """How a thing stands in the tree: the ``way`` up from the noun that it is beside, the ``preposition`` before it."""

    way: tuple[int, ...]
    preposition: str


def candidates(scene: Scene, trigger: Trigger, rows: list[Filled], rivals: Mapping[int, Trigger]) -> list[Candidate]:
    """What may fill a role of ``trigger``; ``rows`` are the grammar's proposals, ``rivals`` the triggers around."""
    sentence = scene.text.sentence(trigger.index)
    given = {key(filler): role for role, filler, _ in rows}
    view = _View(scene, trigger, rivals, sentence)
    before: dict[tuple[str, bool], int] = defaultdict(int)
    found = []
    for thing in _near(scene, trigger, rows, sentence):
        side = (thing.broad, thing.head > trigger.index)
        rank = before[side]
        if not thing.extent:
            before[side] += 1
        role = given.get(thing.key)
        found.append(Candidate(thing, role, view.bundles(thing, role, rank)))
    return found


def _near(scene: Scene, trigger: Trigger, rows: list[Filled], sentence: range) -> list[Thing]:
    """The things of the sentence and those that grammar proposes, the nearest to the trigger first."""
    here, words = trigger.index, trigger.words
    near = [one for one in things(scene, sentence) if one.head not in words and -_REACH <= one.head - here <= _REACH]
    if suspects := _suspects(scene, trigger):
        near = [one for one in near if suspects.isdisjoint((one.head, scene.text.tokens[one.head].head))]
    known = {thing.key for thing in near}
    near += [proposal(scene, filler, span) for _, filler, span in rows if key(filler) not in known]
    order = sorted([(abs(thing.head - here), number) for number, thing in enumerate(near)])
    return [near[number] for _, number in order]


def _suspects(scene: Scene, trigger: Trigger) -> frozenset[int]:
    """« Le suspect de l'attentat, (Untel) », « (Untel), témoin du vol »: that noun, and what leads to it."""
    tokens, suspects = scene.text.tokens, scene.moods.words.suspects | scene.frames.onlookers
    above = tokens[trigger.index].head if trigger.clause is None else trigger.index
    way = {above, tokens[above].head} - {trigger.index}
    return frozenset(way) if any(tokens[index].lemma in suspects for index in way) else frozenset()


class _View:
    """The neighbourhood of one trigger."""

    def __init__(self, scene: Scene, trigger: Trigger, rivals: Mapping[int, Trigger], sentence: range) -> None:
        self.scene = scene
        self.index = trigger.index
        self.tokens = scene.text.tokens
        self.kind = trigger.frame.kind
        self.pos = trigger.frame.pos
        self.rivals = [index for index in sentence if index in rivals and index not in trigger.words]
        self.place = bisect_left(self.rivals, self.index)
        above = climb(self.tokens, trigger.anchor)
        self.depths = {index: depth for depth, index in enumerate(above)}
        self.steps = ["^" + self.tokens[index].dep for index in above]
        self.parts: dict[int, str] = {}
        self.named: dict[object, str] = {}
        for argument in trigger.arguments:
            part = _SHORT_PARTS[argument.part] + (f":{argument.preposition}" if argument.preposition else "")
            self.parts.setdefault(argument.head, part)
            entity = scene.named(argument.head)
            if entity is not None:
                self.named.setdefault(key(entity), part)
        around = chain.from_iterable([rivals[index].arguments for index in self.rivals])
        self.taken = {argument.head for argument in around} - self.parts.keys()
        claim = scene.claims[trigger.index]
        self.speaker = claim.speaker if claim is not None else None
        self.content = claim.content if claim is not None else None
        self.breaks, self.clauses = scene.tally(_BREAKS), scene.tally(scene.frames.grammar.clausal)
        self.titled = scene.text.sentence_of[trigger.index] == 0
        self._stands: dict[tuple[int, str], tuple[Bundle, ...]] = {}

    def bundles(self, thing: Thing, role: Role | None, rank: int) -> tuple[Bundle, ...]:
        """The signs of the role of ``thing``, to which grammar gives ``role``; first those that every thing shows."""
        side = "after" if thing.head > self.index else "before"
        known = self._stands.get((thing.head, thing.sort))
        if known is None:
            known = self._stands[thing.head, thing.sort] = self._standing(thing, side)
        return (
            proposed(role or "none", self.kind, thing.sort),
            *known,
            ranked(str(rank) if rank < _MOST else "more", side, thing.broad),
            shaped(self._look(thing), thing.sort),
        )

    def _standing(self, thing: Thing, side: str) -> tuple[Bundle, ...]:
        """The signs that are the same for all extents of a phrase: what it is, and how and where it stands."""
        broad = thing.broad
        way, preposition = standing(self.scene, thing.head)
        size = abs(thing.head - self.index)
        far = "n" if size <= _NEAR else "m" if size <= _MIDDLE else "f" if size <= _FAR else "x"
        return (
            governed(self._part(thing, way[0]), self.pos, self.kind, broad),
            reached(self._path(way), broad),
            led(preposition, broad, self.kind, thing.sort, self.pos),
            *self._holder(way, broad),
            apart(side, far, broad, self.kind),
            between(self._between(thing.head, size), side, broad),
        )

    def _part(self, thing: Thing, outer: int) -> str:
        if thing.head in self.parts:
            return self.parts[thing.head]
        named = self.named.get(thing.key) if self.named else None
        return named or self.parts.get(outer, "-")

    def _between(self, head: int, size: int) -> Nearness:
        """What stands between the trigger and what is so far from it."""
        if not size:
            return _ALONE._replace(taken=head in self.taken)
        first, last = (head, self.index) if head < self.index else (self.index, head)
        rivals, rival, nearer = self._crowd(head, size) if self.rivals else (0, False, False)
        marks = min(self.breaks[last] - self.breaks[first + 1], _MOST)
        clauses = self.clauses[last] > self.clauses[first + 1]
        return Nearness(rivals, marks, clauses, head in self.taken, rival, nearer)

    def _crowd(self, head: int, size: int) -> tuple[int, bool, bool]:
        """How many other triggers stand between, whether one stands at ``head``, or nearer to it than this one."""
        place = bisect_left(self.rivals, head)
        rival = nearer = False
        for index in self.rivals[max(place - 1, 0) : place + 1]:
            rival = rival or index == head
            nearer = nearer or -size < head - index < size
        count = place - self.place if head > self.index else self.place - place - rival
        return min(count, _MOST), rival, nearer

    def _look(self, thing: Thing) -> Look:
        form: Form | None = None
        speaker = False
        if not thing.extent and isinstance(thing.filler, Entity):
            form = self.scene.forms.get(thing.head)
            speaker = thing.filler == self.speaker
        if self.content is None:
            voice = "inside" if thing.said else ""
        else:
            voice = "" if self.content.covers(thing.span) else "outside"
        long = thing.span.end - thing.span.start > _LONG_PHRASE
        return Look(thing.extent, long, form or "", speaker, voice, self.titled)

    def _holder(self, way: Sequence[int], broad: str) -> tuple[Bundle, ...]:
        """The argument that holds the phrase whose ``way`` up the tree is given: « les membres du parti »."""
        here, parts = way[0], self.parts
        for index in way[1:]:
            if index in parts:
                depth = "in" if self.tokens[here].head == index else "deep in"
                preposition = self.scene.syntax.preposition(here) or "-"
                return (held(depth, parts[index], worded(self.scene, index), preposition, broad),)
        return ()

    def _path(self, way: Sequence[int]) -> str:
        """The way through the tree to what has that ``way`` up: up (``^``) then down, lists passed over."""
        down: list[str] = []
        for index in way:
            if index in self.depths:
                steps = self.steps[: self.depths[index]] + down[::-1]
                return ".".join(steps) if len(steps) <= _LONGEST else f"far {min(len(steps), _LONGER)}"
            dep = self.tokens[index].dep
            if dep not in _PASSED:
                down.append(dep)
        return "apart"


def standing(scene: Scene, head: int) -> Standing:
    """How the thing of ``head`` stands in the tree, whatever is told of it."""
    known = scene.standings.get(head)
    if known is None:
        way = climb(scene.text.tokens, _outer(scene, head))
        preposition = scene.syntax.preposition(head) or scene.before(head) or "-"
        known = scene.standings[head] = Standing(tuple(way), preposition)
    return known


def _outer(scene: Scene, head: int) -> int:
    """The noun that a name stands beside (« l'agence Belga »), else ``head``."""
    tokens, here = scene.text.tokens, head
    for _ in range(_LONGEST):
        token = tokens[here]
        if token.dep not in _BESIDE or not 0 < here - token.head <= _NEAR + 1 or scene.syntax.preposition(here):
            break
        here = token.head
    return here


__all__ = ["Candidate", "Thing", "candidates"]
