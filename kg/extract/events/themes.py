"""What a whole article is about, as far as its events depend on that: a contest, a disaster.

A news article on a tournament does not say of each match that it belongs to it, nor one on an earthquake what each
house was broken by: the title or the lead has said so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.events.counts import TOLL, harmful
from kg.model import Entity, Time
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Event, Mention, Reading

# In sentences: a title, its date and the lead.
_HEAD = 4
_COMPETITION, _ACCIDENT = "Competition", "Accident"
_HARMED = TOLL | {_ACCIDENT}


class Themes(NamedTuple):
    """The contest and the disaster that an article is about, each ``None`` without one."""

    contest: Entity | None
    disaster: Entity | None


def themed(reading: Reading, language: Language, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """``events`` with what matches are played for and what has killed, hurt or broken, where only the article says so.

    What happened in another year, or has a cause of its own, is left as it is, and the death of somebody by name: of
    such a one the article says more.
    """
    if not any(event.kind == _COMPETITION or event.kind in _HARMED for event in events):
        return events
    themes = _themes(reading, language)
    return tuple(_themed(reading, themes, event) for event in events)


def _themed(reading: Reading, themes: Themes, event: Event) -> Event:
    played = event.kind == _COMPETITION
    theme = themes.contest if played else themes.disaster if event.kind in _HARMED else None
    role = Role.PURPOSE if played else Role.SOURCE
    if theme is None or _itself(event, theme) or any(one is role or filler == theme for one, filler in event.roles):
        return event
    if (event.kind in TOLL and _known(reading, event)) or _other_year(reading, event):
        return event
    return replace(event, roles=(*event.roles, (role, theme)))


def _known(reading: Reading, event: Event) -> bool:
    """Whether it befalls somebody by name."""
    people = (filler for _, filler in event.roles if isinstance(filler, Entity) and filler.kind is Kind.PERSON)
    return any(person in reading.named for person in people)


def _other_year(reading: Reading, event: Event) -> bool:
    today = reading.document.published
    years = {filler.edtf[:4] for role, filler in event.roles if role is Role.TIME and isinstance(filler, Time)}
    return today is not None and any(year.isdecimal() and year != str(today.year) for year in years)


def _itself(event: Event, theme: Entity) -> bool:
    """« L'ouragan Zoé a frappé la côte »: whether the word of the event is what the theme is called."""
    return event.trigger is None or any(mention.span.overlaps(event.trigger) for mention in theme.mentions)


def _themes(reading: Reading, language: Language) -> Themes:
    contests, disasters = [], []
    for entity in _early(reading):
        if any(_contest(reading, language, mention) for mention in entity.mentions):
            contests.append(entity)
        if any(_disaster(reading, language, mention) for mention in entity.mentions):
            disasters.append(entity)
    return Themes(_most(contests), _most(disasters))


def _early(reading: Reading) -> Iterator[Entity]:
    """The happenings that the title or the lead speaks of."""
    text = reading.text
    for entity in reading.entities:
        if entity.kind is Kind.EVENT and text.sentence_of[entity.mentions[0].head] < _HEAD:
            yield entity


def _most(entities: list[Entity]) -> Entity | None:
    """The one that is spoken of most often, of several the first."""
    return max(entities, key=lambda one: (len(one.mentions), -one.mentions[0].span.start), default=None)


def _contest(reading: Reading, language: Language, mention: Mention) -> bool:
    inside = reading.text.within(mention.span)
    return any(reading.text.lowered[index] in language.relations.contests.names for index in inside)


def _disaster(reading: Reading, language: Language, mention: Mention) -> bool:
    """Whether the first word of a mention tells of harm: « ouragan Zoé », « explosion du dépôt »."""
    first = reading.text.lemmas[reading.text.within(mention.span)[0]]
    return harmful(language.frames, first)
