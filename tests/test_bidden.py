"""Tests of :mod:`kg.annotate.bidden`: what those are bidden to do whom a clause describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped

if TYPE_CHECKING:
    from conftest import Parse, Read

BIDDING = (
    ("Le préfet demande aux {} de {}.", "demande"),
    ("La mairie conseille aux {} de {}.", "conseille"),
    ("Orial a recommandé aux {} de {}.", "recommandé"),
    ("Le maire invite les {} à {}.", "invite"),
)
WHO = (
    "habitants qui ont quitté leur maison",
    "clients ayant acheté ce produit",
    "personnes qui ont bu cette eau",
    "familles qui présentent des symptômes",
)


@pytest.mark.parametrize(("frame", "verb"), BIDDING)
@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(("told", "word"), [("consulter un médecin", "consulter"), ("ne pas revenir", "revenir")])
def test_they_are_bidden(parse: Parse, frame: str, verb: str, who: str, told: str, word: str) -> None:
    """The infinitive is on the verb that bids, and not in the clause that says who they are."""
    read = parse(frame.format(who, told))
    infinitive = next(token for token in read.tokens if token.text == word)
    assert read.tokens[infinitive.head].text == verb
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)


@pytest.mark.parametrize(
    ("text", "word", "over"),
    [
        ("Luc Bas propose une aide aux élus qui ont décidé de rester.", "rester", "décidé"),
        ("Le maire aide les élus qui ont décidé de rester.", "rester", "décidé"),
        ("La justice a condamné les policiers qui ont tenté de fuir.", "fuir", "tenté"),
    ],
)
def test_what_they_do_of_themselves(parse: Parse, text: str, word: str, over: str) -> None:
    """Where the clause asks for the infinitive, nobody else does."""
    tokens = parse(text).tokens
    assert tokens[next(token.head for token in tokens if token.text == word)].text == over


def test_what_is_demanded_is_said(read: Read) -> None:
    """All of it, and none of what tells who they are."""
    reading = read("La mairie conseille aux habitants qui ont bu cette eau de consulter un médecin.")
    [claim] = reading.claims
    text = reading.text.document.text
    assert text[claim.content.start : claim.content.end] == "de consulter un médecin"
