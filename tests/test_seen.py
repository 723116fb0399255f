"""Tests of :mod:`kg.extract.coreference.seen`: whether a pronoun agrees with what has gone by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("L'association [organization Racines] a créé un fonds. Doté de 3 000 euros, il servira aux jeunes.", "il", ""),
        ("L'association [organization Racines] recrute. Elle cherche un trésorier.", "Elle", "Racines"),
        ("Son homologue [place irlandais] a signé. L'association [organization Racines] dit que, selon elle, il ment.",
         "elle", "Racines"),
        ("La société [organization Orial] a été punie. Le constructeur conteste. Il fera appel.", "Il", "Orial"),
        ("L'association [organization Racines] aide. Elle recrute. Le groupe [organization Orial] ferme. Il licencie.",
         "Il", "Orial"),
    ],
)  # fmt: skip
def test_a_body_has_the_gender_of_its_noun(refer: Refer, text: str, words: str, name: str) -> None:
    """« l'association Untel » is « elle », until it is called by another noun."""
    found = meant(refer(text), words)
    assert found == ({name} if name else set())


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[place Savoie] : il chute dans un ravin et survit.", "il", ""),
        ("[place Dax] : elle perd son procès.", "elle", ""),
        ("[person Luc Bas] : il chute dans un ravin et survit.", "il", "Luc Bas"),
    ],
)
def test_where_a_line_says_that_it_takes_place_is_nobody(refer: Refer, text: str, words: str, name: str) -> None:
    """« Savoie : il … » opens with a place that the pronoun does not stand for."""
    assert meant(refer(text), words) == ({name} if name else set())


def test_who_is_named_below_a_verb_is_not_its_subject(refer: Refer) -> None:
    """« il avait été nommé … au côté du président Luc Bas » tells of another, « il a ri et Luc Bas » of anybody."""
    told = "[person Jan Vial], 56 ans, est malade. Jusqu'ici directeur, il avait été nommé pour servir, au côté du"
    assert meant(refer(f"{told} nouveau président [person Luc Bas], le fil de l'affaire."), "il") == {"Jan Vial"}


def test_no_pronoun_stands_for_a_land_told_by_an_adjective(refer: Refer) -> None:
    """« l'ambassadeur italien » is somebody."""
    text = "Le maire a reçu l'ambassadeur [place italien]. Celui-ci a promis une aide."
    assert not meant(refer(text), "Celui-ci")


def test_a_land_that_the_model_takes_for_an_adjective_is_one(refer: Refer) -> None:
    """« Le Portugal » has a capital, and a pronoun may stand for it."""
    assert meant(refer("Le [place Portugal] a signé l'accord. Il a aussi fermé sa frontière."), "Il") == {"Portugal"}
