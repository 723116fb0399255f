"""Tests of :mod:`kg.extract.relations.possessions`, and of whose filial, team or product something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Find, Parse

    from kg.lang.base import Language

_SAYS = (
    (
        "Le groupe [Bolvig|organization] fermera son [usine de Lunel|place].",
        ("usine de Lunel", "owner", "Bolvig"),
    ),
    (
        "[Bolvig|organization] doit présenter lundi à Lunel son [Zéphyr 5|product].",
        ("Bolvig", "produces", "Zéphyr 5"),
    ),
    (
        "[Zéphyr|product], le système d'exploitation mobile de [Bolvig|organization], sort lundi.",
        ("Bolvig", "produces", "Zéphyr"),
    ),
    (
        "Le fabricant [Bolvig|organization] recrute. Sa filiale [Orval|organization] aussi.",
        ("Orval", "partOf", "Bolvig"),
    ),
    (
        "[Dax|organization] a gagné face aux [Gallois|place=Pays de Galles] de [Bolvig|organization].",
        ("Bolvig", "countryOfOrigin", "Pays de Galles"),
    ),
    (
        "Elle perd contre le [danois|place=Danemark] [Bolvig|organization], qui commercialise le [Zéphyr|product].",
        ("Bolvig", "produces", "Zéphyr"),
    ),
)
_NOT = (
    (
        "[Ana Roux|person], de la [Poste|organization], gare sa [Clio|product].",
        ("Poste", "produces", "Clio"),
    ),
    (
        "La compagnie [Bolvig|organization] a perdu son [A320|product].",
        ("Bolvig", "produces", "A320"),
    ),
    (
        "Le [Zéphyr|product], un projet de [Bolvig|organization] abandonné, revient.",
        ("Bolvig", "produces", "Zéphyr"),
    ),
    (
        "Le gouvernement [Roux|organization] ferme son [ambassade de Lunel|organization].",
        ("ambassade de Lunel", "owner", "Roux"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_whose_it_is(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """By a possessive, by what a thing is, by the people of a body."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_whose_it_is_not(find: Find, marked: str, unwanted: tuple[str, str, str]) -> None:
    """Who drives a car did not make it, and a project is no ware."""
    assert unwanted not in {row[:3] for row in find(marked)}
