"""Tests of :mod:`kg.annotate.headed`: subjects behind what a headline opens with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Diplomatie : le Tchad et la Libye signent un pacte sur l'eau", "signent", "Tchad"),
        ("Wikimédia : la Wikipédia en breton franchit le cap des 80 000 pages", "franchit", "Wikipédia"),
        ("Internet : la CNIL inflige une amende à Orial", "inflige", "CNIL"),
    ],
)
def test_the_noun_behind_the_colon_is_the_subject(parse: Parse, text: str, verb: str, subject: str) -> None:
    """Not the word that tells what the article is about."""
    told = {token.text: token for token in parse(text).tokens}
    assert (told[subject].head, told[subject].dep) == (told[verb].index, "nsubj")


def test_two_behind_the_colon_sign_together(read: Read) -> None:
    """« Diplomatie : le Tchad et la Libye signent »: neither is where it is signed."""
    [event] = read("Diplomatie : le Tchad et la Libye signent un pacte sur l'eau").events
    assert {role.value: one.name for role, one in event.roles if isinstance(one, Entity) and one.name == "Tchad"} == {
        "agent": "Tchad"
    }
    assert "place" not in {role.value for role, _ in event.roles}


def test_a_heading_before_a_preposition_stays(parse: Parse) -> None:
    """« Luc Bas : de retour à Gap, il signe »: what a preposition leads in is no subject."""
    told = {token.text: token for token in parse("Luc Bas : de retour à Gap, il signe un contrat").tokens}
    assert told["retour"].dep not in {"nsubj", "nsubj:pass"}
