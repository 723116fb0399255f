"""Tables of articles: JSON lines and CSV."""

from __future__ import annotations

import datetime as dt
import json
from functools import partial
from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError, Refusal
from kg.extract.times import parse_date
from kg.model import Document
from kg.read import rows

if TYPE_CHECKING:
    from kg.lang.base import Language

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
    first, *bad, last = rows.read_json("\n".join(lines).encode(), "a.jsonl", rows.Headings())
    assert isinstance(first, Document)
    assert (first.text, first.identifier) == (f"Le bac repart\n\n{BODY}", "x1")
    assert (first.published, first.publisher) == (dt.date(2020, 2, 3), "Le Phare")
    assert [item.identifier for item in bad if isinstance(item, Refusal)] == ["a.jsonl:2", "a.jsonl:3", "a.jsonl:4"]
    assert isinstance(last, Document)
    assert last.authors == ("Ana Riou", "Luc Tanguy")


def test_a_line_ends_where_json_says(french: Language) -> None:
    """A string may hold what else ends lines in Unicode, and « NaN » of a table program is no text."""
    text = f"{BODY}\u2028Bis.\u0085Ter.\x0cQuater."
    content = (
        json.dumps({"text": text}, ensure_ascii=False) + '\r\n{"text": NaN, "texte": "' + BODY + '"}\n{"text": NaN}'
    )
    first, second, last = rows.read_json(
        content.encode(), "a.jsonl", rows.Headings(spelled=partial(parse_date, language=french))
    )
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.text, second.text) == (text, BODY)
    assert isinstance(last, Refusal)


def test_an_array_holds_articles() -> None:
    """As lines do; an object alone is one article."""
    array = json.dumps([{"texte": BODY, "id": "x1"}, {"titre": "Vide"}, "mot"])
    first, *bad = rows.read_array(array.encode(), "a.json", rows.Headings())
    assert isinstance(first, Document)
    assert (first.text, first.identifier) == (BODY, "x1")
    assert [item.identifier for item in bad if isinstance(item, Refusal)] == ["a.json:2", "a.json:3"]
    [one] = rows.read_array(json.dumps({"texte": BODY}).encode(), "b.json", rows.Headings())
    assert isinstance(one, Document)
    assert (one.text, one.identifier) == (BODY, "b.json")
    with pytest.raises(InputError, match="is no JSON"):
        list(rows.read_array(b"[{", "c.json", rows.Headings()))


def test_fields_are_called_what_the_user_says() -> None:
    """The mapping wins over the usual names."""
    line = json.dumps({"corps": BODY, "text": "autre chose"}).encode()
    [document] = rows.read_json(line, "a.jsonl", rows.Headings({"text": ("corps",)}))
    assert isinstance(document, Document)
    assert document.text == BODY


def test_a_table_in_any_delimiter() -> None:
    """Comma, semicolon and tab; quoted fields hold line breaks."""
    for mark in ",;\t":
        table = f'titre{mark}texte\nLe bac{mark}"{BODY}\n\nIl était en panne."\n'
        [document] = rows.read_csv(table.encode(), "a.csv", rows.Headings())
        assert isinstance(document, Document)
        assert document.text == f"Le bac\n\n{BODY}\n\nIl était en panne."


@pytest.mark.parametrize(
    "written",
    ["2014-03-03", "2014-03-03T10:00:00Z", "Mon, 03 Mar 2014 10:00:00 +0100", "03/03/2014", "lundi 3 mars 2014"],
)
def test_a_day_is_read_as_tables_write_it(written: str, french: Language) -> None:
    """By machines, by feeds and by people."""
    headings = rows.Headings(spelled=partial(parse_date, language=french))
    line = json.dumps({"texte": BODY, "date": written}).encode()
    [document] = rows.read_json(line, "a.jsonl", headings)
    assert isinstance(document, Document)
    assert document.published == dt.date(2014, 3, 3)


def test_a_day_that_is_none_is_left_out(french: Language) -> None:
    """« bientôt » is no day, and 31 February none of the calendar."""
    headings = rows.Headings(spelled=partial(parse_date, language=french))
    for written in ("bientôt", "2014-02-31", "31/02/2014", ""):
        [document] = rows.read_json(json.dumps({"texte": BODY, "date": written}).encode(), "a.jsonl", headings)
        assert isinstance(document, Document)
        assert document.published is None


def test_a_table_without_texts_is_refused_once() -> None:
    """With the columns that it has, and where to say which of them it is."""
    with pytest.raises(InputError, match=r"no column of texts among titre, corps: .*\[fields\]"):
        list(rows.read_csv(b"titre,corps\nA,Le bac navigue.\nB,La foule attend.\n", "a.csv", rows.Headings()))


def test_capitals_do_not_count() -> None:
    """Tables call things « Titre » and « TEXTE »."""
    [document] = rows.read_csv(b"Titre; TEXTE\nLe bac;Il navigue.\n", "a.csv", rows.Headings())
    assert isinstance(document, Document)
    assert (document.title, document.text) == ("Le bac", "Le bac\n\nIl navigue.")


def test_lists_and_things_are_words() -> None:
    """Paragraphs of a text, and authors as schema.org writes them."""
    row = {
        "text": ["Le bac navigue.", "La foule attend."],
        "author": [{"@type": "Person", "name": "Ana Riou"}, "L. B."],
    }
    [document] = rows.read_json(json.dumps(row).encode(), "a.jsonl", rows.Headings())
    assert isinstance(document, Document)
    assert document.text == "Le bac navigue.\n\nLa foule attend."
    assert document.authors == ("Ana Riou", "L. B.")
