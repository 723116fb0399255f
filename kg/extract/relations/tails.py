"""Who a longer name ends with: « affaire Dupont », « salon du CNRS »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity


_NUMBER = re.compile(r"[ivx]+|\d+")


def people_in(scene: Scene, atom: Atom) -> list[Entity]:
    """The people of the reading with whose family or full name the name ``atom`` ends."""
    return _at_end(scene, atom, scene.called.people.get)


def bodies_in(scene: Scene, atom: Atom) -> list[Entity]:
    """The organisations of the reading with whose name ``atom`` ends, or its letters: « Nations unies » is the ONU."""
    letters, bodies = scene.language.names.lettered, scene.called.bodies
    return _at_end(scene, atom, lambda name: bodies.get(name) or bodies.get(letters.get(name, "")))


def _at_end(scene: Scene, atom: Atom, known: Callable[[str], Entity | None]) -> list[Entity]:
    words = slug(scene.text.meant(scene.text.span(atom.first, atom.last))).split("-")
    words = words[:-1] if _NUMBER.fullmatch(words[-1]) else words  # « gouvernement Dupont II »
    tails = ("-".join(words[place:]) for place in range(1, len(words)))
    found = (known(tail) for tail in tails if not _NUMBER.fullmatch(tail))
    return list(dict.fromkeys(entity for entity in found if entity is not None))
