"""French words for relations: nouns, verbs and constructions for each."""

from __future__ import annotations

from kg.lang.relations import Relations

RELATIONS = Relations()
