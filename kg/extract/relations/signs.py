"""The signs that two nodes are related: how near, by which words and grammar, in which event, how much told of."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kg.lang.names import plain
from kg.model import Entity, Form, Kind, Layout, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.scene import Scene

_STEPS = (0, 1, 2, 4, 8, 16)
_COUNTS = (1, 2, 4)
_DEEPEST = 12
_PATH = 5
_FEW = 3
_NEAR_DAYS = 1
# Spots of two nodes further apart than this many sentences tell nothing together.
_GAPS = (1, 3, 8)
_MARKS = {",": "comma", "(": "bracket", ":": "colon", "«": "quote", '"': "quote", ";": "semicolon"}


def step(number: int, steps: tuple[int, ...] = _STEPS) -> str:
    """``number`` as the least of ``steps`` that it does not pass, ``+`` beyond them."""
    return next((str(s) for s in steps if number <= s), "+")


class Signs:
    """The signs of the pairs of nodes of one text; what is asked more than once is kept."""

    def __init__(self, scene: Scene, nodes: list[Node], candidates: Sequence[Candidate] = ()) -> None:
        self.scene = scene
        self.candidates = candidates
        self.text = scene.text
        self.nodes = nodes
        self._own: dict[int, tuple[str, ...]] = {}
        self._marked: dict[tuple[str, int], tuple[str, ...]] = {}
        self._ups: dict[int, tuple[int, ...]] = {}
        self._words: dict[tuple[int, int], bool] = {}

    # ---------------------------------------------------------------- one node
    @cached_property
    def _title(self) -> int:
        first = self.text.blocks[0] if self.text.blocks else None
        return first.span.end if first is not None and first.layout is Layout.TITLE else 0

    @cached_property
    def _lead(self) -> int:
        wide = [block.span.end for block in self.text.blocks if block.layout in {Layout.LEAD, Layout.PARAGRAPH}]
        return wide[0] if wide else 0

    def sort(self, node: Node) -> str:
        """The kind of a node, places told apart by size and dates by precision."""
        value = node.value
        if isinstance(value, Time):
            return "time"
        if value.kind is not Kind.PLACE:
            return value.kind.value
        return f"place-{self._size(value)}"

    def _size(self, place: Entity) -> str:
        types = {found.type for found in self.scene.language.names.places.get(plain(place.name), ())}
        if "Country" in types or "Country" in place.classes:
            return "country"
        if "Continent" in types:
            return "continent"
        if "City" in types or "City" in place.classes:
            return "city"
        return "area" if types else "other"

    def own(self, number: int) -> tuple[str, ...]:
        """What is told of the node itself, whatever it is paired with."""
        if number not in self._own:
            node = self.nodes[number]
            value = node.value
            found = list(self._dated(value, node) if isinstance(value, Time) else self._named(value, node))
            start = self._start(node.spots[0]) if node.spots else 0
            ends = {self._start(spot) < self._title for spot in node.spots}
            found.append("title" if True in ends else "lead" if start < self._lead else "body")
            found.append(f"count={step(len(node.spots), _COUNTS)}")
            self._own[number] = tuple(found)
        return self._own[number]

    def marked(self, side: str, number: int) -> tuple[str, ...]:
        """The node's own signs, with ``side`` before each: that of the subject or of the object."""
        key = side, number
        if key not in self._marked:
            self._marked[key] = tuple(f"{side}:{sign}" for sign in self.own(number))
        return self._marked[key]

    def _start(self, spot: Spot) -> int:
        return self.text.tokens[spot.first].span.start

    def _named(self, entity: Entity, node: Node) -> Iterator[str]:
        yield f"made={node.made}"
        if node.made:
            yield from self._noun(node)
        forms = {spot.form for spot in node.spots}
        if Form.NAMED not in forms and not node.made:
            yield "unnamed"
        if entity.kind is Kind.PLACE and all(
            self.text.tokens[s.first].text[0].islower() for s in node.spots if s.form is Form.NAMED
        ):
            yield "adjective"
        if entity.kind is Kind.EVENT and entity is self._main:
            yield "main"
        if entity == self.scene.headline_country:
            yield "headline"
        if entity.kind in {Kind.EVENT, Kind.WORK, Kind.LAW, Kind.PRODUCT} and not node.made:
            yield f"first={self.text.tokens[node.spots[0].head].lemma.lower()}" if node.spots else "first="
        if entity.name.isupper():
            yield "acronym"
        if entity.kind is Kind.PERSON:
            yield from self._functions.get(entity, ("t=none",))
        if entity in self.ranks:
            yield f"rank={step(self.ranks[entity], (0, 1, 2))}"

    @cached_property
    def ranks(self) -> Mapping[Entity, int]:
        """The place of each entity among those of its sort, by how often they are spoken of, then by order."""
        rows: dict[str, list[tuple[int, int, Entity]]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            if isinstance(node.value, Entity):
                rows[self.sort(node)].append((-len(node.spots), number, node.value))
        return {
            row[2]: place for group in rows.values() for place, row in enumerate(sorted(group, key=lambda r: r[:2]))
        }

    @cached_property
    def _functions(self) -> Mapping[Entity, tuple[str, ...]]:
        """The classes of the functions of each person, and whether a rule has found what they are functions of."""
        titles = self.scene.language.relations.titles
        bound = {c.subject for c in self.candidates if c.relation in {"headOf", "affiliation", "memberOf"}}
        found: dict[Entity, set[str]] = defaultdict(set)
        for candidate in self.candidates:
            if candidate.relation == "jobTitle" and isinstance(candidate.object, str):
                words = candidate.object.lower().split(" ")
                level = next(
                    (titles[t] for n in range(len(words), 0, -1) if (t := " ".join(words[:n])) in titles), "job"
                )
                tie = "bound" if candidate.subject in bound else "free"
                found[candidate.subject].update((f"t={level}", f"t={level}-{tie}"))
        return {entity: tuple(sorted(signs)) for entity, signs in found.items()}

    def _noun(self, node: Node) -> Iterator[str]:
        lemma = self.text.tokens[node.spots[0].head].lemma.lower()
        yield f"noun={lemma}"
        for frame in self.scene.language.frames.nouns.get(lemma, ())[:1]:
            yield f"class={frame.kind}"
        phrases = [p for s in node.spots if (p := self.scene.phrase_of(s.head))]
        if any(p.complements for p in phrases):
            yield "completed"
        if any(p.after for p in phrases):
            yield "qualified"
        if any(self.text.tokens[s.head].has("Number=Plur") for s in node.spots):
            yield "plural"
        dets = {self.text.tokens[p.determiner].text.lower() for p in phrases if p.determiner is not None}
        for det in sorted(dets & {"un", "une", "le", "la", "les", "l'", "ce", "cette", "des", "son", "sa"}):
            yield f"det={det}"
        if not dets:
            yield "bare"

    def _dated(self, time: Time, node: Node) -> Iterator[str]:
        start = time.edtf.split("/")[0]
        yield f"date={'range' if '/' in time.edtf else 'point'}{min(len(start), 17)}"
        today = self.scene.today
        if today and start[:4].isdigit():
            shared = min(len(start), len(today))
            same = start[:shared] == today[:shared]
            yield "today" if same else "past" if start[:shared] < today[:shared] else "coming"
            if start[:4] == today[:4]:
                yield "year"
        if any(self.text.tokens[spot.first].span.start < self._lead for spot in node.spots):
            yield "early"

    @cached_property
    def _main(self) -> Entity | None:
        """The event spoken of in the headline, else the one spoken of most."""
        found = [
            (
                node.made != "frame",
                any(self._start(s) < self._title for s in node.spots),
                len(node.spots),
                -min(self._start(s) for s in node.spots),
                node.value,
            )
            for node in self.nodes
            if isinstance(node.value, Entity) and node.value.kind is Kind.EVENT and node.spots
        ]
        best = max(found, key=lambda row: row[:4], default=None)
        return best[4] if best is not None and isinstance(best[4], Entity) else None

    # ---------------------------------------------------------------- two nodes
    @cached_property
    def by_stretch(self) -> Mapping[int, list[tuple[int, Spot]]]:
        """The spots of each sentence, with the numbers of their nodes."""
        found: dict[int, list[tuple[int, Spot]]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            for spot in node.spots:
                found[self.scene.phrases.stretch(spot.head).start].append((number, spot))
        return found

    @cached_property
    def sentences(self) -> list[tuple[int, ...]]:
        """For each node, the numbers of the sentences that speak of it."""
        return [tuple(sorted({self.text.sentence_number(s.head) for s in node.spots})) for node in self.nodes]

    def gap(self, one: int, other: int) -> int:
        """How many sentences lie between the nearest spots of two nodes."""
        return min((abs(a - b) for a in self.sentences[one] for b in self.sentences[other]), default=99)

    def together(self, one: Spot, other: Spot) -> Iterator[str]:
        """What one sentence tells of two spots of it."""
        first, second = (one, other) if (one.first, -one.last) <= (other.first, -other.last) else (other, one)
        order = "so" if first is one else "os"
        if second.last <= first.last:
            yield f"inside-{order}"
            yield f"inside-{order}-{self._before(second.first)}"
            return
        between = range(first.last + 1, second.first)
        yield f"order={order}"
        yield f"far={step(len(between))}"
        yield from self._gap(between, order)
        yield f"pre-o={self._before(other.first)}"
        yield f"pre-s={self._before(one.first)}"
        yield f"dep-o={self.text.tokens[other.head].dep}"
        yield f"dep-s={self.text.tokens[one.head].dep}"
        yield from self._path(one.head, other.head)

    def _gap(self, between: range, order: str) -> Iterator[str]:
        tokens = self.text.tokens
        words = [tokens[i] for i in between]
        if len(words) <= _FEW:
            link = " ".join(self.scene.phrases.preposition(t.index) or t.text.lower() for t in words if t.pos != "DET")
            yield f"link-{order}={link}"
        verbs = [t for t in words if t.pos == "VERB"]
        if not verbs:
            yield "no-verb"
            if not any(t.pos in {"PUNCT", "CCONJ", "SCONJ"} for t in words):
                yield f"plain-{order}"
        elif len(verbs) == 1:
            yield f"verb-{order}={verbs[0].lemma.lower()}"
        for mark in sorted({_MARKS[t.text] for t in words if t.text in _MARKS}):
            yield f"mark={mark}"

    def _before(self, first: int) -> str:
        """The preposition, comma or bracket before a phrase, its determiner and adjectives skipped."""
        here, start = first - 1, self.text.sentence(first).start
        while here >= start and self.text.tokens[here].pos in {"DET", "ADJ", "NUM"}:
            word = self.text.tokens[here].text.lower()
            if word in {"du", "des", "au", "aux"}:
                break
            here -= 1
        if here < start:
            return "^"
        token = self.text.tokens[here]
        if token.pos in {"VERB", "AUX"}:
            return "V"
        if token.pos in {"NOUN", "PROPN", "PRON", "ADV"}:
            return "N"
        return self.scene.phrases.preposition(here) or token.text.lower()

    def _up(self, index: int) -> tuple[int, ...]:
        if index not in self._ups:
            found = [index]
            while len(found) < _DEEPEST and self.text.tokens[found[-1]].head != found[-1]:
                found.append(self.text.tokens[found[-1]].head)
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
            tokens = self.text.tokens
            path = ">".join(
                [tokens[i].dep.split(":")[0] for i in left]
                + ["*"]
                + [tokens[i].dep.split(":")[0] for i in reversed(right)]
            )
            yield f"path={path}"
        top = self.text.tokens[shared]
        yield f"top={top.pos}" if shared not in {one, other} else f"top={'s' if shared == one else 'o'}"
        if shared not in {one, other}:
            for kind in self._classes(shared):
                yield f"class={kind}"
            yield f"lemma={top.lemma.lower()}"

    def _classes(self, index: int) -> tuple[str, ...]:
        token = self.text.tokens[index]
        frames = self.scene.language.frames
        rows = (frames.verbs if token.pos in {"VERB", "AUX"} else frames.nouns).get(token.lemma.lower(), ())
        return tuple(dict.fromkeys(frame.kind for frame in rows))[:2]

    def said(self, one: Spot, other: Spot) -> bool:
        """Whether either spot stands in the words of somebody."""
        return self._said(one.first, one.last) or self._said(other.first, other.last)

    def _said(self, first: int, last: int) -> bool:
        if (first, last) not in self._words:
            self._words[first, last] = self.scene.reading.claim_at(self.text.span(first, last)) is not None
        return self._words[first, last]

    def recent(self, one: int, other: int) -> bool:
        """Whether the other node is the last of its sort spoken of before the first is, or just before it is again."""
        kind = self.sort(self.nodes[other])
        return any(self._last_before(spot.first, kind) == other for spot in self.nodes[one].spots)

    def _last_before(self, index: int, kind: str) -> int | None:
        key = (index, kind)
        if key not in self._latest:
            rows = self._by_sort[kind]
            place = bisect_left(rows, (index, -1))
            self._latest[key] = rows[place - 1][1] if place else None
        return self._latest[key]

    @cached_property
    def _latest(self) -> dict[tuple[int, str], int | None]:
        return {}

    @cached_property
    def _by_sort(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            for spot in node.spots:
                found[self.sort(node)].append((spot.last, number))
        return defaultdict(list, {kind: sorted(rows) for kind, rows in found.items()})

    # ---------------------------------------------------------------- events
    @cached_property
    def _place(self) -> dict[object, int]:
        return {node.value: number for number, node in enumerate(self.nodes)}

    @cached_property
    def events(self) -> Mapping[tuple[int, int], set[str]]:
        """What the events of the text tell of two nodes: that both fill its roles, or one is its word."""
        found: dict[tuple[int, int], set[str]] = defaultdict(set)
        heads = {spot.head: number for number, node in enumerate(self.nodes) for spot in node.spots}
        for event in self.scene.reading.events:
            rows = [(role.value, self._place[f]) for role, f in event.roles if f in self._place]
            inside = self.text.within(event.trigger) if event.trigger is not None else range(0)
            rows += [("word", heads[index]) for index in inside if index in heads]
            for role, one in rows:
                for other_role, other in rows:
                    if one != other:
                        found[one, other].update(
                            (f"ev={role}>{other_role}", f"ev={event.kind}:{role}>{other_role}", f"evk={event.kind}")
                        )
        return found

    # ---------------------------------------------------------------- geography
    def places(self, one: Entity, other: Entity) -> Iterator[str]:
        """What the gazetteer says of two places: one inside the other, or in none known."""
        gazetteer = self.scene.language.names.places
        inner, outer = gazetteer.get(plain(one.name), ()), gazetteer.get(plain(other.name), ())
        codes = {place.code for place in outer if place.code}
        if any(place.within in codes for place in inner):
            yield "gaz=in"
        elif "FR" in codes and any(place.within[:1] in {"d", "r"} for place in inner):
            yield "gaz=in-france"
        elif any(p.within and p.within in {q.within for q in outer} for p in inner):
            yield "gaz=beside"
        elif inner and outer:
            yield "gaz=no"
        else:
            yield "gaz=unknown"
