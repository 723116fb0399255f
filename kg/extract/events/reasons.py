"""Why something is done, what for and by what means, by the turns that say so: « suite à », « afin de », « faute de ».

The tree hangs the words of such a turn in many ways (« suite » is a noun or a preposition, « à cause d'une panne » two
complements); the turn itself is always the same, and what it leads in stands right behind it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.tokens import climb, skip_back
from kg.annotate.universal import BEFORE_NOUN, CLITICS, NOUNS, VERBS
from kg.annotate.where import where
from kg.extract.events.counts import TOLL, harmful
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.lang.grammar import Grammar

_DEPARTURE = "Departure"


class Reason(NamedTuple):
    """What a turn leads in: its ``role``, its main token ``head``, the token ``first`` that it is given from.

    ``above`` are the tokens outside the turn that it hangs on, the nearest first; ``done`` is a deed before which
    « pour » stands: « pour avoir menti ».
    """

    role: Role
    head: int
    first: int
    above: tuple[int, ...]
    done: bool


def reasons(scene: Scene) -> Mapping[int, Reason]:
    """The reasons that the turns of a text lead in, by their main tokens, found once for a text."""
    known = scene.text.notes.get(reasons)
    if not isinstance(known, dict):
        known = {reason.head: reason for reason in _reasons(scene)}
        scene.text.notes[reasons] = known
    return known


def reason_of(scene: Scene, trigger: Trigger, anchors: Container[int], head: int) -> Role | None:
    """The role of what ``head`` stands for in the event of ``trigger``, if a turn leads it in and hangs on that.

    ``anchors`` are the heads of all events told. A turn may hang on what stands behind the verb. « exclu pour avoir
    menti » is why; who is charged with that has done it (:func:`kg.extract.events.doing.aims`).
    """
    reason = reasons(scene).get(head)
    if reason is None or (reason.done and trigger.frame.kind != _DEPARTURE):
        return None
    words = {trigger.anchor, *trigger.words}
    own = next((place for place in reason.above[:2] if place in words or place in anchors), None)
    if own is None or own not in words:
        return None
    nearest = reason.above[0]
    joined = scene.text.lemmas[nearest] in scene.frames.reasons.motives  # « pour des raisons d'âge et afin de partir »
    beside = own == nearest or joined or (scene.text.tokens[nearest].pos in NOUNS and own < nearest)
    return reason.role if beside else None


def befallen(scene: Scene, trigger: Trigger, anchors: Container[int], head: int) -> bool:
    """« tués dans (l'explosion) », « blessée lors de (l'assaut) »: whether the noun at ``head`` tells what has harmed.

    ``anchors`` are the heads of all events told: none of another stands between in the tree.
    """
    tokens, grammar, lowered = scene.text.tokens, scene.frames.grammar, scene.text.lowered
    if trigger.frame.kind not in TOLL or head <= trigger.index:
        return False
    if not harmful(scene.frames, scene.text.lemmas[head]):
        return False
    before = skip_back(tokens, head - 1, trigger.index, BEFORE_NOUN)
    during = lowered[before] == grammar.inside or lowered[before] in scene.frames.during
    if not (during or (lowered[before] in grammar.ofs and lowered[before - 1] in scene.frames.moments)):
        return False
    words = {trigger.anchor, *trigger.words}
    return next((up for up in climb(tokens, head)[1:] if up in words or up in anchors), None) in words


def _reasons(scene: Scene) -> Iterator[Reason]:
    tokens, lowered, words = scene.text.tokens, scene.text.lowered, scene.frames.reasons
    beginning = _beginning(words.turns)
    for first in where(scene.text, beginning.keys()):
        for turn in beginning[lowered[first]]:
            stop = first + len(turn)
            if stop >= len(tokens) or not _written(scene.frames.grammar, lowered[first:stop], turn):
                continue
            head = _led(scene, stop)
            plain = turn == (scene.frames.grammar.aim,)
            done = plain and head is not None and tokens[head].has("VerbForm=Part")
            if head is None or (plain and not done and not _aim(scene, head)):
                break
            begun = first if not words.lacking.isdisjoint(turn) else _start(scene, stop, head)
            above = tuple(up for up in climb(tokens, head)[1:] if not first <= up <= head)
            yield Reason(Role.SOURCE if done else words.turns[turn], head, begun, above, done)
            break


def _beginning(turns: Mapping[tuple[str, ...], Role]) -> Mapping[str, list[tuple[str, ...]]]:
    """Turns by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for turn in sorted(turns, key=len, reverse=True):
        found[turn[0]].append(turn)
    return found


def _written(grammar: Grammar, words: tuple[str, ...], turn: tuple[str, ...]) -> bool:
    """Whether ``words`` are those of ``turn``: « à la suite du », « suite aux »."""
    if words[:-1] != turn[:-1]:
        return False
    forms = {grammar.of: grammar.ofs, grammar.to: grammar.tos}.get(turn[-1], frozenset())
    return words[-1] == turn[-1] or (len(turn) > 1 and words[-1] in forms)


def _led(scene: Scene, start: int) -> int | None:
    """The infinitive or noun that stands from ``start`` on, behind what negates or determines it."""
    tokens, stop = scene.text.tokens, scene.text.sentence(start).stop
    here = start
    while here < stop and tokens[here].pos in CLITICS:
        here += 1
    if here < stop and tokens[here].pos in VERBS and tokens[here].has("VerbForm=Inf"):
        done = tokens[here].head  # « pour (avoir menti) »
        return done if tokens[here].pos == "AUX" and here < done < stop else here
    here = start
    while here < stop and tokens[here].pos in BEFORE_NOUN:
        here += 1
    return here if here < stop and tokens[here].pos in NOUNS else None


def _aim(scene: Scene, head: int) -> bool:
    """« pour réduire ses coûts »: an infinitive, and nothing that only came of it (« pour s'établir à 3 € »)."""
    lemma, before = scene.text.lemmas[head], scene.text.lowered[head - 1]
    infinitive = scene.text.tokens[head].has("VerbForm=Inf")
    return infinitive and scene.frames.reasons.ensuing.isdisjoint((lemma, before + lemma))


def _start(scene: Scene, start: int, head: int) -> int:
    """The first token of a reason: « d'y (intégrer deux modules) »."""
    return start + 1 if start < head and scene.text.lowered[start] in scene.frames.grammar.held else start
