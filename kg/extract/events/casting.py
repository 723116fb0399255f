"""Who plays which part: the candidates of an event weighed, each given its likeliest role or none.

The weights are those of a multinomial logistic regression on annotated articles (``kg/evaluate/casting.py``).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, Voice
from kg.extract.events.candidates import candidates, key
from kg.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.extract.events.candidates import Candidate
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

ROLES = tuple(Role)
# A role is given from this probability on. For events whose word is known, five-fold cross-validation over articles
# gave F1 .483 at .2 and .25 on our own articles, .468 at .3 (grammar alone: .436).
FLOOR = 0.25
# A role that grammar proposes needs a probability lower by so much: it costs no F1 up to .15 (.267 on our own
# articles, .339 on the gold set by cross-validation; .270 and .333 at 0), and keeps more of what one clause tells.
TRUST = 0.15
# Who is chosen is the patient, as the annotation guide says; of other passives (« a été limogé ») annotators often make
# the subject the agent: barred for all classes, F1 on the held articles falls from .314 to .307.
_CHOOSING = frozenset({"Election", "Appointment"})


def cast(scene: Scene, trigger: Trigger, rows: list[Filled], rivals: Mapping[int, Trigger]) -> list[Filled]:
    """The roles of the event of ``trigger``, by weight; ``rows``, the grammar's, where none weighs enough."""
    best: dict[object, tuple[float, Role, Candidate]] = {}
    undergoers = _undergoers(trigger)
    for candidate in candidates(scene, trigger, rows, rivals):
        chance, role = likeliest(scene.frames.casting, candidate.signs, candidate.proposed)
        if role is Role.AGENT and candidate.thing.head in undergoers:
            role = Role.PATIENT
        thing = candidate.thing
        place = thing.head if thing.extent else key(thing.filler)
        if chance >= FLOOR and (place not in best or best[place][0] < chance):
            best[place] = (chance, role, candidate)
    chosen = sorted(best.values(), key=lambda row: (-row[0], row[2].thing.span))
    found: list[Filled] = []
    for _, role, candidate in chosen:
        thing = candidate.thing
        again = isinstance(thing.filler, str) and any(
            role is other and isinstance(filler, str) and span.overlaps(thing.span) for other, filler, span in found
        )
        if not again:
            found.append((role, thing.filler, thing.span))
    return sorted(found, key=lambda row: (row[2], row[0].value)) or rows


def _undergoers(trigger: Trigger) -> frozenset[int]:
    """The heads of the subjects of a passive of :data:`_CHOOSING`: nobody who « a été élu » does the electing."""
    chosen = trigger.frame.kind in _CHOOSING
    if not chosen or trigger.clause is None or trigger.clause.voice is not Voice.PASSIVE:
        return frozenset()
    return frozenset(argument.head for argument in trigger.arguments if argument.part is Part.SUBJECT)


def likeliest(
    weights: Mapping[str, tuple[float, ...]], signs: Iterable[str], proposed: Role | None = None
) -> tuple[float, Role]:
    """The role that is worth most by ``signs``: its probability, and :data:`TRUST` more if grammar proposes it.

    No role at all is one more outcome, of weight 0.
    """
    rows = [weights[sign] for sign in signs if sign in weights] or [(0.0,) * len(ROLES)]
    scores = [sum(column) for column in zip(*rows, strict=True)]
    top = max(0.0, *scores)
    total = math.exp(-top) + sum(math.exp(score - top) for score in scores)
    worth = [
        math.exp(score - top) / total + (TRUST if role is proposed else 0.0)
        for score, role in zip(scores, ROLES, strict=True)
    ]
    best = max(worth)
    return best, ROLES[worth.index(best)]
