"""The words of names that are shared: of bodies, laws and buildings that each country or town has one of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shared:
    """The words of such names, in lower case."""

    institutions: frozenset[str]
    """The first words of bodies and laws (« assemblée », « code »)."""
    national: frozenset[str]
    """What one of a country is called besides, or by that alone (« constitutionnel », « sénat »)."""
    local: frozenset[str]
    """What one of a town, region or firm is called besides (« municipal »)."""
    unique: frozenset[str]
    """What makes of an event the one of that name in the world (« olympiques »)."""
    announcing: frozenset[str]
    """What may be left out before an event's or site's own name (« concours Eurovision », « mer Méditerranée »)."""
    general: frozenset[str]
    """What contests of many sports are named after, with or without a capital (« Coupe du Monde »)."""
    papers: frozenset[str]
    """Works that are called by what they are, and are others in another article (« Rapport annuel »)."""
    patronal: frozenset[str]
    """The first words of bodies that towns name after the same people (« lycée Victor-Hugo »)."""
    reigns: frozenset[str]
    """The first words of governments that are called after who leads them (« gouvernement Rajoy »)."""
    spots: frozenset[str]
    """The first words of streets and buildings (« église Saint-Jean »)."""
