"""Tests of :mod:`kg.extract.coreference.control`: who does what an infinitive, gerund or wish tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

OTHER = (
    ("[person Luc Bas] a appelé [person Jan Vial] pour le féliciter.", "le", "Jan Vial"),
    ("[person Luc Bas] a tendu la main à [person Jan Vial] en lui proposant un poste.", "lui", "Jan Vial"),
    (
        "[person Luc Bas] a rattrapé [person Jan Vial] avant de revenir à sa hauteur et de le dépasser.",
        "le",
        "Jan Vial",
    ),
    ("[person Ana Roux] a écrit à [person Zoé Bon] pour lui demander des explications.", "lui", "Zoé Bon"),
    ("[person Luc Bas] a écrit à [person Jan Vial] pour qu'il retire son projet.", "il", "Jan Vial"),
    ("[person Ana Roux] souhaite qu'elle revienne.", "elle", ""),
    ("Le maire [person Luc Bas] a pris un arrêté. Le préfet l'a prié de le retirer.", "le", ""),
)
SAME = (
    ("[person Luc Bas] a demandé à [person Jan Vial] de le rappeler.", "le", "Luc Bas"),
    ("[person Luc Bas] a dit à [person Jan Vial] qu'il partait.", "il", "Luc Bas"),
    ("[person Luc Bas] a ri quand [person Jan Vial] l'a salué.", "l'", "Luc Bas"),
    ("[person Luc Bas] jouera samedi bien qu'il soit blessé.", "il", "Luc Bas"),
)


@pytest.mark.parametrize(("text", "words", "name"), OTHER)
def test_who_does_it_is_another(refer: Refer, text: str, words: str, name: str) -> None:
    """Who does what an infinitive tells does it to another, and who wishes it has another do it."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)


@pytest.mark.parametrize(("text", "words", "name"), SAME)
def test_who_may_be_the_same(refer: Refer, text: str, words: str, name: str) -> None:
    """Not so where another does it, and no wish is told."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)
