"""Who a longer name ends with: « affaire Dupont », « salon du CNRS »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity


_NUMBER = re.compile(r"[ivx]+|\d+")


def people_in(scene: Scene, atom: Atom) -> list[Entity]:
    """The people of the reading with whose family or full name the name ``atom`` ends."""
    return _at_end(scene, atom, scene.called.people)


def bodies_in(scene: Scene, atom: Atom) -> list[Entity]:
    """The organisations of the reading with whose name ``atom`` ends, or its letters: « Nations unies » is the ONU."""
    letters = scene.language.names.lettered
    bodies = scene.called.bodies
    spelt = {name: bodies[short] for name, short in letters.items() if short in bodies}
    return _at_end(scene, atom, spelt | bodies)


def _at_end(scene: Scene, atom: Atom, known: Mapping[str, Entity]) -> list[Entity]:
    words = slug(scene.text.meant(scene.text.span(atom.first, atom.last))).split("-")
    words = words[:-1] if _NUMBER.fullmatch(words[-1]) else words  # « gouvernement Dupont II »
    tails = ("-".join(words[place:]) for place in range(1, len(words)))
    return list(dict.fromkeys(known[tail] for tail in tails if tail in known and not _NUMBER.fullmatch(tail)))
