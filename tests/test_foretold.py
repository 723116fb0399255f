"""Who is told by his office before he is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _named(read: Read, text: str, words: str) -> set[str]:
    found = read(text)
    return {one.name for one in found.entities if any(found.text.words(m.span) == words for m in one.mentions)}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "La hausse inquiète. Le patron d'Orial a reçu les syndicats. « Nous tiendrons », a promis Luc Bas.",
            "Le patron d'Orial",
            "Luc Bas",
        ),
        (
            "Le maire de Dax refuse la fusion. De l'avis de l'Américain Pete Roux, la langue est une exigence.",
            "Le maire de Dax",
            "Pete Roux",
        ),
        (
            "Lundi, le chef du Conseil d'État a critiqué la ministre Ana Roux ; c'est une faute, a déclaré Luc Bas.",
            "le chef du Conseil d'État",
            "Luc Bas",
        ),
        (
            "La foire\n\nLe préfet de l'Ain a vu les forains. Il juge leur colère juste. M. Vidal a promis une aide.",
            "Le préfet de l'Ain",
            "Vidal",
        ),
        (
            "Culture : la ministre recule\n\nLa ministre de la Culture a vu les forains. Mme Vidal a promis une aide.",
            "La ministre de la Culture",
            "Vidal",
        ),
    ],
)
def test_a_newcomer_who_speaks_is_who_was_told_by_an_office(read: Read, text: str, words: str, name: str) -> None:
    """In the sentence before or the same one, or of whom the surname alone is given, with nothing else said of them."""
    assert _named(read, text, words) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Dax refuse la fusion. « Nous tiendrons », a promis l'avocat Luc Bas.",
        "Le maire de Dax a reçu le préfet des Landes. « Nous tiendrons », a promis Luc Bas.",
        "La maire de Dax refuse la fusion. « Nous tiendrons », a promis Luc Bas.",
        "Le maire de Dax refuse la fusion. Les écologistes Ana Roux et Luc Bas ont assuré qu'ils partiraient.",
        "Le maire de Dax refuse la fusion.\n\nLa colère monte au port. « Nous tiendrons », a promis Luc Bas.",
    ],
)
def test_who_is_told_otherwise_is_another(read: Read, text: str) -> None:
    """Of another trade or gender, where two hold an office, known before, or in another paragraph."""
    assert "headOf" not in {
        statement.predicate for statement in read(text).statements if statement.subject.name == "Luc Bas"
    }


def test_who_is_told_by_what_is_anothers_speaks_for_himself(read: Read) -> None:
    """« le recteur de son université » is not the president who spoke before."""
    text = (
        "Le président d'Orial France examine le budget. De l'avis de l'Américain Pete Roux, la langue est un atout. "
        "C'est le cas partout, appuie-t-il. Le constat est du professeur Jan Vial. Le recteur de son université à Dax "
        "menace de fermer le site."
    )
    last = read(text).claims[-1].speaker
    assert getattr(last, "name", getattr(last, "label", "")).lower().removeprefix("le ").startswith("recteur")
