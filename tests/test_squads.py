"""Who a body is made up of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TWO = "[Luc Bas|person] et [Ana Roux|person]"


@pytest.mark.parametrize(
    ("marked", "body", "whose"),
    [
        (f"Le trio [Orial|organization], composé de {_TWO}, jouera.", "Orial", {"Luc Bas", "Ana Roux"}),
        (
            "Le groupe [Orial|organization], formé de [Luc Bas|person] à la guitare et [Ana Roux|person] au chant.",
            "Orial",
            {"Luc Bas", "Ana Roux"},
        ),
        (
            "Le jury est formé des actrices [Ana Roux|person] et [Eva Bel|person] et du réalisateur [Luc Bas|person].",
            "jury",
            {"Ana Roux", "Eva Bel", "Luc Bas"},
        ),
        (f"La commission comprend {_TWO}.", "commission", {"Luc Bas", "Ana Roux"}),
        ("La commission comprend [Luc Bas|person].", "commission", set()),
        ("La commission est composée de [Dax|place] et [Gray|place].", "commission", set()),
        (f"Le repas est composé par {_TWO}.", "repas", set()),
        ("La commission est formée de [Luc Bas|person], fils de [Jan Vial|person].", "commission", set()),
    ],
)
def test_who_a_body_is_made_up_of(marked: str, body: str, whose: set[str], parse: Parse, french: Language) -> None:
    """Those named in its row, whatever introduces them; a body without a name needs two of them."""
    told = found(parse, french, marked)
    assert {one for one, relation, of, _ in told if relation == "memberOf" and of == body} == whose
