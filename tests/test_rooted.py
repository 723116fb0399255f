"""Subjects that the model parts from their verb, and what it does not part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("Orval, qui a quitté Gap en mai, recrute trente ouvriers.", "recrute", "Orval"),
        ("La radio, petite mais suivie, diffuse en breton.", "diffuse", "radio"),
        ("Un ouvrier travaillant pour la société Mirel a tué Luc Bas.", "tué", "ouvrier"),
        ("L'école, qui fait travailler trente élèves, fabrique des jouets.", "fabrique", "école"),
        ("Le maire, qui craint une grève, réclame un vote.", "réclame", "maire"),
        ("Leroux et Vallier, qui perdaient chaque été, ont gagné.", "gagné", "Leroux"),
    ],
)
def test_the_verb_is_over_the_noun_that_opens_the_sentence(parse: Parse, text: str, main: str, subject: str) -> None:
    """It is the root of its sentence, and the noun its subject."""
    tokens = parse(text).tokens
    verb = next(token for token in tokens if token.text == main)
    noun = next(token for token in tokens if token.text == subject)
    assert (verb.dep, noun.head, noun.dep) == ("ROOT", verb.index, "nsubj"), (verb, noun)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Un maire qui craint une grève.", "craint"),
        ("Fierté de la ville, la halle qui domine le port accueille un marché.", "domine"),
        ("Dans la nuit, le maire, qui dormait, a fui.", "dormait"),
        ("Maire de Gap qui a chuté, puis renoncé.", "chuté"),
        ("Le patron, dit-on, est parti.", "dit"),
    ],
)
def test_a_relative_clause_is_no_main_one(parse: Parse, text: str, verb: str) -> None:
    """Nor is what stands in an incise or in a text without a main verb."""
    assert verb not in {token.text for token in parse(text).tokens if token.dep == "ROOT"}


@pytest.mark.parametrize(("text", "roots"), [("", set()), ("Maire", {"Maire"}), ("Le maire,", {"maire"})])
def test_a_text_without_a_verb_stays_as_it_is(parse: Parse, text: str, roots: set[str]) -> None:
    """Its only noun, if there is one, is its root."""
    assert {token.text for token in parse(text).tokens if token.dep == "ROOT"} == roots
