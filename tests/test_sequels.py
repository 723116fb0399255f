"""Who comes in another's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts, told

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Hélène Dast, arrivée en novembre à la place de Philippe Kohl, a rassuré les analystes.",
        "Hélène Dast replaces Philippe Kohl",
    ),
    ("Luc Bas, entré en jeu à la place d'Antoine Cass, a égalisé.", "Luc Bas replaces Antoine Cass"),
    ("Ana Roux a été nommée préfète du Jura en remplacement de Jan Vial, muté.", "Ana Roux replaces Jan Vial"),
    (
        "Le général Gabriel Amis a été suspendu. Le général François Olen prend sa place.",
        "François Olen replaces Gabriel Amis",
    ),
    ("Ana Roux a démissionné. Luc Morel lui succède.", "Luc Morel replaces Ana Roux"),
    ("Luc Bas a été suspendu. Ana Roux l'a remplacé mardi.", "Ana Roux replaces Luc Bas"),
    ("Luc Bas, directeur du festival, a passé la main à Anne Roux, son adjointe.", "Anne Roux replaces Luc Bas"),
    ("Luc Bas a cédé son fauteuil de maire à Anne Roux.", "Anne Roux replaces Luc Bas"),
    ("Anne Roux remplace son compatriote John Dall, acculé à la démission.", "Anne Roux replaces John Dall"),
    ("Luc Bas, limogé lundi, a été remplacé par la députée du Jura Ana Roux.", "Ana Roux replaces Luc Bas"),
)
_NOT = (
    ("Le moteur est usé. Jan Vial le remplace.", "Jan Vial replaces moteur"),
    ("Luc Bas a été suspendu. Jan Vial prend sa place dans le train.", "Jan Vial replaces Luc Bas"),
    ("Luc Bas, arrivé à la place de la Gare, a vu Jan Vial.", "Luc Bas replaces Jan Vial"),
    ("Luc Bas, élu, salue la mise en place de Jan Vial.", "Luc Bas replaces Jan Vial"),
    ("Luc Bas ne prendra pas la place de Jan Vial.", "Luc Bas replaces Jan Vial"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))


def test_who_speaks_of_his_own_succession_comes_before(read: Read) -> None:
    """« ma succession » is that of the speaker, whom nobody he praises has gone before."""
    text = "Luc Bas, le président du club, salue son dauphin : « Jan Vial a toutes les qualités pour prendre ma "
    text += "succession. »"
    assert ("Luc Bas", "replaces", "Jan Vial") not in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Luc Vial est promu directeur de Bolvig SA en remplacement d'Ana Roux.",
        "Luc Vial devient directeur de Bolvig SA en remplacement d'Ana Roux.",
        "Luc Vial prend le relais d'Ana Roux à la tête de Bolvig SA.",
        "Luc Vial prend le fauteuil d'Ana Roux.",
    ],
)
def test_who_takes_the_place_of_another(read: Read, text: str) -> None:
    """By the verbs of taking a post too."""
    [(who, whom)] = {
        (s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "replaces"
    }
    assert (who, whom) == ("Luc Vial", "Ana Roux")
