"""Results as they are printed, without a verb: « Lens - Nice : 2-1 », « Luc Bas (PS) : 51,2 % »."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.extract.events.merge import Report
from kg.model import Entity, Event, Quantity, Span
from kg.terms import Form, Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.extract.events.scene import Scene
    from kg.lang.base import Language
    from kg.model import Filler, Mention

# What has no verb may be of another day, or a forecast; so much surer than the floor of events are these all the same.
_SURE = 0.7

_SCORE = re.compile(r"(?<![\d-])(\d{1,3})-(\d{1,3})(?![\d-])")
# Between the two teams of a result, and between the second and its score.
_AGAINST = re.compile(r"\s?[-–—]\s?")
_SO = re.compile(r"\s?(?::|,)?\s\(?")
# Between whoever stands and the share of the votes: « (PS) : », « (PS, », « : ».
_FOR = re.compile(r"\s?(?:\([^()\d]{1,40}\)\s?)?(?::\s|,\s)?|\s\([^()\d]{1,40},\s")
_PERCENT, _VOTE = "%", "Election"
_SIDES, _RUNNING = frozenset({Kind.ORGANIZATION, Kind.PLACE, Kind.PERSON}), frozenset({Kind.PERSON})
# Characters of the widest of these.
_WIDE = 44


def printed(scene: Scene, language: Language) -> Iterator[Report]:
    """The matches and votes whose results are printed."""
    matches, sheets = list(_matches(scene)), language.sheets
    opened = {block.span.start for block in scene.text.blocks}
    alone = any(match.event.evidence[0].start in opened for match in matches)  # a line of its own
    if len(matches) > 1 or (
        matches and (alone or where(scene.text, language.names.games | language.relations.contests.sports))
    ):
        yield from matches
    votes = {_PERCENT} | sheets.ballots
    shares = [q for q in scene.quantities.values() if q.unit in votes and q.value is not None]
    if shares and where(scene.text, sheets.ballots) and not where(scene.text, sheets.polls):
        yield from _votes(scene, shares)


def parted(reports: Iterable[Report], printed: Sequence[Report]) -> Iterator[Report]:
    """The ``reports`` without what is printed of several: each share of « Bas 51 %, Roux 49 % » is of one."""
    owners = {row[1]: one.event.roles[0] for one in printed for row in one.event.roles if row[0] is Role.AMOUNT}
    for report in reports:
        own = report.event.roles
        shares = [row for row in own if row[0] is Role.AMOUNT and row[1] in owners]
        if len(shares) > 1 and report.event.kind == _VOTE:
            alien = {*shares, *(owners[share] for _, share in shares)}
            own = tuple(row for row in own if row not in alien)
        if own:
            yield report if own == report.event.roles else replace(report, event=replace(report.event, roles=own))


def _matches(scene: Scene) -> Iterator[Report]:
    """Who has won against whom, told by the score; of a draw the first named stands first."""
    text, ends = scene.text.normal, None
    for score in _SCORE.finditer(text):
        if ends is None:
            ends = _ends(scene, _SIDES)
        second = _before(text, score.start(), _SO, ends)
        first = _before(text, second[0].span.start, _AGAINST, ends) if second is not None else None
        if first is None or second is None or first[1] == second[1]:
            continue
        if any(q.span.start <= score.start() < q.span.end and q.unit for q in scene.reading.quantities):
            continue  # « De Lens - Arras : 215-220 km »
        won = int(score[1]) >= int(score[2])
        agent, patient = (first[1], second[1]) if won else (second[1], first[1])
        span = Span(first[0].span.start, score.end())
        yield _report(scene, "Competition", ((Role.AGENT, agent), (Role.PATIENT, patient)), span)


def _votes(scene: Scene, shares: list[Quantity]) -> Iterator[Report]:
    """Which share of the votes somebody has."""
    ends = _ends(scene, _RUNNING)
    for share in shares:
        found = _before(scene.text.normal, share.span.start, _FOR, ends)
        if found is not None:
            span = Span(found[0].span.start, share.span.end)
            role = Role.AMOUNT if share.unit == _PERCENT else Role.QUANTITY
            yield _report(scene, _VOTE, ((Role.PATIENT, found[1]), (role, share)), span)


def _ends(scene: Scene, kinds: frozenset[Kind]) -> dict[int, tuple[Mention, Entity]]:
    """The names of things of ``kinds``, by where they end."""
    return {
        mention.span.end: (mention, entity)
        for entity in scene.reading.entities
        if entity.kind in kinds
        for mention in entity.mentions
        if mention.form is Form.NAMED
    }


def _before(
    text: str, stop: int, between: re.Pattern[str], ends: dict[int, tuple[Mention, Entity]]
) -> tuple[Mention, Entity] | None:
    """The name before ``stop`` that only ``between`` parts from it."""
    for end in range(stop - 1, max(stop - _WIDE, 0), -1):
        if end in ends and between.fullmatch(text, end, stop):
            return ends[end]
    return None


def _report(scene: Scene, kind: str, roles: tuple[tuple[Role, Filler], ...], span: Span) -> Report:
    tokens = scene.text.within(span)
    event = Event(
        kind=kind,
        roles=roles,
        label=scene.words(span),
        status=Status.ASSERTED,
        claim=scene.reading.claim_at(span),
        confidence=_SURE,
        evidence=(span,),
        trigger=span,
        rule="sheet",
    )
    return Report(event, (kind.lower(),), scene.text.sentence_of[tokens[0]], opens=False, taken=False)
