"""Languages told apart."""

from __future__ import annotations

import pytest

from kg.read.idiom import foreign


@pytest.mark.parametrize(
    "text",
    [
        "Le préfet a suspendu l'arrêté.",
        "VALBRUNE : 300 EMPLOIS MENACÉS",
        "Anna Kowalska, John Smith, Giulia Rossi, Pedro Sánchez",
        "12 300 4 567 89",
        "Il a répondu : “The show must go on”, avant de quitter la salle sous les applaudissements.",
    ],
)
def test_french_however_short_is_read(text: str) -> None:
    """Headlines, lists of names and quotations in another language are no reason to refuse."""
    assert foreign(text, "fr") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The prefect suspended the order after a long meeting with the unions on Friday.", "en"),
        ("El prefecto suspendió la orden después de una larga reunión con los sindicatos.", "es"),
        ("Der Präfekt hat die Verordnung nach einem langen Treffen ausgesetzt.", "de"),
    ],
)
def test_another_language_is_named(text: str, code: str) -> None:
    """A whole sentence of another language is recognised."""
    assert foreign(text, "fr") == code
