"""Whose each share of a vote is where no verb says so: « Luc Bas (PS) : 51,2 % », « contre 31 % pour les Verts ».

A number belongs to the name that it stands beside, with what only a bracket, comma or colon parts from it, or to whom
« pour » and « à » give it; two that stand side by side are of one. What a verb tells with them loses those whom a
number of their own stands beside.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.tokens import climb, skip
from kg.annotate.universal import VERBS
from kg.annotate.where import where
from kg.extract.events.merge import Report
from kg.model import Entity, Event, Span
from kg.terms import Form, Kind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.extract.events.scene import Scene
    from kg.lang.sheets import Sheets
    from kg.model import Filler, Mention, Quantity

# What has no verb may be of another day, or a forecast; so much surer than the floor of events are these all the same.
SURE = 0.7

# Between whoever stands and the share of the votes: « (PS) : », « (PS, », « : », « ( ».
_FOR = re.compile(r"\s?(?:\([^()\d]{1,40}\)\s?)?(?::\s|,\s)?|\s\((?:[^()\d]{1,40},\s)?")
# Between two numbers of one: « 26,1 %, 14 élus ».
_BESIDE = re.compile(r",\s|\s(?:\(|-|–)\s?|\)?\s?;\s")
_PERCENT, _VOTE, _COMMA, _OPEN, _CLOSED = "%", "Election", ",", "(", ")"
# What a share of a vote is mistaken for: « obtient 34 % », « a atteint 61 % ».
_MISREAD = frozenset({"Change", "Competition", "Decision", "Possession"})
_SHARED, _TOLD = frozenset({Role.AMOUNT, Role.QUANTITY}), frozenset({Status.ASSERTED, Status.CONDITIONAL})
_ANYBODY, _SOMEBODY = frozenset({Kind.ORGANIZATION, Kind.PERSON}), frozenset({Kind.PERSON})
_TITLE = frozenset({"ADJ", "DET", "NOUN"})
# Characters of the widest of these; tokens of a title, and of a clause; sentences in which the words of a vote stand.
_WIDE, _LONG, _FAR, _NEAR = 44, 5, 14, 2


class Share(NamedTuple):
    """A number of votes or seats, with who has it and where that is written."""

    owner: Entity
    number: Quantity
    span: Span


class Poll(NamedTuple):
    """What is looked up: names by where they end, mentions by where they begin, and the sentences of some words."""

    scene: Scene
    sheets: Sheets
    ends: dict[int, tuple[Mention, Entity]]
    starts: dict[int, tuple[Mention, Entity]]
    electoral: frozenset[int]
    voting: frozenset[int]
    polled: frozenset[int]

    @classmethod
    def of(cls, scene: Scene, sheets: Sheets) -> Poll:
        """That of a text."""
        ends, starts = {}, {}
        for entity in scene.reading.entities:
            for mention in entity.mentions if entity.kind in _ANYBODY else ():
                starts[mention.span.start] = mention, entity
                if mention.form is Form.NAMED:
                    ends[mention.span.end] = mention, entity
        words = (sheets.electoral, sheets.voting, sheets.polls)
        told = [frozenset(scene.text.sentence_of[index] for index in where(scene.text, some)) for some in words]
        return cls(scene, sheets, ends, starts, *told)

    def asked(self, number: Quantity) -> bool:
        """Whether an opinion poll is told of beside the number, or at the beginning."""
        here = self.scene.text.sentence_of[self.first(number)]
        return not self.polled.isdisjoint({0, here - 1, here})

    def held(self, number: Quantity) -> bool:
        """Whether a vote of the people is told of beside the number, or at the beginning."""
        here = self.scene.text.sentence_of[self.first(number)]
        near, wide = (range(here - size, here + size + 1) for size in (_NEAR, 2 * _NEAR))
        return not (self.voting | self.electoral).isdisjoint(near) and not self.electoral.isdisjoint({0, *wide})

    def counted(self, number: Quantity, last: Share | None) -> bool:
        """Whether its sentence has a word of votes or seats, or ``last``, the share before it."""
        here = self.scene.text.sentence_of[self.first(number)]
        return here in self.voting or (
            last is not None and here == self.scene.text.sentence_of[self.first(last.number)]
        )

    def first(self, number: Quantity) -> int:
        """The token at which the number begins."""
        return self.scene.text.within(number.span)[0]


def shared(scene: Scene, sheets: Sheets) -> Iterator[Report]:
    """The votes of which a share is told beside somebody, one report for each who has some, and how many voted."""
    if not where(scene.text, sheets.ballots | sheets.electoral):
        return
    poll = Poll.of(scene, sheets)
    found: list[Share] = []
    for number in sorted({*scene.quantities.values()}, key=lambda one: one.span.start):
        if number.value is None or number.unit not in {_PERCENT, *sheets.counted} or poll.asked(number):
            continue
        if number.unit == _PERCENT and (turnout := _turnout(poll, number)) is not None:
            yield printed(scene, _VOTE, ((Role.AMOUNT, number),), turnout)
            continue
        share = _share(poll, number, found[-1] if found else None)
        if share is not None:
            found.append(share)
    for (owner, _), some in groupby(found, key=lambda one: (one.owner, one.span.start)):
        own = list(some)
        roles: list[tuple[Role, Filler]] = [(Role.PATIENT, owner), *((_role(one.number), one.number) for one in own)]
        yield printed(scene, _VOTE, tuple(roles), Span(own[0].span.start, max(one.span.end for one in own)))


def united(reports: Iterable[Report], results: Sequence[Report]) -> Iterator[Report]:
    """The ``reports`` without what is printed of others, then those of the ``results`` that no verb tells."""
    votes = [one for one in results if one.event.kind == _VOTE]
    told: set[tuple[Filler, ...]] = set()
    for report in parted(reports, votes) if votes else reports:
        if report.event.kind == _VOTE:
            fillers = {filler for _, filler in report.event.roles}
            told.update(_fillers(one) for one in votes if fillers.issuperset(_fillers(one)))
        yield report
    yield from (one for one in results if one.event.kind != _VOTE or _fillers(one) not in told)


def _fillers(report: Report) -> tuple[Filler, ...]:
    return tuple(filler for _, filler in report.event.roles)


def parted(reports: Iterable[Report], votes: Sequence[Report]) -> Iterator[Report]:
    """The ``reports`` without what is printed of others: each share of « Bas 51 %, Roux 49 % » is of one."""
    owners = {row[1]: one.event.roles[0][1] for one in votes for row in one.event.roles if row[0] in _SHARED}
    beside = {(one.sentence, one.event.roles[0][1]) for one in votes}
    for report in reports:
        own = report.event.roles
        shares = [row for row in own if row[1] in owners]
        if not shares and report.event.kind != _VOTE:
            yield report
            continue
        if report.event.kind != _VOTE:
            if report.event.kind not in _MISREAD:
                yield report
            continue
        players = {filler for _, filler in own if isinstance(filler, Entity)}
        theirs = {row for row in shares if isinstance(owners[row[1]], Entity) and owners[row[1]] not in players}
        if len(shares) > 1:
            theirs = {*shares, *((role, filler) for role, filler in own if filler in {owners[s] for _, s in shares})}
        elif shares and not any(isinstance(filler, Entity | str) for _, filler in own):
            continue
        left = tuple(row for row in own if row not in theirs)
        left = _alone(report, left, {owners[share] for _, share in shares}, beside)
        if left:
            yield report if left == own else replace(report, event=replace(report.event, roles=left))


def _alone(
    report: Report, own: tuple[tuple[Role, Filler], ...], mine: set[Filler], beside: set[tuple[int, Filler]]
) -> tuple[tuple[Role, Filler], ...]:
    """The roles ``own`` without those who have a share of their own in its sentence, if somebody else is left."""
    alien = {row for row in own if (report.sentence, row[1]) in beside and row[1] not in mine}
    left = tuple(row for row in own if row not in alien)
    return left if any(role is Role.PATIENT for role, _ in left) else own


def printed(scene: Scene, kind: str, roles: tuple[tuple[Role, Filler], ...], span: Span) -> Report:
    """What is told without a verb at ``span``."""
    tokens = scene.text.within(span)
    event = Event(
        kind=kind,
        roles=roles,
        label=scene.words(span),
        status=_status(scene, tokens[0]),
        claim=scene.reading.claim_at(span),
        confidence=SURE,
        evidence=(span,),
        trigger=span,
        rule="sheet",
    )
    return Report(event, (kind.lower(),), scene.text.sentence_of[tokens[0]], opens=False, taken=False)


def _status(scene: Scene, index: int) -> Status:
    """Hearsay, where the main verb of the sentence tells it: « recueillerait 34 %, contre 31 % pour Roux »."""
    root = climb(scene.text.tokens, index)[-1]
    status = scene.moods.status(root) if scene.text.tokens[root].pos in VERBS else Status.ASSERTED
    return status if status is Status.CONDITIONAL else Status.ASSERTED


def _role(number: Quantity) -> Role:
    return Role.AMOUNT if number.unit == _PERCENT else Role.QUANTITY


def _share(poll: Poll, number: Quantity, last: Share | None) -> Share | None:
    """Whose ``number`` is, if it is one of votes or seats; ``last`` is the one before it."""
    told, text = poll.held(number), poll.scene.text.normal
    if last is not None and told and last.number.unit != number.unit:
        beside = _BESIDE.fullmatch(text, last.number.span.end, number.span.start)
        if beside is not None:
            return Share(last.owner, number, Span(last.span.start, number.span.end))
    found = before(text, number.span.start, _FOR, poll.ends)
    if found is not None:
        mention, owner = _whose(poll, *found)
        voices, single = number.unit in poll.scene.frames.ballots, owner.kind in _SOMEBODY
        marked = text[mention.span.end : number.span.start].strip() not in {"", _COMMA} or _closed(poll, number)
        fits = not voices if told and not single else single and (told or voices or number.unit == _PERCENT)
        if marked and fits:
            return Share(owner, number, Span(mention.span.start, number.span.end))
    if not told:
        return None
    return (_given(poll, number) if poll.counted(number, last) else None) or _won(poll, number)


def _turnout(poll: Poll, number: Quantity) -> Span | None:
    """Where it is told how many voted, or did not, if ``number`` says so: « la participation a atteint 61 % »."""
    scene, tokens, lowered = poll.scene, poll.scene.text.tokens, poll.scene.text.lowered
    first, last = scene.text.within(number.span)[0], scene.text.within(number.span)[-1]
    near = range(first - 1, max(scene.text.sentence(first).start, first - _FAR) - 1, -1)
    noun = next((index for index in near if lowered[index] in poll.sheets.turnout), None)
    if (
        noun is None
        or tokens[noun].pos != "NOUN"
        or (_of(scene, noun + 1) and tokens[noun + 2].span.start in poll.starts)
        or not poll.held(number)
    ):
        return None
    aside = tokens[noun + 1].text in {_OPEN, _COMMA} and first <= noun + _LONG
    verbs = [next((i for i in climb(tokens, one) if tokens[i].pos in VERBS), None) for one in (noun, first)]
    if not aside and (verbs[0] is None or verbs[0] != verbs[1]):
        return None
    return scene.text.span(noun, last)


def _won(poll: Poll, number: Quantity) -> Share | None:
    """Who wins it: « l'Union rafle 41 des 150 sièges »."""
    scene, tokens, first = poll.scene, poll.scene.text.tokens, poll.first(number)
    if first > 1 and scene.text.lowered[first - 1] in poll.sheets.winning:  # where a noun is seen in the verb
        found = poll.ends.get(tokens[first - 2].span.end)
        if found is not None:
            mention, owner = _whose(poll, *found)
            return Share(owner, number, Span(mention.span.start, number.span.end))
    verb = next((index for index in climb(tokens, first) if tokens[index].pos in VERBS), None)
    if verb is None or verb > first or tokens[verb].lemma not in poll.sheets.winning:
        return None
    between = [index for index in range(verb + 1, first) if index not in scene.parts]
    if any(index in scene.quantities or tokens[index].pos in {"PUNCT", "ADP"} for index in between):
        return None
    subjects = scene.syntax.grammatical(verb)[0]
    subject = scene.named(subjects[0]) if len(subjects) == 1 else None
    if subject is None or subject.kind not in _ANYBODY or scene.moods.status(verb) not in _TOLD:
        return None
    return Share(subject, number, scene.text.span(min(subjects[0], verb), scene.text.within(number.span)[-1]))


