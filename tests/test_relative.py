"""Dates counted from the day of a paper, a Wednesday, or from the date told before."""

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
    ("Le trimestre dernier, les ventes ont reculé.", "2019-01/2019-03"),
    ("Ce trimestre, les ventes reculent.", "2019-04/2019-06"),
    ("Le semestre prochain, le cours rouvrira.", "2019-07/2019-12"),
    ("En fin de nuit, la digue a cédé.", "2019-05-14/2019-05-15"),
    ("En fin de matinée, la digue a cédé.", "2019-05-15"),
    ("En fin de semaine, la digue sera refaite.", "2019-05-19~"),
    ("Il y a quelques heures, la digue a cédé.", "2019-05-15"),
    ("Il y a 30 heures, la digue a cédé.", "2019-05-14"),
    ("Il y a six heures, la digue a cédé.", "2019-05-15"),
    ("Il y a quelques années, la mine fermait.", "2017~"),
    ("Il y a quelques jours, un corps a été trouvé.", "2019-05~"),
    ("Il y a tout juste dix ans, la mine fermait.", "2009-05-15"),
    ("Il y a environ dix ans, la mine fermait.", "2009~"),
    ("Il y a près de trois mois, la mine fermait.", "2019-02~"),
    ("Il y a moins de trois semaines, la mine rouvrait.", "2019-04-24/2019-05-15"),
    ("Il y a deux siècles, la ville brûlait.", "1819"),
    ("Il y a trois décennies, la ville brûlait.", "1989"),
    ("Dans quelques mois, la tour sera finie.", "2019~"),
    ("Dans quelques années, la tour sera finie.", "2021~"),
    ("Dans environ deux ans, la tour sera finie.", "2021~"),
    ("Ces dernières années, le prix a monté.", ""),
    ("Les trois prochains mois seront rudes.", "2019-05/2019-08"),
    ("Le reste de la semaine, il pleuvra.", "2019-05-16/2019-05-19"),
    ("Le reste du mois, il pleuvra.", "2019-05-16/2019-05-31"),
    ("Le reste de l'année, il pleuvra.", "2019-05-16/2019-12-31"),
    ("Le reste de la journée, il pleuvra.", "2019-05-15"),
    ("Jusqu'à présent, rien n'a changé.", "../2019-05-15"),
    ("Dans la nuit de jeudi, un mur est tombé.", "2019-05-09/2019-05-10"),
    ("La nuit prochaine, il gèlera.", "2019-05-15/2019-05-16"),
    ("La nuit dernière, il a gelé.", "2019-05-14/2019-05-15"),
    ("L'accident est survenu le 3 mai. Le mardi suivant, la route a rouvert.", "2019-05-03 | 2019-05-07"),
    ("L'accident est survenu le 3 mai. Dans la soirée, un second mur est tombé.", "2019-05-03 | 2019-05-03"),
    ("L'accident est survenu le 3 mai. Dans la nuit, un second mur est tombé.", "2019-05-03 | 2019-05-03/2019-05-04"),
    ("L'accident est survenu le 3 mai. Peu après minuit, un second mur est tombé.", "2019-05-03 | 2019-05-04T00:00"),
    ("Un mois après avoir quitté le club, il revient.", "2019-04"),
    ("Hier à minuit, un mur est tombé.", "2019-05-15T00:00"),
    ("Samedi 18, la foire ouvrira.", "2019-05-18"),
    ("Le syndicat tient son congrès vendredi 31.", "2019-05-31"),
    ("L'accident est survenu le 3 mai. Un pont bâti en 1950 a cédé le même jour.", "2019-05-03 | 1950 | 2019-05-03"),
    ("L'accident est survenu le 3 mai. Le soir même, le pont était fermé.", "2019-05-03 | 2019-05-03"),
    ("À la mi-journée, la route restait coupée.", "2019-05-15"),
    ("Le préfet se rendra sur place dans la journée.", "2019-05-15"),
    ("Lundi, en fin de matinée, un mur est tombé.", "2019-05-13"),
    ("Depuis le début de l'année, trois murs sont tombés.", "2019-01/.."),
    ("Depuis la fin avril, trois murs sont tombés.", "2019-04~/.."),
    ("Après 2024, le pont sera payant.", "2024/.."),
    ("Peu après 1900, le pont fut bâti.", "1900"),
    ("Le pont ne rouvrira pas avant 2024.", "2024/.."),
    ("Vers 1850, le canal fut creusé.", "1850~"),
    ("La commune a décrété pour vendredi une journée de deuil.", "2019-05-17"),
    ("Le musée reste ouvert jusqu'au 30 novembre.", "../2019-11-30"),
    ("L'audience est renvoyée au 22 novembre.", "2019-11-22"),
    ("Un moulin des XVIe et XVIIe siècles.", "15XX/16XX"),
    ("La résolution 1874 a été votée.", ""),
    ("L'avocate Sophie Noël a plaidé.", ""),
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_counted_from_the_paper_or_from_the_date_before(
    sentence: str, edtf: str, parse: Parse, french: Language
) -> None:
    """The value is the one that the calendar gives."""
    assert dated(parse, french, sentence, _TODAY) == edtf


@pytest.mark.parametrize(
    ("sentence", "published", "edtf"),
    [
        ("Le reste de la semaine, il pleuvra.", dt.date(2019, 5, 18), "2019-05-19"),
        ("Le trimestre dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-10/2018-12"),
        ("Le semestre dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-07/2018-12"),
        ("Le mois dernier, les ventes ont reculé.", dt.date(2019, 1, 31), "2018-12"),
        ("Il y a un mois, la mine fermait.", dt.date(2019, 3, 31), "2019-02"),
        ("Lundi 31, la banque sera fermée.", dt.date(2018, 12, 27), "2018-12-31"),
        ("Ce week-end, il a plu.", dt.date(2019, 5, 17), "2019-05-18/2019-05-19"),
    ],
)
def test_across_the_ends_of_weeks_months_and_years(
    sentence: str, published: dt.date, edtf: str, parse: Parse, french: Language
) -> None:
    """The last days of a stretch lead into the next one, and the first months of a year to the year before."""
    assert dated(parse, french, sentence, published) == edtf


@pytest.mark.parametrize(
    "sentence",
    [
        "Il y a trois ans, la mine fermait.",
        "Dans trois ans, la mine rouvrira.",
        "Ces derniers jours, il a plu.",
        "Le mois dernier, il a plu.",
        "Mardi, il a plu.",
        "Le reste de la semaine, il pleuvra.",
        "Hier, il a plu.",
        "Ce matin, il a plu.",
        "Dans la nuit de samedi à dimanche, il a plu.",
        "Jusqu'à présent, il a plu.",
    ],
)
def test_nothing_is_counted_from_no_day(sentence: str, parse: Parse, french: Language) -> None:
    """A paper without a date has no yesterday."""
    assert dated(parse, french, sentence, None) == ""
