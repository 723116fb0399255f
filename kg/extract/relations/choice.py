"""Which pairs stand: those likely enough, with the words that show them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.universal import VERBS
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.dates import time_side
from kg.extract.relations.domain import ONE
from kg.extract.relations.pairs import RANKED
from kg.extract.relations.ranker import ranker
from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.unfit import Look, unfit
from kg.model import Entity, Time
from kg.terms import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Self

    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.pairs import Pair
    from kg.extract.relations.scene import Scene
    from kg.model import Filler, Span

# kg/lang/fr/ranking/README.md gives the figures for other floors.
FLOOR = 0.3
# What is told of people without a name stands where something of them is this likely.
SURE = 0.5
# Between two nodes these hold in one direction only.
_ONE_WAY = frozenset({"partOf", "locatedIn", "competitor", "partner", "replaces"})
# Rules that tell nothing by themselves of people without a name.
_PART = "place-part"
# The rules that take the town told of for that of a mayor.
_TOWN = ruled(Trait.TOWN)
# Rules that take a minister for the head of what is named behind « de ».
_SEATED = frozenset({"apposition", "title-name", "title-comma-name"})
_WEAK = frozenset({"unnamed-title"})
# Rules that take whoever leads a land for one of its people.
_ADJECTIVAL = ruled(Trait.PAIRED | Trait.TITLED | Trait.APPOSED | Trait.DESCRIBED)
# The rule that reads who an inhabitant is: « le Belge ».
_BY_LAND = "description-demonym"
# Those that read the adjective beside a name: « l'entraîneur croate Niko Bas ».
_BESIDE_NAME = ruled(Trait.TITLED | Trait.APPOSED | Trait.DESCRIBED) | {"demonym-name", "twofold"}
_PAIRED, _UNNAMED, _WORK = ruled(Trait.PAIRED), ruled(Trait.UNNAMED), ruled(Trait.WORK)
# Rules of which annotators have a third at most: what they tell of people stands where other signs make it likely.
_DOUBTED = frozenset(
    {("headOf", "description-bare"), ("headOf", "title-comma-name-bare"), ("nationality", "compatriot")}
)


def chosen(
    scene: Scene, nodes: Sequence[Node], candidates: Iterable[Candidate], pairs: Sequence[Pair]
) -> list[Candidate]:
    """The candidates to be judged: those of relations that are not ranked, and those of the pairs likely enough."""
    likely = ranker(scene.language.code).likely(pairs, FLOOR)
    taken: set[tuple[object, ...]] = set()
    kept: list[Candidate] = []
    for pair, relation, score in sorted(likely, key=lambda row: -row[2]):
        if (relation, pair.one) in taken or (relation, pair.other, pair.one) in taken:
            continue
        told = pair.told.get(relation, ())
        if score < SURE and told and all((relation, candidate.rule) in _DOUBTED for candidate in told):
            continue
        taken.update({(relation, pair.one)} if relation in ONE else ())
        taken.update({(relation, pair.one, pair.other)} if relation in _ONE_WAY else ())
        kept += _shown(scene, nodes, pair, relation, score)
    return _standing([*(c for c in candidates if c.relation not in RANKED), *kept])


def _standing(kept: list[Candidate]) -> list[Candidate]:
    """Without people of no name of whom nothing sure is told, and parts of places where nothing else is.

    Nor does who has a thing make it, or who holds a happening take part in it, where only nearness says so.
    """
    had = {(c.object, c.subject) for c in kept if c.relation == "owner"}
    near = [c for c in kept if c.relation == "produces" and c.rule in _PAIRED and (c.subject, c.object) in had]
    held = {(c.subject, c.object) for c in kept if c.relation == "organizer"}
    near += [c for c in kept if c.relation == "participant" and c.rule in _PAIRED and (c.subject, c.object) in held]
    told = _Told.by(kept)
    kept = [c for c in kept if c not in near and not _excluded(c, told)]
    sure = {c.subject for c in kept if c.rule not in _WEAK and (c.score is None or c.score >= SURE)}
    used = {c.object for c in kept} | {c.subject for c in kept if c.rule != _PART}
    return [c for c in kept if (c.subject in sure or c.rule not in _UNNAMED) and (c.subject in used or c.rule != _PART)]


class _Told(NamedTuple):
    """What rules out others: what somebody is surely head of, who sits where, is a member of what, studied where.

    And of what land they are, when they were born, of which works the maker is told beside them, where who works,
    who owns what.
    """

    places: dict[object, set[Entity]]
    seated: set[tuple[object, object]]
    members: set[tuple[object, object]]
    studied: set[tuple[object, object]]
    lands: dict[object, set[object]]
    born: dict[object, str]
    made: set[object]
    serving: set[tuple[object, object]]
    owning: set[tuple[object, object]]

    @classmethod
    def by(cls, kept: Iterable[Candidate]) -> Self:
        """That which the candidates ``kept`` tell."""
        found = cls(defaultdict(set), set(), set(), set(), defaultdict(set), {}, set(), set(), set())
        for c in kept:
            if c.rule == "seated":
                found.seated.add((c.subject, c.object))
            if c.relation == "memberOf":
                found.members.add((c.subject, c.object))
            if c.relation == "affiliation" and c.rule not in _PAIRED:
                found.serving.add((c.subject, c.object))
            if c.relation == "owner" and c.rule not in _PAIRED:
                found.owning.add((c.object, c.subject))
            if c.relation == "alumniOf":
                found.studied.add((c.subject, c.object))
            if c.relation == "nationality" and c.rule != _BY_LAND and c.rule in _BESIDE_NAME:
                found.lands[c.subject].add(c.object)
            if c.relation == "birthDate" and isinstance(c.object, Time):
                found.born[c.subject] = c.object.edtf
            if c.relation == "author" and c.rule in _WORK and _person(c.object):
                found.made.add(c.subject)
            sure = c.relation == "headOf" and c.rule not in _TOWN
            if sure and isinstance(c.object, Entity) and c.object.kind is Kind.PLACE:
                found.places[c.subject].add(c.object)
        return found


def _excluded(one: Candidate, told: _Told) -> bool:
    """A mayor has one town, a minister leads no government, and what a land is a member of does not lie in it.

    « le président français », who leads France, is not told to be French besides, nor is who was trained somewhere
    told to work there.
    """
    if one.relation == "nationality" and _foreign(one, told):
        return True
    if one.relation == "nationality" and one.rule in _ADJECTIVAL:
        return one.object in told.places.get(one.subject, ())
    if one.relation == "deathDate" and isinstance(one.object, Time) and one.subject in told.born:
        return one.object.edtf.startswith(told.born[one.subject])  # « né le 3 mai 1922, est mort à 5 h »
    if one.rule in _TOWN and one.relation == "headOf":
        return any(place != one.object for place in told.places.get(one.subject, ()))
    if one.relation == "headOf" and one.rule in _SEATED:
        return (one.subject, one.object) in told.seated
    if one.rule not in _PAIRED:
        return False
    if one.relation == "affiliation":
        return (one.subject, one.object) in told.studied
    if one.relation == "headOf":
        return (one.subject, one.object) in told.serving
    if one.relation == "partOf":
        return (one.subject, one.object) in told.owning  # « Orial est l'actionnaire principal de Bolvig »
    if one.relation == "author":
        return one.subject in told.made and _person(one.object)  # not who has published it
    return one.relation == "locatedIn" and (one.object, one.subject) in told.members


def _person(filler: Filler) -> bool:
    return isinstance(filler, Entity) and filler.kind is Kind.PERSON


def _foreign(one: Candidate, told: _Told) -> bool:
    """« Le Belge » is not the coach who is told to be Croatian."""
    lands = told.lands.get(one.subject, ())
    return one.rule == _BY_LAND and bool(lands) and one.object not in lands


def _shown(scene: Scene, nodes: Sequence[Node], pair: Pair, relation: str, score: float) -> list[Candidate]:
    """What rules say of the pair, else the words between its nearest spots, else both spots."""
    told = pair.told.get(relation)
    if told:
        return [candidate._replace(score=score) for candidate in told]
    subject, filler = nodes[pair.one].value, _side(nodes[pair.other].value, relation)
    if not isinstance(subject, Entity) or filler is None:
        return []
    if pair.spots:
        one, other = best = next((row for row in pair.spots if not _said(scene, row)), pair.spots[0])
        top, verbal = _top(scene, one, other)
        look = Look(
            scene, subject, filler, nodes[pair.other].value, one, other, top, verbal, "participant" in pair.told
        )
        if unfit(look, relation):
            return []
        rule = f"pair-{'verb' if verbal else 'noun'}"
        spots = tuple(scene.text.span(spot.first, spot.last) for spot in best)
        return [Candidate(subject, relation, filler, look.evidence, rule, top, score=score, spots=spots)]
    rows = [_nearest(nodes[number], scene) for number in (pair.one, pair.other)]
    spots = tuple(span for span, _ in rows)
    return [
        Candidate(subject, relation, filler, span, "pair-apart", head, score=score, spots=spots) for span, head in rows
    ]


def _said(scene: Scene, spots: Iterable[Spot]) -> bool:
    """Whether one of ``spots`` stands in the words of somebody."""
    return any(scene.reading.claim_at(scene.text.span(spot.first, spot.last)) is not None for spot in spots)


def _nearest(node: Node, scene: Scene) -> tuple[Span, int]:
    spot = node.spots[0]
    return scene.text.span(spot.first, spot.last), spot.head


def _side(value: Entity | Time, relation: str) -> Filler | None:
    return time_side(value, last=relation == "endDate") if isinstance(value, Time) else value


def _top(scene: Scene, one: Spot, other: Spot) -> tuple[int, bool]:
    """The word that ties two spots, and whether it is a verb or one stands on the way."""
    ups = [_up(scene, spot.head) for spot in (one, other)]
    shared = next((index for index in ups[0] if index in ups[1]), one.head)
    way = [i for up in ups for i in up[: up.index(shared) if shared in up else 0]]
    verbs = [i for i in (*way, shared) if scene.tokens[i].pos in VERBS]
    told = next((i for i in verbs if scene.moods.status(i) is not Status.ASSERTED), verbs[0] if verbs else shared)
    return told, bool(verbs)


def _up(scene: Scene, index: int) -> list[int]:
    found = [index]
    while scene.tokens[found[-1]].head not in found:
        found.append(scene.tokens[found[-1]].head)
    return found
