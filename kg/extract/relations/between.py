"""What one sentence tells of two spots of it: their order, the words and the grammar between them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.nodes import Spot
    from kg.extract.relations.scene import Scene

_STEPS = (0, 1, 2, 4, 8, 16)
_DEEPEST = 12
_PATH = 5
_FEW = 3
_MARKS = {",": "comma", "(": "bracket", ":": "colon", "«": "quote", '"': "quote", ";": "semicolon"}
_BREAKS = frozenset({"PUNCT", "CCONJ", "SCONJ"})
_SKIPPED = frozenset({"DET", "ADJ", "NUM"})


def step(number: int, steps: tuple[int, ...] = _STEPS) -> str:
    """``number`` as the least of ``steps`` that it does not pass, ``+`` beyond them."""
    place = bisect_left(steps, number)
    return str(steps[place]) if place < len(steps) else "+"


@dataclass(frozen=True, slots=True)
class Words:
    """What stands between two spots, whichever is asked about first.

    ``far`` is their number as a step, ``link`` all of them where they are few, ``verb`` the only one there, ``""`` for
    none and ``None`` for several, ``broken`` whether a mark or conjunction stands there, ``marks`` the names of marks.
    """

    far: str
    link: str | None
    verb: str | None
    broken: bool
    marks: tuple[str, ...]


class Between:
    """The signs of the pairs of spots of one text; what is asked more than once is kept."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.text.tokens
        self._contracted = scene.language.people.contracted
        self._words: dict[tuple[int, int], Words] = {}
        self._befores: dict[int, str] = {}
        self._ups: dict[int, tuple[int, ...]] = {}
        self._kinds: dict[int, tuple[str, ...]] = {}

    def together(self, one: Spot, other: Spot) -> tuple[list[str], tuple[str, str, str] | None]:
        """The signs of two spots, and of these order, what comes before the other and how far, if neither is inside."""
        first, second = (one, other) if (one.first, -one.last) <= (other.first, -other.last) else (other, one)
        order = "so" if first is one else "os"
        if second.last <= first.last:
            return [f"inside-{order}", f"inside-{order}-{self._before(second.first)}"], None
        words = self._between(first.last + 1, second.first)
        placed = f"order={order}", f"pre-o={self._before(other.first)}", f"far={words.far}"
        found = [
            *placed,
            f"pre-s={self._before(one.first)}",
            f"dep-o={self.tokens[other.head].dep}",
            f"dep-s={self.tokens[one.head].dep}",
            *_worded(words, order),
            *self._path(one.head, other.head),
        ]
        return found, placed

    def _between(self, start: int, stop: int) -> Words:
        key = start, stop
        if key not in self._words:
            verbs = _inside(self._verbs, start, stop)
            link = None
            if stop - start <= _FEW:
                words = [self.tokens[i] for i in range(start, stop)]
                link = " ".join(
                    self.scene.phrases.preposition(t.index) or t.text.lower() for t in words if t.pos != "DET"
                )
            self._words[key] = Words(
                step(max(stop - start, 0)),
                link,
                self.tokens[verbs[0]].lemma.lower() if len(verbs) == 1 else None if verbs else "",
                bool(_inside(self._breaks, start, stop)),
                tuple(sorted({_MARKS[self.tokens[i].text] for i in _inside(self._marks, start, stop)})),
            )
        return self._words[key]

    @cached_property
    def _verbs(self) -> list[int]:
        return [token.index for token in self.tokens if token.pos == "VERB"]

    @cached_property
    def _breaks(self) -> list[int]:
        return [token.index for token in self.tokens if token.pos in _BREAKS]

    @cached_property
    def _marks(self) -> list[int]:
        return [token.index for token in self.tokens if token.text in _MARKS]

    def _before(self, first: int) -> str:
        """The preposition, comma or bracket before a phrase, its determiner and adjectives skipped."""
        if first not in self._befores:
            here, start = first - 1, self.scene.text.sentence(first).start
            while here >= start and self.tokens[here].pos in _SKIPPED:
                if self.tokens[here].text.lower() in self._contracted:
                    break
                here -= 1
            self._befores[first] = self._leading(here) if here >= start else "^"
        return self._befores[first]

    def _leading(self, index: int) -> str:
        token = self.tokens[index]
        if token.pos in {"VERB", "AUX"}:
            return "V"
        if token.pos in {"NOUN", "PROPN", "PRON", "ADV"}:
            return "N"
        return self.scene.phrases.preposition(index) or token.text.lower()

    def _up(self, index: int) -> tuple[int, ...]:
        if index not in self._ups:
            found = [index]
            while len(found) < _DEEPEST and self.tokens[found[-1]].head != found[-1]:
                found.append(self.tokens[found[-1]].head)
            self._ups[index] = tuple(found)
        return self._ups[index]

    def _path(self, one: int, other: int) -> Iterator[str]:
        ups, downs = self._up(one), self._up(other)
        shared = next((i for i in ups if i in downs), None)
        if shared is None:
            yield "apart"
            return
        left, right = ups[: ups.index(shared)], downs[: downs.index(shared)]
        if len(left) + len(right) > _PATH:
            yield "path=long"
        else:
            steps = (*left, -1, *reversed(right))
            yield f"path={'>'.join([self.tokens[i].dep.split(':')[0] if i >= 0 else '*' for i in steps])}"
        top = self.tokens[shared]
        if shared in {one, other}:
            yield f"top={'s' if shared == one else 'o'}"
            return
        yield f"top={top.pos}"
        for kind in self._classes(shared):
            yield f"class={kind}"
        yield f"lemma={top.lemma.lower()}"

    def _classes(self, index: int) -> tuple[str, ...]:
        if index not in self._kinds:
            token = self.tokens[index]
            frames = self.scene.language.frames
            rows = (frames.verbs if token.pos in {"VERB", "AUX"} else frames.nouns).get(token.lemma.lower(), ())
            self._kinds[index] = tuple(dict.fromkeys(frame.kind for frame in rows))[:2]
        return self._kinds[index]


def _worded(words: Words, order: str) -> Iterator[str]:
    if words.link is not None:
        yield f"link-{order}={words.link}"
    if words.verb == "":
        yield "no-verb"
        if not words.broken:
            yield f"plain-{order}"
    elif words.verb is not None:
        yield f"verb-{order}={words.verb}"
    for mark in words.marks:
        yield f"mark={mark}"


def _inside(rows: list[int], start: int, stop: int) -> list[int]:
    """Those of ``rows``, which are in order, from ``start`` on and before ``stop``."""
    return rows[bisect_left(rows, start) : bisect_left(rows, stop)]
