"""What stands at the places that a frame gives its roles (:class:`kg.lang.frames.Slot`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.annotate.syntax import Argument

_PARTS = {
    "S": Part.SUBJECT,
    "O": Part.OBJECT,
    "A": Part.ATTRIBUTE,
    "attr": Part.ATTRIBUTE,
    "C": Part.CLAUSE,
    "c": Part.CLAUSE,
}
# The places that an argument is shown at, by its part.
_SHOWN = {
    Part.SUBJECT: frozenset({"S"}),
    Part.OBJECT: frozenset({"O", "c"}),
    Part.ATTRIBUTE: frozenset({"A", "attr"}),
    Part.CLAUSE: frozenset({"C", "c"}),
}


def shown(arguments: Iterable[Argument]) -> frozenset[str]:
    """The places of slots (see :class:`kg.lang.frames.Slot`) where ``arguments`` stand."""
    found = set[str]()
    for argument in arguments:
        if argument.part is Part.OBLIQUE:
            found.add(argument.preposition)
        else:
            found |= _SHOWN[argument.part]
    return frozenset(found)


def places(place: str, arguments: tuple[Argument, ...]) -> list[int]:
    """The heads of the arguments at ``place`` (see :class:`kg.lang.frames.Slot`)."""
    if not arguments:
        return []
    part = _PARTS.get(place)
    if part is None:
        prepositions = place.split(",")
        return [a.head for a in arguments if a.part is Part.OBLIQUE and a.preposition in prepositions]
    return [a.head for a in arguments if a.part is part or (place == "c" and a.part is Part.OBJECT)]
