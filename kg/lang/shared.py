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
    spots: frozenset[str]
    """The first words of streets and buildings (« église Saint-Jean »)."""
