"""What a page says to who reads it tells nothing of what the article is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Read


def test_a_line_for_subscribers_refers_to_nothing(read: Read) -> None:
    """« Cet article » is no article of the law."""
    reading = read("La loi eau votée\n\nLe Sénat a voté la loi sur l'eau mardi.\nCet article est réservé aux abonnés.")
    assert not any("rticle" in reading.text.words(m.span) for e in reading.entities for m in e.mentions)


def test_an_article_of_the_law_is_referred_to(read: Read) -> None:
    """In the text itself."""
    reading = read("La loi eau votée\n\nLe Sénat a voté l'article 4 de la loi sur l'eau mardi. Cet article la change.")
    assert any("rticle" in reading.text.words(m.span) for e in reading.entities for m in e.mentions)
