"""Who stands in what opens a sentence, before its subject: « Après avoir lu la lettre de Luc Bas, Ana Roux a ri ».

The one does nothing of what the other does, however near they stand: only what the verb itself governs, as in
« Avec Luc Bas, Ana Roux a fondé », may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb, skip_back
from kg.annotate.universal import BEFORE_NOUN, NOUNS, VERBS
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_PLAYED = frozenset({Role.AGENT, Role.PATIENT})
_BEFORE = BEFORE_NOUN | NOUNS
# What opens such a phrase: « après », « au lendemain », « interrogé par », « six mois après ».
_LEADING = frozenset({"ADP", "ADV", "NUM", "SCONJ", "VERB"})


def ahead(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` completes a noun or a verb of the opening, and ``trigger`` stands behind the subject."""
    tokens, inside = scene.text.tokens, scene.text.within(thing.span)
    if role not in _PLAYED or not inside or max(inside) > trigger.index:
        return False
    if thing.head in {argument.head for argument in trigger.arguments}:
        return False
    start = scene.text.sentence(trigger.index).start
    verb = next((i for i in climb(tokens, trigger.anchor) if tokens[i].pos in VERBS), trigger.anchor)
    comma = next((i for i in _commas(scene, verb) if i > max(inside)), None)
    if comma is None or tokens[start].pos not in _LEADING:
        return False
    if comma > trigger.index or any(token.has("VerbForm=Fin") for token in tokens[start:comma]):
        return False
    above = (index for index in climb(tokens, thing.head) if start <= index < min(inside))
    deep = next((index for index in above if _deep(scene, index)), None)
    return deep is not None and all(token.text != "," for token in tokens[deep : min(inside)])


def _commas(scene: Scene, verb: int) -> list[int]:
    """The commas right before a subject of the verb: « …, (la Française Ana Roux) a ri »."""
    tokens = scene.text.tokens
    firsts = (skip_back(tokens, head - 1, -1, _BEFORE) for head in scene.syntax.grammatical(verb)[0])
    return [index for index in firsts if index > 0 and tokens[index].text == ","]


def _deep(scene: Scene, index: int) -> bool:
    """Whether the token is a verb, or a noun that does not only tell who a name is."""
    token = scene.text.tokens[index]
    return token.pos in VERBS or (token.pos in NOUNS and "person" not in scene.sorts(index))
