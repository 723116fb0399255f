"""The function taken or left: « élue présidente », « nommé au poste de directeur », « le maire démissionne »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import participle
from kg.annotate.universal import VERBS
from kg.extract.events.roles import bare
from kg.model import Entity
from kg.terms import Form, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Mention, Span

_TAKEN = frozenset({"Appointment", "Election"})
_LEFT = "Departure"
_ENDS = frozenset({",", ";", ":", "(", ")", "«", "»"})
_CALLING = frozenset({"NOUN", "ADJ", "PROPN", "VERB"})
_PORTFOLIO = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "CCONJ"})
_BODIES = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_PLAYERS = frozenset({Role.PATIENT, Role.AGENT})
# In tokens: as far as a function stands behind the word, the longest name of one, the words between post and function.
_FAR, _LONG, _BESIDE = 14, 6, 3


def posted(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` with the function that the event of ``trigger`` is about, if its words name one."""
    kind = trigger.frame.kind
    if kind not in _TAKEN and kind != _LEFT:
        return rows
    span = next(_named(scene, trigger, rows), None)
    if span is not None:
        kept = [row for row in rows if row[0] is not Role.FUNCTION and not (isinstance(row[1], str) and _in(span, row))]
        kept = [*kept, (Role.FUNCTION, bare(scene, scene.words(span)), span)]
        return _presided(scene, kept, span) if kind in _TAKEN else kept
    found = _contested(scene, trigger) if kind == "Election" else None
    others = [row for row in rows if row[0] is not Role.FUNCTION]
    return rows if found is None else [*others, found]


def _presided(scene: Scene, rows: list[Filled], span: Span) -> list[Filled]:
    """« élu président (du Togo) »: what the function behind the word is of receives whoever takes it."""
    tokens, last = scene.text.tokens, scene.text.within(span)[-1]
    here = last + 1
    if here + 1 >= len(tokens) or scene.text.lowered[here] not in scene.frames.grammar.ofs:
        return rows
    here += 1 + (tokens[here + 1].pos == "DET")
    entity = scene.named(here) if here < len(tokens) else None
    if entity is None or entity.kind not in _BODIES or any(row[0] is Role.RECIPIENT for row in rows):
        return rows
    others = [row for row in rows if row[0] is not Role.PLACE or row[1] != entity]
    return [*others, (Role.RECIPIENT, entity, scene.anchor(here))]


def _in(span: Span, row: Filled) -> bool:
    return row[2].overlaps(span)


