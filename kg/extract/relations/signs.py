"""The signs that two nodes are related: how near, by which words and grammar, in which event, how much told of."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extract.relations.between import Bundle, step
from kg.lang.gazetteer import CONTINENT, COUNTRY, TOWN
from kg.lang.names import plain
from kg.model import Entity, Time
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node
    from kg.extract.relations.scene import Scene
    from kg.lang.gazetteer import Place

_SIZES = MappingProxyType({COUNTRY: "country", CONTINENT: "continent", TOWN: "city"})
_OTHER_SIZES = ("area", "other")
# The kinds of node, places by size.
SORTS = (
    "time",
    *(kind.value for kind in Kind if kind is not Kind.PLACE),
    *(f"place-{size}" for size in (*_SIZES.values(), *_OTHER_SIZES)),
)
_GAZETTEER = MappingProxyType(
    {told: Bundle((f"gaz={told}",)) for told in ("in", "in-france", "beside", "no", "unknown")}
)
_THINGS = frozenset({Kind.EVENT, Kind.WORK, Kind.LAW, Kind.PRODUCT})
# What is told of somebody of whom no function is.
_IDLE = ("t=none",)
# How far a node is that no sentence speaks of.
_UNSPOKEN = 99
# Mentions of a node, and its rank by them, are told as the least of these that they do not pass.
_COUNTS = (1, 2, 4)
_RANKS = (0, 1, 2)


class Signs:
    """The signs of the pairs of nodes of one text; what is asked more than once is kept."""

    def __init__(self, scene: Scene, nodes: list[Node], candidates: Sequence[Candidate]) -> None:
        self.scene = scene
        self.candidates = candidates
        self.text = scene.text
        self.nodes = nodes

    # ---------------------------------------------------------------- one node
    @cached_property
    def _title(self) -> int:
        first = self.text.blocks[0] if self.text.blocks else None
        return first.span.end if first is not None and first.layout is Layout.TITLE else 0

    @cached_property
    def _lead(self) -> int:
        wide = [block.span.end for block in self.text.blocks if block.layout in {Layout.LEAD, Layout.PARAGRAPH}]
        return wide[0] if wide else 0

    @cached_property
    def sorts(self) -> list[str]:
        """The kind of each node, places told apart by size."""
        return [_sort(node.value, self.places.get(number, ())) for number, node in enumerate(self.nodes)]

    @cached_property
    def places(self) -> Mapping[int, tuple[Place, ...]]:
        """What the gazetteer knows by the name of each node that is a place."""
        gazetteer = self.scene.language.names.places
        return {
            number: gazetteer.get(plain(node.value.name), ())
            for number, node in enumerate(self.nodes)
            if isinstance(node.value, Entity) and node.value.kind is Kind.PLACE
        }

    @cached_property
    def own(self) -> list[tuple[str, ...]]:
        """What is told of each node itself, whatever it is paired with."""
        return [tuple(dict.fromkeys(self._signs(node))) for node in self.nodes]

    def _signs(self, node: Node) -> list[str]:
        value = node.value
        found = self._dated(value, node) if isinstance(value, Time) else self._named(value, node)
        starts = [self.text.tokens[spot.first].span.start for spot in node.spots]
        first, nearest = (starts[0], min(starts)) if starts else (0, self._title)
        place = "title" if nearest < self._title else "lead" if first < self._lead else "body"
        return [*found, place, f"count={step(len(starts), _COUNTS)}"]

    def _named(self, entity: Entity, node: Node) -> list[str]:
        kind = entity.kind
        found = [f"made={node.made}", *(self._noun(node) if node.made else ())]
        if not node.made and Form.NAMED not in [spot.form for spot in node.spots]:
            found.append("unnamed")
        if kind is Kind.PLACE and self._adjectival(node):
            found.append("adjective")
        if entity is self._main:
            found.append("main")
        if self.scene.headline_country is not None and entity == self.scene.headline_country:
            found.append("headline")
        if kind in _THINGS and not node.made:
            found.append(f"first={self.text.lemmas[node.spots[0].head]}" if node.spots else "first=")
        if entity.name.isupper():
            found.append("acronym")
        if kind is Kind.PERSON:
            found += self._functions.get(entity, _IDLE)
        return [*found, f"rank={step(self.ranks[entity], _RANKS)}"]

    def _adjectival(self, node: Node) -> bool:
        """Whether no name of a place begins with a capital."""
        firsts = [self.text.tokens[spot.first].text[0] for spot in node.spots if spot.form is Form.NAMED]
        return all(map(str.islower, firsts))

    @cached_property
    def ranks(self) -> Mapping[Entity, int]:
        """The place of each entity among those of its sort, by how often they are spoken of, then by order."""
        rows: dict[str, list[tuple[int, int, Entity]]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            if isinstance(node.value, Entity):
                rows[self.sorts[number]].append((-len(node.spots), number, node.value))
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

    def _noun(self, node: Node) -> list[str]:
        lemma = self.text.lemmas[node.spots[0].head]
        tokens, heads = self.text.tokens, [spot.head for spot in node.spots]
        phrases = [phrase for head in heads if (phrase := self.scene.phrase_of(head))]
        frames = self.scene.language.frames.nouns
        found = [f"noun={lemma}", *([f"class={frames[lemma][0].kind}"] if lemma in frames else ())]
        if [1 for phrase in phrases if phrase.complements]:
            found.append("completed")
        if [1 for phrase in phrases if phrase.after]:
            found.append("qualified")
        if [1 for head in heads if tokens[head].has("Number=Plur")]:
            found.append("plural")
        dets = {self.text.lowered[phrase.determiner] for phrase in phrases if phrase.determiner is not None}
        found += [f"det={det}" for det in sorted(dets & self.scene.language.relations.determiners)]
        return found if dets else [*found, "bare"]

    def _dated(self, time: Time, node: Node) -> list[str]:
        start, reach, _ = time.edtf.partition("/")
        found = [f"date={'range' if reach else 'point'}{min(len(start), 17)}"]
        today = self.scene.today
        if today and start[:4].isdigit():
            shared = min(len(start), len(today))
            same = start[:shared] == today[:shared]
            found.append("today" if same else "past" if start[:shared] < today[:shared] else "coming")
            if start[:4] == today[:4]:
                found.append("year")
        if [1 for spot in node.spots if self.text.tokens[spot.first].span.start < self._lead]:
            found.append("early")
        return found

    @cached_property
    def _main(self) -> Entity | None:
        """The event spoken of in the headline, else the one spoken of most."""
        happenings = [node for node in self.nodes if isinstance(node.value, Entity) and node.value.kind is Kind.EVENT]
        best = max((node for node in happenings if node.spots), key=self._prominence, default=None)
        return best.value if best is not None and isinstance(best.value, Entity) else None

    def _prominence(self, node: Node) -> tuple[bool, bool, int, int]:
        first = min([self.text.tokens[spot.first].span.start for spot in node.spots])
        return node.made != "frame", first < self._title, len(node.spots), -first

    # ---------------------------------------------------------------- two nodes
    @cached_property
    def sentences(self) -> list[tuple[int, ...]]:
        """For each node, the numbers of the sentences that speak of it."""
        numbers = self.text.sentence_of
        return [tuple(sorted({numbers[spot.head] for spot in node.spots})) for node in self.nodes]

    @cached_property
    def _speaking(self) -> Mapping[int, set[int]]:
        """For each sentence, the nodes that it speaks of."""
        found: dict[int, set[int]] = defaultdict(set)
        for number, places in enumerate(self.sentences):
            for place in places:
                found[place].add(number)
        return found

    @cached_property
    def mains(self) -> frozenset[int]:
        """The main happening."""
        return frozenset([number for number, own in enumerate(self.own) if "main" in own])

    @cached_property
    def _headlines(self) -> frozenset[int]:
        """The place of the headline."""
        return frozenset([number for number, own in enumerate(self.own) if "headline" in own])

    def around(self, one: int) -> frozenset[int]:
        """The nodes that sentences which speak of ``one``, or their neighbours, speak of, and the text's headline."""
        if one in self.mains:
            return frozenset(range(len(self.nodes))) - {one}
        near = {place + by for place in self.sentences[one] for by in (-1, 0, 1)}
        return self._headlines.union(*(self._speaking.get(place, ()) for place in near)) - {one}

    def gap(self, one: int, other: int) -> int:
        """How many sentences lie between the nearest spots of two nodes."""
        few, many = self.sentences[one], self.sentences[other]
        if not few or not many:
            return _UNSPOKEN
        if one in self._speaking[many[0]] or other in self._speaking[few[0]]:
            return 0
        if len(few) > len(many):
            few, many = many, few
        return min([_nearest(many, place) for place in few])

    @cached_property
    def recent(self) -> list[set[int]]:
        """For each node, those that are the last of their sort spoken of before one of its spots."""
        spots = [(spot, number) for number, node in enumerate(self.nodes) for spot in node.spots]
        ended = sorted([(spot.last, number) for spot, number in spots])
        found: list[set[int]] = [set() for _ in self.nodes]
        last: dict[str, int] = {}
        done, stop = 0, len(ended)
        for first, one in sorted([(spot.first, number) for spot, number in spots]):
            while done < stop and ended[done][0] < first:
                last[self.sorts[ended[done][1]]] = ended[done][1]
                done += 1
            found[one] |= {*last.values()}
        return found

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
    def gazetteer(self, one: int, other: int) -> Bundle:
        """What the gazetteer says of two places: one inside the other, or in none known."""
        inner, outer = self.places[one], self.places[other]
        codes = {place.code for place in outer if place.code}
        if any(place.within in codes for place in inner):
            return _GAZETTEER["in"]
        if "FR" in codes and any(place.within[:1] in {"d", "r"} for place in inner):
            return _GAZETTEER["in-france"]
        if any(p.within and p.within in {q.within for q in outer} for p in inner):
            return _GAZETTEER["beside"]
        return _GAZETTEER["no" if inner and outer else "unknown"]


def _nearest(places: Sequence[int], place: int) -> int:
    """How far the nearest of ``places``, which are in order and one at least, is from ``place``."""
    after = bisect_left(places, place)
    return min(abs(near - place) for near in places[max(after - 1, 0) : after + 1])


def _sort(value: Entity | Time, places: Sequence[Place]) -> str:
    if isinstance(value, Time):
        return "time"
    if value.kind is not Kind.PLACE:
        return value.kind.value
    types = {*(place.type for place in places), *value.classes}
    size = next((size for size in _SIZES if size in types), None)
    return f"place-{_SIZES[size] if size else 'area' if places else 'other'}"
