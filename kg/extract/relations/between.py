"""What one sentence tells of two spots of it: their order, the words and the grammar between them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property, lru_cache
from itertools import accumulate, islice, zip_longest
from typing import TYPE_CHECKING

from kg.annotate.universal import BEFORE_NOUN, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.scene import Scene

# Numbers of tokens are told as the least of these that they do not pass.
_STEPS = (0, 1, 2, 4, 8, 16)
# Tokens between two spots: more are as many.
_FURTHER = _STEPS[-1] + 1
# Steps up the tree to the word that ties two spots, the two among them.
_DEEPEST = 12
# Relations on the longest way between two spots that is told in full.
_PATH = 5
# Tokens between two spots that are told word by word.
_FEW = 3
_MARKS = {",": "comma", "(": "bracket", ":": "colon", "«": "quote", '"': "quote", ";": "semicolon"}
_BREAKS = frozenset({"PUNCT", "CCONJ", "SCONJ"})
# The bundles of signs that are kept of each sort for the next text: more than a hundred articles show.
_KEPT = 8192


class Bundle(tuple[str, ...]):
    """Signs that come together, equal to itself alone: what it weighs is found without a look at them."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


_NOTHING, _APART = Bundle(), Bundle(("apart",))
# The tokens of one sort, and how many of them come before each token.
Places = tuple[list[int], list[int]]
# The order of two spots, what comes before the second of the pair, how far apart they are; what these tell together.
Placed = tuple[Bundle, Bundle]
# What is told of two spots, in bundles of signs, and how they are placed, unless one is inside the other.
Look = tuple[tuple[Bundle, ...], Placed | None]


@lru_cache(maxsize=_KEPT)
def step(number: int, steps: tuple[int, ...] = _STEPS) -> str:
    """``number`` as the least of ``steps`` that it does not pass, ``+`` beyond them."""
    place = bisect_left(steps, number)
    return str(steps[place]) if place < len(steps) else "+"


class Between:
    """The signs of the pairs of spots of one text; what is asked more than once is kept."""

    def __init__(self, scene: Scene, nodes: Iterable[Node]) -> None:
        self.scene = scene
        self.tokens = scene.text.tokens
        self._contracted = scene.language.people.contracted
        self._befores = {first: self._before(first) for first in {spot.first for node in nodes for spot in node.spots}}
        self._between: dict[tuple[int, int, str], Bundle] = {}
        self._ups: dict[int, dict[int, int]] = {}
        self._kinds: dict[int, tuple[str, ...]] = {}

    def together(self, one: Spot, other: Spot, look: Look) -> Look:
        """What is told of two spots of which :meth:`ends` tells what is in ``look``."""
        bundles, placed = look
        if placed is None:
            return look
        order = "so" if one.first < other.first else "os"
        start, stop = (one.last + 1, other.first) if order == "so" else (other.last + 1, one.first)
        return (*bundles, self._worded(start, stop, order), *self._path(one.head, other.head)), placed

    def ends(self, one: Spot, other: Spot) -> Look:
        """What is told of two spots without a look at the words and the grammar between them."""
        led = one.first < other.first or (one.first == other.first and one.last >= other.last)
        first, second, order = (one, other, "so") if led else (other, one, "os")
        if second.last <= first.last:
            return (_held(order, self._befores[second.first]),), None
        far = second.first - first.last - 1
        placed = _placed(order, self._befores[other.first], min(max(far, 0), _FURTHER))
        sides = _sides(self._befores[one.first], self.tokens[one.head].dep, self.tokens[other.head].dep)
        return (placed[0], sides), placed

    def _worded(self, start: int, stop: int, order: str) -> Bundle:
        known = self._between.get((start, stop, order))
        if known is None:
            known = self._between[start, stop, order] = self._words(start, stop, order)
        return known

    def _words(self, start: int, stop: int, order: str) -> Bundle:
        link, verbs = None, _inside(self._verbs, start, stop)
        if stop - start <= _FEW:
            words, lead = self.scene.words, self.scene.phrases.preposition
            link = " ".join([lead(i) or words[i] for i in range(start, stop) if self.tokens[i].pos != "DET"])
        verb = "" if not verbs else None if verbs[1:] else self.scene.lemmas[verbs[0]]
        marks = {_MARKS[self.tokens[i].text] for i in _inside(self._marks, start, stop)}
        broken = bool(_inside(self._breaks, start, stop))
        return _worded(order, link, verb, tuple(sorted(marks)) if marks else (), broken)

    @cached_property
    def _verbs(self) -> Places:
        return _places([token.pos == "VERB" for token in self.tokens])

    @cached_property
    def _breaks(self) -> Places:
        return _places([token.pos in _BREAKS for token in self.tokens])

    @cached_property
    def _marks(self) -> Places:
        return _places([token.text in _MARKS for token in self.tokens])

    def _before(self, first: int) -> str:
        """The preposition, comma or bracket before a phrase, its determiner and adjectives skipped."""
        here, start = first - 1, self.scene.text.sentence(first).start
        while here >= start and self.tokens[here].pos in BEFORE_NOUN:
            if self.scene.words[here] in self._contracted:
                break
            here -= 1
        return self._leading(here) if here >= start else "^"

    def _leading(self, index: int) -> str:
        token = self.tokens[index]
        if token.pos in VERBS:
            return "V"
        if token.pos in {"NOUN", "PROPN", "PRON", "ADV"}:
            return "N"
        return self.scene.phrases.preposition(index) or self.scene.words[index]

    def _up(self, index: int) -> dict[int, int]:
        """The token at ``index`` and those that it hangs on, the nearest first, each with its place among them."""
        known = self._ups.get(index)
        if known is None:
            known = self._ups[index] = {index: 0}
            here = index
            for place in range(1, _DEEPEST):
                here = self.tokens[here].head
                if here in known:
                    break
                known[here] = place
        return known

    def _path(self, one: int, other: int) -> tuple[Bundle, ...]:
        ups, downs = self._up(one), self._up(other)
        for shared in ups:
            if shared in downs:
                break
        else:
            return (_APART,)
        up, down = ups[shared], downs[shared]
        path = "long"
        if up + down <= _PATH:
            left = [_plain(self.tokens[i].dep) for i in islice(ups, up)]
            right = [_plain(self.tokens[i].dep) for i in islice(downs, down)]
            path = ">".join([*left, "*", *reversed(right)])
        if shared in {one, other}:
            return (_tied(path, "s" if shared == one else "o"),)
        return _tied(path, self.tokens[shared].pos), _topped(self.scene.lemmas[shared], self._classes(shared))

    def _classes(self, index: int) -> tuple[str, ...]:
        if index not in self._kinds:
            token = self.tokens[index]
            frames = self.scene.language.frames
            rows = (frames.verbs if token.pos in VERBS else frames.nouns).get(token.lemma.lower(), ())
            self._kinds[index] = tuple(dict.fromkeys(frame.kind for frame in rows))[:2]
        return self._kinds[index]


