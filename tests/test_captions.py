"""Tests of :mod:`kg.extract.quotations.captions`: whose words a quoted paragraph is, by the line beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

ABOVE = """Le tirage au sort déçoit

Le plus heureux : Luc Morel (Gray)

« On a tiré une équipe abordable. Nous avons déjà battu Dax. »

Jean Valtier, entraîneur de Dax

« On perd notre gardien. C'est un coup dur. »"""
BELOW = """Les réactions après le vote

La chambre a adopté le texte mardi.

« Ce budget supprime 300 postes. Nous le contesterons. »
Anne Brissac, secrétaire générale du syndicat Educ

« Nous avons tenu nos promesses. »
Paul Hermant"""
TOLD = """Le maire reçoit les commerçants

Paul Dutil, maire de Gray, a reçu les commerçants mardi.

« Nous ne voulons pas de ce parking. »

Jeanne Roy, fleuriste, est venue avec ses voisins."""


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (ABOVE, ["Luc Morel", "Jean Valtier"]),
        (BELOW, ["Anne Brissac", "Paul Hermant"]),
        (TOLD, ["Paul Dutil"]),  # a sentence is no caption
    ],
)
def test_a_line_that_only_names_somebody_tells_whose_words_stand_beside_it(
    read: Read, text: str, speakers: list[str]
) -> None:
    """Above or below, as the first of them has it; no sentence, which has a verb, does so."""
    assert [getattr(claim.speaker, "name", None) for claim in read(text).claims] == speakers


def test_a_title_is_no_caption(read: Read) -> None:
    """The first line names whom the article is about, who need not be the first quoted."""
    reading = read("Luc Morel, la chute\n\n« Il nous a ruinés. »\n\nAnne Brissac tient un café, dit-on.")
    assert [getattr(claim.speaker, "name", None) for claim in reading.claims] != ["Luc Morel"]
