"""Names in a row are of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_ROWS = (
    ("La somme vient de la BNP Paribas, Croissance Terres Neuves et Doreed Kinly.", "Doreed Kinly", "organization"),
    ("Il est passé par Rennes, Brest, Dorlan Veyné et Quimper.", "Dorlan Veyné", "place"),
    ("La CGT, la CFDT et Ruvone ont signé.", "Ruvone", "organization"),
    ("La pépinière accueille Advélo, Hemopix et Corvéa.", "Hemopix", "organization"),
    ("Drovix et Veltéo ont signé un accord jeudi.", "Drovix", "organization"),
)
_UNLIKE = (
    ("Étaient présents Marie Delcourt, la CGT et la ville de Brest.", "Marie Delcourt", "person"),
    ("Une rencontre entre Luc Bastien et la CGT a eu lieu.", "Luc Bastien", "person"),
    ("Il a parlé de Marseille, où Luc Bastien et la CGT sont attendus.", "Marseille", "place"),
)


@pytest.mark.parametrize(("text", "name", "kind"), _ROWS)
def test_what_a_row_tells(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """One that the weights leave in doubt is what those beside it are."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "name", "kind"), _UNLIKE)
def test_who_is_sure_stays(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Where those that are sure are unlike, or a name has a first name, the row tells nothing."""
    assert (name, kind) in named(parse, french, text)
