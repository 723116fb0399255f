"""Markdown: what its reader sees."""

from __future__ import annotations

from kg.read import markdown


def test_marks_are_not_text() -> None:
    """Headings, emphasis, links and lists give their words."""
    source = "# Le port rouvre\n\nLa **digue** de [Kerlann](http://exemple.fr) tient.\n\n- un quai\n- *deux* grues\n"
    [document] = markdown.read(source.encode(), "a.md")
    assert document.text == "Le port rouvre\n\nLa digue de Kerlann tient.\n\nun quai\n\ndeux grues"
    assert document.title == "Le port rouvre"


def test_a_page_without_heading_has_no_title() -> None:
    """A first paragraph is not a title."""
    [document] = markdown.read(b"La digue\ntient.", "a.md")
    assert (document.text, document.title) == ("La digue tient.", None)
