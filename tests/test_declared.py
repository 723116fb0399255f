"""Clauses said that stand behind who is told: « a dit jeudi aux élus que le maire a vendu l'usine »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "said"),
    [
        ("Dax précise jeudi devant les sénateurs que Luc Roy a dirigé la clinique Marel.", "précise", "dirigé"),
        ("La CFDT a rappelé lundi à la presse qu'Altis a repris la société Vernal.", "rappelé", "repris"),
        ("Le préfet affirme mardi à ses équipes que Vernal allait vendre trois usines.", "affirme", "vendre"),
        ("Madrid dit jeudi soir devant les juges qu'Altis a repris la clinique Marel.", "dit", "repris"),
    ],
)
def test_a_whole_clause_is_what_is_said(parse: Parse, text: str, verb: str, said: str) -> None:
    """A clause that has its own object tells nothing of whom it is said to."""
    tokens = parse(text).tokens
    speaking = next(token.index for token in tokens if token.text == verb)
    told = next(token for token in tokens if token.text == said)
    while told.dep == "xcomp":
        told = tokens[told.head]
    assert (told.head, told.dep) == (speaking, "ccomp")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Luc Roy a reconnu mardi devant les juges qu'Altis a repris la clinique Marel.", "Altis a repris la clinique"),
        ("Luc Roy a dit jeudi en conseil des ministres que le pont sera fermé.", "le pont sera fermé"),
        ("La préfète a indiqué à la radio que deux marins avaient été blessés.", "deux marins avaient été blessés"),
        ("Lisa Vern a dit de Max Ory qu'il avait repris la clinique Marel.", "il avait repris la clinique Marel"),
        ("La presse écrit de la mairie qu'elle a fermé la clinique Marel.", "elle a fermé la clinique Marel"),
        ("Lisa Vern a dit à propos de Max Ory qu'il avait repris la clinique.", "il avait repris la clinique"),
    ],
)
def test_what_is_said_is_heard_behind_who_is_told(read: Read, text: str, heard: str) -> None:
    """Whoever is told it stands between, and is no speaker."""
    reading = read(text)
    (claim,) = reading.claims
    assert heard in reading.text.words(claim.content)
    assert all(event.claim is claim for event in reading.events if event.kind in {"Acquisition", "Closure", "Injury"})


def test_a_participle_that_agrees_tells_of_what_was_named(read: Read) -> None:
    """« la commission que la région avait créée »: the clause is about the commission."""
    assert not read("Le maire a écrit à la commission que la région avait créée.").claims
