"""Wares and what they cost: what a firm offers is not said, and a price is no prize."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize("who", ["Orial", "La société", "L'opérateur Orial", "La jeune pousse Orial", "Le groupe"])
@pytest.mark.parametrize(
    "what", ["un service de livraison", "des abonnements à 5 euros", "une nouvelle gamme de vélos"]
)
def test_what_a_firm_offers_is_not_said(read: Read, who: str, what: str) -> None:
    """« propose un forfait »: it is sold."""
    assert not read(f"{who} propose {what}.").claims


@pytest.mark.parametrize(
    "text",
    [
        "Le maire propose une baisse de la taxe.",
        "Luc Bas propose un service de bus gratuit.",
        "La société Orial propose une hausse de 3 % des salaires.",
        "Le syndicat propose la création d'un service public.",
    ],
)
def test_what_is_proposed_is_said(read: Read, text: str) -> None:
    """By somebody, or what nobody sells."""
    assert len(read(text).claims) == 1


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Les prix des produits frais doivent baisser.", {"Change"}),
        ("Le prix de la baguette inquiète les clients.", set()),
        ("La Guyane détient le record de France du chômage.", set()),
        ("La ville détient le triste record de commune la plus pauvre.", set()),
        ("La police détient deux suspects.", {"Arrest"}),
        ("L'Élysée a frappé un grand coup.", set()),
        ("La Cnil a frappé fort.", set()),
        ("Luc Bas a reçu le prix de l'innovation.", {"Decision"}),
    ],
)
def test_what_befalls_wares(read: Read, text: str, kinds: set[str]) -> None:
    """Prices, records and turns of trade by what they tell."""
    assert {event.kind for event in read(text).events} == kinds


def test_a_formal_notice_is_said(read: Read) -> None:
    """« met en demeure Orial de »: what is demanded is not done."""
    [claim] = read("La préfète Ana Roux met en demeure la société Orial de fermer son site.").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Ana Roux"


def test_what_a_name_means_is_not_said(read: Read) -> None:
    """« qui signifie « soleil » »: a word speaks to nobody."""
    assert not read("Le parti Tavini, qui signifie « servir la population », a gagné.").claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Luc Bas a quitté l'Hexagone pour le Japon.", {"France", "Japon"}),
        ("Luc Bas vit en Polynésie.", {"Polynésie française"}),
        ("Luc Bas a travaillé dans l'Hexagone, au Japon et à Gap.", {"France", "Japon", "Gap"}),
    ],
)
def test_lands_overseas_by_their_other_names(read: Read, text: str, names: set[str]) -> None:
    """As those who live there call them, and what they call the mainland."""
    reading = read(text)
    assert {one.name for one in reading.entities if one.kind is Kind.PLACE} == names
    assert not [s for s in reading.statements if s.predicate == "locatedIn" and name(s.object) == "Japon"]
