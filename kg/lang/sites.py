"""The words that tell where somebody or something is, or is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Sites:
    """Forms in lower case, verbs by lemma."""

    into: frozenset[str]
    """What leads in a place."""
    towns: frozenset[str]
    """Nouns for towns."""
    countries: frozenset[str]
    """Nouns for countries."""
    divisions: frozenset[str]
    """Nouns for lands."""
    quarters: frozenset[str]
    """Nouns for a part of a place (« le nord de »)."""
    wards: frozenset[str]
    """Nouns of what is of a town or has towns (« district »)."""
    beyond: frozenset[str]
    """Nouns before « de » and what something lies behind (« de l'autre côté de »)."""
    branches: frozenset[str]
    """Parts of a body that are not where it is, and whose head is not its own (« bureau »)."""
    regional: frozenset[str]
    """Adjectives of who leads a part of a body (« le secrétaire départemental de »)."""
    halves: Mapping[str, str]
    """The country that the first half of an adjective tells (« franco-libanais »)."""
    nearby: frozenset[str]
    """What stands before a place that something is only near (« au large de »)."""
    spots: frozenset[str]
    """Nouns that tell, between a preposition and « de », where beside or inside something (« à deux pas de »)."""
    around: frozenset[str]
    """Adverbs that do so (« autour de »)."""
    eponymous: frozenset[str]
    """What is called after a place that it does not lie in (« la bande de Gaza »)."""
    streets: frozenset[str]
    """What a town has, and that is called without it (« place »)."""
    hearts: frozenset[str]
    """Nouns before « de » and the town where something is (« centre-ville »)."""
    going: frozenset[str]
    """Verbs, by lemma, whose « à » leads in where somebody goes (« aller »)."""
    recalling: frozenset[str]
    """Verbs, by lemma, of those who speak of what was before (« évoquer »)."""
    starting: frozenset[str]
    """What stands before a place where a contest only begins, or whom it is against (« depuis »)."""
    votes: frozenset[str]
    """What elects or decides in a whole land (« élection »)."""
    listing: frozenset[str]
    """What stands between two towns of one country."""
    stateless: frozenset[str]
    """Nations inside a country that people and bodies are said to be of, unlike mere regions (« Écosse »)."""
    roads: frozenset[str]
    """Nouns of ways, which are called by where they lead, and words of where somebody is from."""
    posted: frozenset[str]
    """Those whose place is that of their holder, not of the body (« correspondante au Togo »)."""
    notably: frozenset[str]
    """What leads in some towns of an area just named (« notamment »)."""
    seats: frozenset[str]
    """What a body has where it is run from (« siège »)."""
    seating: frozenset[str]
    """The verbs that tell where that is, by lemma."""
    sitting: frozenset[str]
    """Verbs of where a body is, beside ``seating``."""
