"""Who is a party to an event, and who only belongs to the name or function of one that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Entity, Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.model import Span

_PARTIES = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
# « du (président) Obama, John Holdren »: tokens between « de » and the name.
_TITLED = 2


def whole(scene: Scene, rows: list[Filled]) -> list[Filled]:
    """``rows`` without parties that only the name or the function of another one holds.

    « le gouvernement malien » is not Mali too, nor « le bourgmestre de Dax, Luc Roux, » Dax.
    """
    named = [row for row in rows if row[0] in _PARTIES and isinstance(row[1], Entity)]
    held = {id(row) for row in named if any(_held(scene, row, other) for other in named)}
    return [row for row in rows if id(row) not in held]


def _held(scene: Scene, row: Filled, other: Filled) -> bool:
    if other[1] == row[1]:
        return False
    inside = other[2].covers(row[2]) and other[2] != row[2]
    return inside or (_person(other) and other[0] is row[0] and _of_title(scene, row[2], other[2]))


def _person(row: Filled) -> bool:
    return isinstance(row[1], Entity) and row[1].kind is Kind.PERSON


def _of_title(scene: Scene, one: Span, name: Span) -> bool:
    """Whether ``one`` ends what a function before ``name`` is of: « du président Bas, Luc Roux »."""
    between = scene.text.normal[one.end : name.start]
    first = scene.text.within(one)
    if between.strip() != "," or not first:
        return False
    before = scene.text.tokens[max(first[0] - _TITLED, 0) : first[0]]
    return any(token.pos == "ADP" and token.lemma == scene.frames.grammar.of for token in before)
