"""Tests of what is quoted of nobody who is named, or asked in an interview: it is told, and not told as a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

UNSAID = (
    (
        "Le bruit de la rue\n\nSur les murs de Gray, on peut lire « La société Orial a licencié 40 ouvriers ».",
        "JobCuts",
    ),
    (
        "Réactions\n\n« La société Orial a racheté notre usine mardi. »\n« C'est faux, le maire l'a fermée. »",
        "Acquisition",
    ),
    (
        "Entretien avec Paul Ricard\n\nOrial a-t-elle licencié 40 ouvriers ?\n\nJe l'ignore.\n\nEt vous ?\n\nRien.",
        "JobCuts",
    ),
)


@pytest.mark.parametrize(("text", "kind"), UNSAID)
def test_nobodys_words_are_no_facts(read: Read, text: str, kind: str) -> None:
    """Whatever they tell is possible at most."""
    told = [event for event in read(text).events if event.kind == kind]
    assert all(event.status is not Status.ASSERTED or event.claim is not None for event in told)


def test_they_are_kept_as_possible(read: Read) -> None:
    """What is so told is not lost."""
    kinds = {event.kind: event.status for event in read(UNSAID[0][0]).events}
    assert kinds == {"JobCuts": Status.POSSIBLE}


def test_of_somebody_named_they_are_a_claim(read: Read) -> None:
    """Who is named answers for it."""
    reading = read("Le bruit de la rue\n\n« La société Orial a licencié 40 ouvriers », dit Ana Roux.")
    told = [event for event in reading.events if event.kind == "JobCuts"]
    assert [(event.status, event.claim is not None) for event in told] == [(Status.ASSERTED, True)]


def test_what_a_noun_phrase_takes_for_granted_stays(read: Read) -> None:
    """« Le préfet Luc Morel » is what he is, whoever says so."""
    reading = read("Réactions\n\n« Le préfet Luc Morel a racheté notre usine mardi. »\n« C'est faux. »")
    titles = [s.status for s in reading.statements if s.predicate == "jobTitle"]
    assert titles == [Status.ASSERTED]
