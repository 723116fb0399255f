"""Tests of :mod:`kg.annotate.priced`: nouns that a price or a party parts from what completes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse

COMPLETED = (
    ("Nuvéo a annoncé le rachat pour 3 millions d'euros du groupe Orlane.", "rachat", "groupe"),
    ("Nuvéo a annoncé la vente pour 3 millions d'euros de sa filiale Orlane.", "vente", "filiale"),
    ("Le rachat pour un montant non dévoilé de la laiterie a surpris.", "rachat", "laiterie"),
    ("Le rachat en 2011 pour 3 millions de dollars de la société Orlane a surpris.", "rachat", "société"),
    ("Nuvéo a annoncé mardi le rachat auprès d'Orlane de la marque Fridel.", "rachat", "marque"),
    ("Nuvéo redoute le rachat par Orlane de la société Fridel.", "rachat", "société"),
    ("La police a confirmé l'arrestation en 2010 de Luc Morin.", "arrestation", "Luc"),
)


@pytest.mark.parametrize(("text", "noun", "thing"), COMPLETED)
def test_what_is_dealt_with_completes_the_noun(parse: Parse, text: str, noun: str, thing: str) -> None:
    """It hangs on the noun that tells what is done, not on the money or the party before it."""
    tokens = parse(text).tokens
    found = next(token for token in tokens if token.text == thing)
    assert tokens[found.head].text == noun


OTHERS = (
    ("Le groupe paiera une amende de 3 millions d'euros de pénalités.", "amende", "pénalités"),
    ("La condamnation par la Cour suprême des États-Unis a surpris.", "condamnation", "États-Unis"),
    ("Le rachat par le patron de la société a surpris.", "rachat", "société"),
    ("Le départ pour raisons de santé du maire a surpris.", "départ", "santé"),
    ("Nuvéo prévoit un rachat pour 3 millions d'euros.", "rachat", "euros"),
    ("La défense par Nuvéo de Pau a surpris.", "défense", "Pau"),
)


@pytest.mark.parametrize(("text", "noun", "thing"), OTHERS)
def test_what_completes_a_price_or_party_stays(parse: Parse, text: str, noun: str, thing: str) -> None:
    """The party's own complement, a currency or a reason is not what the noun is of."""
    tokens = parse(text).tokens
    found = next(token for token in tokens if token.text == thing)
    assert tokens[found.head].text != noun
