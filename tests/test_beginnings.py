"""Whether the day of a verb is that on which a happening beside it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Le festival Rocmer s'est tenu jusqu'au 5 mai 2019 à Dinard.", "festival Rocmer endDate 2019-05-05"),
    ("Le Tour de Corrèze s'élance le 5 mai 2019 de Tulle.", "Tour de Corrèze startDate 2019-05-05"),
    ("Marc Delmas a remporté le 5 mai 2019 le Tour de Corrèze.", "Tour de Corrèze endDate 2019-05-05"),
    ("La tempête Olga a balayé le 5 mai 2019 l'ouest du pays.", "tempête Olga startDate 2019-05-05"),
    (
        "Le festival de Rocmer, qui s'achèvera le 5 mai 2019, a attiré du monde.",
        "festival de Rocmer endDate 2019-05-05",
    ),
    ("Le salon Rocmer s'est refermé le 5 mai 2019.", "salon Rocmer endDate 2019-05-05"),
    (
        "La ministre a prononcé le 5 mai 2019 son discours de politique générale.",
        "discours de politique générale startDate 2019-05-05",
    ),
    ("La loi Dupin, adoptée le 5 mai 2019, interdit la chasse.", "loi Dupin startDate 2019-05-05"),
)
_BOTH = (
    ("Le festival Rocmer s'est tenu à Dinard du 3 au 5 mai 2019.", "festival Rocmer endDate 2019-05-05"),
    ("Organisé du 3 au 5 mai 2019, le festival Rocmer a plu.", "festival Rocmer endDate 2019-05-05"),
)
_NOT = (
    ("Le festival de Rocmer, qui s'achèvera le 5 mai 2019, a plu.", "festival de Rocmer startDate 2019-05-05"),
    ("Le club de Gap a accédé le 5 mai 2019 à la Ligue 2.", "Ligue 2 startDate 2019-05-05"),
    ("Le club de Gap a été relégué en Pro D2 le 5 mai 2019.", "Pro D2 startDate 2019-05-05"),
    (
        "Les inscriptions au festival Rocmer se sont tenues jusqu'au 5 mai 2019.",
        "festival Rocmer endDate 2019-05-05",
    ),
    ("Le cyclone Olga s'est affaibli le 5 mai 2019.", "cyclone Olga startDate 2019-05-05"),
    ("Marc Delmas a remporté le 5 mai 2019 le Tour de Corrèze.", "Tour de Corrèze startDate 2019-05-05"),
    ("Le ministre a évoqué le 5 mai 2019 la grève des cheminots.", "grève des cheminots startDate 2019-05-05"),
    (
        "La commission a publié le 5 mai 2019 les résultats du référendum sur la chasse.",
        "référendum sur la chasse startDate 2019-05-05",
    ),
    ("Le Sénat examinera le 5 mai 2019 la loi Dupin.", "loi Dupin startDate 2019-05-05"),
    ("Les électeurs ont balayé le 5 mai 2019 la loi Dupin.", "loi Dupin startDate 2019-05-05"),
    (
        "Le festival Rocmer, initialement prévu le 5 mai 2019, a été annulé.",
        "festival Rocmer startDate 2019-05-05",
    ),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """Its first or last day."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """The day of something else."""
    assert fact not in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _BOTH)
def test_what_lasts_some_days(read: Read, sentence: str, fact: str) -> None:
    """« du 3 au 5 mai » tells both ends."""
    assert fact in facts(read(sentence))
