"""Of what country people and ships are told to be by a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Jan Vial, de nationalité allemande, a été expulsé.", "Jan Vial nationality Allemagne"),
    ("Luc Bas a obtenu la nationalité belge en 2010.", "Luc Bas nationality Belgique"),
    ("Déchu de sa nationalité géorgienne, Luc Bas a fait appel.", "Luc Bas nationality Géorgie"),
    ("Ana Roux, naturalisée française en 1990, est élue.", "Ana Roux nationality France"),
    ("Ressortissant tunisien, Ali Bas a été arrêté.", "Ali Bas nationality Tunisie"),
    ("Côté français, Luc Bas a terminé septième.", "Luc Bas nationality France"),
    ("Chez les Belges, Luc Bas est éliminé.", "Luc Bas nationality Belgique"),
    (
        "L'équipage compte quinze Philippins et deux Grecs, dont le commandant Stavros Mel.",
        "Stavros Mel nationality Grèce",
    ),
    ("Le Stella Mara, un vraquier battant pavillon maltais, a coulé.", "Stella Mara countryOfOrigin Malte"),
)
_NOT = (
    ("Luc Bas ne possède pas la nationalité suisse.", "Luc Bas nationality Suisse"),
    ("Ana Roux demande la nationalité belge.", "Ana Roux nationality Belgique"),
    ("Un débat sur la nationalité française a opposé Luc Bas à Ana Roux.", "Luc Bas nationality France"),
    ("Les Belges, dont Luc Bas est le chef, ont gagné.", "Luc Bas nationality Belgique"),
    ("Un navire battant pavillon maltais a heurté le Stella Mara.", "Stella Mara countryOfOrigin Malte"),
    ("Ana Roux a épousé un citoyen britannique.", "Ana Roux nationality Royaume-Uni"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
