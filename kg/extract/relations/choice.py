"""Which pairs stand: those likely enough, with the words that show them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.relations.beginnings import anothers, won
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.dates import meant, staged
from kg.extract.relations.domain import ONE
from kg.extract.relations.elsewhere import elsewhere, next_to_another
from kg.extract.relations.pairs import RANKED
from kg.extract.relations.ranker import ranker
from kg.extract.relations.rolls import roll
from kg.extract.relations.verbs import time_side
from kg.extract.relations.whereabouts import branch, leading, only_town, road, streets
from kg.model import Entity, Kind, Status, Time

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
# Tokens before a body among which where somebody speaks may stand.
_SPOKEN = 3
_VERBAL = frozenset({"VERB", "AUX"})
# The functions whose adjective of country is that of what they lead.
_LEADING = frozenset({"head", "state", "minister"})
_SERVING = frozenset({"affiliation", "headOf", "memberOf"})
_ORIGINS = frozenset({"countryOfOrigin", "nationality"})
_OF_A_STAGE = frozenset({"locatedIn", "startDate", "endDate"})
_DATES, _YEAR = frozenset({"startDate", "endDate"}), len("2018")
_BEGINNINGS = frozenset({"startDate", "startDate*", "founder", "author", "produces"})
_HOMES, _ENDS = frozenset({"homeLocation"}), frozenset({"deathDate", "endDate"})
_DONE_TO = frozenset({Kind.LAW, Kind.ORGANIZATION, Kind.PRODUCT})
# Between two nodes these hold in one direction only.
_ONE_WAY = frozenset({"partOf", "locatedIn", "competitor", "partner", "replaces"})
# Rules that tell nothing by themselves of people without a name.
_PART = "place-part"
# The rules that take the town told of for that of a mayor.
_TOWN = "-town"
# Rules that take a minister for the head of what is named behind « de ».
_SEATED = frozenset({"apposition", "title-name", "title-comma-name"})
_WEAK = ("unnamed-title",)
# Rules that take whoever leads a land for one of its people.
_ADJECTIVAL = ("pair", "title-", "apposition", "description")
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

    Nor does who has a thing make it, where only nearness says so.
    """
    had = {(c.object, c.subject) for c in kept if c.relation == "owner"}
    near = [c for c in kept if c.relation == "produces" and c.rule.startswith("pair") and (c.subject, c.object) in had]
    told = _Told.by(kept)
    kept = [c for c in kept if c not in near and not _excluded(c, told)]
    sure = {c.subject for c in kept if c.rule not in _WEAK and (c.score is None or c.score >= SURE)}
    used = {c.object for c in kept} | {c.subject for c in kept if c.rule != _PART}
    return [
        c
        for c in kept
        if (c.subject in sure or not c.rule.startswith("unnamed")) and (c.subject in used or c.rule != _PART)
    ]


class _Told(NamedTuple):
    """What rules out others: the places that somebody is surely head of, who sits where, what is a member of what."""

    places: dict[object, set[Entity]]
    seated: set[tuple[object, object]]
    members: set[tuple[object, object]]

    @classmethod
    def by(cls, kept: Iterable[Candidate]) -> Self:
        """That which the candidates ``kept`` tell."""
        found = cls(defaultdict(set), set(), set())
        for c in kept:
            if c.rule == "seated":
                found.seated.add((c.subject, c.object))
            if c.relation == "memberOf":
                found.members.add((c.subject, c.object))
            sure = c.relation == "headOf" and not c.rule.endswith(_TOWN)
            if sure and isinstance(c.object, Entity) and c.object.kind is Kind.PLACE:
                found.places[c.subject].add(c.object)
        return found


