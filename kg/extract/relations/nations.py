"""Of what country a noun tells people and ships to be: « de nationalité allemande », « battant pavillon maltais »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.extract.relations.bearers import actor, led_in, said_of
from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_SMALL = frozenset({"ADV", "DET", "ADJ"})
# « a obtenu hier la double nationalité »: tokens from the verb to the noun.
_FAR = 5


def find(scene: Scene) -> Iterator[Candidate]:
    """The countries that nouns for a nationality, for those who have one and for a flag tell."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.nationalities):
        yield from _national(scene, token.index)
    for token in scene.anywhere(lives.naturalised | lives.subjects_of):
        yield from _of(scene, token.index)
    for token in scene.anywhere(lives.quarters):
        yield from _among_ours(scene, token.index)
    for token in scene.anywhere(lives.flags):
        yield from _flying(scene, token.index)
    for index in scene.demonyms:
        token = scene.tokens[index]
        several = index > 0 and (scene.tokens[index - 1].pos == "NUM" or scene.tokens[index - 1].has("Number=Plur"))
        if token.text[0].isupper() and several:
            yield from _some(scene, index)


def _land(scene: Scene, index: int) -> Entity | None:
    """The country that the adjective at ``index`` tells."""
    place = scene.place_of(index) if index < len(scene.tokens) else None
    return place if place is not None and scene.is_origin(place) else None


def _national(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Jan Vial, de nationalité allemande, », « a obtenu la nationalité belge », « déchu de sa nationalité »."""
    land = _land(scene, noun + 1)
    lead = skip_back(scene.tokens, noun - 1, 0, ("DET", "ADJ"))
    if land is None or lead < 1:
        return
    led = scene.phrases.preposition(lead) == scene.grammar.of
    former = False
    if led and lead == noun - 1:
        person = said_of(scene, lead)
    elif led:
        former = scene.words[lead - 1] in scene.language.relations.lives.stripped
        person = said_of(scene, lead - 1) if former else None
    else:
        near = range(lead, max(lead - _FAR, 0), -1)
        verb = next((i for i in near if scene.lemmas[i] in scene.language.relations.lives.holding), None)
        between = range(verb + 1, lead) if verb is not None else ()
        bare = all(scene.tokens[i].pos in _SMALL or scene.dates.covers(i) for i in between)
        person = actor(scene, verb) if verb is not None and bare else None
        lead = verb if verb is not None else lead
    if person is not None:
        evidence = scene.sentence_span(lead, noun + 1)
        rule = "verb-flagged" if not led else "flagged"
        yield Candidate(person, "nationality", land, evidence, rule, lead, former)


def _of(scene: Scene, word: int) -> Iterator[Candidate]:
    """« naturalisée française en 1990 », « Ressortissant tunisien, Ali Bas »."""
    land = _land(scene, word + 1)
    behind = scene.phrases.atom_at(word + 2) if land is not None and word + 2 < len(scene.tokens) else None
    if land is None or (behind is not None and scene.entity_of(behind).kind is Kind.PERSON):
        return
    person = said_of(scene, word)
    if person is not None and not scene.tokens[word].has("Number=Plur"):
        yield Candidate(person, "nationality", land, scene.sentence_span(word, word + 1), "flagged", word)


def _among_ours(scene: Scene, lead: int) -> Iterator[Candidate]:
    """« Côté français, Luc Bas a terminé septième », « Chez les Belges, Ana Roux est éliminée »."""
    start = scene.phrases.stretch(lead).start
    adjective = lead + 1 + (lead + 1 < len(scene.tokens) and scene.tokens[lead + 1].pos == "DET")
    land = _land(scene, adjective) if lead == start else None
    if land is None or adjective + 2 >= len(scene.tokens) or scene.words[adjective + 1] != ",":
        return
    person = led_in(scene, adjective + 2, Kind.PERSON)
    if person is not None:
        yield Candidate(person[2], "nationality", land, scene.sentence_span(lead, person[1]), "flagged", lead)


def _flying(scene: Scene, flag: int) -> Iterator[Candidate]:
    """« Le Stella, un vraquier battant pavillon maltais, »: the ship named before."""
    land, start = _land(scene, flag + 1), scene.phrases.stretch(flag).start
    if land is None or flag < 1 or scene.lemmas[flag - 1] not in scene.language.relations.lives.flying:
        return
    near = [(atom, one) for atom, one in scene.names_in(range(start, flag)) if one.kind is Kind.PRODUCT]
    for atom, ship in near[-1:]:
        yield Candidate(ship, "countryOfOrigin", land, scene.sentence_span(atom.first, flag + 1), "flagged", flag)


def _some(scene: Scene, index: int) -> Iterator[Candidate]:
    """« deux Grecs, dont le commandant Stavros Bas »; not « les Belges, dont Luc Bas est le chef »."""
    land, whose = _land(scene, index), index + 1
    whose += whose < len(scene.tokens) and scene.words[whose] == ","
    if land is None or whose + 1 >= len(scene.tokens) or scene.words[whose] != scene.grammar.whose:
        return
    person = led_in(scene, whose + 1, Kind.PERSON)
    after = person[1] + 1 if person is not None else len(scene.tokens)
    if person is not None and after < len(scene.tokens) and scene.tokens[after].pos not in VERBS:
        yield Candidate(person[2], "nationality", land, scene.sentence_span(index, person[1]), "flagged", index)
