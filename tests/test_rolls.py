"""Several people in a row, and what is told of each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_PEOPLE = "[Luc Bas|person], [Ana Roux|person] et [Jan Vial|person]"


@pytest.mark.parametrize(
    ("marked", "relation", "filler", "whose"),
    [
        (
            f"Les députés socialistes {_PEOPLE} ont signé.",
            "memberOf",
            "Parti socialiste",
            {"Luc Bas", "Ana Roux", "Jan Vial"},
        ),
        (
            "[Luc Bas|person] (PS) et [Ana Roux|person], tous deux élus socialistes, ont signé.",
            "memberOf",
            "Parti socialiste",
            {"Luc Bas", "Ana Roux"},
        ),
        (
            f"{_PEOPLE}, membres de l'[OFA|organization], sont partis.",
            "memberOf",
            "OFA",
            {"Luc Bas", "Ana Roux", "Jan Vial"},
        ),
        (f"{_PEOPLE}, membre de l'[OFA|organization], sont partis.", "memberOf", "OFA", {"Jan Vial"}),
        (
            "Les coureurs [Luc Bas|person], l'[Italien|place=Italie] [Ivo Roux|person] et Mme [Ana Vial|person] vont.",
            "jobTitle",
            "coureur",
            {"Luc Bas", "Ivo Roux", "Ana Vial"},
        ),
        (
            "Le député socialiste [Luc Bas|person] et [Ana Roux|person] ont signé.",
            "memberOf",
            "Parti socialiste",
            {"Luc Bas"},
        ),
        ("[Luc Bas|person], trois députés et [Ana Roux|person] sont partis.", "jobTitle", "député", set()),
        ("Les villes de [Dax|place], [Gray|place] et [Gap|place] ont signé.", "locatedIn", "Dax", set()),
        (
            "Les élus [allemand|place=Allemagne] [Ana Bas|person] et [belge|place=Belgique] [Luc Bel|person] vont.",
            "nationality",
            "Belgique",
            {"Luc Bel"},
        ),
        (
            "Les élus [allemand|place=Allemagne] [Ana Bas|person] et [belge|place=Belgique] [Luc Bel|person] vont.",
            "nationality",
            "Allemagne",
            {"Ana Bas"},
        ),
    ],
)
def test_what_is_told_of_several(
    marked: str, relation: str, filler: str, whose: set[str], parse: Parse, french: Language
) -> None:
    """A plural tells it of each, a singular of the nearest."""
    told = {(one, of) for one, name, of, _ in found(parse, french, marked) if name == relation}
    assert {one for one, of in told if of == filler} == whose
