"""Whether what is said of two can be so: by their kinds, and by the words that tell it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.clocked import clocked
from kg.annotate.excepted import excepted
from kg.annotate.tokens import skip_back
from kg.extract.relations.bars import mentioned, near_only
from kg.extract.relations.domain import fits
from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.whereabouts import nation, only_town, outside
from kg.lang.names import plain
from kg.model import Entity, Time
from kg.terms import Kind, Stance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene
    from kg.model import Filler, Span

_ORIGINS = frozenset({"countryOfOrigin", "nationality"})
_HYPHEN = "-"
# What firms sell that they have not made.
_HELD = frozenset({"building", "org"})
# The rules of each trait.
_GUESSED, _APPOSED, _INHABITING = ruled(Trait.GUESSED), ruled(Trait.APPOSED), ruled(Trait.INHABITING)
_EXCEPTING, _BESIDE = ruled(Trait.EXCEPTING), ruled(Trait.BESIDE)


def sound(scene: Scene, candidate: Candidate) -> bool:
    """Whether the kinds fit; a country lies in nothing but a continent, a nation in no town, and nobody is of one."""
    subject, filler = candidate.subject, candidate.object
    if not fits(subject, candidate.relation, filler):
        return False
    if candidate.relation in _ORIGINS and isinstance(filler, Entity) and _no_land(scene, filler):
        return False
    if candidate.relation == "nationality" and isinstance(filler, Entity) and scene.is_continent(filler.name):
        return False
    if candidate.relation == "owner" and _town(scene, candidate):
        return False
    if candidate.relation == "memberOf" and _built(scene, subject):
        return False
    if candidate.relation in _UNLIKELY and _UNLIKELY[candidate.relation](scene, candidate):
        return False
    if candidate.rule in _BESIDE and near_only(scene, candidate):
        return False
    if candidate.rule in _EXCEPTING and _set_apart(scene, candidate):
        return False
    if candidate.rule in _GUESSED and _demanded(scene, candidate):
        return False
    if candidate.relation == "locatedIn" and isinstance(filler, Entity):
        if (
            outside(scene, subject, filler)
            or _left(scene, candidate)
            or _inhabited(scene, candidate, filler)
            or _timed(scene, candidate, filler)
            or _half(scene, candidate, filler)
        ):
            return False
        if scene.is_country(subject):
            return scene.is_continent(filler.name) and not scene.is_continent(subject.name)
        return not (only_town(scene, filler.name) and scene.is_origin(subject) and nation(scene, subject.name))
    return True


def _inhabited(scene: Scene, candidate: Candidate, place: Entity) -> bool:
    """« la Palme d'or à la Géorgienne Nino »: where the evidence tells of the place by an inhabitant alone."""
    heads = [m.head for m in place.mentions if candidate.evidence.covers(m.span)]
    told = (scene.tokens[head].text for head in heads if head in scene.demonyms)
    people = [word for word in told if word[0].isupper() and word not in place.name]  # « Manille, aux Philippines »
    return candidate.rule not in _INHABITING and bool(heads) and len(people) == len(heads)


def _half(scene: Scene, candidate: Candidate, place: Entity) -> bool:
    """« un sommet russo-américain »: where the place is told by the half of an adjective of two."""
    heads = [m.head for m in place.mentions if candidate.evidence.covers(m.span)]
    halves = [scene.text.normal[scene.tokens[head].span.start - 1 :][:1] == _HYPHEN for head in heads]
    return candidate.rule == "noun-demonym" and bool(halves) and all(halves)


def _timed(scene: Scene, candidate: Candidate, place: Entity) -> bool:
    """« à 9 h 30 (7 h 30 à Paris) »: where the evidence tells but the hour of the place."""
    heads = [m.head for m in place.mentions if candidate.evidence.covers(m.span)]
    return bool(heads) and all(clocked(scene.text, head, scene.language.grammar) for head in heads)


def _no_land(scene: Scene, place: Entity) -> bool:
    """Whether a place is known, and of those that nobody is a national of: a town, a region."""
    known = place.name[:1].upper() + place.name[1:]
    return known in scene.language.names.places and not scene.is_origin(place)


