"""What places are, and that named behind a verb: « aura lieu à Dijon », « mort à l'hôpital Notre-Dame de Montréal »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene

# « aura lieu le dimanche 4 mai de 14 à 18 heures à Dijon »: the place of a happening, in tokens from its verb.
_WIDE = 20


def only_town(scene: Scene, name: str) -> bool:
    """Whether ``name`` is known, and of nothing but towns."""
    found = scene.language.names.places.get(name, ())
    return bool(found) and all(one.type == "City" for one in found)


def nation(scene: Scene, name: str) -> bool:
    """Whether people are called after ``name``: « un Gallois » is of the « pays de Galles »."""
    return any(one.place.casefold() == name.casefold() for one in scene.language.names.demonyms.values())


def place_after(scene: Scene, verb: int, preposition: str) -> tuple[int, ...]:
    """The place named after the verb and ``preposition``, before any other verb."""
    stop = scene.phrases.stretch(verb).stop
    for here in range(verb + 1, min(verb + _WIDE, stop - 1)):
        if scene.tokens[here].pos == "VERB":
            break
        if scene.phrases.preposition(here) == preposition:
            place = here + 1
            while place < stop - 1 and scene.tokens[place].pos == "DET":
                place += 1
            atom = scene.phrases.atom_at(place)
            atom = _town_of(scene, atom, stop) if atom is not None else None
            if atom is not None and scene.entity_of(atom).kind is Kind.PLACE:
                return (atom.head,)
    return ()


def _town_of(scene: Scene, atom: Atom, stop: int) -> Atom:
    """The town of a body: « mort à l'hôpital Notre-Dame de Montréal »; else the name itself."""
    link = atom.last + 1
    if scene.entity_of(atom).kind is not Kind.ORGANIZATION or link + 1 >= stop:
        return atom
    town = (
        scene.phrases.atom_at(link + 1)
        if scene.phrases.preposition(link) in {scene.grammar.of, scene.grammar.to}
        else None
    )
    return town if town is not None and scene.entity_of(town).kind is Kind.PLACE else atom
