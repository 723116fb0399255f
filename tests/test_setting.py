"""The signs of a word whatever its class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract import events, understand
from kg.extract.events.scene import Scene
from kg.extract.events.setting import signs
from kg.extract.events.triggers import survey
from kg.model import Document

if TYPE_CHECKING:
    from kg.annotate.parser import Parser
    from kg.lang.base import Language


def _signs(parser: Parser, french: Language, sentence: str, word: str) -> set[str]:
    text = next(parser.parse([Document(sentence)]))
    scene = Scene(understand(text, french, before=events.extract), french.frames)
    field = survey(scene)
    return next(
        set(signs(scene, triggers, field)) for triggers in field.offers if text.tokens[triggers[0].index].text == word
    )


def test_a_verb_shows_its_clause(parser: Parser, french: Language) -> None:
    """Voice, tense, status, subject and object."""
    found = _signs(parser, french, "Le tribunal a condamné le maire à une amende.", "condamné")
    assert {"verbal True", "compound", "status Asserted", "first", "title"} <= found
    assert any(sign.startswith("subj lemma tribunal") for sign in found)


def test_a_noun_shows_its_determiner(parser: Parser, french: Language) -> None:
    """Determiner, preposition and place."""
    found = _signs(parser, french, "Le maire se félicite de la signature de l'accord.", "signature")
    assert {"verbal False", "det def", "after de"} <= found
