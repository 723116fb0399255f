"""What is told in the words of games in an article about a vote: « Luc Bas a battu Ana Roux »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.events.merge import Report
    from kg.extract.events.scene import Scene
    from kg.lang.base import Language
    from kg.model import Event, Filler

_CONTEST, _VOTE = "Competition", "Election"
_SIDES = frozenset({Role.AGENT, Role.PATIENT})
# Words of a vote in an article about one.
_SOME = 2


def cast(scene: Scene, language: Language, reports: Iterable[Report]) -> Iterator[Report]:
    """The ``reports``, those of games as votes in an article that tells more of votes than of sport."""
    games = language.names.games | language.relations.contests.sports
    votes = len(where(scene.text, language.sheets.electoral))
    if votes < max(_SOME, len(where(scene.text, games))):
        yield from reports
        return
    for report in reports:
        known = report.event
        yield report if known.kind != _CONTEST else replace(report, event=_vote(scene, known))


def _vote(scene: Scene, event: Event) -> Event:
    """``event`` as a vote, told of whoever is named first: « Bas bat Roux », « Roux est battue par Bas »."""
    sides = [filler for role, filler in event.roles if role in _SIDES]
    told = min(sides, key=lambda side: _first(scene, event, side), default=None)
    others = tuple(row for row in event.roles if row[0] not in _SIDES)
    roles = others if told is None else ((Role.PATIENT, told), *others)
    return replace(event, kind=_VOTE, roles=roles)


def _first(scene: Scene, event: Event, side: Filler) -> int:
    """Where ``side`` is first mentioned in the sentence of the event; what is no entity stands last."""
    sentence = scene.text.sentence(scene.text.within(event.evidence[0])[0])
    start, stop = (scene.text.tokens[index].span.start for index in (sentence.start, sentence.stop - 1))
    spans = [mention.span.start for mention in side.mentions] if isinstance(side, Entity) else []
    return min((place for place in spans if start <= place <= stop), default=stop + 1)
