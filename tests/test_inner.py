"""Functions inside functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("sentence", "fact", "falsehood"),
    [
        (
            "Luc Bas est devenu directeur de cabinet du président de l'Assemblée nationale Jan Vial.",
            "Jan Vial jobTitle président",
            "Jan Vial jobTitle directeur de cabinet",
        ),
        (
            "Luc Bas, conseiller du ministre de l'Économie Jan Vial, a démissionné.",
            "Jan Vial jobTitle ministre de l'Économie",
            "Jan Vial jobTitle conseiller",
        ),
        (
            "Luc Bas, ancien sous-préfet de Corse et directeur de cabinet du ministre de la Ville Jan Vial, est parti.",
            "Luc Bas headOf Corse",
            "Jan Vial headOf Corse",
        ),
        (
            "Le porte-parole de l'ancien maire de Gray Jan Vial est absent.",
            "Jan Vial jobTitle maire",
            "Jan Vial jobTitle porte-parole",
        ),
        (
            "Le directeur de cabinet du président de la région, Jan Vial, est parti.",
            "Jan Vial jobTitle directeur de cabinet",
            "Jan Vial jobTitle président",
        ),
    ],
)
def test_the_name_is_of_the_nearer_function(read: Read, sentence: str, fact: str, falsehood: str) -> None:
    """Right behind « du ministre de la Ville » stands the minister; behind a comma, whoever it is all about."""
    found = facts(read(sentence))
    assert fact in found
    assert falsehood not in found


def test_an_adjective_serves_nobody(read: Read) -> None:
    """« général » of « conseil général » is no officer whose the name could be."""
    assert "Jan Vial jobTitle président" in facts(read("Le président du conseil général Jan Vial est parti."))
