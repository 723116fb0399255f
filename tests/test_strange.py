"""Tests of :mod:`kg.annotate.strange`: names that the model takes for other words where they open a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.lemmas import Lexicon
from kg.annotate.strange import estranged
from kg.annotate.trees import Trees
from kg.model import Document, Span, Token

if TYPE_CHECKING:
    from kg.annotate.parser import Parser
    from kg.lang.base import Language


def _tokens(*words: tuple[str, str, str, str, int]) -> tuple[Token, ...]:
    return tuple(
        Token(
            index,
            Span(index * 20, index * 20 + len(text)),
            text,
            text.lower(),
            pos,
            dep,
            head,
            traits,
            "",
            begins=False,
        )
        for index, (text, pos, traits, dep, head) in enumerate(words)
    )


_FINITE = "Mood=Ind|VerbForm=Fin"


@pytest.mark.parametrize(
    ("words", "tags"),
    [
        ((("Lorvama", "ADV", "", "advmod", 1), ("ferme", "VERB", _FINITE, "ROOT", 1)), "PROPN nsubj"),
        ((("Mention", "NOUN", "", "nsubj", 1), ("est", "VERB", _FINITE, "ROOT", 1)), "NOUN nsubj"),
        ((("Lorvama", "NOUN", "", "nsubj", 1), ("fermé", "VERB", "VerbForm=Part", "ROOT", 1)), "NOUN nsubj"),
        ((("lorvama", "NOUN", "", "nsubj", 1), ("ferme", "VERB", _FINITE, "ROOT", 1)), "NOUN nsubj"),
        ((("Lorvama", "ADV", "", "ROOT", 0),), "ADV ROOT"),
        (
            (
                ("Kivo", "NOUN", "", "nsubj", 3),
                ("de", "ADP", "", "case", 2),
                ("Trémal", "ADV", "", "advmod", 3),
                ("part", "VERB", _FINITE, "ROOT", 3),
            ),
            "PROPN nsubj",
        ),
        (
            (
                ("Kivo", "NOUN", "", "nsubj", 3),
                ("de", "ADP", "", "case", 2),
                ("nuit", "NOUN", "", "nmod", 0),
                ("part", "VERB", _FINITE, "ROOT", 3),
            ),
            "NOUN nsubj",
        ),
    ],
)
def test_a_word_that_opens_a_sentence(
    words: tuple[tuple[str, str, str, str, int], ...], tags: str, french: Language
) -> None:
    """It is a name where no dictionary has it and a finite verb follows, behind what else has capitals."""
    tokens = _tokens(*words)
    found = estranged(Trees(tokens, (range(len(tokens)),), french, Lexicon([{"mention"}], [])))
    assert f"{found[0].pos} {found[0].dep}" == tags


@pytest.mark.parametrize(
    ("sentence", "tag"),
    [
        ("Brelonia a fermé deux sites.", "PROPN"),
        ("Mention a été faite de ce point.", "NOUN"),
        ("Beaucoup ont voté blanc.", "PRON"),
    ],
)
def test_what_opens_a_sentence_of_the_press(parser: Parser, sentence: str, tag: str) -> None:
    """The words of the language stay what they are."""
    assert next(iter(parser.parse([Document(sentence)]))).tokens[0].pos == tag
