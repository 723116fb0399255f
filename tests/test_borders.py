"""Tests of :mod:`kg.annotate.borders`: where sentences begin as far as marks and small words tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.borders import begins
from kg.lang import LANGUAGES
from kg.model import Document

if TYPE_CHECKING:
    from kg.annotate.parser import Parser

FRENCH = LANGUAGES["fr"]

# Each is whole, and another sentence may follow.
ENDED = (
    "La digue mesure 210 m.",
    "Le bloc de granit pèse 12 t.",
    "Le traîneau file à 80 km/h.",
    "Le prévenu se nomme Jérémie V.",
    "Le brevet est à Corvéa S.A.",
    "La gymnaste a brillé aux J.O.",
    "Le marchand vend des clous, des vis, etc.",
    "Le temple date de 50 av. J.-C.",
    "Le gardien a crié : « Sortez ! »",
    "Le juge a répondu : « L'affaire est close. »",
    "Le plombier a tout réparé…",
)
NEXT = ("La mairie paie la facture.", "Il a vendu la grange.", "« Le quai est fermé », a dit le gardien.")

ONE = (
    "L'émission « Qui vient ce soir ? » a cessé.",
    "Le film « Sauve qui peut ! » est sorti mardi.",
    "« Quelle honte ! » a lancé le gardien.",
    "« Qui vient ce soir ? », a demandé le gardien.",
    "Le gardien (quelle surprise !) a démissionné.",
    "L'art. 12 a été modifié.",
    "Le roman (vol. 2) est paru mardi.",
    "La loi (art. L. 12) est votée.",
    "Corvéa Inc. a fermé.",
    "Corvéa S.A. est en vente.",
    "Le sgt. Morel a démissionné.",
)


@pytest.mark.parametrize("follower", NEXT)
@pytest.mark.parametrize("sentence", ENDED)
def test_what_ends_a_sentence_is_told_by_what_follows(parser: Parser, sentence: str, follower: str) -> None:
    """A full stop that is a unit's, an initial's or a quotation's own ends it before a small word with a capital."""
    text = next(iter(parser.parse([Document(f"{sentence} {follower}")])))
    starts = [text.tokens[found.start].span.start for found in text.sentences]
    assert starts == [0, len(sentence) + 1]


@pytest.mark.parametrize("sentence", ONE)
def test_a_mark_inside_a_sentence_ends_nothing(parser: Parser, sentence: str) -> None:
    """Nor does one inside a title, a bracket, a name or a reference; and the tree has one root."""
    text = next(iter(parser.parse([Document(f"{sentence} Le quai est fermé.")])))
    assert text.tokens[text.sentences[1].start].span.start == len(sentence) + 1
    assert len([token for token in text.tokens if token.head == token.index]) == len(text.sentences)


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Vu par M. | La Fontaine", None),
        ("Vu par J. | La Fontaine", None),
        ("Vu par J. | La nuit", True),
        ("Il dort . | « Oui", True),
        ("le « Oui ! | Non » gagne", None),
        ("Dax , 3 mai 2012 | . - Un", None),
        ("Il dort . | Elle", None),
    ],
)
def test_what_is_in_doubt_is_left_to_the_model(words: str, *, known: bool | None) -> None:
    """A name may follow an initial, more of a quotation a mark in it; a dateline is no sentence."""
    before, after = (part.split() for part in words.split("|"))
    assert begins([*before, *after], len(before), FRENCH) is known
