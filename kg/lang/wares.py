"""The words for what bodies own and make."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Wares:
    """Forms in lower case."""

    owned: frozenset[str]
    """Sites that are somebody's (« usine »)."""
    holdings: frozenset[str]
    """Nouns of companies that a possessive gives to a person (« sa société »)."""
    households: frozenset[str]
    """Nouns of those who own things together, of which nothing is a part (« famille »)."""
    factions: frozenset[str]
    """Nouns of parties that tell whose they are (« la formation du président »)."""
    flying: frozenset[str]
    """Nouns, by lemma, of what is launched by taking off (« sonde »)."""
    firms: frozenset[str]
    """Bodies of which « de » and a town tells the seat (« l'entreprise d'Espoo »)."""
    vessels: frozenset[str]
    """Vessels and craft, which who has them does not make (« ferry »)."""
    forces: frozenset[str]
    """Words of the names of bodies that have arms and make none (« marine »)."""
    makers: frozenset[str]
    """What whoever has made a work is called before its title (« l'auteur de »)."""
    rendering: frozenset[str]
    """What others are called who have to do with a work (« l'héroïne de »)."""
    signing: frozenset[str]
    """What stands between a work and who made it (« signé »)."""
    carriers: frozenset[str]
    """What those are called who have vessels and make none (« compagnie »)."""
    writings: frozenset[str]
    """What has an author by « de » in its own name (« rapport de la Cour »)."""
    shares: frozenset[str]
    """The measure of a share, before what it is of (« filiale à 56 % de »)."""
    stakes: frozenset[str]
    """What somebody has of a body (« capital »)."""
    sold: frozenset[str]
    """What is made and sold (« logiciel »)."""
