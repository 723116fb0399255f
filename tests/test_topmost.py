"""Tests of :mod:`kg.annotate.topmost`: finite verbs over the nouns that the model hangs them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Document

if TYPE_CHECKING:
    from kg.annotate.parser import Parser

# A sentence, the verb, its subject, and what the verb is to what it hangs on.
OVER = (
    (
        "Il a écarté toute erreur : « les freins fonctionnaient et avaient été changés en mai ».",
        ("fonctionnaient", "freins", "parataxis"),
    ),
    (
        "Le nouvel évêque hérite d'un diocèse ruiné : fort de dix paroisses, il redoute la vente des presbytères.",
        ("hérite", "évêque", "ROOT"),
    ),
    ("« L'Histoire jugera ceux qui ont fui », a tonné l'ambassadrice Ana Roux.", ("jugera", "Histoire", "ROOT")),
    ("La CGT soutient la grève, la FCPE juge qu'elle nuit aux élèves.", ("juge", "FCPE", "parataxis")),
    (
        "Le syndicat rétorque que des alarmes anti-intrusion équipent les 80 entrepôts depuis un an.",
        ("équipent", "alarmes", "ccomp"),
    ),
)
APART = (
    ("Le maire salue le geste du notaire chargé de la vente.", "chargé", "acl"),
    ("Le groupe, qui emploie dix ouvriers, ferme son usine.", "emploie", "acl:relcl"),
)


@pytest.mark.parametrize(("sentence", "clause"), OVER)
def test_a_finite_verb_is_over_its_noun(parser: Parser, sentence: str, clause: tuple[str, str, str]) -> None:
    """The noun is its subject, and it stands where the noun stood."""
    tokens = next(iter(parser.parse([Document(sentence)]))).tokens
    verb, subject, place = clause
    [told] = [token for token in tokens if token.text == verb]
    [noun] = [token for token in tokens if token.text == subject]
    assert (noun.head, noun.dep, told.dep) == (told.index, "nsubj", place)


def test_what_it_does_is_done_to_the_noun_behind_it(parser: Parser) -> None:
    """The noun right behind such a verb is its object."""
    sentence = "Le syndicat rétorque que des alarmes anti-intrusion équipent les 80 entrepôts depuis un an."
    tokens = next(iter(parser.parse([Document(sentence)]))).tokens
    [noun] = [token for token in tokens if token.text == "entrepôts"]
    assert (tokens[noun.head].text, noun.dep) == ("équipent", "obj")


@pytest.mark.parametrize(("sentence", "verb", "dep"), APART)
def test_what_says_more_of_a_noun_stays_below_it(parser: Parser, sentence: str, verb: str, dep: str) -> None:
    """A participle and a relative clause are no main verb."""
    tokens = next(iter(parser.parse([Document(sentence)]))).tokens
    [told] = [token for token in tokens if token.text == verb]
    assert told.dep == dep


def test_no_mark_is_the_main_word(parser: Parser) -> None:
    """It hangs on the word that it stands with."""
    tokens = next(iter(parser.parse([Document("(Le Havre, Normandie)")]))).tokens
    assert [token.text for token in tokens if token.head == token.index] == ["Havre"]
