"""Results as they are printed, without a verb: « Lens - Nice : 2-1 », « Luc Bas (PS) : 51,2 % »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.extract.events.shares import before, shared
from kg.extract.events.shares import printed as report
from kg.model import Span
from kg.terms import Form, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.merge import Report
    from kg.extract.events.scene import Scene
    from kg.lang.base import Language
    from kg.model import Entity, Mention

_SCORE = re.compile(r"(?<![\d-])(\d{1,3})-(\d{1,3})(?![\d-])")
# Between the two teams of a result, and between the second and its score.
_AGAINST = re.compile(r"\s?[-–—]\s?")
_SO = re.compile(r"\s?(?::|,)?\s\(?")
_SIDES = frozenset({Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON})


def printed(scene: Scene, language: Language) -> Iterator[Report]:
    """The matches and votes whose results are printed."""
    matches, sheets = list(_matches(scene)), language.sheets
    opened = {block.span.start for block in scene.text.blocks}
    alone = any(match.event.evidence[0].start in opened for match in matches)  # a line of its own
    if len(matches) > 1 or (
        matches and (alone or where(scene.text, language.names.games | language.relations.contests.sports))
    ):
        yield from matches
    yield from shared(scene, sheets)


def _matches(scene: Scene) -> Iterator[Report]:
    """Who has won against whom, told by the score; of a draw the first named stands first."""
    text, ends = scene.text.normal, None
    for score in _SCORE.finditer(text):
        if ends is None:
            ends = _ends(scene, _SIDES)
        second = before(text, score.start(), _SO, ends)
        first = before(text, second[0].span.start, _AGAINST, ends) if second is not None else None
        if first is None or second is None or first[1] == second[1]:
            continue
        if any(q.span.start <= score.start() < q.span.end and q.unit for q in scene.reading.quantities):
            continue  # « De Lens - Arras : 215-220 km »
        won = int(score[1]) >= int(score[2])
        agent, patient = (first[1], second[1]) if won else (second[1], first[1])
        span = Span(first[0].span.start, score.end())
        yield report(scene, "Competition", ((Role.AGENT, agent), (Role.PATIENT, patient)), span)


def _ends(scene: Scene, kinds: frozenset[Kind]) -> dict[int, tuple[Mention, Entity]]:
    """The names of things of ``kinds``, by where they end."""
    return {
        mention.span.end: (mention, entity)
        for entity in scene.reading.entities
        if entity.kind in kinds
        for mention in entity.mentions
        if mention.form is Form.NAMED
    }
