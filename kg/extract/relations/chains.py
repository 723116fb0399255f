"""Appositions in a row: « Telor, centre de traitement des données Bolvig, filiale d'Orial » tells of Telor twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# What stands between the noun of an apposition and a name in it.
_INSIDE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
# What the body that an apposition names is told of in turn.
_BELONGING = frozenset({"memberOf", "owner", "partOf"})


def first(scene: Scene, atom: Atom) -> tuple[int, Entity] | None:
    """The body named before the comma and bare noun whose phrase ends with ``atom``, and where its name begins.

    Not where that noun itself ties the two: « Telor, filiale de Bolvig, filiale d'Orial ».
    """
    start = scene.phrases.stretch(atom.first).start
    here = skip_back(scene.tokens, atom.first - 1, start, _INSIDE)
    noun = scene.tokens[here + 1]
    if here <= start or scene.words[here] != "," or noun.pos != "NOUN" or _ties(scene, here + 1):
        return None
    rows = [row for row in scene.ending_at(here - 1) if row[1].kind is Kind.ORGANIZATION]
    return rows[-1] if rows and here + 1 < atom.first else None


def _ties(scene: Scene, noun: int) -> bool:
    rows = scene.language.relations.ties.get(scene.words[noun], ())
    return any(tie.relation in _BELONGING for tie in rows)