def _excluded(one: Candidate, told: _Told) -> bool:
    """A mayor has one town, a minister leads no government, and what a land is a member of does not lie in it.

    « le président français », who leads France, is not told to be French besides.
    """
    if one.relation == "nationality" and one.rule.startswith(_ADJECTIVAL):
        return one.object in told.places.get(one.subject, ())
    if one.rule.endswith(_TOWN) and one.relation == "headOf":
        return any(place != one.object for place in told.places.get(one.subject, ()))
    if one.relation == "headOf" and one.rule in _SEATED:
        return (one.subject, one.object) in told.seated
    pair = one.relation == "locatedIn" and one.rule.startswith("pair")
    return pair and (one.object, one.subject) in told.members


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
        if relation == "author" and subject.kind is Kind.PRODUCT and getattr(filler, "kind", None) is Kind.ORGANIZATION:
            return []  # it produces it
        apart = relation == "locatedIn" and _elsewhere(scene, subject, one, other, verbal=verbal)
        apart = apart or (relation in _SERVING and (_entitling(scene, subject, other) or _heard(scene, other)))
        apart = apart or (relation == "locatedIn" and ("participant" in pair.told or _topical(scene, one, other)))
        apart = apart or (relation == "locatedIn" and subject.kind is Kind.PLACE and verbal and _fronted(scene, other))
        apart = apart or (
            relation == "locatedIn" and (streets(scene, subject, filler) or _reached(scene, top, one, other))
        )
        apart = apart or (relation == "author" and _served(scene, one))
        apart = apart or (relation in _OF_A_STAGE and subject.kind is Kind.EVENT and staged(scene, one.first))
        apart = apart or (relation in _DATES and isinstance(filler, Time) and _another_year(subject, filler))
        if apart or (relation in _ORIGINS and _qualifying(scene, one, other)):
            return []
        if relation == "homeLocation" and verbal and not _tells(scene, top, _HOMES):
            return []  # « tué dans l'Adrar »
        if relation == "startDate" and verbal and isinstance(filler, Time):
            over = scene.phrases.verb_over(other.first)
            if _tells(scene, top, _ENDS) or _done_to(scene, subject, nodes[pair.other].value, {top, over}):
                return []  # « le Velox, disparu depuis mars »
            if over == top and (anothers(scene, one.head, top) or won(scene, subject, one.head, top, filler)):
                return []
        if relation == "participant" and (
            scene.lemmas[top] in scene.language.relations.absent
            or _heard(scene, other)
            or (verbal and _afterwards(scene, one))
        ):
            return []
        if verbal and _of_another(scene, *sorted(best, key=lambda spot: spot.first)):
            return []
        evidence = scene.text.span(min(one.first, other.first), max(one.last, other.last))
        if relation == "headOf" and (not _headed(scene, evidence) or branch(scene, other.first)):
            return []
        rule = f"pair-{'verb' if verbal else 'noun'}"
        spots = tuple(scene.text.span(spot.first, spot.last) for spot in best)
        return [Candidate(subject, relation, filler, evidence, rule, top, score=score, spots=spots)]
    rows = [_nearest(nodes[number], scene) for number in (pair.one, pair.other)]
    spots = tuple(span for span, _ in rows)
    return [
        Candidate(subject, relation, filler, span, "pair-apart", head, score=score, spots=spots) for span, head in rows
    ]


def _reached(scene: Scene, verb: int, start: Spot, place: Spot) -> bool:
    """« reliait Cuzco à Lima »: where a way ends is not where it begins."""
    entity = scene.entity(start.head)
    led = (
        entity is not None
        and entity.kind is Kind.PLACE
        and place.first > 0
        and scene.phrases.preposition(place.first - 1) == scene.grammar.to
    )
    return led and scene.lemmas[verb] in scene.language.relations.going


def _fronted(scene: Scene, town: Spot) -> bool:
    """« À Lyon, il a évoqué le drame du stade Vial »: the town that opens a sentence is where that is done."""
    before, after = town.first - 1, town.last + 1
    opens = before >= 0 and scene.phrases.preposition(before) == scene.grammar.to
    opens = opens and before == scene.phrases.stretch(town.first).start
    return opens and after < len(scene.tokens) and scene.tokens[after].text == ","


def _headed(scene: Scene, evidence: Span) -> bool:
    """« l'Assemblée adopte le texte de Luc Roux »: nearness makes nobody a head without a function of heads."""
    inside, levels = scene.text.within(evidence), scene.language.relations.titles
    return any(levels.get(word.form) in _LEADING for index in inside for word in scene.title_at(index))


def _afterwards(scene: Scene, event: Spot) -> bool:
    """« Après le match, le procureur dénonce … »: what only dates what somebody does has him not at it."""
    return meant(scene, event.head, scene.language.frames.dating)


def _another_year(event: Entity, day: Time) -> bool:
    """« la Coupe du monde 2018 » was in no other year than the one in its name."""
    years = {word for word in event.name.split() if word.isdigit() and len(word) == _YEAR}
    return event.kind is Kind.EVENT and bool(years) and day.edtf[:_YEAR] not in years and day.edtf[:_YEAR].isdigit()


def _served(scene: Scene, work: Spot) -> bool:
    """« critique littéraire pour Le Matin »: who works for a paper has not made it."""
    here = work.first - 1
    led = here > 0 and bool(scene.phrases.preposition(here)) and scene.phrases.preposition(here) != scene.grammar.of
    return led and any(scene.title_at(index) for index in range(max(here - _SPOKEN, 0), here))


def _done_to(scene: Scene, thing: Entity, day: Entity | Time, verbs: Iterable[int]) -> bool:
    """« Le navire, détourné le 3 mai »: what is done to a thing on a day begins nothing, unless it lasts since then."""
    lasting = isinstance(day, Time) and day.edtf.endswith("..")
    if thing.kind not in _DONE_TO or lasting:
        return False
    return not any(_tells(scene, verb, _BEGINNINGS) for verb in verbs)


