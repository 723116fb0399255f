"""Whom « le premier » and « le second » stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Le juge a vu [person Marc Vidal] et [person Remi Costa]. Le premier a avoué. Le second nie.",
            "Marc Vidal",
            "Remi Costa",
        ),
        (
            "[organization Altis] et [organization Novéa] négocient. La première propose un prix, la seconde refuse.",
            "Altis",
            "Novéa",
        ),
        (
            "À Dijon, [person Marc Vidal] a défié [person Remi Costa]. Le premier dirige la scierie. Le second chante.",
            "Marc Vidal",
            "Remi Costa",
        ),
    ],
)
def test_each_is_one_of_the_two(refer: Refer, text: str, first: str, second: str) -> None:
    """In the order in which the sentence before tells of them."""
    reading = refer(text)
    ranks = [word for word in reading.text.lowered if word in {"premier", "première", "second", "seconde"}]
    found = {}
    for entity in reading.entities:
        for mention in entity.mentions:
            words = reading.text.words(mention.span).lower()
            if words.rpartition(" ")[2] in ranks:
                found[words.rpartition(" ")[2]] = entity.name
    assert [found.get(rank) for rank in ranks] == [first, second]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[person Marc Vidal] a vu [person Remi Costa]. Le second a protesté.", "Le second"),
        ("[person Marc Vidal], [person Remi Costa] et [person Luc Bas] rient. Le premier part, le second reste.",
         "Le premier"),
        ("[person Anne Vidal] a vu [person Remi Costa]. Le premier part, la seconde reste.", "Le premier"),
        ("[person Marc Vidal] et [person Remi Costa] rient. Le premier a pris trois ans, le second deux.", "le second"),
        ("[person Marc Vidal] et [person Remi Costa] rient. Le premier jour fut long, le second court.", "Le premier"),
    ],
)  # fmt: skip
def test_none_where_they_are_not_two_side_by_side(refer: Refer, text: str, words: str) -> None:
    """One alone, of three, of the other gender, without a verb, or before a noun tells of nobody."""
    assert meant(refer(text), words) == set()
