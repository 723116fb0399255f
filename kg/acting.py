"""Who does something, and the parts that somebody plays in what happens."""

from __future__ import annotations

from kg.terms import Kind, Role

#: Who does something.
ACTORS = frozenset({Kind.PERSON, Kind.ORGANIZATION})
#: The parts that somebody plays.
PLAYERS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
