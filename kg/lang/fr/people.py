"""French words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

from kg.lang.people import People

PEOPLE = People()
