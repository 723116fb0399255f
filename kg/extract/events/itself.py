"""What happens is no party to itself: « l'incendie s'est déclaré », « a fait trois morts », « la grève est suivie »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.events.counts import HARM
from kg.model import Entity
from kg.terms import Form, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Span

# Of the other classes a noun may tell what another of the class is about: « a rejeté la décision ».
_PROTEST = "Protest"
_TELLING = HARM | {_PROTEST}
_PARTS = frozenset({Role.AGENT, Role.PATIENT})


def itself(scene: Scene, trigger: Trigger, rows: list[Filled]) -> tuple[list[Filled], tuple[int, ...]]:
    """``rows`` without those whose noun tells the same happening as the word, and the tokens of these nouns.

    A named one stays: the storm that « Zoé » is does the damage. So does what is alone, for something is told of it.
    """
    if trigger.frame.kind not in _TELLING:
        return rows, ()
    parts = _PARTS | {Role.PURPOSE} if trigger.frame.kind == _PROTEST else _PARTS
    nouns = {id(row): noun for row in rows if row[0] in parts for noun in _told(scene, trigger, row)}
    return [row for row in rows if id(row) not in nouns] or rows, tuple(nouns.values())


def _told(scene: Scene, trigger: Trigger, row: Filled) -> Iterator[int]:
    _, filler, span = row
    noun = _top(scene, span)
    named = isinstance(filler, Entity) and any(mention.form is Form.NAMED for mention in filler.mentions)
    frames = scene.frames.nouns.get(scene.text.lemmas[noun], ())
    # « les manifestants » are those who do it
    if not named and any(f.kind == trigger.frame.kind and all(slot.place != "T" for slot in f.valence) for f in frames):
        yield noun


def _top(scene: Scene, span: Span) -> int:
    inside = scene.text.within(span)
    return next((index for index in inside if scene.text.tokens[index].head not in inside), inside[0])
