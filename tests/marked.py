"""Sentences for one extractor: their entities are marked by hand, « [Ana Roux|person] », « [il|person=Ana Roux] »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract import mentions, quantities, relations, times
from kg.model import Claim, Entity, Mention, Quantity, Reading, Span, Time
from kg.terms import Form, Kind, Manner, Role, Stance, Status

if TYPE_CHECKING:
    import datetime as dt

    from conftest import Parse

    from kg.lang.base import Language
    from kg.model import Filler

_MARK = re.compile(r"\[([^|\]]+)\|(\w+)(?:=([^\]]+))?\]")


def reading(parse: Parse, french: Language, marked: str, speaker: str = "") -> Reading:
    """Parse a sentence whose entities are marked: « [Ana Roux|person] », « [il|person=Ana Roux] » for a pronoun.

    With ``speaker``, what stands between « and » is a claim of that person.
    """
    text, spans, place = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[place : match.start()]
        spans.append((Span(len(text), len(text) + len(match[1])), Kind(match[2]), match[3] or match[1], not match[3]))
        text += match[1]
        place = match.end()
    text += marked[place:]
    parsed = parse(text)
    mentions: dict[tuple[Kind, str], list[Mention]] = {}
    for span, kind, name, named in spans:
        inside = parsed.within(span)
        head = next((i for i in inside if parsed.tokens[i].head not in inside), inside[0])
        form = Form.NAMED if named and name[0].isupper() else Form.NOMINAL
        mentions.setdefault((kind, name), []).append(Mention(span, form, head, kind))
    entities = tuple(Entity(kind, name, mentions=tuple(found)) for (kind, name), found in mentions.items())
    claims: tuple[Claim, ...] = ()
    if speaker:
        said = Span(text.index("«") + 1, text.index("»"))
        source = next(e for e in entities if e.name == speaker)
        claims = (Claim(1, source, said, Manner.DIRECT, Stance.NEUTRAL),)
    start = times.extract(quantities.extract(Reading(parsed), french), french)
    return relations.extract(
        Reading(parsed, quantities=start.quantities, times=start.times, entities=entities, claims=claims), french
    )


def name(filler: Filler) -> str:
    """``filler`` as the tables below write it."""
    if isinstance(filler, Entity):
        return filler.name
    if isinstance(filler, Time):
        return filler.edtf
    return filler.value or "" if isinstance(filler, Quantity) else filler


def facts(reading: Reading) -> set[str]:
    """What is plainly stated, as « subject predicate object »."""
    plain = (one for one in reading.statements if one.status is Status.ASSERTED)
    return {f"{one.subject.name} {one.predicate} {name(one.object)}" for one in plain}


def told(found: Reading) -> set[tuple[str, str, str]]:
    """The statements as subject, relation and object."""
    return {(s.subject.name, s.predicate, name(s.object)) for s in found.statements}


def said(reading: Reading) -> list[tuple[str, str]]:
    """The claims in order: who speaks, by name or in the words for a source, and what is said."""
    speakers = (getattr(claim.speaker, "name", getattr(claim.speaker, "label", "")) for claim in reading.claims)
    return [(who, reading.text.words(claim.content)) for who, claim in zip(speakers, reading.claims, strict=True)]


def found(parse: Parse, french: Language, marked: str) -> set[tuple[str, str, str, str]]:
    """What the rules find in a marked sentence, before it is judged: subject, relation, object and rule."""
    _, _, candidates, _ = relations.prospects(reading(parse, french, marked), french)
    return {(c.subject.name, c.relation, name(c.object), c.rule) for c in candidates}


def named(parse: Parse, french: Language, sentence: str) -> set[tuple[str, str]]:
    """The named mentions of a sentence, as words and kind."""
    text = parse(sentence)
    reading = mentions.extract(Reading(text), french)
    return {(text.words(m.span), m.kind.value) for m in reading.mentions if m.kind}


def meant(reading: Reading, words: str) -> set[str]:
    """The names of what the description or pronoun ``words`` stands for."""
    return {
        entity.name
        for entity in reading.entities
        for mention in entity.mentions
        if reading.text.words(mention.span) == words and mention.form is not Form.NAMED
    }


def fillers(reading: Reading, kind: str, role: Role) -> set[str]:
    """Who or what has ``role`` in the events of class ``kind``."""
    return {name(who) for event in reading.events if event.kind == kind for part, who in event.roles if part is role}


def dated(parse: Parse, french: Language, sentence: str, published: dt.date | None) -> str:
    """The times of a sentence in EDTF, with bars between them."""
    found = times.settle(times.extract(Reading(parse(sentence, published)), french), french)
    return " | ".join(time.edtf for time in found.times)


def counted(parse: Parse, french: Language, sentence: str, published: dt.date | None) -> list[str]:
    """The quantities of a sentence: value or « minimum..maximum », a tilde if approximate, unit and rate."""
    start = times.extract(Reading(parse(sentence, published)), french)
    return [_written(quantity) for quantity in quantities.extract(start, french).quantities]


def _written(value: Quantity) -> str:
    number = value.value or f"{value.minimum or ''}..{value.maximum or ''}"
    return f"{number}{'~' if value.approximate else ''} {value.unit}{'/' + value.per if value.per else ''}"


def again(told: Reading, first: int) -> bool:
    """Whether something told in the first ``first`` characters of a text is told again behind them."""
    spans = [[mention.span.start for mention in entity.mentions] for entity in told.entities]
    return any(min(starts) < first < max(starts) for starts in spans)
