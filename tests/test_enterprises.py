"""Names in no table that are firms' by who holds or leads them and whom they deal with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_FIRMS = (
    ("Carrefour possède Okwind depuis 2010.", "Okwind"),
    ("Carrefour a racheté 60 % d'Okwind.", "Okwind"),
    ("Carrefour détient 60 % de Vitirover.", "Vitirover"),
    ("Le contrat a été signé avec Garbolino.", "Garbolino"),
    ("Airbus s'est allié à Vitirover.", "Vitirover"),
    ("Airbus et son partenaire Vitirover ont signé.", "Vitirover"),
    ("Okwind, détenue à 60 % par Airbus, a fermé.", "Okwind"),
    ("Okwind, propriété d'Airbus, a fermé.", "Okwind"),
    ("Okwind, qui appartient à Airbus, a fermé.", "Okwind"),
    ("Garbolino, dont le siège est à Gap, a fermé.", "Garbolino"),
    ("Garbolino, dont Luc Bas est le patron, a fermé.", "Garbolino"),
    ("Garbolino, que dirige Luc Bas, a fermé.", "Garbolino"),
    ("Garbolino, qui est basé à Gap, a fermé.", "Garbolino"),
    ("Vitirover et son PDG ont été entendus.", "Vitirover"),
    ("Vitirover est une entreprise belge.", "Vitirover"),
    ("Vitirover compte 300 salariés.", "Vitirover"),
    ("La maison mère de Vitirover a vendu ses parts.", "Vitirover"),
)
_OTHERS = (
    ("L'armée contrôle 60 % de Kervilly.", "Kervilly", "place"),
    ("Le maire, Luc Bolvig, est venu. Bolvig, dont le siège est menacé, a répondu.", "Bolvig", "person"),
    ("Luc Bolvig dirige le club. Le PS s'est allié à Bolvig.", "Bolvig", "person"),
)


@pytest.mark.parametrize(("sentence", "name"), _FIRMS)
def test_a_firm_by_whose_it_is(sentence: str, name: str, parse: Parse, french: Language) -> None:
    """Its owners and shares, its partners, its seat and its head tell a firm from somebody and from a town."""
    assert (name, "organization") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Le patron de Garbolino Luc Bas a démissionné.", "Garbolino", "organization"),
        ("Le patron de Garbolino Luc Bas a démissionné.", "Luc Bas", "person"),
        ("Le mari de Garbolina Luce Bas a parlé.", "Garbolina Luce Bas", "person"),
        ("Jorge « Tuto » Velarde a perdu.", "Jorge « Tuto » Velarde", "person"),
        ('Jorge "Tuto" Velarde a perdu.', 'Jorge "Tuto" Velarde', "person"),
    ],
)
def test_where_a_name_ends(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Behind a firm without a comma begins whoever leads it; a nickname stands inside the name."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(("sentence", "name", "kind"), _OTHERS)
def test_what_is_no_firm(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """A town that is held in part, somebody named in full elsewhere."""
    assert (name, kind) in named(parse, french, sentence)
