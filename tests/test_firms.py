"""Names in no table that are firms' by what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_FIRMS = (
    ("Okwind lève 3 millions d'euros.", "Okwind"),
    ("Kelmar a réalisé 12 millions d'euros de chiffre d'affaires.", "Kelmar"),
    ("Tekyn a déposé le bilan en mars.", "Tekyn"),
    ("Vitirover va doubler ses effectifs.", "Vitirover"),
    ("Sabella prévoit de tripler sa capacité d'ici à 2030.", "Sabella"),
    ("Qovoltis (40 salariés) s'agrandit.", "Qovoltis"),
    ("Qovoltis (Lyon, une vingtaine de salariés) s'agrandit.", "Qovoltis"),
    ("Lumiplan, une centaine d'employés, s'agrandit.", "Lumiplan"),
    ("Un compromis a été signé entre Dalkora et ses créanciers.", "Dalkora"),
    ("La justice doit entendre Dalkora et ses 300 salariés.", "Dalkora"),
    ("Aledia, qui fabrique des écrans, a séduit deux fonds.", "Aledia"),
    ("Parmi les lauréats figure Wixando, qui conçoit des vitrages.", "Wixando"),
    ("Parmi les lauréats figure Verralis, qui met au point des vitrages.", "Verralis"),
    ("Garbolino et Telsys commercialisent des cannes à pêche.", "Garbolino"),
    ("Okwind s'installe à Niort. L'entreprise y ouvrira un atelier.", "Okwind"),
    ("Le fonds a cédé Cybelle en 2015.", "Cybelle"),
    ("Le groupe revend Vitirover à un industriel allemand.", "Vitirover"),
    ("Des entreprises comme Garbolino exportent.", "Garbolino"),
    ("Des sociétés telles qu'Okwind exportent.", "Okwind"),
    ("Après le départ de son fondateur, Kelmar cherche un repreneur.", "Kelmar"),
    ("Fondée en 2012 à Vannes, Ker Solis est la première du secteur.", "Ker Solis"),
    ("Basée à Vannes, Okwind est la seule du secteur.", "Okwind"),
    # the noun of a firm right before somebody's full name, which it is called after
    ("La société Claire Besson emploie douze personnes.", "Claire Besson"),
    ("Une filiale de l'entreprise Paul Bardin a fermé.", "Paul Bardin"),
    ("Le groupe Jean Delmas a ouvert une boutique à Lyon.", "Jean Delmas"),
)
_OTHERS = (
    ("Le maire, Luc Bolvig, a présenté le budget. Bolvig a défendu ses choix.", "Bolvig", "person"),
    ("Luc Bolvig dirige la société. Bolvig a levé 3 millions d'euros.", "Bolvig", "person"),
    ("Des chanteurs comme Bolvig ont signé l'appel.", "Bolvig", "person"),
    ("Kervilly compte 900 habitants. La société de chasse en réunit 30.", "Kervilly", "place"),
    ("Des villes telles que Kervilly attendent l'aide de l'État.", "Kervilly", "place"),
    ("Près de Kervilly, un camion s'est renversé.", "Kervilly", "place"),
    ("Kervilly et ses environs ont été privés d'électricité.", "Kervilly", "place"),
    ("Le patron du groupe Jean Delmas a démissionné.", "Jean Delmas", "person"),
    ("Le fondateur de la société Paul Bardin a été entendu.", "Paul Bardin", "person"),
    ("Le chef d'entreprise Paul Bardin a été élu.", "Paul Bardin", "person"),
    ("Il étudiait à l'université de Kervilly et était licencié au club.", "université de Kervilly", "organization"),
)


@pytest.mark.parametrize(("sentence", "name"), _FIRMS)
def test_a_firm_by_what_stands_behind_it(sentence: str, name: str, parse: Parse, french: Language) -> None:
    """What it raises, has, makes and owes, how many work there, what the next sentence calls it."""
    assert (name, "organization") in named(parse, french, sentence)


@pytest.mark.parametrize(("sentence", "name", "kind"), _OTHERS)
def test_who_is_no_firm(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Somebody named in full elsewhere, a town with its surroundings, what another noun is one of."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    "name", ["cave coopérative de Limoux", "Vignerons de Limoux", "pépinière d'entreprises de Limoux", "MJC de Limoux"]
)
def test_a_body_and_its_town_are_one_name(name: str, parse: Parse, french: Language) -> None:
    """A wine cooperative, a nursery of firms, a youth club."""
    assert (name, "organization") in named(parse, french, f"Le préfet a reçu les {name} vendredi.")