def _closed(poll: Poll, number: Quantity) -> bool:
    """Whether a clause ends behind the number: « le PQ 17 % et », not « le PQ 17 % de plus »."""
    after = _past(poll, number)
    return after >= len(poll.scene.text.tokens) or poll.scene.text.tokens[after].pos in {"CCONJ", "PUNCT"}


def _past(poll: Poll, number: Quantity) -> int:
    """The token behind the number and what it counts: « 31 % (des voix) », « 31 % (des suffrages exprimés) »."""
    lowered, here = poll.scene.text.lowered, poll.scene.text.within(number.span)[-1] + 1
    voting = poll.sheets.voting
    if here + 1 < len(lowered) and _of(poll.scene, here) and lowered[here + 1] in voting | {number.unit}:
        here = skip(poll.scene.text.tokens, here + 2, len(lowered), {"ADJ", "VERB"})
    return here


def _given(poll: Poll, number: Quantity) -> Share | None:
    """To whom « pour » or « à » gives a number that one of another stands before: « contre 31 % pour les Verts »."""
    tokens, lowered, sheets = poll.scene.text.tokens, poll.scene.text.lowered, poll.sheets
    first = poll.first(number)
    around = (index for index in range(first - 1, max(first - _LONG, -1), -1) if lowered[index] not in sheets.around)
    before, stop = next(around, None), poll.scene.text.sentence(first).stop
    here = _past(poll, number)
    if before is None or lowered[before] not in sheets.listing or here >= stop or lowered[here] not in sheets.giving:
        return None
    for index in range(here + 1, min(here + 2 + _LONG, stop)):
        found = poll.starts.get(tokens[index].span.start)
        if found is not None:
            return Share(found[1], number, Span(number.span.start, found[0].span.end))
        if tokens[index].pos not in _TITLE:
            return None
    return None


