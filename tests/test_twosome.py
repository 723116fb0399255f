"""Two nouns that « entre » leads in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "noun", "verb"),
    [
        ("Les combats entre l'armée et les rebelles ont repris.", "combats", "repris"),
        ("Le sommet entre la Chine et le Japon aura lieu mardi.", "sommet", "aura"),
        ("L'accord entre Orial et le syndicat a été signé.", "accord", "signé"),
    ],
)
def test_the_noun_before_two_is_the_subject(text: str, noun: str, verb: str, parse: Parse) -> None:
    """The verb is of the noun before « entre », and the second of the two goes with the first."""
    tokens = parse(text).tokens
    subject = next(token for token in tokens if token.text == noun)
    assert tokens[subject.head].text == verb
    assert subject.dep.startswith("nsubj")


def test_a_clause_behind_keeps_its_subject(parse: Parse) -> None:
    """« et » may join a clause of its own to a whole one."""
    tokens = parse("Un accord entre Orial et Dalix est signé et les ouvriers reprennent le travail.").tokens
    workers = next(token for token in tokens if token.text == "ouvriers")
    assert tokens[workers.head].text == "reprennent"
