"""The signs of a word that may tell an event, whatever its class: its frames, its clause, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, participle
from kg.extract.events.triggers import bears
from kg.model import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.model import Token

_SORTS = (
    *("Person", "Org", "Place", "Event", "Work", "Law", "Product", "Concept", "pronoun", "quantity", "money", "amount"),
    *("person", "org", "place", "event", "work", "product", "building", "weather", "thing", "actor"),
)
_FORMS = ("VerbForm=Inf", "Tense=Imp", "Tense=Pres", "Tense=Fut", "Tense=Past")
_OBLIQUE = ("money", "quantity", "Place", "actor")
_LEAD, _FIRST = 3, 10
_STEM = 5
_MOST = 4


def signs(scene: Scene, triggers: tuple[Trigger, ...], field: Field) -> Iterator[str]:
    """The names of the signs that the word of ``triggers`` shows."""
    trigger = triggers[0]
    token, anchor = scene.text.tokens[trigger.index], scene.text.tokens[trigger.anchor]
    verbal = trigger.clause is not None
    yield f"pos {token.pos}"
    yield f"dep {anchor.dep}"
    yield f"verbal {verbal}"
    yield f"pos {token.pos} dep {anchor.dep.split(':')[0]}"
    yield f"status {scene.moods.status(trigger.anchor).value}"
    yield from _offers(scene, triggers, field)
    if trigger.clause is not None:
        yield from _verb(scene, trigger, trigger.clause)
    else:
        yield from _noun(scene, token)
    yield from _parts(scene, trigger, verbal=verbal)
    if anchor.head != anchor.index:
        governor = scene.text.tokens[anchor.head]
        yield f"gov {governor.pos}"
        if governor.index in field.anchors:
            yield f"below {verbal} {anchor.dep.split(':')[0]}"
    yield from _place(scene, token, verbal=verbal)


def _offers(scene: Scene, triggers: tuple[Trigger, ...], field: Field) -> Iterator[str]:
    for trigger in triggers:
        kind = trigger.frame.kind
        how = "loose" if trigger.loose else "doubt" if trigger.frame.doubtful else "strict"
        yield f"lex {how} {kind}"
        yield f"anylex {how}"
        if trigger.frame.words:
            yield f"turn {kind}"
            yield "turn"
        if trigger.frame.tests and not trigger.loose:
            yield f"tested {kind}"
    yield f"noffers {min(len(triggers), _MOST)}"
    first = triggers[0]
    if first.attributive:
        yield "attributive"
    if not first.loose and not first.frame.doubtful:
        yield f"first {first.frame.kind}"
        yield "first"
        if bears(scene, first, field.nouns):
            yield "bears"


def _verb(scene: Scene, trigger: Trigger, clause: Clause) -> Iterator[str]:
    anchor = scene.text.tokens[trigger.anchor]
    marks = {scene.text.tokens[mark].dep for mark in clause.marks}
    yield f"voice {clause.voice.value}"
    if participle(anchor) and not marks & {"aux:tense", "aux:pass", "aux"}:
        yield "bare participle"
    elif "aux:tense" in marks:
        yield "compound"
    yield from (form for form in _FORMS if anchor.has(form))
    for mark in scene.syntax.kids(anchor.index, frozenset({"mark"})):
        yield f"mark {mark.text.lower()}"
    parts = {argument.part for argument in trigger.arguments}
    if Part.CLAUSE in parts:
        yield "has clause"
    if Part.ATTRIBUTE in parts:
        yield "has attr"


def _noun(scene: Scene, token: Token) -> Iterator[str]:
    before = [t for t in scene.syntax.kids(token.index, frozenset({"det"})) if t.index < token.index]
    if not before:
        yield "det none"
    else:
        feature = {"Definite=Ind": "ind", "PronType=Dem": "dem", "Poss=Yes": "poss"}
        yield "det " + next((name for feature_, name in feature.items() if before[0].has(feature_)), "def")
    if token.has("Number=Plur"):
        yield "plural"
    yield f"after {scene.syntax.preposition(token.index) or '-'}"
    if scene.counted(token.index) is not None:
        yield "counted"
    if token.index == scene.text.sentence(token.index).start:
        yield "opens sentence"


def _parts(scene: Scene, trigger: Trigger, *, verbal: bool) -> Iterator[str]:
    """What the word's subject, object and complements are; of a noun « par » leads in the subject."""
    arguments = trigger.arguments
    if verbal:
        subjects = [a.head for a in arguments if a.part is Part.SUBJECT]
        objects = [a.head for a in arguments if a.part is Part.OBJECT]
    else:
        subjects = [a.head for a in arguments if a.preposition == scene.frames.grammar.by]
        objects = [a.head for a in arguments if a.preposition in {scene.frames.grammar.of, scene.frames.grammar.own}]
    for name, heads in (("subj", subjects), ("obj", objects)):
        if not heads:
            yield f"no {name} {verbal}"
            continue
        sorts = scene.sorts(heads[0])
        yield from (f"{name} {sort} {verbal}" for sort in _SORTS if sort in sorts)
        yield f"{name} lemma {scene.text.tokens[heads[0]].lemma.lower()}"
    for argument in arguments:
        if argument.part is Part.OBLIQUE:
            yield f"prep {argument.preposition} {verbal}"
            sorts = scene.sorts(argument.head)
            yield from (f"obl {sort} {verbal}" for sort in _OBLIQUE if sort in sorts)
            if argument.head in scene.times:
                yield f"obl time {verbal}"


def _place(scene: Scene, token: Token, *, verbal: bool) -> Iterator[str]:
    if scene.reading.claim_at(token.span) is not None:
        yield "claim"
    if token.index in scene.cues:
        yield "cue"
    if scene.layout(token.index) in {Layout.CAPTION, Layout.LINK, Layout.CREDIT}:
        yield "apart"
    number = scene.text.sentence_number(token.index)
    yield "title" if number == 0 else "lead" if number <= _LEAD else "mid" if number <= _FIRST else "body"
    if number == 0:
        yield f"title {verbal}"
    if any(index in scene.times for index in scene.text.sentence(token.index)):
        yield "sentence dated"
    stem = token.lemma.lower()[:_STEM]
    if scene.stems[stem] > 1:
        yield "again"
    if number > 0 and stem in scene.headline:
        yield "in title"
    if token.span.start and scene.text.normal[token.span.start - 1] in '«"':
        yield "quoted"
