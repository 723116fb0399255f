"""Who plays which part: the candidates of an event weighed, each given its likeliest role or none.

The weights are those of a multinomial logistic regression on annotated articles (:mod:`kg.evaluate.weighing`).
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.events.bars import Bars
from kg.extract.events.candidates import candidates
from kg.extract.events.roles import key, sited
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.extract.events.candidates import Candidate
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.lang.frames import Weights
    from kg.model import Filler

ROLES = tuple(Role)
# A role is given from this probability on. For events whose word is known, five-fold cross-validation over articles
# gave F1 .483 at .2 and .25 on our own articles, .468 at .3 (grammar alone: .436).
FLOOR = 0.25
# A role that grammar proposes needs a probability lower by so much: F1 is .276 on our own articles and .343 on the held
# ones at .1, .275 and .342 at .15, .274 and .336 at .22; what one clause tells is kept together better than at 0.
TRUST = 0.15
# Who does what is done in these classes, and is not proposed by grammar, is so with less than this chance in one case
# of ten only (11 of 100 on our own articles that had no part in the fit).
DEEDS = frozenset(
    {
        "Accident",
        "Agreement",
        "Attack",
        "Competition",
        "Creation",
        "Death",
        "Departure",
        "Injury",
        "Support",
        "Transfer",
    }
)
DOER = 0.4
PLAYERS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})


def casts(
    scene: Scene, tellings: Sequence[tuple[Trigger, list[Filled]]], rivals: Mapping[int, Trigger]
) -> list[list[Filled]]:
    """The roles of the event of each trigger, by weight; where none weighs enough, the grammar's that stand beside."""
    around = [candidates(scene, trigger, rows, rivals) for trigger, rows in tellings]
    kinds = {anchor: rival.frame.kind for anchor, rival in rivals.items()}
    weighed = iter(likeliest(scene.frames.casting, [*chain.from_iterable(around)]))
    found = []
    for near, (trigger, rows) in zip(around, tellings, strict=True):
        bars = Bars(scene, trigger, kinds)
        found.append(_cast(zip(near, islice(weighed, len(near)), strict=True), bars) or _proposed(near, rows, bars))
    return found


def _proposed(around: Iterable[Candidate], rows: list[Filled], bars: Bars) -> list[Filled]:
    """The grammar's ``rows`` without those that another clause has for itself, if that leaves any.

    Whoever only tells of it has no part in any case.
    """
    proposed = [(one.thing, one.proposed) for one in around if one.proposed is not None]
    told = {thing.key for thing, role in proposed if bars.telling(thing) or bars.away(thing, role)}
    rows = [row for row in rows if key(row[1]) not in told and not (row[0] is Role.FUNCTION and _called(row[1]))]
    barred = {thing.key for thing, role in proposed if bars.mend(thing, role) is None}
    return [row for row in rows if key(row[1]) not in barred] or rows


def _called(filler: Filler) -> bool:
    """« succède à X »: whether a part is somebody by name, who is no function."""
    return isinstance(filler, Entity) and filler.kind is Kind.PERSON


def _cast(around: Iterable[tuple[Candidate, tuple[float, Role]]], bars: Bars) -> list[Filled]:
    best: dict[object, tuple[float, Role, Candidate]] = {}
    for chance, likely, candidate in _likely(around, bars):
        thing = candidate.thing
        place = thing.head if thing.extent else thing.key
        role = bars.mend(thing, likely) if place not in best else None
        if role is not None:
            best[place] = chance, role, candidate
    chosen = sorted(best.values(), key=lambda row: (-row[0], row[2].thing.span))
    found: list[tuple[Role, Thing]] = []
    for _, role, candidate in chosen:
        thing = candidate.thing
        if any(one.filler == thing.filler and {role, other} <= PLAYERS for other, one in found if role is not other):
            continue  # « l'ancien maire, X, »: nobody has two parts
        if not any(role is other and _same(bars.scene, role, (one, thing)) for other, one in found):
            found.append((role, thing))
    return sorted(((role, one.filler, one.span) for role, one in found), key=lambda row: (row[2], row[0].value))


def _same(scene: Scene, role: Role, pair: tuple[Thing, Thing]) -> bool:
    """Whether two are the words of one thing in two extents, or one with somebody that only completes it.

    « les salariés de Bolvig » are not Bolvig too; but what happens « dans une église de Gap » happens in Gap.
    """
    words = [one for one in pair if isinstance(one.filler, str)]
    within = role is Role.PLACE and len(words) == 1 and sited(scene, words[0].head)
    return bool(words) and not within and pair[0].span.overlaps(pair[1].span)


def _likely(around: Iterable[tuple[Candidate, tuple[float, Role]]], bars: Bars) -> list[tuple[float, Role, Candidate]]:
    """Those of the candidates ``around`` that have the chance that their role needs, the likeliest first."""
    found: list[tuple[float, Role, Candidate]] = []
    for candidate, weighed in around:
        sure = bars.sure(candidate.thing, candidate.proposed)
        chance, likely = weighed if sure is None else (1.0, sure)
        if chance >= FLOOR and chance >= _least(candidate, likely, bars.kind):
            found.append((chance, likely, candidate))
    return sorted(found, key=lambda row: -row[0])


def _least(candidate: Candidate, likely: Role, kind: str) -> float:
    """The chance that a role needs."""
    return DOER if likely is Role.AGENT and candidate.proposed is None and kind in DEEDS else FLOOR


def likeliest(weights: Weights, around: Sequence[Candidate]) -> list[tuple[float, Role]]:
    """For each candidate the role that is worth most: its probability, and :data:`TRUST` more if grammar proposes it.

    No role at all is one more outcome, of weight 0.
    """
    if not around:
        return []
    scores = weights.sums([candidate.bundles for candidate in around])
    top = np.maximum(scores.max(axis=1, keepdims=True), 0)
    powers = np.exp(scores - top)
    worth = powers / (np.exp(-top) + powers.sum(axis=1, keepdims=True))
    trusted = [(n, ROLES.index(one.proposed)) for n, one in enumerate(around) if one.proposed is not None]
    if trusted:
        worth[tuple(zip(*trusted, strict=True))] += TRUST
    best = zip(worth.max(axis=1).tolist(), worth.argmax(axis=1).tolist(), strict=True)
    return [(chance, ROLES[place]) for chance, place in best]