def before(
    text: str, stop: int, between: re.Pattern[str], ends: dict[int, tuple[Mention, Entity]]
) -> tuple[Mention, Entity] | None:
    """The name before ``stop`` that only ``between`` parts from it; ``ends`` are names by where they end."""
    for end in range(stop - 1, max(stop - _WIDE, 0), -1):
        if end in ends and between.fullmatch(text, end, stop):
            return ends[end]
    return None


def _whose(poll: Poll, mention: Mention, owner: Entity) -> tuple[Mention, Entity]:
    """« (le PS) de Luc Bas (12 %) », « (Luc Bas), candidat du PS (12 %) »: who is told of by the one named last."""
    scene, tokens = poll.scene, poll.scene.text.tokens
    here = scene.text.within(mention.span)[0] - 1
    if here > 0 and tokens[here].text == _OPEN:  # « Luc Bas (PS, 12 %) »
        return poll.ends.get(tokens[here - 1].span.end, (mention, owner))
    here = _back(scene, here)
    if owner.kind is Kind.PERSON and here > 0 and tokens[here].text == _COMMA:
        here = _back(scene, here - 1)
    if here < 1 or not _of(scene, here):
        return mention, owner
    here -= 1
    if owner.kind is Kind.ORGANIZATION:
        here = _back(scene, here)
        here -= tokens[here].text == _COMMA
    elif tokens[here].text == _CLOSED:
        here -= 1
    other = poll.ends.get(tokens[here].span.end) if here >= 0 else None
    return other if other is not None and other[1].kind is not owner.kind else (mention, owner)


def _of(scene: Scene, index: int) -> bool:
    word = scene.text.lowered[index]
    return scene.frames.grammar.plain.get(word, word) == scene.frames.grammar.of


def _back(scene: Scene, here: int) -> int:
    """The token before the words of a title that end at ``here``."""
    for _ in range(_LONG):
        if here < 1 or scene.text.tokens[here].pos not in _TITLE or here in scene.names:
            break
        here -= 1
    return here
