"""Tests of :mod:`kg.annotate.gerunds`: how something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "gerund", "verb"),
    [
        ("Le Bayern Munich s'est qualifié pour la finale en battant Brest aux tirs au but.", "battant", "qualifié"),
    ],
)
def test_a_gerund_tells_how(parse: Parse, text: str, gerund: str, verb: str) -> None:
    """It hangs on the verb whose subject does it."""
    tokens = parse(text).tokens
    [one] = [token for token in tokens if token.text == gerund]
    assert (tokens[one.head].text, one.dep) == (verb, "advcl")


def test_a_participle_stays_with_its_noun(parse: Parse) -> None:
    """Without « en » it tells of the noun."""
    tokens = parse("La police recherche un homme portant un casque.").tokens
    [one] = [token for token in tokens if token.text == "portant"]
    assert tokens[one.head].text == "homme"
