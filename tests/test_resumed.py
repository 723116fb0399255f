"""Tests of :mod:`kg.annotate.resumed`: participles that an aside parts from their auxiliary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Parse, Read

VERBS = (
    ("Le député aurait, selon Le Phare, touché 20 000 euros.", "touché", "député"),
    ("Le maire aurait, d'après nos informations, vendu le stade à Orial.", "vendu", "maire"),
    ("Il aurait, selon la police, frappé un agent.", "frappé", "Il"),
    ("L'usine serait, selon la CGT, vendue à Orial lundi.", "vendue", "usine"),
    ("Le maire a, selon la police, frappé un agent.", "frappé", "maire"),
    ("L'élu aurait par ailleurs, selon Le Phare, frappé un agent.", "frappé", "élu"),
)


@pytest.mark.parametrize(("sentence", "verb", "subject"), VERBS)
def test_the_participle_is_the_verb(parse: Parse, sentence: str, verb: str, subject: str) -> None:
    """Its subject is that of the auxiliary, which helps it."""
    tokens = parse(sentence).tokens
    made = next(token for token in tokens if token.text == verb)
    assert made.dep == "ROOT"
    assert [t.text for t in tokens if t.head == made.index and t.dep.startswith("nsubj")] == [subject]
    assert [t.dep.startswith("aux") for t in tokens if t.text in {"a", "aurait", "serait"}] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire est à Dax, ville du nord, détruite en 1944.",
        "Le maire a, dans le port, une barque volée en mai.",
        "Le préfet a vu Gray, selon la police, vidée de ses habitants.",
    ],
)
def test_what_only_describes_a_noun_does_not_become_the_verb(parse: Parse, sentence: str) -> None:
    """No auxiliary stands before the aside, or no comma before the participle."""
    tokens = parse(sentence).tokens
    assert all(token.dep != "ROOT" for token in tokens if token.text in {"détruite", "volée", "vidée"})


def test_what_is_only_said_so_is_hearsay(read: Read) -> None:
    """« aurait, selon X, touché » is neither done nor the narrator's own; « serait, selon X, vendue » sells no X."""
    told = read(
        "Affaire\n\nLe député aurait, selon Le Phare, touché 20 000 euros. L'usine serait, selon la CGT, vendue."
    )
    assert [event.status for event in told.events] == [Status.CONDITIONAL] * len(told.events) != []
    assert all(event.claim is not None for event in told.events)
    assert not any(getattr(who, "name", "") == "CGT" for event in told.events for role, who in event.roles if role)
    assert Role.AMOUNT in {role for event in told.events for role, _ in event.roles}
