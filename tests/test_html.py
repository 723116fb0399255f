"""Web pages: the article, its metadata, and nothing around it."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.errors import InputError
from kg.read import html

BODY = "Le port de Kerlann a rouvert lundi matin. La digue, abîmée en janvier, a été consolidée pendant trois mois."
PAGE = f"""<!DOCTYPE html><html lang="fr"><head><title>Kerlann : le port rouvre</title>
<meta property="og:site_name" content="Le Phare"><meta name="author" content="Ana Riou">
<meta property="article:published_time" content="2021-04-06T08:00:00+02:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Kerlann : le port rouvre</h1><p>{BODY}</p><p>{BODY[::-1]}</p>
<script>alert(1)</script></article><footer>Mentions légales</footer></body></html>"""


def test_the_article_and_its_metadata() -> None:
    """Title, paragraphs, date, outlet and author are kept; menus, scripts and footers are not."""
    [document] = html.read(PAGE.encode(), "port.html")
    assert document.text.startswith("Kerlann : le port rouvre\n\nLe port de Kerlann")
    assert (document.published, document.publisher, document.authors) == (
        dt.date(2021, 4, 6),
        "Le Phare",
        ("Ana Riou",),
    )
    assert "Accueil" not in document.text
    assert "alert" not in document.text


def test_a_date_in_the_text_is_not_the_pages() -> None:
    """Only what the page declares is metadata; the dateline is read later, with its sentence."""
    page = f"<html><body><article><p>3 mars 2020. - {BODY}</p><p>{BODY}</p></article></body></html>"
    [document] = html.read(page.encode(), "a.html")
    assert document.published is None


def test_a_page_without_article_is_refused() -> None:
    """An empty shell is no article."""
    with pytest.raises(InputError, match="without an article"):
        list(html.read(b"<html><body></body></html>", "vide.html"))


@pytest.mark.parametrize(("content", "page"), [(b"<html>", True), (b"\n<!DOCTYPE html>", True), (b"1 < 2", False)])
def test_markup_is_recognised(content: bytes, page: bool) -> None:  # noqa: FBT001 a table of cases
    """Standard input has no ending to go by."""
    assert html.looks_like(content) is page


def test_an_empty_page_has_no_text() -> None:
    """It is told as every empty input is."""
    [document] = html.read(b" \n", "vide.html")
    assert document.text == ""
