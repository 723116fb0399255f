"""Who has written what has no title."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("D'après un sondage Ifop, 60 % des habitants sont contre.", "sondage Ifop author Ifop"),
    (
        "Selon un sondage de la chaîne Canal Sud, 30 % des habitants sont contre.",
        "sondage de la chaîne Canal Sud author Canal Sud",
    ),
    ("D'après une étude du cabinet Xeros, le marché recule.", "étude du cabinet Xeros author Xeros"),
    ("Selon un sondage réalisé par l'institut BVA, 60 % des habitants sont contre.", "sondage author BVA"),
    ("Le sondage, réalisé lundi par l'institut BVA, donne la droite en tête.", "sondage author BVA"),
    ("Une étude dirigée par le cabinet Xeros décrit le marché.", "étude author Xeros"),
    ("Un arrêt rendu mardi par la Cour de cassation casse le jugement.", "arrêt author Cour de cassation"),
    (
        "Dans un communiqué, le ministère de l'Agriculture dénonce « une faute ».",
        "communiqué author ministère de l'Agriculture",
    ),
    ("« C'est une faute », écrit la ministre Anne Lebel dans une lettre ouverte.", "lettre ouverte author Anne Lebel"),
)
_NOT = (
    ("Anne Lebel est mise en cause dans un communiqué.", "communiqué author Anne Lebel"),
    ("Anne Lebel réagit au communiqué : « C'est une faute », dit-elle.", "communiqué author Anne Lebel"),
    ("L'arrêt de la société Xeros coûte cher.", "arrêt author Xeros"),
    ("Un rapport critique la gestion de la banque Orlian.", "rapport author Orlian"),
    ("Le sondage n'a pas été réalisé par l'institut BVA.", "sondage author BVA"),
    ("Le réalisateur Jean Brun prépare une adaptation de « L'Étang » de Paul Sorel.", "L'Étang author Jean Brun"),
    ("La poétesse Anne Lebel a traduit « L'Étang » en français.", "L'Étang author Anne Lebel"),
    ("« C'est faux », dit Anne Lebel, directrice d'Altor, citée dans un communiqué.", "communiqué author Anne Lebel"),
    ("Anne Lebel affirme que le maire a menti dans un communiqué.", "communiqué author Anne Lebel"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """Who has written it."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """Of whom it is only told."""
    assert fact not in facts(read(sentence))
