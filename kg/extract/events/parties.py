"""Who is a party to an event, and who only belongs to the name or function of one that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Entity, Kind, Role, Span

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_PARTIES = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
# « du (parti islamiste) Ennahda »: tokens between « de » and the name, it included.
_TITLED = 4


def whole(scene: Scene, rows: list[Filled]) -> list[Filled]:
    """``rows`` without parties that only the name or the function of another one holds.

    « le gouvernement malien » is not Mali too, nor « le bourgmestre de Dax, Luc Roux, » Dax, nor « Luc Roux, membre du
    Bloc, » the Bloc, nor « le robot Orion de la Nasa » the Nasa.
    """
    named = [row for row in rows if row[0] in _PARTIES and isinstance(row[1], Entity)]
    held = {id(row) for row in named if any(_held(scene, row, other) for other in named)}
    return [row for row in rows if id(row) not in held]


def unhosted(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without the town in the name of the event itself, which does none of it: « le marathon de (Berlin) »."""
    event = scene.entities.get(trigger.index)
    if event is None or event.kind is not Kind.EVENT:
        return rows
    names = [mention.span for mention in event.mentions]
    return [row for row in rows if row[0] is not Role.AGENT or not _sited(row, names)]


def _sited(row: Filled, names: list[Span]) -> bool:
    place = isinstance(row[1], Entity) and row[1].kind is Kind.PLACE
    return place and any(name.covers(row[2]) for name in names)


def _held(scene: Scene, row: Filled, other: Filled) -> bool:
    if other[1] == row[1]:
        return False
    if other[2].covers(row[2]) and other[2] != row[2]:
        return True
    alike, person = other[0] is row[0], isinstance(other[1], Entity) and other[1].kind is Kind.PERSON
    if person and _apposed(scene, other[2], row[2]):
        return True
    return alike and (_of(scene, other[2], row[2]) or (person and _titling(scene, row[2], other[2])))


def _titling(scene: Scene, one: Span, name: Span) -> bool:
    """Whether ``one`` ends what a function before ``name`` is of: « le conseiller du président Bas, Luc Roux »."""
    return scene.text.normal[one.end : name.start].strip() == "," and _led(scene, one)


def _apposed(scene: Scene, name: Span, one: Span) -> bool:
    """Whether ``one`` ends what is said of ``name`` between commas: « Luc Roux, membre du Bloc, »."""
    between = scene.text.normal[name.end : one.start]
    after = scene.text.normal[one.end : one.end + 1]
    return between.startswith(",") and between.count(",") == 1 and after == "," and _led(scene, one)


def _of(scene: Scene, whole: Span, one: Span) -> bool:
    """Whether « de » alone ties ``one`` to ``whole``: « le robot Orion de la Nasa »."""
    between = scene.text.within(Span(whole.end, one.start)) if whole.end < one.start else range(0)
    words = [scene.text.tokens[index] for index in between]
    of = [token for token in words if token.pos == "ADP" and token.lemma == scene.frames.grammar.of]
    return len(of) == 1 and words[0] == of[0] and all(token.pos == "DET" for token in words[1:])


def _led(scene: Scene, one: Span) -> bool:
    """Whether « de » stands before ``one``, or before the title before it."""
    first = scene.text.within(one)
    before = scene.text.tokens[max(first[0] - _TITLED, 0) : first[0]] if first else ()
    return any(token.pos == "ADP" and token.lemma == scene.frames.grammar.of for token in before)
