"""Who a stressed pronoun only says again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] rit. [person Paul Roux] juge quant à lui que la grève continue.", "lui", "Paul Roux"),
        ("[person Luc Bas] rit. Le président [person Paul Roux] a, lui, écrit au préfet.", "lui", "Paul Roux"),
        ("[person Luc Bas] rit. [person Paul Roux] est lui parti pour la côte.", "lui", "Paul Roux"),
        ("[person Luc Bas] rit. [person Paul Roux] exige lui un moratoire sans attendre.", "lui", "Paul Roux"),
        ("[person Luc Bas] rit. Quant à lui, [person Paul Roux] a voté non.", "lui", "Paul Roux"),
        ("[person Luc Bas] rit. [person Paul Roux], qui dirige l'usine, a quant à lui refusé.", "lui", "Paul Roux"),
        ("[person Anne Bas] rit. La [organization Caisse d'épargne], elle, réclame un vote.", "elle",
         "Caisse d'épargne"),
        ("[person Luc Bas] rit. Quant à [person Julie Roux], elle n'a rien dit.", "elle", "Julie Roux"),
        ("Quant à [person Julie Roux], de la [organization société Orial], elle n'a rien dit.", "elle", "Julie Roux"),
    ],
)  # fmt: skip
def test_a_stressed_pronoun_is_the_subject_said_again(refer: Refer, text: str, words: str, name: str) -> None:
    """It stands between commas, after « quant à », or behind a finite verb that needs nothing of the kind."""
    assert meant(refer(text), words) == {name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] part en mai. [person Paul Roux] doit lui succéder.", "lui", "Luc Bas"),
        ("[person Luc Bas] est absent. [person Anne Roux] peut lui parler demain.", "lui", "Luc Bas"),
    ],
)
def test_a_pronoun_before_an_infinitive_is_its_object(refer: Refer, text: str, words: str, name: str) -> None:
    """« doit lui succéder »: to somebody else."""
    assert meant(refer(text), words) == {name}
