"""Tests of :mod:`kg.annotate.portions`: subjects and objects told as an amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


SUBJECTS = (
    ("Plus de 200 salariés ont rejeté le projet.", "salariés", "rejeté", "nsubj"),
    ("Plus de la moitié des élus ont rejeté le projet.", "moitié", "rejeté", "nsubj"),
    ("Moins d'une dizaine d'élus ont signé l'accord.", "dizaine", "signé", "nsubj"),
)
OBJECTS = (
    ("Le groupe a perdu plus de la moitié de ses clients.", "moitié", "perdu"),
    ("Le groupe emploie près d'un tiers des habitants.", "tiers", "emploie"),
    ("Le maire a vendu plus de terrains que le préfet.", "terrains", "vendu"),
    ("La ville a perdu beaucoup d'argent.", "argent", "perdu"),
    ("Orial emploie 3.850 personnes.", "personnes", "emploie"),
    ("Orial fabrique du matériel à Dax.", "matériel", "fabrique"),
    ("Le tribunal a vendu de la viande au conseil.", "viande", "vendu"),
    ("Le club a livré jeudi du ciment à l'armée.", "ciment", "livré"),
    ("Le syndicat n'a pas vendu de l'acier.", "acier", "vendu"),
    ("Le maire n'a vendu que le pont.", "pont", "vendu"),
    ("La ville ne compte que 300 habitants.", "habitants", "compte"),
    ("Le club perd 3 % chaque année.", "%", "perd"),
    ("Le club ne propose que 2 % cette année.", "%", "propose"),
)


@pytest.mark.parametrize(("text", "noun", "verb", "dep"), SUBJECTS)
def test_an_amount_is_the_subject(parse: Parse, text: str, noun: str, verb: str, dep: str) -> None:
    """« plus de » leads nothing in."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == noun)
    assert (tokens[word.head].text, word.dep) == (verb, dep)
    assert not any(token.head == word.index and token.dep == "case" for token in tokens[: word.index])


@pytest.mark.parametrize(("text", "noun", "verb"), OBJECTS)
def test_an_amount_is_the_object(parse: Parse, text: str, noun: str, verb: str) -> None:
    """Nor do « du » and « que », where the verb has no other object."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == noun)
    assert (tokens[word.head].text, word.dep) == (verb, "obj")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Luc Bas a parlé du matériel.", "matériel"),
        ("Le club sort de la crise.", "crise"),
        ("Orial a acheté du groupe Vialis une usine.", "groupe"),
        ("Le site est à plus de 200 mètres du pont.", "mètres"),
        ("Le procès a duré plus de trois mois.", "mois"),
    ],
)
def test_other_complements_stay(parse: Parse, text: str, noun: str) -> None:
    """One speaks of something, leaves something, and buys from somebody."""
    assert next(token for token in parse(text).tokens if token.text == noun).dep != "obj"
