"""The signs of a word that may tell an event, whatever its class: its frames, its clause, and where it stands."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, participle
from kg.annotate.universal import AUXILIARIES
from kg.extract.events.scene import STEM
from kg.extract.events.triggers import bears

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.lang.frames import Frame, Frames
    from kg.model import Token

_SORTS = frozenset(
    {"Person", "Org", "Place", "Event", "Work", "Law", "Product", "Concept", "pronoun", "quantity", "money", "amount"}
    | {"person", "org", "place", "event", "work", "product", "building", "weather", "thing", "actor"}
)
_FORMS = ("VerbForm=Inf", "Tense=Imp", "Tense=Pres", "Tense=Fut", "Tense=Past")
_OBLIQUE = frozenset({"money", "quantity", "Place", "actor"})
# What the first argument of each part is to a verb.
_PLAYED: Mapping[str, str] = MappingProxyType({Part.SUBJECT: "subj", Part.OBJECT: "obj"})
_MARK, _DETERMINER = frozenset({"mark"}), frozenset({"det"})
_DETERMINED = MappingProxyType({"Definite=Ind": "ind", "PronType=Dem": "dem", "Poss=Yes": "poss"})
# Of the sentences: the last of the lead and of the first part.
_LEAD, _FIRST = 3, 10
# What a word may tell is counted up to this.
_MOST = 4
# The features of words that are kept: more than a language has.
_KEPT = 4096


def signs(scene: Scene, triggers: tuple[Trigger, ...], field: Field) -> list[str]:
    """The names of the signs that the word of ``triggers`` shows."""
    trigger = triggers[0]
    token, anchor = scene.text.tokens[trigger.index], scene.text.tokens[trigger.anchor]
    verbal = trigger.clause is not None
    found = [f"status {scene.moods.status(trigger.anchor)}"]
    found += _standing(token.pos, anchor.dep, verbal)
    found += _offers(scene, triggers, field)
    if trigger.clause is not None:
        found += _verb(scene, trigger, trigger.clause)
    else:
        found += _noun(scene, token)
    found += _parts(scene, trigger, verbal=verbal)
    if anchor.head != anchor.index:
        governor = scene.text.tokens[anchor.head]
        found.append(f"gov {governor.pos}")
        if governor.index in field.anchors:
            found.append(f"below {verbal} {anchor.dep.partition(':')[0]}")
    found += _place(scene, token, verbal=verbal)
    return found


@cache
def _standing(pos: str, dep: str, verbal: bool) -> tuple[str, ...]:  # noqa: FBT001
    return (f"pos {pos}", f"dep {dep}", f"verbal {verbal}", f"pos {pos} dep {dep.partition(':')[0]}")


def _offers(scene: Scene, triggers: tuple[Trigger, ...], field: Field) -> list[str]:
    found = [f"noffers {min(len(triggers), _MOST)}"]
    for trigger in triggers:
        found += _offer(trigger.frame, trigger.loose)
    first = triggers[0]
    if first.attributive:
        found.append("attributive")
    if not first.loose and not first.frame.doubtful:
        found += (f"first {first.frame.kind}", "first")
        if bears(scene, first, field.nouns):
            found.append("bears")
    return found


@cache
def _offer(frame: Frame, loose: bool) -> tuple[str, ...]:  # noqa: FBT001
    how = "loose" if loose else "doubt" if frame.doubtful else "strict"
    found = [f"lex {how} {frame.kind}", f"anylex {how}"]
    if frame.words:
        found += [f"turn {frame.kind}", "turn"]
    if frame.tests and not loose:
        found.append(f"tested {frame.kind}")
    return tuple(found)


def _verb(scene: Scene, trigger: Trigger, clause: Clause) -> list[str]:
    anchor = scene.text.tokens[trigger.anchor]
    marks = {scene.text.tokens[mark].dep for mark in clause.marks}
    found = [f"voice {clause.voice.value}", *_forms(anchor.features)]
    if participle(anchor) and marks.isdisjoint(AUXILIARIES):
        found.append("bare participle")
    elif "aux:tense" in marks:
        found.append("compound")
    found += [f"mark {mark.text.lower()}" for mark in scene.syntax.kids(anchor.index, _MARK)]
    parts = {argument.part for argument in trigger.arguments}
    if Part.CLAUSE in parts:
        found.append("has clause")
    if Part.ATTRIBUTE in parts:
        found.append("has attr")
    return found


@lru_cache(maxsize=_KEPT)
def _forms(features: str) -> tuple[str, ...]:
    return tuple([form for form in _FORMS if form in features.split("|")])


def _noun(scene: Scene, token: Token) -> list[str]:
    before = [t for t in scene.syntax.kids(token.index, _DETERMINER) if t.index < token.index]
    found = [f"after {scene.syntax.preposition(token.index) or '-'}"]
    if not before:
        found.append("det none")
    else:
        found.append("det " + next((name for feature, name in _DETERMINED.items() if before[0].has(feature)), "def"))
    if token.has("Number=Plur"):
        found.append("plural")
    if scene.counted(token.index) is not None:
        found.append("counted")
    if token.index == scene.text.sentence(token.index).start:
        found.append("opens sentence")
    return found


def _parts(scene: Scene, trigger: Trigger, *, verbal: bool) -> list[str]:
    """What the word's subject, object and complements are; of a noun « par » leads in the subject."""
    found: list[str] = []
    heads: dict[str, int] = {}
    names = _PLAYED if verbal else _complements(scene.frames)
    for argument in reversed(trigger.arguments):
        name = names.get(argument.part if verbal else argument.preposition)
        if name is not None:
            heads[name] = argument.head
        if argument.part is Part.OBLIQUE:
            found.append(f"prep {argument.preposition} {verbal}")
            found += _sorted("obl", scene.sorts(argument.head) & _OBLIQUE, verbal)
            if argument.head in scene.times:
                found.append(f"obl time {verbal}")
    for name in _PLAYED.values():
        if name in heads:
            found += _sorted(name, scene.sorts(heads[name]) & _SORTS, verbal)
            found.append(f"{name} lemma {scene.text.lemmas[heads[name]]}")
        else:
            found.append(f"no {name} {verbal}")
    return found


@cache
def _complements(frames: Frames) -> Mapping[str, str]:
    """What the complements of a noun are, by preposition."""
    return {frames.grammar.by: "subj", frames.grammar.of: "obj", frames.grammar.own: "obj"}


@lru_cache(maxsize=_KEPT)
def _sorted(name: str, sorts: frozenset[str], verbal: bool) -> tuple[str, ...]:  # noqa: FBT001
    return tuple([f"{name} {sort} {verbal}" for sort in sorts])


def _place(scene: Scene, token: Token, *, verbal: bool) -> list[str]:
    number = scene.text.sentence_of[token.index]
    found = ["title" if number == 0 else "lead" if number <= _LEAD else "mid" if number <= _FIRST else "body"]
    if scene.claims[token.index] is not None:
        found.append("claim")
    if token.index in scene.cues:
        found.append("cue")
    if token.index in scene.apart:
        found.append("apart")
    if number == 0:
        found.append(f"title {verbal}")
    if number in scene.dated:
        found.append("sentence dated")
    stem = scene.text.lemmas[token.index][:STEM]
    if scene.stems[stem] > 1:
        found.append("again")
    if number > 0 and stem in scene.headline:
        found.append("in title")
    if token.span.start and scene.text.normal[token.span.start - 1] in '«"':
        found.append("quoted")
    return found
