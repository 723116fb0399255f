"""Which things that stand near a place are not told to be there: what the place goes with is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.whereabouts import leading
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.relations.nodes import Spot
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word
    from kg.lang.relations import Tie
    from kg.model import Entity

# « dans le nord de », articles left out.
_PART = 3
# Tokens of a clause that tells where a body is, up to the town: « , dont le siège social est à ».
_ASIDE = 7
_FAMILY = frozenset({"child", "parent", "relative", "sibling", "spouse"})
_HOSTING = frozenset({"locatedIn", "organizer"})


def elsewhere(scene: Scene, subject: Entity, one: Spot, place: Spot) -> bool:
    """Whether the words around the place tell that it is not that of ``subject``, which only nearness ties to it."""
    if _turned(scene, one, place) or _of_somebody(scene, one, place):
        return True
    if subject.kind is Kind.EVENT:
        return _acting(scene, place) or _opposed(scene, place)
    if place.first < one.first and _seated(scene, place):
        return True
    if subject.kind is Kind.ORGANIZATION and place.first < one.first and _acting(scene, place):
        return True  # « La Suède a rejoint l'Otan »
    return (
        _owned(scene, one, place)
        or next_to_another(scene, one, place)
        or (subject.kind is Kind.PLACE and _beside(scene, one, place))
    )


def unlike(scene: Scene, word: Word, holder: Entity, tie: Tie) -> bool:
    """« le cinquième État de la zone euro »: a noun for lands and towns puts no body anywhere.

    And « le père spirituel de Luc Bas » is not his father.
    """
    words = scene.language.relations
    if scene.words[word.last + 1 : word.last + 2] and scene.words[word.last + 1] in words.figurative:
        return tie.relation in _FAMILY
    land = word.form.lower() in words.sites.countries | words.sites.divisions | words.sites.towns
    return land and tie.relation == "locatedIn" and holder.kind is not Kind.PLACE


def next_to_another(scene: Scene, one: Spot, place: Spot) -> bool:
    """« l'électricien danois Norskvent et Bolvig »: the adjective of one right before another name is of that one."""
    after, before = scene.phrases.atom_at(place.last + 1), scene.phrases.left(place.first) - 1
    if place.head not in scene.demonyms or after is None or after.first <= one.first <= after.last:
        return False
    several = {
        scene.tokens[i].has("Number=Plur") for i in (before, before + 1) if i >= 0 and scene.tokens[i].pos == "DET"
    }
    return True not in several


def _turned(scene: Scene, one: Spot, place: Spot) -> bool:
    """« Genk, dans (le nord du) Limbourg » puts the town in the province, not the other way round."""
    between = [
        i for i in range(place.last + 1, one.first) if scene.tokens[i].pos != "DET" or scene.phrases.preposition(i)
    ]
    between = between[1:] if between and scene.tokens[between[0]].text == "," else between
    part = len(between) == _PART and scene.words[between[1]] in scene.language.relations.sites.quarters
    return (len(between) == 1 or part) and scene.phrases.preposition(between[0]) in scene.language.relations.sites.into


def _of_somebody(scene: Scene, one: Spot, place: Spot) -> bool:
    """« organisée par l'abbé Luc Roux, mort à Paris »: where somebody was."""
    if place.first < one.first:
        return False  # « réunis à Mendoza pour le sommet »
    commas = [i for i in range(one.last + 1, place.first) if scene.tokens[i].text == ","]
    led = scene.tokens[commas[-1] + 1] if commas else scene.tokens[scene.tokens[place.head].head]
    if led.pos != "VERB" or not led.dep.startswith("acl"):
        return False
    above = scene.entity(led.head)
    return (above is not None and above.kind is Kind.PERSON) or bool(scene.title_at(led.head))


def _acting(scene: Scene, place: Spot) -> bool:
    """« Euro 2012 : l'Italie rejoint l'Espagne »: a land that does something, unless it hosts what is told of."""
    token, after = scene.tokens[place.head], place.last + 1
    led = bool(scene.phrases.preposition(leading(scene, place.first)))
    led = led or (after < len(scene.tokens) and scene.words[after] == ":")
    if led or place.head in scene.demonyms or token.dep != "nsubj":
        return False
    bonds = scene.language.relations.bonds.get(scene.lemmas[token.head], ())
    return not any(bond.relation in _HOSTING and bond.slot == "obj" for bond in bonds)


def _seated(scene: Scene, place: Spot) -> bool:
    """« Orial, basé à Pau, (a racheté Bolvig) », « Orial, dont le siège est à Pau »: where what stands before is."""
    sites = scene.language.relations.sites
    lead = leading(scene, place.first)
    if lead < _PART or scene.phrases.preposition(lead) not in sites.into:
        return False
    near = range(max(lead - _ASIDE, scene.phrases.stretch(lead).start + 1), lead)
    comma = next((i for i in reversed(near) if scene.tokens[i].text == ","), None)
    if comma is None:
        return False
    sits = scene.tokens[lead - 1].has("VerbForm=Part") and scene.lemmas[lead - 1] in sites.seating | sites.sitting
    return sits or any(scene.words[i] in sites.seats for i in range(comma, lead))


def _opposed(scene: Scene, place: Spot) -> bool:
    """« courue depuis Albertville », « en venant à bout de l'Angleterre »."""
    lead = leading(scene, place.first)
    before = lead - 1 if scene.phrases.preposition(lead) == scene.grammar.of else lead
    return before >= 0 and scene.words[before] in scene.language.relations.sites.starting


def _owned(scene: Scene, one: Spot, place: Spot) -> bool:
    """« gestionnaire du parc », « son homologue de Turin »: the place is that of what somebody is."""
    lead = leading(scene, place.first)
    if lead < 1 or scene.phrases.preposition(lead) != scene.grammar.of or one.first <= lead - 1 <= one.last:
        return False
    return bool(scene.title_at(lead - 1)) or scene.words[lead - 1] in scene.language.relations.counterparts


def _beside(scene: Scene, one: Spot, place: Spot) -> bool:
    """« un car polonais est tombé près de Brigue »: what is near a town says nothing of the land it is in."""
    lead = leading(scene, one.first)
    adjective = scene.demonyms.get(place.head) is not None and scene.tokens[place.head].text[0].islower()
    near = {scene.words[i] for i in (lead, lead - 1) if i >= 0}
    return adjective and not near.isdisjoint(scene.language.relations.sites.nearby)
