"""Typographic variants made plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.normal import normal
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document

if TYPE_CHECKING:
    from kg.annotate.parser import Parser


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("L’été à Dax", "L'été à Dax"),
        ("<<Non>>, dit-il", "« Non », dit-il"),
        ("''C'est non'', dit-il", "« C'est non », dit-il"),
        ("Il a fui.[12] Elle[3] aussi", "Il a fui.     Elle    aussi"),
        ("a << b, x = []", "a << b, x = []"),
        ("A 17 heures. A la fin, A Dax", "À 17 heures. À la fin, A Dax"),
        ("A voté. A l'an prochain", "A voté. À l'an prochain"),
        ("de '''titre''' gras", "de '''titre''' gras"),
    ],
)
def test_variants_have_the_same_length(text: str, plain: str) -> None:
    """Guillemets stand for other marks and blanks for references, so that every offset holds."""
    found = normal(text, LANGUAGES["fr"])
    assert found == plain
    assert len(found) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le pont est fermé.Selon le maire, il rouvrira lundi.Il a promis une prime.",
        "Le pont est fermé.[4] Selon le maire, il rouvrira lundi.[5] Il a promis une prime.",
    ],
)
def test_sentences_that_run_together_are_parted(parser: Parser, text: str) -> None:
    """What somebody says ends with its sentence, whatever stands between it and the next."""
    [parsed] = parser.parse([Document(text)])
    said = [text[claim.content.start : claim.content.end] for claim in understand(parsed, LANGUAGES["fr"]).claims]
    assert said == ["il rouvrira lundi", "une prime"]


def test_other_marks_are_quotations(parser: Parser) -> None:
    """« << » and two apostrophes open what is said."""
    text = "<<Le pont est sûr>>, a dit le maire. ''Il rouvrira lundi'', a promis le préfet."
    [parsed] = parser.parse([Document(text)])
    claims = understand(parsed, LANGUAGES["fr"]).claims
    assert [text[claim.content.start : claim.content.end] for claim in claims] == [
        "Le pont est sûr",
        "Il rouvrira lundi",
    ]
