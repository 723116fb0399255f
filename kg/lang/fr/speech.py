"""French words for claims: cue verbs, nouns and phrases with their stance."""

from __future__ import annotations

from kg.lang.speech import Speech

SPEECH = Speech()
