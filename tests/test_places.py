"""Where things are, by names and headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Find

_FOUND = (
    (
        "[Chili|place] : un séisme à [Santiago|place]\n\nLa ville de [Santiago|place] compte ses morts.",
        ("Santiago", "locatedIn", "Chili", "place-headline"),
    ),
    (
        "Le [Parti agraire de Norvège|organization] a perdu. La [Norvège|place] vote.",
        ("Parti agraire de Norvège", "countryOfOrigin", "Norvège", "country-in-name"),
    ),
    (
        "Une marche à l'appel de la [CGT|organization] a lieu mardi à [Lunel|place].",
        ("marche", "organizer", "CGT", "thing-called"),
    ),
    (
        "Un constructeur [allemand|place=Allemagne], [Bolvig|organization], recrute.",
        ("Bolvig", "countryOfOrigin", "Allemagne", "noun-demonym-comma"),
    ),
    (
        "[Ana Roux|person], originaire du village de [Lunel|place], plaide.",
        ("Ana Roux", "birthPlace", "Lunel", "apposition-tie"),
    ),
    (
        "[Lunel|place], la ville natale d'[Ana Roux|person], attend.",
        ("Ana Roux", "birthPlace", "Lunel", "apposition-tie"),
    ),
    (
        "[Ana Roux|person], une avocate née à [Lunel|place], plaide.",
        ("Ana Roux", "birthPlace", "Lunel", "verb-à"),
    ),
    (
        "Le [Britannique|place=Royaume-Uni] [Hugo Vial|person] a épousé [Ana Roux|person].",
        ("Hugo Vial", "spouse", "Ana Roux", "verb-obj"),
    ),
)
_NOT = (
    (
        "Le [Parti agraire de Norvège|organization] a perdu. La [Norvège|place] vote.",
        ("Parti agraire de Norvège", "locatedIn", "Norvège"),
    ),
    (
        "Le [Tour de Norvège|event] part. La [Norvège|place] attend.",
        ("Tour de Norvège", "locatedIn", "Norvège"),
    ),
    (
        "Le constructeur [allemand|place=Allemagne], le groupe [Bolvig|organization] et [Orval|organization] vont.",
        ("Bolvig", "countryOfOrigin", "Allemagne"),
    ),
    (
        "Trois ministres, [Ana Roux|person] ([Santé|organization]) et [Hugo Vial|person], partent.",
        ("Ana Roux", "memberOf", "Santé"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_where_it_is_told(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """By what stands in the name, beside it, or before the colon of the headline."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_where_it_is_told_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """A body of a country is from there, no contest is in what it is named after."""
    assert unwanted not in find(marked)
