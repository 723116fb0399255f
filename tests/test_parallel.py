"""Tests of kg.extract.quantities.parallel."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import counted

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    # Who has the number
    ("La ligue a compté 4 200 marcheurs, le préfet 1 900.", "4200 marcheur | 1900 marcheur"),
    ("Les bleus tiennent 31 mairies, les verts douze et les divers trois.", "31 mairie | 12 mairie | 3 mairie"),
    ("Nevers totalise 28 points, Massy 25.", "28 point | 25 point"),
    ("La gérante gagne 3 400 euros, ses vendeurs 1 350.", "3400 EUR | 1350 EUR"),
    ("Le vainqueur reçoit 2,5 millions de dollars et son dauphin 1,2 million.", "2500000 USD | 1200000 USD"),
    ("Le nord a versé 4 millions de dollars, le sud 4 également.", "4000000 USD | 4000000 USD"),
    ("L'État paie 6 millions d'euros, la Région 9.", "6000000 EUR | 9000000 EUR"),
    ("Le pain coûte 90 centimes à Metz et la brioche 70.", "0.9 EUR | 0.7 EUR"),
    ("Les bleus recueillent 41,5 % des voix, les verts 22,3 et les roses 9,1.", "41.5 % | 22.3 % | 9.1 %"),
    ("La fille a huit ans et le garçon cinq.", "8 an | 5 an"),
    ("Tom, 14 ans, et sa cousine Zoé, 11, ont nagé.", "14 an | 11 an"),
    ("Un berger de 51 ans et sa nièce de 19 sont partis.", "51 an | 19 an"),
    ("Le beurre augmente de 3,2 %, le miel de 4,7 et le pain de 1,1.", "3.2 % | 4.7 % | 1.1 %"),
    ("Les bleus recueillent 21,5 % des voix, le Parti du travail 17,3 et les verts 9,4.", "21.5 % | 17.3 % | 9.4 %"),
    # Where or when
    ("Le prix a monté de 6 % à Metz et de 4 à Nancy.", "6 % | 4 %"),
    ("On y vit 83,2 ans pour elles et 77,9 pour eux.", "83.2 an | 77.9 an"),
    ("On attend 19 degrés le matin et huit le soir.", "19 °C | 8 °C"),
    ("La poutre est longue de 9 mètres et large de deux.", "9 m | 2 m"),
    # How
    ("Quatre maçons sont tombés, dont un grièvement.", "4 maçon | 1 maçon"),
    ("Dix maçons sont tombés, trois grièvement.", "10 maçon | 3 maçon"),
    # Lists
    ("Classement : 1. Nevers 28 pts ; 2. Massy 25 ; 3. Auch 21.", "28 point | 25 point | 21 point"),
    ("Les voleurs, au nombre de trois ou quatre, ont fui.", "3..4 voleur"),
    # What is no such number
    ("Il a 14 avions, et la Coupe du monde 2018 approche.", "14 avion"),
    ("La salle compte 90 lits, article 12.", "90 lit"),
    ("Il a gagné 3 courses, l'Airbus 380 est parti.", "3 course"),
    ("Il a vendu deux toiles et le Boeing 747.", "2 toile"),
    ("Ils ont perdu de deux points, 25 à 23.", "2 point"),
)


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_clause_like_the_one_before(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """A number whose clause says neither verb nor noun again counts what the one before it does."""
    assert " | ".join(counted(parse, french, sentence, _TODAY)) == expected
