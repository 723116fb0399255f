"""Hours in words, and of the night that is told beside them, in a paper of Wednesday 15 May 2019."""

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
    ("Il était dix heures quand la grue est tombée.", "2019-05-15T10:00"),
    ("Lundi, il était huit heures moins le quart quand la grue est tombée.", "2019-05-13 | 2019-05-13T07:45"),
    ("Il était six heures et quart.", "2019-05-15T06:15"),
    ("Il est environ 15 heures, lundi, quand la grue tombe.", "2019-05-13T15:00"),
    ("Il était un peu plus de 18 heures, lundi, quand la grue est tombée.", "2019-05-13T18:00"),
    ("Il était près de minuit.", "2019-05-15T00:00"),
    ("La grue est tombée vers 7 heures et demie.", "2019-05-15T07:30"),
    ("Le bal commence à 9 heures moins dix.", "2019-05-15T08:50"),
    ("Il était midi et demi.", ""),
    ("Il l'a confié lundi à Midi libre.", "2019-05-13"),
    ("Il l'a confié à Midi Olympique, puis est parti lundi à midi.", "2019-05-13T12:00"),
    ("Il a fallu six heures et demie.", ""),
    ("Le hameau est à six heures et demie de marche.", ""),
    ("Il était dix heures de route plus loin.", ""),
    ("Le retard est d'un peu plus de 18 heures.", ""),
    (
        "La grue est tombée vers 3 h du matin dans la nuit de lundi à mardi.",
        "2019-05-14T03:00 | 2019-05-13/2019-05-14",
    ),
    ("La grue est tombée à 23 h 30 dans la nuit de lundi à mardi.", "2019-05-13T23:30 | 2019-05-13/2019-05-14"),
    (
        "Dans la nuit de lundi à mardi, à 22h50, un feu a pris. À 2h30, le toit a cédé.",
        "2019-05-13/2019-05-14 | 2019-05-13T22:50 | 2019-05-14T02:30",
    ),
    (
        "Le câble a rompu dans la nuit de lundi à mardi. Tout était réparé à 4h30.",
        "2019-05-13/2019-05-14 | 2019-05-14T04:30",
    ),
    (
        "Le câble a rompu dans la nuit de lundi à mardi. Le feu a pris à 22h.",
        "2019-05-13/2019-05-14 | 2019-05-13T22:00",
    ),
    ("Le train est parti à 22 h 10. Il est arrivé à 5 h 20.", "2019-05-15T22:10 | 2019-05-16T05:20"),
    ("Elle a gagné au bout d'un bras de fer de 2h51.", ""),
    ("Un débat de 3h12 a opposé les élus.", ""),
    ("Le train de 18 h 30 est supprimé.", "2019-05-15T18:30"),
    ("La grue est tombée à 3 h dans le port.", "2019-05-15T03:00"),
    ("Mardi, Ana Roux a lu le rapport du 3 mai. La veille, elle avait voté.", "2019-05-14 | 2019-05-03 | 2019-05-13"),
    ("Mardi, Ana Roux a gagné le vote de vendredi. La veille, elle fêtait.", "2019-05-14 | 2019-05-10 | 2019-05-13"),
    ("Ana Roux a voté le 3 mai. La veille, elle avait dîné à Gap.", "2019-05-03 | 2019-05-02"),
    ("Mardi, Ana Roux a lu le rapport du 3 mai, rendu la veille.", "2019-05-14 | 2019-05-03 | 2019-05-02"),
)


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_hours(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """An hour is of its day; one of a night before noon is of the second day."""
    assert dated(parse, french, sentence, _TODAY) == edtf
