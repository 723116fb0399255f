"""A text may end anywhere: in a headline without a mark, in a dispatch that was cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document
from kg.work import parser

TRAPS = Path(__file__).parent / "traps" / "traps.tsv"
_MARKS = ".,;:!?»” "


def torn() -> list[str]:
    """The texts of the traps, cut behind each of their words, with its comma and without."""
    rows = [line.split("\t") for line in TRAPS.read_text("utf-8").splitlines() if not line.startswith("#")]
    texts = [row[1].split(" ") for row in rows]
    cut = {" ".join(words[:count]).rstrip(_MARKS) for words in texts for count in range(1, len(words) + 1)}
    open_ = {
        whole for words in texts for count in range(1, len(words)) if (whole := " ".join(words[:count]))[-1] == ","
    }
    return sorted({*cut, *open_} - {""})


def test_a_text_may_end_behind_any_word() -> None:
    """Nothing looks behind the last word, and what is found lies inside the text."""
    documents = [Document(text) for text in torn()]
    assert len(documents) > 2_000
    for document, text in zip(documents, parser("fr").parse(documents), strict=True):
        found = understand(text, LANGUAGES["fr"])
        assert all(claim.content.end <= len(document.text) for claim in found.claims), document.text


@pytest.mark.parametrize(
    "text",
    [
        "L'usine a été ravagée par un incendie",
        "Des témoins racontent que",
        "Jean Morel, jugé lundi, nie les",
        "L'ex-maire a qualifié hier",
        "La préfète, chargée du dossier, reproche à son ancienne première",
        "Elle a reçu le prix du roman pour La Maison des",
        "Anne Roux est partie. La quinquagénaire a ri, dit Anne Roux, 52",
        "Anne Roux est partie. La quinquagénaire a ri avec Anne Roux (52",
        "Elle vit dans une petite ville",
        "Le plan supprime 200 postes. Pour Vince Morel, ministre du Commerce,",
        "LE LAC, REVANCHE, N'A PAS DAX, CONTRAIREMENT CE",
    ],
)
def test_a_rule_looks_no_further_than_the_text(text: str) -> None:
    """Each of these once ended in an error."""
    [parsed] = parser("fr").parse([Document(text)])
    assert understand(parsed, LANGUAGES["fr"]).document.text == text


def test_a_tree_never_goes_round() -> None:
    """What opens in the middle of a sentence once hung a verb on the noun that hung on it, and reading had no end."""
    [parsed] = parser("fr").parse([Document("cause la vanne, créée en 2007, qui aurait selon eux servi aux voleurs")])
    for token in parsed.tokens:
        way = [token.index]
        while (head := parsed.tokens[way[-1]].head) != way[-1]:
            assert head not in way
            way.append(head)