def both(one: Look, other: Look) -> Look:
    """What two looks tell: a sign of both counts once; how they are placed is the first in order of each sign."""
    (ones, first), (others, second) = one, other
    if first is None or second is None:
        held = ones + others if first or second else (_merged(ones[0], others[0]),)
        return held, first or second
    rows = zip_longest(ones, others, fillvalue=_NOTHING)
    bundles = tuple([told if told is again else _merged(told, again) for told, again in rows])
    placed = Bundle(map(min, zip(first[0], second[0], strict=True)))
    return bundles, (placed, combined(*placed))


def _places(flags: Sequence[bool]) -> Places:
    return [index for index, told in enumerate(flags) if told], [0, *accumulate(flags)]


def _inside(places: Places, start: int, stop: int) -> list[int]:
    """Those from token ``start`` on and before ``stop``."""
    told, before = places
    return told[before[start] : before[stop]]


@cache
def _plain(dep: str) -> str:
    return dep.partition(":")[0]


@lru_cache(maxsize=_KEPT)
def _held(order: str, before: str) -> Bundle:
    return Bundle((f"inside-{order}", f"inside-{order}-{before}"))


@lru_cache(maxsize=_KEPT)
def _placed(order: str, before: str, far: int) -> Placed:
    signs = Bundle((f"order={order}", f"pre-o={before}", f"far={step(far)}"))
    return signs, combined(*signs)


@lru_cache(maxsize=_KEPT)
def _sides(before: str, one: str, other: str) -> Bundle:
    return Bundle((f"pre-s={before}", f"dep-o={other}", f"dep-s={one}"))


@lru_cache(maxsize=_KEPT)
def combined(order: str, before: str, far: str) -> Bundle:
    """What the three signs of a place tell more together."""
    return Bundle((f"{order}&{before}", f"{order}&{before}&{far}"))


@lru_cache(maxsize=_KEPT)
def _tied(path: str, top: str) -> Bundle:
    return Bundle((f"path={path}", f"top={top}"))


@lru_cache(maxsize=_KEPT)
def _topped(lemma: str, classes: tuple[str, ...]) -> Bundle:
    return Bundle((*[f"class={kind}" for kind in classes], f"lemma={lemma}"))


@lru_cache(maxsize=_KEPT)
def _merged(one: Bundle, other: Bundle) -> Bundle:
    return Bundle(dict.fromkeys((*one, *other)))


@lru_cache(maxsize=_KEPT)
def _worded(order: str, link: str | None, verb: str | None, marks: tuple[str, ...], broken: bool) -> Bundle:  # noqa: FBT001
    """The signs of what stands between two spots.

    ``link`` is all of the words where they are few, ``verb`` the only one there, ``""`` for none and ``None`` for
    several, ``marks`` the names of marks, ``broken`` tells whether a mark or conjunction stands there.
    """
    found = [f"link-{order}={link}"] if link is not None else []
    if verb == "":
        found.append("no-verb")
        if not broken:
            found.append(f"plain-{order}")
    elif verb is not None:
        found.append(f"verb-{order}={verb}")
    return Bundle((*found, *[f"mark={mark}" for mark in marks]))