def _tells(scene: Scene, verb: int, relations: frozenset[str]) -> bool:
    """Whether a verb is one of those that tell one of ``relations``: « vit », « s'est installé » of a home."""
    found = scene.language.relations.bonds.get(scene.lemmas[verb], ())
    return any(bond.relation in relations for bond in found)


def _topical(scene: Scene, one: Spot, place: Spot) -> bool:
    """« le sommet, consacré à la crise syrienne, »: the adjective of what a thing is about tells no place of it."""
    token, bonds = scene.tokens[place.head], scene.language.relations.bonds
    if scene.demonyms.get(place.head) is None or not token.text[0].islower():
        return False
    between = range(one.last + 1, place.first)
    about = (bond.relation == "about" for i in between for bond in bonds.get(scene.lemmas[i], ()) if bond.slot != "obj")
    return any(about) or any(scene.words[i] == scene.grammar.on for i in between)


def _said(scene: Scene, spots: Iterable[Spot]) -> bool:
    """Whether one of ``spots`` stands in the words of somebody."""
    return any(scene.reading.claim_at(scene.text.span(spot.first, spot.last)) is not None for spot in spots)


def _of_another(scene: Scene, first: Spot, second: Spot) -> bool:
    """« Le concurrent d'Orial a son siège à Lille »: what the verb says is said of the noun before « de »."""
    words = scene.language.relations
    here = first.first - 1
    while here > 0 and scene.tokens[here].pos in {"ADJ", "DET"} and not scene.phrases.preposition(here):
        here -= 1
    if here < 1 or scene.phrases.preposition(here) != scene.grammar.of:
        return False
    noun = scene.tokens[here - 1]
    finite = any(scene.tokens[i].has("VerbForm=Fin") for i in range(first.last + 1, second.first))
    naming = words.divisions | words.towns | words.countries | words.bodies
    return finite and noun.pos == "NOUN" and noun.text.lower() not in naming


def _elsewhere(scene: Scene, subject: Entity, one: Spot, place: Spot, *, verbal: bool) -> bool:
    """Whether a thing is only near the place, or a body only does something there; a happening near it is there."""
    if road(scene, place.first) or (subject.kind is Kind.PLACE and road(scene, one.first)):
        return True
    if elsewhere(scene, subject, one, place) or (subject.kind is not Kind.EVENT and _peopled(scene, place)):
        return True
    if scene.words[one.first].endswith("s") and _of_several_places(scene, one, place):
        return True
    if subject.kind is Kind.PLACE and _beside(scene, one, place):
        return True
    if subject.kind is Kind.ORGANIZATION and verbal and (_acting(scene, one, place) or _held(scene, place)):
        return True
    return (subject.kind is not Kind.EVENT and _near(scene, place)) or _bracketed(scene, one, place)


def _of_several_places(scene: Scene, one: Spot, place: Spot) -> bool:
    """« les aéroports de Nantes, Brest et Rennes »: that of Nantes is in none of the others."""
    return any(atom.first <= place.first <= atom.last for atom in roll(scene, one.last, Kind.PLACE))


def _beside(scene: Scene, one: Spot, other: Spot) -> bool:
    """« Jonquière, Chicoutimi et La Baie »: of three towns and more in a list none lies in another."""
    first, second = sorted((one, other), key=lambda spot: spot.first)
    row = list(roll(scene, first.last, Kind.PLACE))
    return len(row) > 1 and any(atom.first <= second.first <= atom.last for atom in row)


def _peopled(scene: Scene, place: Spot) -> bool:
    """« 20 000 Syriens », « un Maltais »: people of the place, who may be anywhere."""
    token = scene.tokens[place.head]
    return scene.demonyms.get(place.head) is not None and token.text[0].isupper()


def _held(scene: Scene, place: Spot) -> bool:
    """« Bolvig ferme la raffinerie de Feyzin »: the town in the name of something else is where that is."""
    atom = scene.phrases.atom_over(place.first)
    return atom is not None and (atom.first, atom.last) != (place.first, place.last)


def _bracketed(scene: Scene, body: Spot, place: Spot) -> bool:
    """« la maire (Bolvig) de Dax »: what brackets hold is not where what follows them is."""
    stop = len(scene.tokens)
    held = body.first > 1 and body.last + 1 < stop and scene.tokens[body.first - 1].text == "("
    held = held and bool(scene.title_at(body.first - 2))  # not « l'organisation (Bolvig) de Dax »
    return held and scene.tokens[body.last + 1].text == ")" and place.first > body.last


