"""What a text has spoken of before a place in it: last, and most."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence

    from kg.lang.names import Names
    from kg.model import Entity

_SORTS = {Kind.ORGANIZATION: "body", Kind.PERSON: "person"}


@dataclass(frozen=True, slots=True)
class _Told:
    """Things of one sort in the order in which they are told first: where, and of those so far the one told most."""

    starts: list[int] = field(default_factory=list)
    most: list[Entity] = field(default_factory=list)


def is_country(place: Entity, names: Names) -> bool:
    """Whether ``place`` is a country."""
    return "Country" in place.classes or any(
        found.type in {"Country", "Continent"} for found in names.places.get(place.name, ())
    )


class Topics:
    """The entities of a text by sort: ``body``, ``person``, ``country``, and ``town`` for any other place.

    Those of a ``town`` that the gazetteer has as an area and as no town are an ``area``, where it matters.
    """

    def __init__(self, entities: Sequence[Entity], names: Names) -> None:
        self._entities = entities
        self._names = names

    def last(self, index: int, sort: str, passed: Container[int] = ()) -> Entity | None:
        """The last ``body``, ``town``, ``country`` or ``person`` before token ``index``, heads in ``passed`` apart."""
        rows = self._mentions.get(sort, ())
        before = (rows[place] for place in range(bisect_left(rows, (index, -1)) - 1, -1, -1))
        return next((self._entities[number] for head, number in before if head not in passed), None)

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

    def town(self, start: int, index: int, fits: Callable[[Entity], bool]) -> Entity | None:
        """The one town told from token ``start`` to ``index``, else the one told most before, the first of equals.

        Buildings, rivers and areas, which have no mayor, are no towns here, nor what ``fits`` does not take for one.
        """
        rows = self._mentions.get("town", ())[: bisect_left(self._mentions.get("town", ()), (index, -1))]
        towns = {number for _, number in rows if self._settled(number) and fits(self._entities[number])}
        told = [number for _, number in rows if number in towns]
        near = {number for head, number in rows if start <= head and number in towns}
        if len(near) == 1:
            return self._entities[near.pop()]
        most = max(told, key=lambda number: (told.count(number), -told.index(number)), default=None)
        return None if most is None else self._entities[most]

    def _settled(self, number: int) -> bool:
        name = self._entities[number].name
        found = self._names.places.get(name, ())
        return any(area.type == "City" for area in found) or (not found and name[0].isupper())

    def _sort(self, entity: Entity) -> str:
        if entity.kind is not Kind.PLACE:
            return _SORTS.get(entity.kind, "")
        return "country" if is_country(entity, self._names) else "town"

    def _wide(self, place: Entity) -> bool:
        found = self._names.places.get(place.name, ())
        return bool(found) and not any(area.type == "City" for area in found)

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
            found[sort].starts.append(head)
            found[sort].most.append(self._entities[-best[sort][1]])
        return found

    def _begun(self) -> Iterator[tuple[int, int, str]]:
        """Where each entity is told first, its number and its sort."""
        for number, entity in enumerate(self._entities):
            if entity.mentions:
                sort = self._sort(entity)
                wide = sort == "town" and self._wide(entity)
                yield min(mention.head for mention in entity.mentions), number, "area" if wide else sort
