"""Tests of :mod:`kg.extract.quotations.uses` and the verb groups before it: what makes a verb an incise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

DRIVEN: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("« La cuve fuit », a tenu à préciser la gérante Rosa Quint.", [("Rosa Quint", "La cuve fuit")]),
    ("« La cuve fuit », a dû admettre la gérante Rosa Quint.", [("Rosa Quint", "La cuve fuit")]),
    ("« La cuve fuit », ont été contraints de reconnaître les élus.", [("les élus", "La cuve fuit")]),
    ("La gérante Rosa Quint a dû admettre que la cuve fuyait.", [("Rosa Quint", "la cuve fuyait")]),
    ("La gérante Rosa Quint devait annoncer que la cuve fuyait.", []),
    ("La gérante Rosa Quint a contraint le juge de reconnaître que la cuve fuyait.", []),
    ("La gérante Rosa Quint a coutume de dire que la cuve fuit.", [("Rosa Quint", "la cuve fuit")]),
    ("La gérante Rosa Quint a pour habitude de répéter que la cuve fuit.", [("Rosa Quint", "la cuve fuit")]),
    ("« La cuve fuit », avait coutume de dire Rosa Quint.", [("Rosa Quint", "La cuve fuit")]),
    ("La gérante Rosa Quint n'a pas l'habitude de dire que la cuve fuit.", []),
)

LATER: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("« La cuve a fui », racontera plus tard Rosa Quint.", [("Rosa Quint", "La cuve a fui")]),
    ("Rosa Quint lâchera en fin de matinée : « La cuve a fui ».", [("Rosa Quint", "La cuve a fui")]),
    (
        "« La cuve a fui, assurera la gérante Rosa Quint. Personne ne l'a vue. »",
        [("Rosa Quint", "La cuve a fui"), ("Rosa Quint", "Personne ne l'a vue")],
    ),
    ("Rosa Quint dira demain que la cuve a fui.", []),
)


@pytest.mark.parametrize(("text", "expected"), DRIVEN)
def test_what_is_said_at_last(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """What somebody wishes or has to say has been said, behind a quotation too; what is still due has not."""
    assert said(read(text)) == expected


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_a_future_of_what_is_quoted(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """Words that are quoted have been said, whatever the tense; what will be said has not."""
    assert said(read(text)) == expected
