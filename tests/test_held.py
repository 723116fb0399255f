"""Tests of :mod:`kg.extract.quotations.held`: who waits for a verb over a clause or an apposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        (
            "Luc Brun, le chef rebelle dont les hommes sévissent le long de la frontière, demandait en "
            "échange la levée du blocus."
        ),
        [("Luc Brun", "la levée du blocus")],
    ),
    (
        (
            "Le jury, que présidait Luc Brun, ancien cadre de Legrand, a salué « une technologie mise au "
            "service du cœur »."
        ),
        [("Le jury", "une technologie mise au service du cœur")],
    ),
    (
        (
            "La Fondation Brun, qui chiffre à 3,6 millions le nombre de mal-logés en France, déplore « "
            "beaucoup de temps perdu »."
        ),
        [
            ("Fondation Brun", "à 3,6 millions le nombre de mal-logés en France"),
            ("Fondation Brun", "beaucoup de temps perdu"),
        ],
    ),
    (
        "À l'Élysée, où l'on assure que le président n'a été prévenu que mardi, on salue « une décision digne ».",
        [("Élysée", "le président n'a été prévenu que mardi"), ("Élysée", "une décision digne")],
    ),
    (
        "Une dizaine de commerçants de la rue Morel, qui réclament des indemnités, ont manifesté.",
        [("Une dizaine de commerçants de la rue Morel", "des indemnités")],
    ),
    (
        "Une dizaine de bouteilles, qui réclament des soins, sont tombées.",
        [],
    ),
    (
        "Cette annonce tombe alors que la maire de Dax boude, jugeant que le plan est « brutal ».",
        [("la maire de Dax", "le plan est « brutal »")],
    ),
    (
        "Le bilan, que la maire a lu, déplore un retard, estimant que le plan est « brutal ».",
        [("Le bilan", "un retard"), ("Le bilan", "le plan est « brutal »")],
    ),
    (
        "La soprano Ana Roux, pilier de l'Opéra-Comique, s'est éteinte jeudi, a fait savoir vendredi sa famille.",
        [("sa famille", "La soprano Ana Roux, pilier de l'Opéra-Comique, s'est éteinte jeudi")],
    ),
    (
        "Le ferry d'Orial, qui s'est échoué hier, a été remorqué, ont indiqué lundi soir des sources portuaires.",
        [("sources portuaires", "Le ferry d'Orial, qui s'est échoué hier, a été remorqué")],
    ),
    (
        "Deux ouvriers sont morts, a confirmé mardi l'aviation civile.",
        [("aviation civile", "Deux ouvriers sont morts")],
    ),
    (
        "Les élus, après le vote, ont promis mardi une hausse des agents.",
        [("Les élus", "une hausse des agents")],
    ),
    (
        "Les loyers baisseront, même à Dax, craint Luc Brun.",
        [("Luc Brun", "Les loyers baisseront, même à Dax")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_who_waits_for_the_verb(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """The speaker stands before the clause that parts it from its verb, and the clause says nothing."""
    assert said(read(sentence)) == expected
