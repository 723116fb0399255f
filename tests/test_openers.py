"""Tests of :mod:`kg.extract.mentions.openers`: names that open a sentence, and words that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Conforama a licencié trente vendeurs.", "Conforama", "organization"),
        ("Casino cède onze magasins.", "Casino", "organization"),
        ("Plougastel-Daoulas compte 13 400 habitants.", "Plougastel-Daoulas", "place"),
        ("Lauzerte compte 1 400 habitants.", "Lauzerte", "place"),
        ("Pokrovsk est tombée au petit matin.", "Pokrovsk", "place"),
        ("Booba a démissionné jeudi de son poste.", "Booba", "person"),
        ("Booba et Jean Verdon ont signé une tribune.", "Booba", "person"),
        ("Yvo de Trémal est arrivé troisième.", "Yvo de Trémal", "person"),
    ],
)
def test_a_name_before_its_verb(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """No article stands before it, so that it can only be a name."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mention a été faite de ce point.",
        "Rendez-vous est donné samedi devant la mairie.",
        "Décision a été prise de fermer le bassin.",
        "Casino fermé, parking vide.",
        "Assis sur les marches, il attend.",
        "Baptisée en mai, la péniche navigue.",
    ],
)
def test_a_word_that_is_no_name(sentence: str, parse: Parse, french: Language) -> None:
    """A noun that goes with its verb, or a participle, names nothing."""
    assert not named(parse, french, sentence)
