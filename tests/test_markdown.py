"""Markdown: what its reader sees."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.model import Document
from kg.read import markdown
from kg.read.rows import Headings


def test_marks_are_not_text() -> None:
    """Headings, emphasis, links and lists give their words."""
    source = "# Le port rouvre\n\nLa **digue** de [Kerlann](http://exemple.fr) tient.\n\n- un quai\n- *deux* grues\n"
    [document] = markdown.read(source.encode(), "a.md")
    assert isinstance(document, Document)
    assert document.text == "Le port rouvre\n\nLa digue de Kerlann tient.\n\nun quai\n\ndeux grues"
    assert document.title == "Le port rouvre"


def test_a_page_without_heading_has_no_title() -> None:
    """A first paragraph is not a title."""
    [document] = markdown.read(b"La digue\ntient.", "a.md")
    assert isinstance(document, Document)
    assert (document.text, document.title) == ("La digue tient.", None)


def test_front_matter_tells_of_the_page() -> None:
    """Title, date and authors are no words of the article."""
    source = (
        "---\ntitle: Le port rouvre\ndate: 2019-03-04\nauthors: [Ana Riou, Luc Tanguy]\nid: 7\n---\n\nLa digue tient.\n"
    )
    [document] = markdown.read(source.encode(), "a.md")
    assert isinstance(document, Document)
    assert document.text == "Le port rouvre\n\nLa digue tient."
    assert (document.title, document.published) == ("Le port rouvre", dt.date(2019, 3, 4))
    assert (document.authors, document.identifier) == (("Ana Riou", "Luc Tanguy"), "a.md")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("---\nLa digue tient.\n---\n\nLe port rouvre.\n", "La digue tient.\n\nLe port rouvre."),
        ("---\n{[\n---\n\nLe port rouvre.\n", "{[\n\nLe port rouvre."),
        ("---\n\nLe port rouvre.\n", "Le port rouvre."),
        ("---\ndate: 2019-03-04\n---\n\n# Le port rouvre\n\nEnfin.", "Le port rouvre\n\nEnfin."),
        ("---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: [*b, *b]\n---\n\n# Le port rouvre\n", "Le port rouvre"),
        ("---\ntitle: Rien\n---\n", ""),
    ],
)
def test_what_is_no_front_matter_is_text(source: str, text: str) -> None:
    """A line across the page, a heading of its own; and nothing in it grows."""
    [document] = markdown.read(source.encode(), "a.md")
    assert isinstance(document, Document)
    assert document.text == text


def test_a_day_is_read_as_tables_write_it() -> None:
    """Front matter tells it in words too."""
    source = "---\nTitre: Le port rouvre\ndate: 4 mars 2019\n---\n\nLa digue tient.\n"
    headings = Headings(spelled=lambda text: dt.date(2019, 3, 4) if text == "4 mars 2019" else None)
    [document] = markdown.read(source.encode(), "a.md", headings)
    assert isinstance(document, Document)
    assert (document.title, document.published) == ("Le port rouvre", dt.date(2019, 3, 4))
