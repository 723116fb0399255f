"""Tests of :mod:`kg.annotate.turned`: subjects behind the verb of an incise, and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "verb", "subjects"),
    [
        ("L'usine fermera, a annoncé dans un communiqué Bolvig.", "annoncé", {"Bolvig"}),
        ("L'usine fermera, ont indiqué direction et syndicats.", "indiqué", {"direction"}),
        ("Le maire a vendu table et chaises.", "vendu", {"maire"}),
        ("Un total susceptible de croître, ont averti les experts.", "averti", {"experts"}),
        ("Le groupe Bolvig, qui tient le port, a vendu les grues.", "vendu", {"groupe"}),
    ],
)
def test_who_stands_behind_the_verb(parse: Parse, text: str, verb: str, subjects: set[str]) -> None:
    """A name is no communiqué's, bare nouns are whose plural verb has no other subject, and a verb is of one number."""
    tokens = parse(text).tokens
    told = {token.text for token in tokens if token.dep == "nsubj" and tokens[token.head].text == verb}
    assert told == subjects
