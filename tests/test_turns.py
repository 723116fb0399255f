"""Tests of :mod:`kg.extract.claims.turns`: who is asked, and who speaks of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

ASKED: tuple[tuple[str, list[str]], ...] = (
    ("Interrogée par Ivo Marchal, la députée Rosa Quint hésite. « Il est trop tôt », a-t-elle dit.", ["Rosa Quint"]),
    (
        "Interrogé par Ivo Marchal, un éleveur jure que son lait est sain. « On me calomnie », a-t-il dit.",
        ["éleveur", "éleveur"],
    ),
    (
        "Interrogé par Ivo Marchal, le député PS Odilon Sarre jure qu'il a voté. « J'étais là », a-t-il dit.",
        ["Odilon Sarre", "Odilon Sarre"],
    ),
    ("Ivo Marchal est arrivé avec la députée Rosa Quint. « Il est trop tôt », a-t-il dit.", ["Ivo Marchal"]),
)

ITSELF: tuple[tuple[str, list[str]], ...] = (
    (
        "Le SNUP a blâmé la lenteur du recteur Ivo Marchal. Le SNUP « tient à saluer les élèves », indique-t-il.",
        ["SNUP", "SNUP"],
    ),
    (
        "Le SNUP a blâmé la lenteur du recteur Ivo Marchal. La grève « durera tout le mois », indique-t-il.",
        ["SNUP", "Ivo Marchal"],
    ),
)


@pytest.mark.parametrize(("text", "speakers"), ASKED)
def test_who_is_asked_answers(read: Read, text: str, speakers: list[str]) -> None:
    """Who only asks is not who answers in the next sentence."""
    assert [who for who, _ in said(read(text))] == speakers


@pytest.mark.parametrize(("text", "speakers"), ITSELF)
def test_who_tells_its_own_will(read: Read, text: str, speakers: list[str]) -> None:
    """A subject whose will is quoted says so itself; any other subject is only told of."""
    assert [who for who, _ in said(read(text))] == speakers
