"""How sure it is that a word tells an event of a class: weighed signs of what a reader would keep.

The weights are those of a logistic regression on annotated articles (``kg/evaluate/weighing.py``), so that a
confidence of .7 means that 7 of 10 such words tell such an event in them.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kg.acting import PLAYERS
from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import climb
from kg.annotate.universal import AUXILIARIES, NOUNS
from kg.extract.events.triggers import bears
from kg.model import Entity, Quantity, Time
from kg.terms import Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.lang.frames import Frame, Frames, Test
    from kg.model import Token

# The classes that a word may tell, and the fillers of its roles, are counted up to this.
_MANY = 3
# The place of a class among them is counted up to this.
_SOME = 2
# The first sentences of the text, its lead.
_LEAD = 3
# Steps up the tree among which another trigger is looked for.
_DEEPEST = 12
_ROOT = "ROOT"
_FORMS = {"VerbForm=Inf": "infinitive", "Tense=Imp": "imperfect", "Tense=Pres": "present", "Tense=Fut": "future"}
_SORTS = frozenset(
    {"Person", "Org", "Place", "Event", "Product", "pronoun", "thing", "person", "org", "event", "place"}
)
_NAMED = _SORTS | {"Work", "Law", "Concept", "quantity", "money", "amount", "actor"}
# Where a test of a frame looks (:class:`kg.lang.frames.Test`), but for behind a preposition.
_TRIED = frozenset("SOACVcnqmw")
_MARK, _DETERMINER = frozenset({"mark"}), frozenset({"det"})
# Who takes part, and what of them is told: their sort; of other roles, what they are.
_PLAYED = (Part.SUBJECT, Part.OBJECT)
_FILLERS = ("named", "words", "value")
_MEASURES = ("measured", "dated", "placed")
# The signs that are kept of each sort for the next text.
_KEPT = 8192


class Signs(NamedTuple):
    """The names of signs, and the weights of those that weigh something."""

    names: tuple[str, ...]
    weights: tuple[float, ...]


def weighed(frames: Frames, found: Iterable[str]) -> tuple[float, ...]:
    """The weights of those of the signs ``found`` that weigh something."""
    return tuple(filter(None, map(frames.weights.get, found)))


def confidence(scene: Scene, weights: Iterable[float]) -> float:
    """The probability that a word whose signs have ``weights`` tells the event."""
    return 1 / (1 + math.exp(-math.fsum([scene.frames.weights.get("bias", 0.0), *weights])))


def own(scene: Scene, trigger: Trigger, field: Field) -> Signs:
    """The signs that the trigger and those around show, whatever fills its roles."""
    shape = Shape(trigger.loose, trigger.attributive, min(trigger.rank, _SOME), min(trigger.options, _MANY))
    word, around = _lexical(scene.frames, trigger.frame, shape), dict.fromkeys(_parts(scene, trigger))
    more = (*_grammatical(scene, trigger), *around, *_setting(scene, trigger, field))
    return Signs(word.names + more, word.weights + weighed(scene.frames, more))


def filled(trigger: Trigger, rows: list[Filled], status: Status) -> tuple[str, ...]:
    """The names of the signs that what fills its roles and its status show."""
    return (f"status {status}", *dict.fromkeys(_roles(trigger, rows)))


def most(scene: Scene, trigger: Trigger, roles: frozenset[Role]) -> float:
    """The most that the signs of :func:`filled` can be worth with fillers of ``roles``."""
    told = _most_told(scene.frames, trigger.frame.kind, trigger.frame.pos, trigger.clause is None)
    return math.fsum([*_always(scene.frames), *map(told.__getitem__, roles)])


@cache
def _always(frames: Frames) -> tuple[float, float]:
    """The most that the number of roles and the status can be worth."""
    many = max(frames.weights.get(f"roles {number}", 0.0) for number in range(_MANY + 1))
    return many, max(frames.weights.get(f"status {status}", 0.0) for status in Status)


@cache
def _most_told(frames: Frames, kind: str, pos: str, noun: bool) -> Mapping[Role, float]:  # noqa: FBT001
    """The most that a filler of each role can be worth."""
    return MappingProxyType({role: _most_of(frames.weights, role, kind, pos, noun=noun) for role in Role})


def _most_of(weights: Mapping[str, float], role: Role, kind: str, pos: str, *, noun: bool) -> float:
    sure = weights.get(f"has {role} {kind}", 0.0) + weights.get(f"has {role} {pos}", 0.0)
    signs: tuple[str, ...] = _MEASURES
    if role in PLAYERS:
        signs = tuple(f"{lead}{role} {sort}" for lead in (("", "noun ") if noun else ("",)) for sort in _FILLERS)
    return max(0.0, sure + sum(max(0.0, weights.get(sign, 0.0)) for sign in signs))


class Shape(NamedTuple):
    """Whether a trigger is loose, or qualifies its noun; its place among how many classes that the word may tell."""

    loose: bool
    attributive: bool
    rank: int
    options: int


@lru_cache(maxsize=_KEPT)
def _lexical(frames: Frames, frame: Frame, shape: Shape) -> Signs:
    """What word it is, of what sort its frame, and how its class stands among those that the word may tell."""
    kind, pos, strict = frame.kind, frame.pos, "loose" if shape.loose else "strict"
    found = [f"class {kind}", f"class {kind} {pos}", f"pos {pos}", f"word {frame.name} {kind}"]
    found += [f"rank {shape.rank} {strict}", f"options {shape.options} {strict}"]
    if frame.doubtful:
        found += ["doubtful", f"doubtful {kind}"]
    if frame.words:
        found.append("turn")
    if frame.tests:
        found.append("loose" if shape.loose else "tested")
    if shape.attributive:
        found += ["attributive", f"attributive {kind}"]
    if shape.loose:
        found += [f"loose {kind}", f"loose {pos}", f"loose alone {shape.rank == 0}"]
    found += dict.fromkeys([f"test {_tried(test)} {strict}" for test in frame.tests])
    return Signs(tuple(found), weighed(frames, found))


def _tried(test: Test) -> str:
    """Where a test looks, and whether for words, for sorts or for anything."""
    place = test.place if test.place in _TRIED else "preposition"
    what = "any" if not test.values else "sort" if any(value.startswith("@") for value in test.values) else "word"
    return f"{place} {what} {test.wanted}"


def _grammatical(scene: Scene, trigger: Trigger) -> list[str]:
    token = scene.text.tokens[trigger.anchor]
    dep = token.dep.partition(":")[0]
    if trigger.clause is None:
        return [f"noun {dep}", *_nominal(scene, token)]
    found = [f"verb {dep}", *_forms(token.features)]
    marks = {scene.text.tokens[mark].dep for mark in trigger.clause.marks}
    if trigger.clause.voice is Voice.PASSIVE:
        found.append("passive")
    if participle(token) and marks.isdisjoint(AUXILIARIES):
        found.append("bare participle")
    elif "aux:tense" in marks:
        found.append("compound tense")
    found += dict.fromkeys([f"mark {mark.text.lower()} {dep}" for mark in scene.syntax.kids(trigger.anchor, _MARK)])
    governor = scene.text.tokens[token.head].lemma
    if dep in {"xcomp", "ccomp"} and governor in scene.frames.governors:
        found.append(f"under {governor}")
    return found


@lru_cache(maxsize=_KEPT)
def _forms(features: str) -> tuple[str, ...]:
    return tuple([sign for feature, sign in _FORMS.items() if feature in features.split("|")])


def _nominal(scene: Scene, token: Token) -> list[str]:
    determiners = [t for t in scene.syntax.kids(token.index, _DETERMINER) if t.index < token.index]
    found = []
    if not determiners:
        found.append("noun bare")
    elif determiners[0].has("Definite=Ind"):
        found.append("noun indefinite")
    elif determiners[0].has("PronType=Dem"):
        found.append("noun demonstrative")
    if token.has("Number=Plur"):
        found.append("noun plural")
    preposition = scene.syntax.preposition(token.index) or "-"
    determined = "determined" if determiners else "bare"
    return [*found, f"noun after {preposition}", f"noun after {preposition} {determined}"]


def _roles(trigger: Trigger, rows: list[Filled]) -> Iterator[str]:
    kind, pos = trigger.frame.kind, trigger.frame.pos
    yield f"roles {min(len(rows), _MANY)}"
    for role, filler, _ in rows:
        yield f"has {role} {kind}"
        yield f"has {role} {pos}"
        if role in PLAYERS:
            sort = "named" if isinstance(filler, Entity) else "words" if isinstance(filler, str) else "value"
            yield f"{role} {sort}"
            if trigger.clause is None:
                yield f"noun {role} {sort}"
        elif isinstance(filler, Quantity):
            yield "measured"
        elif isinstance(filler, Time):
            yield "dated"
        elif role is Role.PLACE:
            yield "placed"


def _parts(scene: Scene, trigger: Trigger) -> list[str]:
    """What stands at each place of the word, for its class and for the word itself; of a verb who does it to whom.

    « Bloquer » protests where people do it to a road, and is an accident where snow does.
    """
    found: list[str] = []
    frame, groups, lacking = trigger.frame, _groups(scene.frames), [*_PLAYED]
    word = f"{frame.name} {frame.kind}"
    for argument in trigger.arguments:
        part, sorts = argument.part, scene.sorts(argument.head)
        for place in _places(argument.preposition if part is Part.OBLIQUE else part, sorts & groups):
            found += (place + frame.kind, place + word)
        if part in lacking and trigger.clause is not None:
            lacking.remove(part)
            found += _sorted(part, sorts & _SORTS)
            if scene.text.tokens[argument.head].has("Number=Plur") and not scene.counted(argument.head):
                found.append(f"{part} plural")
    if trigger.clause is not None:
        for part in lacking:
            found += (f"no {part}", f"no {part} {frame.kind}")
    return found


@lru_cache(maxsize=_KEPT)
def _sorted(part: Part, sorts: frozenset[str]) -> tuple[str, ...]:
    return tuple([f"{part} {sort}" for sort in sorts])


@lru_cache(maxsize=_KEPT)
def _places(place: str, sorts: frozenset[str]) -> tuple[str, ...]:
    """Where something stands, and where something of each of its sorts does, before what it stands beside."""
    return (f"at {place} ", *[f"at {place} {sort} " for sort in sorted(sorts)])


@cache
def _groups(frames: Frames) -> frozenset[str]:
    """What a phrase may be, but for its own word: kinds of entity, numbers, groups of nouns."""
    return _NAMED.union(chain.from_iterable(frames.senses.values()))


def _leads(scene: Scene, trigger: Trigger) -> bool:
    """Whether the main verb of its sentence tells it, or the subject of that: « Les travaux commenceront en mai ».

    « vient de fermer », « veut racheter » tell it as well as « C'est le maire qui accuse » does.
    """
    tokens, token = scene.text.tokens, scene.text.tokens[trigger.anchor]
    if token.head in trigger.words:  # « le second tour »
        token = tokens[token.head]
    above, parts = tokens[token.head], scene.text.children[token.head]
    helped = token.dep == "xcomp" and scene.text.lemmas[above.index] in scene.frames.governors
    cleft = token.dep == "acl:relcl" and any(scene.text.lemmas[c] == scene.frames.grammar.this for c in parts)
    quoted = token.dep == "parataxis" and above.pos in NOUNS  # « Luc Bas : « Je pars. » »
    return _ROOT in {token.dep, above.dep if helped or cleft or quoted or token.dep.startswith("nsubj") else ""}


def _setting(scene: Scene, trigger: Trigger, field: Field) -> list[str]:
    kind = trigger.frame.kind
    number = scene.text.sentence_of[trigger.index]
    found = ["title" if number == 0 else "lead" if number <= _LEAD else "body"]
    if number == 0 and not scene.headlined and not _leads(scene, trigger):
        # A first sentence with its full stop is no headline in all that it tells: read so without their titles, the
        # leads of the readable articles told 190 classes wrongly of 479, and 152 of 431 without this sign.
        found = []
    if scene.claims[trigger.index] is not None:
        found += ("in a claim", f"in a claim {kind}")
    if trigger.index in scene.cues:
        found += ("cue", f"cue {kind}")
    if trigger.index in scene.apart:
        found.append("apart")
    if bears(scene, trigger, field.nouns):
        found.append("bears")
    tokens = scene.text.tokens
    if any(above in field.anchors for above in climb(tokens, trigger.anchor, _DEEPEST + 1)[1:]):
        found += (f"below {trigger.frame.pos}", f"below {tokens[trigger.anchor].dep.partition(':')[0]}")
    return found
