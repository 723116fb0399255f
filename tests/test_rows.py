"""Tables of articles: JSON lines and CSV."""

from __future__ import annotations

import datetime as dt
import json

from kg.errors import Refusal
from kg.model import Document
from kg.read import rows

BODY = "Le bac de Porzay a repris ses traversées lundi."


def test_each_line_is_an_article_with_its_metadata() -> None:
    """Usual names of fields are known, and a bad line does not stop the others."""
    lines = [
        json.dumps(
            {"titre": "Le bac repart", "texte": BODY, "date": "2020-02-03T08:00", "source": "Le Phare", "id": "x1"}
        ),
        "{pas du json",
        "[1, 2]",
        json.dumps({"titre": "Vide"}),
        json.dumps({"text": BODY, "authors": ["Ana Riou", "Luc Tanguy"]}),
    ]
    first, *bad, last = rows.read_json("\n".join(lines).encode(), "a.jsonl", {})
    assert isinstance(first, Document)
    assert (first.text, first.identifier) == (f"Le bac repart\n\n{BODY}", "x1")
    assert (first.published, first.publisher) == (dt.date(2020, 2, 3), "Le Phare")
    assert [item.identifier for item in bad if isinstance(item, Refusal)] == ["a.jsonl:2", "a.jsonl:3", "a.jsonl:4"]
    assert isinstance(last, Document)
    assert last.authors == ("Ana Riou", "Luc Tanguy")


def test_fields_are_called_what_the_user_says() -> None:
    """The mapping wins over the usual names."""
    line = json.dumps({"corps": BODY, "text": "autre chose"}).encode()
    [document] = rows.read_json(line, "a.jsonl", {"text": "corps"})
    assert isinstance(document, Document)
    assert document.text == BODY


def test_a_table_in_any_delimiter() -> None:
    """Comma, semicolon and tab; quoted fields hold line breaks."""
    for mark in ",;\t":
        table = f'titre{mark}texte\nLe bac{mark}"{BODY}\n\nIl était en panne."\n'
        [document] = rows.read_csv(table.encode(), "a.csv", {})
        assert isinstance(document, Document)
        assert document.text == f"Le bac\n\n{BODY}\n\nIl était en panne."
