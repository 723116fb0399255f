"""Who is the subject, and who stands before or behind it: « Après le meurtre de Luc Bas, Jan Vial a quitté Dax ».

The model often hangs the subject of the main clause on the phrase before it, as if it went on with a row of names: both
would have been murdered. And « l'associé de Luc Bas a fondé Orial » tells nothing of what Luc Bas has done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.syntax import Voice
from kg.annotate.tokens import skip, skip_back
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.model import Token

# What stands between the comma and the name, as « le maire de Dax », and between the name and its verb; in tokens.
_TITLE = frozenset({"ADJ", "ADP", "DET", "NOUN"})
_BESIDE = _TITLE | {"ADV", "NUM", "PRON", "PROPN"}
_LONG = 14
_PLAYED = frozenset({Role.AGENT, Role.PATIENT})
_CLAUSE = frozenset({"ADV", "SCONJ"})
# Those who leave do what the noun tells, as its complement says.
_PERSONAL = frozenset({"Appointment", "Arrest", "Death", "Departure", "Injury", "Protest"})
_LEAVING = "Departure"


def beyond(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` is the subject of the main clause behind a phrase whose noun says of whom it tells."""
    own = {slot.role for slot in trigger.frame.valence if slot.place == scene.frames.grammar.of}
    part = role is Role.PATIENT or (role is Role.AGENT and (trigger.frame.kind == _LEAVING or role in own))
    if not part or scene.text.tokens[trigger.index].pos != "NOUN" or thing.head < trigger.index:
        return False
    inside = scene.text.within(thing.span)
    comma = _comma(scene, min(inside))
    told = comma > trigger.index + 1 and scene.text.lowered[trigger.index + 1] in scene.frames.grammar.ofs
    return told and _opening(scene, trigger.index, comma) and _acts(scene, max(inside) + 1)


def introduced(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Professeure à Dax, Ana Roux a été élue à Pau »: whether one of ``trigger`` and ``thing`` tells who she is.

    The other tells what she does.
    """
    start, comma = scene.text.sentence(trigger.index).start, _introducing(scene, trigger.index)
    if not comma or (start <= trigger.index < comma) == (start <= thing.head < comma):
        return False
    tokens = scene.text.tokens
    verb = next((i for i in range(comma, max(trigger.index, thing.head)) if tokens[i].has("VerbForm=Fin")), None)
    return verb is not None and _acts(scene, comma + 1)


def _introducing(scene: Scene, index: int) -> int:
    """The comma behind the noun phrase, without article or verb, that opens the sentence of token ``index``, or 0."""
    tokens, sentence = scene.text.tokens, scene.text.sentence(index)
    comma = next((i for i in sentence if tokens[i].text == ","), sentence.start)
    noun = skip(tokens, sentence.start, comma, ("ADJ",))
    bare = noun < comma and noun not in scene.names and tokens[noun].pos == "NOUN"
    person = bare and "person" in scene.sorts(noun)
    return comma if person and not any(token.has("VerbForm=Fin") for token in tokens[noun:comma]) else 0


def calling(scene: Scene, token: Token, head: int) -> bool:
    """« Mort de Luc Bas, ministre de 1981 à 1986 »: whether the token is a function with the time at ``head``."""
    function = token.dep == "appos" and token.pos == "NOUN" and "person" in scene.sorts(token.index)
    between = scene.text.tokens[token.index : head]
    return function and token.index < head and all(t.text != "," and t.pos != "VERB" for t in between)


def completing(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` only completes the subject: « L'associé de Luc Bas a fondé la société ».

    So does a body where only people do such a thing: « La directrice de la banque Orial a démissionné ».
    """
    kind = thing.filler.kind if isinstance(thing.filler, Entity) else None
    able = kind is Kind.PERSON or (kind is Kind.ORGANIZATION and trigger.frame.kind in _PERSONAL)
    if role not in _PLAYED or not able or not _whole(scene, trigger.anchor):
        return False
    first = here = min(scene.text.within(thing.span)) - 1
    while here > 0 and scene.text.tokens[here].pos in {"NOUN", "ADJ"} and here not in scene.names:  # « du président »
        here -= 1
    if here < first and scene.text.lowered[here] in scene.frames.grammar.ofs_plain:
        return False  # « L'homme d'affaires Luc Bas »
    if here > 0 and scene.text.tokens[here].pos == "DET" and scene.text.tokens[here - 1].pos == "ADP":
        here -= 1  # « de la ministre Ana Bas »
    noun = skip_back(scene.text.tokens, here - 1, 0, ("ADJ",))
    grammar = scene.frames.grammar
    led = here > 0 and scene.text.lowered[here] in grammar.ofs | grammar.tos and noun not in scene.names
    if (name := scene.text.tokens[thing.head]).dep == "appos" and name.head == noun:  # « le chef de l'État Luc Bas »
        return False
    subjects = scene.syntax.grammatical(trigger.anchor)[0]
    return led and not {noun, scene.text.tokens[noun].head}.isdisjoint(subjects)  # « le garde du corps de Luc Bas »


def heading(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """« Luc Bas : la réforme sera votée »: whether ``thing`` stands before a colon, and another does or undergoes this.

    A body may all the same do what others undergo: « Orial : 80 emplois supprimés ». A happening does nothing:
    « Attentat de Dax : un homme arrêté ».
    """
    kind = thing.filler.kind if isinstance(thing.filler, Entity) else None
    colon, clause = scene.text.within(thing.span).stop, trigger.clause
    if role not in _PLAYED or scene.text.lowered[colon : colon + 1] != (":",):
        return False
    if kind is Kind.EVENT:
        return role is Role.AGENT
    if kind not in ACTORS or clause is None or trigger.index < colon:
        return False
    done_to = clause.voice is not Voice.ACTIVE and any(head > colon for head in clause.objects)
    if role is Role.PATIENT:
        return done_to
    return any(head > colon for head in clause.subjects) or (done_to and kind is Kind.PERSON)


def _whole(scene: Scene, index: int) -> bool:
    """Whether a verb is finite or has an auxiliary: of whom a bare participle is told its place says."""
    token, children = scene.text.tokens[index], scene.text.children[index]
    return token.has("VerbForm=Fin") or any(scene.text.tokens[child].pos == "AUX" for child in children)


def _comma(scene: Scene, first: int) -> int:
    """The comma before the name that begins at token ``first`` and what introduces it, or 0."""
    tokens = scene.text.tokens
    for index in range(first - 1, max(first - _LONG, 0), -1):
        if tokens[index].text == ",":
            return 0 if tokens[index + 1].pos == "ADP" else index
        if tokens[index].pos not in _TITLE:
            return 0
    return 0


def _opening(scene: Scene, noun: int, comma: int) -> bool:
    """Whether the noun stands in a phrase, or a clause behind « alors que », that opens the sentence."""
    tokens, start = scene.text.tokens, scene.text.sentence(noun).start
    told = any(tokens[index].has("VerbForm=Fin") for index in range(start, noun))
    led = tokens[start].pos in _CLAUSE if told else tokens[start].pos != "DET"
    return led and start < noun and not any(tokens[index].has("VerbForm=Fin") for index in range(noun, comma))


def _acts(scene: Scene, after: int) -> bool:
    """Whether a verb follows, behind what else is told of its subject: « (l'adjoint) au maire, Jan Vial, (rit) »."""
    tokens = scene.text.tokens
    for token in tokens[after : after + _LONG]:
        if token.has("VerbForm=Fin"):
            return True
        if token.pos not in _BESIDE and token.text != ",":
            return False
    return False
