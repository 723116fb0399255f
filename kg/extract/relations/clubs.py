"""For whom players by an adjective play: « l'attaquant lyonnais Luc Bas », where the text tells of Lyon's team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# Letters of the initials before the town in a club's name: « AS Nancy ».
_INITIALS = 4
_HEAD = "head"


def find(scene: Scene) -> Iterator[Candidate]:
    """The players and trainers of the one team of the town that an adjective behind their noun tells."""
    for token in scene.anywhere(scene.language.sheets.fielded):
        adjective = token.index + 1
        if adjective + 1 >= len(scene.tokens) or adjective not in scene.demonyms:
            continue
        place = scene.place_of(adjective)
        name = adjective + 1 + (scene.tokens[adjective + 1].text == ",")
        atom = scene.phrases.atom_at(name) if name < len(scene.tokens) else None
        if place is None or atom is None or scene.entity_of(atom).kind is not Kind.PERSON or scene.is_origin(place):
            continue
        teams = [entity for entity in scene.reading.entities if _of(scene, entity, place)]
        if len(teams) == 1:
            leads = any(scene.language.relations.titles.get(w.form) == _HEAD for w in scene.title_at(token.index))
            evidence = scene.text.span(token.index, atom.last)
            relation = "headOf" if leads else "affiliation"
            former = scene.words[token.index - 1] in scene.language.relations.former
            yield Candidate(scene.entity_of(atom), relation, teams[0], evidence, "lineup", token.index, former)


def _of(scene: Scene, body: Entity, place: Entity) -> bool:
    """Whether a body is a town's team: called like it, known as a club, or by initials before the town's name."""
    if body.kind is not Kind.ORGANIZATION:
        return False
    squads, words = scene.language.sheets.squads, body.name.split()
    if body.name == place.name or place.name in body.aliases:
        return True
    known = not squads.isdisjoint(scene.language.people.bynames.get(body.name, ()))
    initials = words[0].isupper() and len(words[0]) <= _INITIALS
    return (known or initials) and body.name.endswith(f" {place.name}")
