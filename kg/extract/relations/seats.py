"""Where a body has its seat: « Son siège se trouve à Villeurbanne », « dont le siège est à Marseille »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whose import possessor
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# « Son siège social européen est installé depuis 2012 à Gap »: tokens between the noun and the town.
_FAR = 9
# « le siège social de la société Orial »: tokens between the noun and whose it is.
_NEAR = 6
# Nouns from that before « dont » up to the body.
_UP = 3
_BODIES = frozenset({Kind.ORGANIZATION})


def find(scene: Scene) -> Iterator[Candidate]:
    """Towns where bodies have their seats."""
    for token in scene.anywhere(scene.language.relations.sites.seats):
        spot = _town(scene, token.index)
        if spot is None:
            continue
        place = scene.entity_of(spot)
        owner = _owner(scene, token.index, place)
        if owner is not None and owner in scene.reading.named:
            evidence = scene.text.span(token.index, spot.last)
            yield Candidate(owner, "locatedIn", place, evidence, "verb-seat", _verb(scene, token.index, spot))


def _verb(scene: Scene, seat: int, town: Atom) -> int:
    """The verb that ties the seat to its town, not the main one: « Orial, dont le siège est à Dax, n'exclut rien »."""
    words = scene.language.relations
    tying = (i for i in range(max(seat - 2, 0), town.first) if scene.lemmas[i] in words.sites.seating)
    return next(tying, scene.phrases.verb_over(seat))


def _town(scene: Scene, seat: int) -> Atom | None:
    """The first place behind « à » that a verb of being somewhere ties to the seat."""
    stop = min(scene.phrases.stretch(seat).stop, seat + _FAR)
    words, tied = scene.language.relations, False
    for here in range(max(seat - 2, 0), stop):
        token = scene.tokens[here]
        tied = tied or token.lemma.lower() in words.sites.seating
        if here <= seat:
            continue
        atom = scene.phrases.atom_at(here)
        if atom is not None and not tied and scene.entity_of(atom).kind in _BODIES:
            continue  # « le siège de la société Orial se trouve à Lille »
        if atom is not None:
            led = scene.phrases.preposition(here - 1) in words.sites.into
            return atom if tied and led and scene.entity_of(atom).kind is Kind.PLACE else None
        if token.text == ",":
            return None
    return None


def _owner(scene: Scene, seat: int, place: Entity) -> Entity | None:
    """Whose seat it is: that of « son », or of what « dont » stands for."""
    article = scene.tokens[seat - 1] if seat else None
    if article is None:
        return None
    if article.has("Poss=Yes"):
        owner = possessor(scene, article.index, place, _BODIES)
        subjects = (head for head in scene.syntax.grammatical(scene.phrases.verb_over(seat))[0] if head < article.index)
        # « Le concurrent d'Orial a son siège à Lille »: the rival has, whom no name tells.
        return None if any(scene.subject(head) != owner for head in subjects) else owner
    if seat < 2 or scene.words[seat - 2] != scene.grammar.whose:
        return _complement(scene, seat)
    noun = scene.syntax.antecedent(seat - 2)
    near = scene.ending_at(seat - 4 if scene.tokens[seat - 3].text == "," else seat - 3)
    told = [entity for _, entity in near if entity.kind in _BODIES]
    if told:
        return told[0]
    above = climb(scene.tokens, noun, _UP) if noun is not None else []  # « l'agence de la navigation dont le siège »
    return next((one for one in map(scene.entity, above) if one is not None and one.kind in _BODIES), None)


def _complement(scene: Scene, seat: int) -> Entity | None:
    """« le siège de la société Orial »: the first body behind « de »."""
    stop = min(scene.phrases.stretch(seat).stop, seat + _NEAR)
    led = next((here for here in range(seat + 1, stop) if scene.words[here] in scene.grammar.ofs), None)
    if led is None:
        return None
    atoms = (scene.phrases.atom_at(here) for here in range(led + 1, stop))
    found = next((scene.entity_of(atom) for atom in atoms if atom is not None), None)
    return found if found is not None and found.kind in _BODIES else None
