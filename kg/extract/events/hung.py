"""Arguments of a verb that the tree has hung as what they are not: days, and numbers with and without preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part

if TYPE_CHECKING:
    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene

# What the tree hangs on the day before it.
_HUNG, _NAMING = frozenset({"obj", "nmod", "appos"}), frozenset({"NOUN", "PROPN"})


def undated(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """« a fermé mardi l'usine »: the day is no object, and the noun that the tree hangs on it is."""
    found: list[Argument] = []
    for argument in arguments:
        if argument.head not in scene.times or argument.head < clause.verb or argument.preposition:
            found.append(argument)
            continue
        found.append(Argument(Part.OBLIQUE, argument.head))
        hung = (t for t in scene.syntax.kids(argument.head, _HUNG) if t.index > argument.head)
        free = (t for t in hung if t.pos in _NAMING and not scene.syntax.preposition(t.index))
        found += [Argument(Part.OBJECT, t.index, guessed=True) for t in free if t.index not in scene.times]
    return found


def measured(scene: Scene, argument: Argument) -> Argument:
    """A number after a preposition is no object, whatever the tree says: « augmenter de 3 % »."""
    if argument.part is not Part.OBJECT or argument.head not in scene.quantities:
        return argument
    preposition = scene.syntax.preposition(argument.head)
    return Argument(Part.OBLIQUE, argument.head, preposition) if preposition else argument


def plain(scene: Scene, argument: Argument) -> Argument:
    """A number that hangs on the verb without preposition is its object: « a perdu plus de 200 emplois »."""
    counted = argument.head in scene.quantities and argument.head not in scene.times
    if argument.part is Part.OBLIQUE and not argument.preposition and counted:
        return Argument(Part.OBJECT, argument.head)
    return argument