def _named(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Iterator[Span]:
    """The functions named behind the word; those of whoever leaves, beside his name."""
    yield from _behind(scene, trigger)
    frame, tokens = trigger.frame, scene.text.tokens
    leaves = frame.kind == _LEFT and scene.frames.fleeing.isdisjoint(frame.words or (frame.lemma,))
    leaves = leaves and scene.frames.freed.isdisjoint({frame.lemma, *frame.words})
    anchor = tokens[trigger.anchor]
    chosen = frame.kind in _TAKEN and trigger.clause is not None and anchor.dep == "acl" and participle(anchor)
    if leaves or chosen:
        dismissed = any(slot.place == "O" and slot.role is Role.PATIENT for slot in frame.valence)
        roles = {Role.PATIENT} if dismissed else _PLAYERS  # « le président a limogé sa ministre »
        people = (f for role, f, _ in rows if role in roles and isinstance(f, Entity) and f.kind is Kind.PERSON)
        sentence = scene.text.sentence(trigger.index)
        here = (m for person in people for m in person.mentions if m.head in sentence)
        for mention in (m for m in here if leaves or m.head < trigger.index):
            yield from _beside(scene, mention, leaves=leaves)


def _beside(scene: Scene, mention: Mention, *, leaves: bool) -> Iterator[Span]:
    """« le maire Luc Bas », and of whoever leaves « Luc Bas, maire de Dax, »."""
    for index in (*mention.titles, *((mention.head,) if mention.form is Form.NOMINAL else ())):
        if (span := _calling(scene, index, before=_LONG)) is not None:
            yield span
    after = scene.text.within(mention.span)[-1] + 1
    apposed = leaves and after + 1 < len(scene.text.tokens) and scene.text.tokens[after].text == ","
    if apposed and (span := _calling(scene, after + 1)) is not None:
        yield span


def _behind(scene: Scene, trigger: Trigger) -> Iterator[Span]:
    """Behind the word a function without article, or after « comme » or the noun of a post: « au poste de X »."""
    tokens, sentence = scene.text.tokens, scene.text.sentence(trigger.index)
    hung = (tokens[i] for i in scene.text.children[trigger.anchor] if i > trigger.anchor and i not in scene.names)
    alone = (t for t in hung if t.dep == "xcomp" and tokens[t.index - 1].pos not in {"ADP", "DET", "NUM"})
    for token in (t for t in alone if not _somebody(scene, range(trigger.anchor + 1, t.index))):
        if (span := _calling(scene, token.index, before=_BESIDE)) is not None:  # « nommé en mai, à Dax, directeur »
            yield span
            return
    first = (trigger.index if trigger.clause is None else max(trigger.words)) + 1
    if trigger.words and _post(scene, max(trigger.words)):
        first = max(trigger.words)  # « occuper le poste de X »
    for index in range(first, min(first + _FAR, sentence.stop)):
        token = tokens[index]
        if token.text in _ENDS or (token.has("VerbForm=Fin") and token.pos in VERBS):
            return
        if _post(scene, index):
            inner = (i for i in range(index + 1, min(index + _BESIDE, sentence.stop)) if tokens[i].pos != "ADP")
            head = next(inner, None)
            span = None if head is None else _calling(scene, head)
            if span is not None:
                yield span
                return
        elif token.pos in _CALLING and _undetermined(scene, index, trigger):
            span = _calling(scene, index)
            if span is not None:
                yield span
                return


def _somebody(scene: Scene, inside: range) -> bool:
    """Whether a person is named among the tokens ``inside``."""
    named = (scene.entities.get(index) for index in inside)
    return any(entity is not None and entity.kind is Kind.PERSON for entity in named)


def _undetermined(scene: Scene, index: int, trigger: Trigger) -> bool:
    """Whether no article and no preposition but « comme » stands before a token, and no name behind it."""
    tokens, frames = scene.text.tokens, scene.frames
    while index - 1 in scene.times:  # « réélu dimanche président »
        index -= 1
    before = tokens[index - 1]
    if before.pos in {"DET", "NUM"} or index in scene.names:
        return False
    if before.pos == "ADP":
        return before.text.lower() in frames.likening
    direct = trigger.clause is not None and (index - 1 in trigger.words or index - 1 in scene.names)
    return direct or before.pos == "ADV"


def _post(scene: Scene, index: int) -> bool:
    token = scene.text.tokens[index]
    return token.lemma.lower() in scene.frames.posts or token.text.lower() in scene.frames.posts


def _calling(scene: Scene, index: int, before: int = 0) -> Span | None:
    """The longest name of a function that begins at token ``index``, or holds it and begins ``before`` tokens earlier.

    With the field of a minister, without the place or body led.
    """
    tokens, known = scene.text.tokens, scene.frames.callings
    sentence = scene.text.sentence(index)
    for first in range(max(index - before, sentence.start), index + 1):
        for last in range(min(first + _LONG, sentence.stop) - 1, index - 1, -1):
            words = scene.text.normal[tokens[first].span.start : tokens[last].span.end]
            level = known.get(words) or known.get(words[:1].lower() + words[1:])
            if level is not None and tokens[last].text.lower() not in scene.frames.passing:
                field = level == scene.frames.heading or _over(scene, last)
                return scene.text.span(first, _field(scene, last) if field else last)
    return None


def _over(scene: Scene, last: int) -> bool:
    """Whether a field follows behind « à »: « commissaire européen à la Santé »."""
    tokens = scene.text.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text.lower() not in scene.frames.grammar.tos:
        return False
    noun = next((t for t in tokens[last + 2 : last + 2 + _BESIDE] if t.pos != "DET"), tokens[last])
    entity = scene.entities.get(noun.index)
    return noun.text[:1].isupper() and (entity is None or entity.kind is Kind.ORGANIZATION)


def _field(scene: Scene, last: int) -> int:
    """The last token of the field of a minister that follows token ``last``: « de l'Économie et des Finances »."""
    tokens, stop = scene.text.tokens, scene.text.sentence(last).stop
    here, found = last + 1, last
    while here < stop and tokens[here].pos in _PORTFOLIO and here - found <= _BESIDE:
        if tokens[here].text[:1].isupper() and tokens[here].pos in {"NOUN", "PROPN", "ADJ"}:
            person = scene.entities.get(here)
            if person is not None and person.kind is Kind.PERSON:
                break
            found = here
        here += 1
    return found


def _contested(scene: Scene, trigger: Trigger) -> Filled | None:
    """The function that an election gives by its own name: « la présidentielle », « l'élection présidentielle »."""
    words = scene.text.lowered
    for index in scene.text.sentence(trigger.index):
        near = index == trigger.index or abs(index - trigger.index) <= _LONG
        if near and (post := scene.frames.contests.get(words[index])) is not None:
            return Role.FUNCTION, post, scene.text.tokens[index].span
    return None
