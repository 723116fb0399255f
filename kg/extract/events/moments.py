"""One happening has one time: « a reçu jeudi le prix pour « La Nuit », publié en janvier » was not received in January.

Beside a time that hangs on the word that tells an event, one that hangs on a noun, on a participle of a noun or on
another clause is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import under
from kg.annotate.universal import NOUNS, SUBJECTS
from kg.model import Time
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Span

_NAMING = NOUNS | {"ADJ"}
_COMPLETING = SUBJECTS | {"obj"}
_OF_A_NOUN = frozenset({"acl", "acl:relcl", "amod", "nmod", "appos"})
# Longer chains of heads are accidents of the parser.
_DEEPEST = 20


def timed(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without the times of something else, where the event has one of its own, and of another noun."""
    rows = [row for row in rows if row[0] is not Role.TIME or not _foreign(scene, trigger, row[2])] or rows
    places = [place for place, (role, filler, _) in enumerate(rows) if role is Role.TIME and isinstance(filler, Time)]
    if len(places) < 2:
        return rows
    inside = {place: [*scene.text.within(rows[place][2])] for place in places}
    ways = {place: _way(scene, trigger, words) for place, words in inside.items() if words}
    own = {index for place, way in ways.items() if way == [] for index in inside[place]}
    if not own:
        return rows
    foreign = {place for place, way in ways.items() if way != [] and not _joined(scene, inside[place], own, way)}
    return [row for place, row in enumerate(rows) if place not in foreign]


def _foreign(scene: Scene, trigger: Trigger, span: Span) -> bool:
    """Whether a time tells which noun is meant, or is of what the event only comes after.

    « l'Euro 2012 », « le prix Médicis 1978 », « un an après l'incendie du 3 mai, l'usine a rouvert ».
    """
    tokens, inside = scene.text.tokens, scene.text.within(span)
    first = tokens[inside[0]] if inside else None
    top = next((tokens[index] for index in inside if tokens[index].head not in inside), first)
    if first is None or top is None or first.index == 0:
        return False
    noun, mine = tokens[top.head], {trigger.index, trigger.anchor, *trigger.words}
    if noun.pos not in NOUNS or not mine.isdisjoint((noun.index, first.index - 1)):
        return False
    if len(inside) == 1 and first.text.isdecimal():
        return tokens[first.index - 1].pos in _NAMING
    beside = {scene.frames.grammar.after, scene.frames.grammar.before, scene.frames.since}
    return scene.syntax.preposition(noun.index) in beside and not under(scene.text, trigger.anchor, noun.index)


def _way(scene: Scene, trigger: Trigger, words: list[int]) -> list[int] | None:
    """The tokens between a time and the word that tells the event, or the verb that this completes: « a reçu le prix ».

    ``None`` where it hangs on neither.
    """
    tokens, mine = scene.text.tokens, {trigger.index, trigger.anchor, *trigger.words}
    over = tokens[tokens[trigger.anchor].head]
    if over.pos == "VERB" and tokens[trigger.anchor].dep in _COMPLETING and over.index not in scene.saying:
        mine.add(over.index)
    here = tokens[next((index for index in words if tokens[index].head not in words), words[0])]
    found: list[int] = []
    while here.head not in mine:
        if here.head == here.index or len(found) == _DEEPEST:
            return None
        found.append(here.head)
        here = tokens[here.head]
    return found


def _joined(scene: Scene, words: list[int], own: set[int], way: list[int] | None) -> bool:
    """Whether a time goes on with the event's own (« lundi et mardi »), or hangs on a clause under its verb."""
    tokens, first = scene.text.tokens, words[0]
    if first > 1 and tokens[first - 1].pos == "CCONJ" and first - 2 in own:
        return True
    if way is None:
        return any(tokens[index].head in own for index in words)
    return not own.isdisjoint(way) or all(
        tokens[index].pos == "VERB" and tokens[index].dep not in _OF_A_NOUN for index in way
    )
