"""Binary relations between entities, by grammar and lexicon.

Each module has rules that find candidates in a :class:`~kg.extract.relations.scene.Scene`; here they are checked
against what each relation may relate, told apart as fact, plan or claim, and written once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations import asides, attendance, functions, happenings, origins, places, unnamed, verbs
from kg.extract.relations.judgement import statements
from kg.extract.relations.scene import Scene

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading

RULES = (functions.find, origins.find, places.find, asides.find, verbs.find, happenings.find, attendance.find, unnamed.find)


def extract(reading: Reading, language: Language) -> Reading:
    """Add the statements of the text, and the entities that only they name."""
    scene = Scene(reading, language)
    candidates = [candidate for find in RULES for candidate in find(scene)]
    found, entities = statements(scene, candidates)
    return reading.enrich(entities=entities, statements=found)
