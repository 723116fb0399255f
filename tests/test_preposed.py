"""Adjectives before a noun that the model takes for the noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "noun", "dep"),
    [
        ("Un violent ouragan a touché la ville mardi.", "ouragan", "nsubj"),
        ("Le village a subi un violent séisme.", "séisme", "obj"),
        ("Un fervent discours a ouvert la séance.", "discours", "nsubj"),
        ("Une soudaine explosion a réveillé le quartier.", "explosion", "nsubj"),
        ("La ville a connu un triste défilé mardi.", "défilé", "obj"),
        ("Une triple attaque a visé la caserne.", "attaque", "nsubj"),
    ],
)
def test_the_noun_is_told_of(text: str, noun: str, dep: str, parse: Parse) -> None:
    """The noun has its place in the clause, and the adjective and the article hang on it."""
    tokens = parse(text).tokens
    [found] = [token for token in tokens if token.text == noun]
    assert (found.pos, found.dep) == ("NOUN", dep)
    assert [(t.pos, t.dep) for t in tokens if t.head == found.index and t.index < found.index][-1] == ("ADJ", "amod")
    assert tokens[found.index - 2].head == found.index


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Une vague de froid a touché la ville.", "vague"),
        ("Un violent a frappé le gardien.", "violent"),
        ("Un bas salaire suffit.", "salaire"),
    ],
)
def test_a_noun_that_looks_like_one(text: str, noun: str, parse: Parse) -> None:
    """What has no noun of its own right behind it is a noun itself."""
    [found] = [token for token in parse(text).tokens if token.text == noun]
    assert found.dep != "amod"


def test_a_fire_attacks_nobody(read: Read) -> None:
    """What a violent fire destroys is no victim of an attack."""
    [event] = read("Un violent incendie a détruit un entrepôt à Vannes.").events
    assert event.kind == "Accident"
    [event] = read("Les flammes ont détruit deux hangars.").events
    assert event.kind == "Accident"