def _town(scene: Scene, candidate: Candidate) -> bool:
    """Whether what is owned is a town, which nobody owns: « la centrale Vial, à Dax, propriété d'Orial »."""
    if plain(candidate.subject.name) in scene.language.names.places:
        return True
    inside = scene.text.within(candidate.evidence)
    before = inside[0] - 1 if inside and candidate.subject.kind is Kind.PLACE else -1
    told = before > 0 and candidate.rule in _APPOSED and scene.tokens[before - 1].text == ","
    return told and scene.words[before] == scene.grammar.to


def _built(scene: Scene, place: Entity) -> bool:
    """« La tour Sirius appartient au fonds Orial »: a building is a member of nothing."""
    senses = scene.language.frames.senses
    firsts = [min(scene.text.within(m.span), default=0) for m in place.mentions if place.kind is Kind.PLACE]
    nouns = (scene.lemmas[index] for first in firsts for index in range(max(first - 1, 0), first + 1))
    return any("building" in senses.get(noun, frozenset()) for noun in nouns)


def _given_up(scene: Scene, candidate: Candidate) -> bool:
    """« Orial a vendu son avion », « vend un immeuble »: what one owns or holds, and has not made."""
    thing = candidate.object
    if scene.lemmas[candidate.anchor] not in scene.language.goods.selling or not isinstance(thing, Entity):
        return False
    heads = [head for head in mentioned(scene, thing, candidate.evidence) if scene.tokens[head].pos == "NOUN"]
    senses = (scene.language.frames.senses.get(scene.text.lemmas[head], frozenset()) for head in heads)
    before = (scene.tokens[skip_back(scene.tokens, head - 1, -1, ("ADJ",))] for head in heads)
    owned = (token.has("Poss=Yes") and token.has("Number=Sing") for token in before if token.index >= 0)
    return any(not _HELD.isdisjoint(groups) for groups in senses) or any(owned)


def _left(scene: Scene, candidate: Candidate) -> bool:
    """« parti de la place Kléber »: the march was there, a ship no longer is."""
    return candidate.rule == f"verb-{scene.grammar.of}" and candidate.subject.kind is not Kind.EVENT


def _found(scene: Scene, candidate: Candidate) -> bool:
    """« retrouvée morte mercredi »: the day is that of the finding; not « a trouvé la mort mercredi »."""
    words = scene.language.relations
    found = (index for index in scene.text.within(candidate.evidence) if scene.lemmas[index] in words.finding)
    return any(words.deaths.isdisjoint(scene.words[index + 2 : index + 3]) for index in found)


def _demanded(scene: Scene, candidate: Candidate) -> bool:
    """« La CGT réclame la démission du directeur, Luc Bas »: who demands something of him is not whom he works for."""
    claim = scene.reading.claim_at(candidate.evidence)
    return claim is not None and claim.stance is Stance.DEMANDING and claim.speaker == candidate.object


def _cleared(scene: Scene, candidate: Candidate) -> bool:
    """« Mis hors de cause dans l'incendie », « acquitté du meurtre »: who is told to have no part in it."""
    sentence = scene.text.sentence(candidate.anchor)
    lemmas = {*scene.text.lemmas[sentence.start : sentence.stop]}
    return any(words <= lemmas for words in scene.language.relations.clearing)


def _placed(scene: Scene, end: Filler, evidence: Span) -> Iterable[int]:
    if isinstance(end, Entity):
        return mentioned(scene, end, evidence)
    return scene.text.within(end.span) if isinstance(end, Time) else ()


def _set_apart(scene: Scene, candidate: Candidate) -> bool:
    """« toutes les usines, sauf celle de Pau »: what is excepted has no part in what is told of the others."""
    apart = excepted(scene.text, scene.grammar)
    heads = [_placed(scene, end, candidate.evidence) for end in (candidate.subject, candidate.object)] if apart else []
    inside = [all(head in apart for head in told) for told in heads if told]
    return any(inside) and not all(inside)


_UNLIKELY: Mapping[str, Callable[[Scene, Candidate], bool]] = MappingProxyType(
    {
        "deathDate": _found,
        "organizer": _cleared,
        "participant": _cleared,
        "produces": _given_up,
    }
)
