"""Dates that name their day, month, year or century themselves, in a Wednesday's paper."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import dated

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    ("La première quinzaine de juin sera chaude.", "2019-06-01/2019-06-15"),
    ("La seconde quinzaine de mars 2018 fut douce.", "2018-03-16/2018-03-31"),
    ("Dans la deuxième quinzaine du mois, les prix baisseront.", "2019-05-16/2019-05-31"),
    ("Le bac est annulé le premier dimanche de juin.", "2019-06-02"),
    ("Le bac est annulé le cinquième dimanche de juin.", "2019-06-30"),
    ("La gare fermera en avril.", "2020-04"),
    ("La gare a fermé en avril.", "2019-04"),
    ("La gare fermera en mai.", "2019-05"),
    ("La braderie a lieu le premier week-end de septembre.", "2019-09-07/2019-09-08"),
    ("La braderie a eu lieu le deuxième mardi de mars 2018.", "2018-03-13"),
    ("Le dernier vendredi de novembre 2018, on solde.", "2018-11-30"),
    ("La foire de mars-avril 2018 a été annulée.", "2018-03/2018-04"),
    ("Entre le XIVe et le XVIe siècle, la ville décline.", "13XX/15XX"),
    ("Au Ier siècle avant J.-C., le port existe déjà.", "-0099/0000"),
    ("Au début du XXe siècle, le port existe déjà.", "19XX~"),
    ("Rome brûle en 64 après J.-C.", "0064"),
    ("L'empire romain s'est effondré en 476.", "0476"),
    ("Le lot est partagé en 476 parts.", ""),
    ("La mairie compte 900 grévistes, contre 1 120 le 7.", "2019-05-07"),
    ("La vague est arrivée (17h et 18h GMT).", "2019-05-15T17:00 | 2019-05-15T18:00Z"),
    ("A 17 h, le port était vide.", "2019-05-15T17:00"),
    ("Eté 2005 : la digue est refaite.", "2005-22"),
    ("César meurt en 44 av. J.-C.", "-0043"),
    ("Dans les années quatre-vingt, tout change.", "198X"),
    ("Dans les années trente, tout change.", "193X"),
    ("Au début des années 2000, tout change.", "200X~"),
    ("La Toussaint sera pluvieuse.", "2019-11-01"),
    ("À Noël, la gare sera rouverte.", "2019-12-25"),
    ("La gare sera rouverte la veille de Noël.", "2019-12-24"),
    ("Le lendemain de la Toussaint, il pleuvra.", "2019-11-02"),
    ("La gare sera rouverte le 15 du mois prochain.", "2019-06-15"),
    ("Le lundi de Pâques 2018, la gare était fermée.", "2018-04-02"),
    ("L'Ascension 2020 tombera un 21 mai.", "2020-05-21"),
    ("L'hiver 2017-2018 fut rude.", "2017/2018"),
    ("La saison 2017-18 fut rude.", "2017/2018"),
    ("En 1998-99, la gare a fermé.", "1998/1999"),
    ("En avril dernier, la gare a rouvert.", "2019-04"),
    ("En juin dernier, la gare a rouvert.", "2018-06"),
    ("En avril prochain, la gare rouvrira.", "2020-04"),
    ("En juin prochain, la gare rouvrira.", "2019-06"),
    ("En l'an 1204, la ville brûle.", "1204"),
    ("Début 2018, la mine a fermé.", "2018-01~"),
    ("Mi-2018, la mine a fermé.", "2018~"),
    ("Au printemps 2018, la mine a fermé.", "2018-21"),
    ("Début avril 2018, la mine a fermé.", "2018-04~"),
    ("Le 29 février, la crèche fermera.", "2020-02-29"),
    ("Le vignoble a souffert dans la nuit du 3 au 4 mai.", "2019-05-03/2019-05-04"),
    ("Le vignoble a souffert dans la nuit du 31 mars au 1er avril.", "2019-03-31/2019-04-01"),
    ("Le vignoble a souffert dans la nuit de samedi 11 au dimanche 12 mai.", "2019-05-11/2019-05-12"),
    ("Les deux premiers mois de 2018, il a neigé.", "2018-01/2018-02"),
    ("Les trois premiers mois, il a neigé.", "2019-01/2019-03"),
    ("Au troisième trimestre, les ventes ont reculé.", "2018-07/2018-09"),
    ("Au troisième trimestre, les ventes reculeront.", "2019-07/2019-09"),
    ("Au premier trimestre, les ventes ont reculé.", "2019-01/2019-03"),
    ("Au dernier trimestre 2018, les ventes ont reculé.", "2018-10/2018-12"),
    ("Au cours du dernier semestre 2018, les ventes ont reculé.", "2018-07/2018-12"),
    ("Au second semestre 2018, les ventes ont reculé.", "2018-07/2018-12"),
    ("Au 5e siècle, la ville brûle.", "04XX"),
    ("La ville brûle au IVe siècle.", "03XX"),
    ("La ville est bâtie du XIIe au XIVe siècle.", "11XX/13XX"),
    ("La ville brûle au XIXe siècle avant J.-C.", "-1899/-1800"),
    ("En 1 avant J.-C., la ville brûle.", "0000"),
    ("Le deuxième week-end de mai 2018, la gare ferme.", "2018-05-12/2018-05-13"),
    ("Le dernier week-end de mai 2018, la gare ferme.", "2018-05-26/2018-05-27"),
    ("En 1998-97, la gare a fermé.", ""),
    ("À la fin des années 60, la gare a fermé.", "196X~"),
    ("La gare fermera cet été.", "2019-22"),
    ("La gare a fermé cet été.", "2018-22"),
    ("La gare a fermé l'hiver dernier.", "2019-24"),
    ("La gare fermera l'hiver prochain.", "2020-24"),
    ("La gare a fermé au printemps dernier.", "2018-21"),
    ("La gare fermera le printemps prochain.", "2020-21"),
    ("La gare fermera l'été prochain.", "2019-22"),
    ("À la fin de l'été 2018, la gare a fermé.", "2018-22~"),
    ("Du 30 décembre 2018 au 2 janvier 2019, la gare a fermé.", "2018-12-30/2019-01-02"),
    ("Les 4, 9 et 12 mai, la gare a fermé.", "2019-05-04 | 2019-05-09 | 2019-05-12"),
    ("La gare fermera le 3.", "2019-06-03"),
    ("La gare a fermé le 3.", "2019-05-03"),
    ("La gare a fermé le 28.", "2019-04-28"),
    ("La gare fermera en mars prochain.", "2020-03"),
    ("La gare fermera en mai.", "2019-05"),
    ("La gare a fermé en mai dernier.", "2018-05"),
    ("Mars 2018 fut froid.", "2018-03"),
    ("Le conseil a fixé la vente en avril prochain.", "2020-04"),
    ("Le conseil a fixé la vente en mai prochain.", "2020-05"),
    ("Le conseil a fixé la vente en juin prochain.", "2019-06"),
    ("La sonde est partie vers Mars.", ""),
    ("Durant les trois derniers mois de l'année, il a neigé.", "2019-10/2019-12"),
    ("En 2016, la gare a fermé en février puis en août.", "2016 | 2016-02 | 2016-08"),
    ("Élu en 2016, le maire a fermé la gare en février.", "2016 | 2019-02"),
    ("D'ici Noël, la gare sera rouverte.", "../2019-12-25"),
    ("La chanteuse Sophie Noël a souri.", ""),
    ("La banque ne relèvera pas son pronostic de 6 %, contre 4 % prévus en décembre.", "2018-12"),
    ("Il a relu l'article 5.", ""),
    ("Elle court en Formule 1.", ""),
    ("Le procès est remis au niveau 2.", ""),
    ("En cas de malaise, il faut appeler le 15.", ""),
    ("Les juges vont le rappeler le 20.", "2019-05-20"),
    ("Le nombre de puits est tombé à 1053.", ""),
    ("Les prix sont passés de 1200 à 1500.", ""),
    ("Le pont date de 1350.", "1350"),
    ("Il neigera vers 2000 m d'altitude.", ""),
    ("Le pont date des environs de la crue, vers 1850.", "1850~"),
    ("En mai, 1284 nouvelles étoiles ont été vues.", "2019-05"),
    ("Le chômage touche 8 % des actifs, contre 7,9 % en décembre.", "2018-12"),
    ("Après 2002, 2003 et 2009, elle gagne encore.", "2002 | 2003 | 2009"),
    ("Elle succède à Paul, mort en août.", "2018-08"),
    ("Le bail a été signé le 03/04/18.", "2018-04-03"),
    ("Le bail a été signé le 03/04/68.", "1968-04-03"),
    ("La note est de 3/4/18.", ""),
    ("La lettre du 3 courant est restée sans réponse.", "2019-05-03"),
    ("Au T3 2018, les ventes ont monté.", "2018-07/2018-09"),
    ("Le tournoi s'est tenu du lundi 11 au vendredi 15 mars.", "2019-03-11/2019-03-15"),
    ("Il a neigé dans la nuit du dimanche 10 au lundi 11 mars.", "2019-03-10/2019-03-11"),
    ("Le week-end de Pâques, il a plu.", "2019-04-20/2019-04-21"),
    ("Il pleuvra le week-end de la Pentecôte.", "2019-06-08/2019-06-09"),
    ("Il pleuvra le week-end de l'Ascension.", "2019-06-01/2019-06-02"),
    ("Il a plu le week-end du 8-Mai.", "2019-05-11/2019-05-12"),
    ("Il a plu le week-end du 1er-Mai 2018.", "2018-04-28/2018-04-29"),
    ("Dans la nuit de Noël, trois voitures ont brûlé.", "2018-12-24/2018-12-25"),
    ("Dans la nuit de la Saint-Sylvestre, trois voitures ont brûlé.", "2018-12-31/2019-01-01"),
    ("Le lundi de Pentecôte, le marché aura lieu.", "2019-06-10"),
    ("Depuis l'été dernier, le puits est à sec.", "2018-22/.."),
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_a_day_month_or_century_by_its_name(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """The value is the one that the calendar gives."""
    assert dated(parse, french, sentence, _TODAY) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("La première quinzaine de juin sera chaude.", ""),
        ("Le Masters 1000 débute à Kerlann.", ""),
        ("Le bac est annulé le premier dimanche de juin.", ""),
        ("Le 3 juin, le bac est annulé.", "XXXX-06-03"),
        ("À Noël, la gare sera rouverte.", "XXXX-12-25"),
        ("À Pâques, la gare sera rouverte.", ""),
        ("La première quinzaine de juin 2018 fut chaude.", "2018-06-01/2018-06-15"),
        ("Le premier dimanche de juin 2018, le bac est annulé.", "2018-06-03"),
    ],
)
def test_without_a_day_of_publication(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """A date that does not say its year has none, and what cannot be placed without it is left out."""
    assert dated(parse, french, sentence, None) == edtf