def _entitling(scene: Scene, subject: Entity, body: Spot) -> bool:
    """« Ana Roux et le sénateur Bolvig Luc Bas »: the body between a function and a name is of who is named there."""
    bearer = scene.phrases.atom_at(body.last + 1)
    titled = body.first > 0 and bool(scene.title_at(body.first - 1))
    other = scene.entity_of(bearer) if bearer is not None and titled else None
    return other is not None and other.kind is Kind.PERSON and other != subject


def _heard(scene: Scene, body: Spot) -> bool:
    """« a-t-il dit au micro de Bolvig », « a lancé sur RTL Ana Roux »: where somebody of another body spoke."""
    near = {scene.words[i] for i in range(max(body.first - _SPOKEN, 0), body.first)}
    names = scene.language.names
    if _written(scene, body) in names.outlets and body.first and scene.words[body.first - 1] in names.airing:
        return True
    return not near.isdisjoint(scene.language.relations.airing)


def _written(scene: Scene, spot: Spot) -> str:
    span = scene.text.span(spot.first, spot.last)
    return scene.text.document.text[span.start : span.end]


def _near(scene: Scene, place: Spot) -> bool:
    """« à 12 km de Narbonne », « au large de la Somalie », « près d'Alep »: not there."""
    here = leading(scene, place.first)
    if scene.words[place.first] in scene.language.relations.quarters and _outside(scene, place, place.first):
        return True
    led = here > 0 and scene.phrases.preposition(here) in {scene.grammar.of, scene.grammar.to}
    turned = led and here > 1 and scene.words[here - 1] in scene.language.relations.quarters
    if turned and _outside(scene, place, here - 1):
        return True
    places = (here, here - led, *((here - 1 - led, here - 1 - led - 1) if turned else ()))  # « à 30 km au sud de Lens »
    words = {scene.words[i] for i in places if i >= 0}
    return bool(words & scene.language.relations.nearby)


def _outside(scene: Scene, place: Spot, quarter: int) -> bool:
    """« au sud de Rouen » lies outside the town; « dans le sud de Rouen » and « au sud de la France » do not."""
    before = scene.words[max(quarter - 2, 0) : quarter]
    beside = scene.phrases.preposition(quarter - 1) == scene.grammar.to or before[:1] == (scene.grammar.to,)
    named = _written(scene, place)
    return beside and only_town(scene, named.split(" ", 2)[-1] if quarter == place.first else named)


def _acting(scene: Scene, body: Spot, place: Spot) -> bool:
    """« Bolvig tire un trait sur Dax »: where a body does something it need not be, unless a site of it is named."""
    between = [scene.tokens[i] for i in range(body.last + 1, place.first)]
    senses = scene.language.frames.senses
    if any("building" in senses.get(token.lemma.lower(), frozenset()) for token in between):
        return False  # « Bolvig a ouvert une usine à Dax »
    return not between or any(token.has("VerbForm=Fin") for token in between)


def _qualifying(scene: Scene, one: Spot, other: Spot) -> bool:
    """Whether an adjective of country goes with another noun.

    « deux soldats italiens de l'Isaf », « le transporteur espagnol et British Airways »; not « les banques belges que
    sont KBC et ING », « le ministre belge des Transports ».
    """
    if scene.demonyms.get(other.head) is None or not scene.tokens[other.head].text[0].islower():
        return False
    if next_to_another(scene, one, other):
        return True
    first, second = sorted((one, other), key=lambda spot: spot.first)
    between = range(first.last + 1, second.first)
    if any(scene.tokens[i].pos == "VERB" for i in between):
        return True
    if first == other and len(between) > 0 and scene.tokens[between[0]].pos == "PUNCT":
        return True  # « de nationalité malienne, selon la préfecture »
    if first == one:
        return any(scene.tokens[i].pos == "CCONJ" for i in between)
    bearer = scene.bearer(other.head)
    led = any(scene.phrases.preposition(i) for i in between) and not _leading(scene, bearer)
    return led or (len(between) > 0 and scene.tokens[between[0]].pos == "CCONJ")


def _leading(scene: Scene, noun: int) -> bool:
    """Whether the noun tells who leads the body behind it: « le ministre belge des Transports », no mere soldier."""
    titles = scene.language.relations.titles
    return any(titles.get(word.form) in _LEADING for word in scene.title_at(noun))


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
    verbs = [i for i in (*way, shared) if scene.tokens[i].pos in _VERBAL]
    told = next((i for i in verbs if scene.moods.status(i) is not Status.ASSERTED), verbs[0] if verbs else shared)
    return told, bool(verbs)


def _up(scene: Scene, index: int) -> list[int]:
    found = [index]
    while scene.tokens[found[-1]].head not in found:
        found.append(scene.tokens[found[-1]].head)
    return found
