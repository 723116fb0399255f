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
    ("La braderie a lieu le premier week-end de septembre.", "2019-09-07/2019-09-08"),
    ("La braderie a eu lieu le deuxième mardi de mars 2018.", "2018-03-13"),
    ("Le dernier vendredi de novembre 2018, on solde.", "2018-11-30"),
    ("La foire de mars-avril 2018 a été annulée.", "2018-03/2018-04"),
    ("Entre le XIVe et le XVIe siècle, la ville décline.", "13XX/15XX"),
    ("Au Ier siècle avant J.-C., le port existe déjà.", "-0099/0000"),
    ("Au début du XXe siècle, le port existe déjà.", "19XX~"),
    ("Rome brûle en 64 après J.-C.", "0064"),
    ("César meurt en 44 av. J.-C.", "-0043"),
    ("Dans les années quatre-vingt, tout change.", "198X"),
    ("Dans les années trente, tout change.", "193X"),
    ("Au début des années 2000, tout change.", "200X~"),
    ("La Toussaint sera pluvieuse.", "2019-11-01"),
    ("À Noël, la gare sera rouverte.", "2019-12-25"),
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
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_a_day_month_or_century_by_its_name(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """The value is the one that the calendar gives."""
    assert dated(parse, french, sentence, _TODAY) == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("La première quinzaine de juin sera chaude.", ""),
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
