"""What a text has spoken of before a place in it: last, and most."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.extract.relations.whereabouts import district, leading
from kg.lang.gazetteer import CONTINENT, COUNTRY, REGION, TOWN, has_continent, has_town
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from kg.extract.relations.scene import Scene
    from kg.lang.base import Language
    from kg.lang.names import Names
    from kg.model import Entity

_SUBJECT = "nsubj"
# Inhabitants in thousands of a town where papers and agencies sit.
_LARGE = 500
_HAPPENING = frozenset({Kind.EVENT, Kind.WORK})
_SORTS = {Kind.ORGANIZATION: "body", Kind.PERSON: "person"}


@dataclass(frozen=True, slots=True)
class _Told:
    """Things of one sort in the order in which they are told: where, which, and of those so far the one told most."""

    starts: list[int] = field(default_factory=list)
    ones: list[Entity] = field(default_factory=list)
    most: list[Entity] = field(default_factory=list)

    def add(self, start: int, one: Entity, most: Entity) -> None:
        """Tell of ``one`` at token ``start``, where ``most`` has been told most."""
        self.starts.append(start)
        self.ones.append(one)
        self.most.append(most)


def is_continent(name: str, names: Names) -> bool:
    """Whether ``name`` is that of a continent."""
    return has_continent(names.places.get(name, ()))


def is_country(place: Entity, names: Names) -> bool:
    """Whether ``place`` is a country."""
    return COUNTRY in place.classes or any(
        found.type in (COUNTRY, CONTINENT) for found in names.places.get(place.name, ())
    )


def is_origin(name: str, language: Language) -> bool:
    """Whether people and bodies are said to be *from* the place ``name``: a country or nation, no town nor region."""
    known = name[:1].upper() + name[1:]
    areas = [place for place in language.names.places.get(known, ()) if place.type != TOWN]
    return bool(areas) and (known in language.relations.sites.stateless or all(place.type != REGION for place in areas))


def _articled(scene: Scene) -> frozenset[Entity]:
    """« la Saône », « du Québec », « le quartier de Vaise »: rivers and areas, also with the name of a town.

    « les Namurois » says nothing of Namur.
    """
    names = ((atom.first, entity) for atom, entity in scene.names if atom.first and atom.head not in scene.demonyms)
    led = ((scene.tokens[first - 1], entity) for first, entity in names)
    contracted = scene.language.people.contracted
    return frozenset([e for t, e in led if t.pos == "DET" or t.text.lower() in contracted or _quarter(scene, t.index)])


def _aside(scene: Scene) -> frozenset[int]:
    """« la députée de (Hull) », « venus de la caserne de (Rouen) »: towns told of for whom or what is from there."""
    nested = ((inner.head, entity, outer.first) for inner, entity, outer, _ in scene.nested)
    alone = ((atom.head, entity, atom.first) for atom, entity in scene.names)
    own = [(head, leading(scene, first)) for head, entity, first in (*nested, *alone) if entity.kind is Kind.PLACE]
    led = [(head, of) for head, of in own if of > 0 and scene.phrases.preposition(of) == scene.grammar.of]
    inside = {inner.head for inner, *_ in scene.nested}
    before = ((head, skip_back(scene.tokens, of - 1, 0, ("ADJ",))) for head, of in led)
    return frozenset(head for head, noun in before if head in inside or scene.title_at(noun))


def _quarter(scene: Scene, link: int) -> bool:
    return link > 0 and scene.words[link] in scene.grammar.ofs and district(scene, link - 1)


class Topics:
    """The entities of a text by sort: ``body``, ``person``, ``country``, and ``town`` for any other place.

    Those of a ``town`` that the gazetteer has as an area and as no town are an ``area``, where it matters.
    """

    def __init__(self, scene: Scene) -> None:
        self._entities = scene.reading.entities
        self._names = scene.language.names
        self._articled = _articled(scene)
        self._demonyms = scene.demonyms
        self._within = frozenset(atom.head for atom, _, _, outer in scene.nested if outer.kind in _HAPPENING)
        self._aside = _aside(scene)
        self._sentence_of = scene.text.sentence_of
        self._acting = frozenset(token.index for token in scene.tokens if token.dep == _SUBJECT)
        datelines = (block.span for block in scene.text.blocks if block.layout is Layout.DATELINE)
        self._datelines = {index for span in datelines for index in scene.text.within(span)}

    def last(self, index: int, sort: str, passed: Container[int] = ()) -> Entity | None:
        """The last ``body``, ``town``, ``country`` or ``person`` before token ``index``, heads in ``passed`` apart."""
        rows = self._mentions.get(sort, ())
        before = (rows[place] for place in range(bisect_left(rows, (index, -1)) - 1, -1, -1))
        return next((self._entities[number] for head, number in before if head not in passed), None)

    def sole(self, index: int, sort: str) -> Entity | None:
        """The last of a sort before token ``index``, where its sentence tells of no other of that sort."""
        rows = self._mentions.get(sort, ())
        before = rows[: bisect_left(rows, (index, -1))]
        if not before:
            return None
        near = takewhile(lambda row: self._sentence_of[row[0]] == self._sentence_of[before[-1][0]], reversed(before))
        return self._entities[before[-1][1]] if len({number for _, number in near}) == 1 else None

    def called(self, index: int, noun: str) -> Entity | None:
        """The last body before token ``index`` with ``noun`` in its name: « le cinéma Palace » for « du cinéma »."""
        rows = self._mentions.get("body", ())
        before = (self._entities[rows[at][1]] for at in range(bisect_left(rows, (index, -1)) - 1, -1, -1))
        return next((entity for entity in before if noun in entity.name.lower().split()), None)

    def main(self, index: int, sort: str) -> Entity | None:
        """The ``body``, ``town``, ``area`` or ``country`` before token ``index`` that is named most, or the only one.

        Here a town is no area.
        """
        told = self._firsts.get(sort, _Told())
        count = bisect_left(told.starts, index)
        most = told.most[count - 1] if count else None
        return most if most is not None and (count == 1 or len(most.mentions) > 1) else None

    def town(self, starts: Sequence[int], index: int) -> Entity | None:
        """The one town told from the last of ``starts`` that has any, else the one told most, the first of equals.

        That of the dateline, where the article was written, counts where no other does.

        Buildings, rivers and areas, which have no mayor, are no towns here.
        """
        told = self._towns
        end = bisect_left(told.starts, index)
        for start in starts:
            heads = [
                i for i in range(bisect_left(told.starts, start, 0, end), end) if told.starts[i] not in self._aside
            ]
            near = {told.ones[i] for i in heads if told.starts[i] not in self._datelines} or {
                told.ones[i] for i in heads
            }
            if near:
                acts = all(told.starts[i] in self._acting for i in heads)  # « que Paris nous entende »
                most = told.most[end - 1]
                alone = len(near) == 1 and not (acts and told.ones[:end].count(most) > 1)
                return near.pop() if alone else most
        return told.most[end - 1] if end else None

    @cached_property
    def _towns(self) -> _Told:
        """Where towns are told, each with the one told most so far.

        « un cabinet gantois » tells of no town, nor does « le Grand Prix d'Angoulême », nor much « PARIS (Agence) -».
        """
        found, counts = _Told(), Counter[int]()
        best = -1
        for head, number in self._mentions.get("town", ()):
            if head in self._demonyms or head in self._within or not self._settled(number):
                continue
            counts[number] += head not in self._datelines or not self._large(number)
            # Of two told as often, the one told first has been there before: it stays.
            if best < 0 or counts[number] > counts[best]:
                best = number
            found.add(head, self._entities[number], self._entities[best])
        return found

    def _settled(self, number: int) -> bool:
        entity = self._entities[number]
        if entity in self._articled:
            return False
        found = self._names.places.get(entity.name, ())
        named = any(mention.form is Form.NAMED for mention in entity.mentions)  # « Médiathèque inaugurée » is no town
        return has_town(found) or (not found and named and entity.name[0].isupper())

    def _large(self, number: int) -> bool:
        """Whether it is a town from which papers write of what happens elsewhere."""
        return any(place.population > _LARGE for place in self._names.places.get(self._entities[number].name, ()))

    def _sort(self, entity: Entity) -> str:
        if entity.kind is not Kind.PLACE:
            return _SORTS.get(entity.kind, "")
        return "country" if is_country(entity, self._names) else "town"

    def _wide(self, place: Entity) -> bool:
        found = self._names.places.get(place.name, ())
        return bool(found) and not has_town(found)

    @cached_property
    def _mentions(self) -> Mapping[str, list[tuple[int, int]]]:
        """Where each sort is told, in order, with the number of the entity."""
        rows: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, entity in enumerate(self._entities):
            rows[self._sort(entity)] += [(mention.head, number) for mention in entity.mentions]
        return {sort: sorted(found) for sort, found in rows.items()}

    @cached_property
    def _firsts(self) -> Mapping[str, _Told]:
        found: defaultdict[str, _Told] = defaultdict(_Told)
        best: dict[str, tuple[int, int]] = {}
        for head, number, sort in sorted(self._begun()):
            entity = self._entities[number]
            best[sort] = max(best.get(sort, (0, 0)), (len(entity.mentions), -number))
            found[sort].add(head, entity, self._entities[-best[sort][1]])
        return found

    def _begun(self) -> Iterator[tuple[int, int, str]]:
        """Where each entity is told first, its number and its sort."""
        for number, entity in enumerate(self._entities):
            if entity.mentions:
                sort = self._sort(entity)
                wide = sort == "town" and self._wide(entity)
                yield min(mention.head for mention in entity.mentions), number, "area" if wide else sort
