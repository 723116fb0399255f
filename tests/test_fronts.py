"""Definite phrases behind what opens a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _titles(read: Read, text: str) -> set[tuple[str, object]]:
    return {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "jobTitle"}


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Selon Marc Aubrac, le gendarme roulait trop vite.", "Marc Aubrac", "gendarme"),
        ("D'après Luc Morvan, le conducteur avait bu.", "Luc Morvan", "conducteur"),
        ("Pour Anne Jolivet, l'avocat a menti au tribunal.", "Anne Jolivet", "avocat"),
        ("Avec Anne Jolivet, la pharmacienne n'a pas ri.", "Anne Jolivet", "pharmacienne"),
        ("D'après Luc Morvan, journaliste à Lisbonne, le maire a menti.", "Luc Morvan", "maire"),
        ("D'après Luc Morvan, journaliste, le chef de service de l'hôpital a menti.", "Luc Morvan", "chef de service"),
        ("Selon Luc Morvan, l'un des avocats a menti.", "Luc Morvan", "avocat"),
        ("Selon Luc Morvan, un des policiers de Dax a tiré.", "Luc Morvan", "policier"),
        ("Reçu par Luc Morvan, le chef du parti, l'écologiste Jan Roy, s'est dit inquiet.", "Luc Morvan", "chef"),
        ("Reçu par Luc Morvan, l'émissaire de l'ONU, le Sierra-Léonais Jan Roy, s'est dit inquiet.", "Luc Morvan",
         "émissaire"),
    ],
)  # fmt: skip
def test_a_subject_is_no_apposition(read: Read, text: str, person: str, title: str) -> None:
    """Behind « selon » and a name the phrase before the verb is somebody else."""
    assert (person, title) not in _titles(read, text)


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Luc Morvan, le gendarme, a témoigné mardi.", "Luc Morvan", "gendarme"),
        ("Luc Morvan, l'un des policiers, a tiré.", "Luc Morvan", "policier"),
        ("Selon Luc Morvan, l'un des maires du canton, le pont est sûr.", "Luc Morvan", "maire"),
        ("Pour Paul Garcin, maire de Dole, la situation est grave.", "Paul Garcin", "maire"),
        ("Selon Luc Morvan, l'avocat de la famille, le procès est clos.", "Luc Morvan", "avocat de la famille"),
        ("D'après Luc Morvan, l'avocat qui défend la famille, le verdict est injuste.", "Luc Morvan", "avocat"),
    ],
)
def test_an_apposition_is_one(read: Read, text: str, person: str, title: str) -> None:
    """Between commas, or with its relative clause, it says what the one named is."""
    assert (person, title) in _titles(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Diplômée de Stanford, cette spécialiste de l'intelligence artificielle a été nommée chez Orial.",
        "Passé par Orial, ce spécialiste de la chimie dirige un laboratoire.",
    ],
)
def test_the_graduate_is_not_her_school(read: Read, text: str) -> None:
    """« cette spécialiste » behind what opens the sentence is the subject, and nothing that is named there."""
    assert "produces" not in {s.predicate for s in read(text).statements}


def test_a_body_may_be_a_specialist(read: Read) -> None:
    """Behind its own name."""
    told = {(s.subject.name, s.predicate) for s in read("La société Orial, spécialiste du bois, recrute.").statements}
    assert ("Orial", "produces") in told


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Jan Roy est mort. Adjoint de Luc Morvan, cet ancien facteur aimait sa ville.", "Luc Morvan", "facteur"),
        (
            "Eva Roy est morte. Conseillère auprès de Luc Morvan, cette avocate a grandi à Lunel.",
            "Luc Morvan",
            "avocate",
        ),
    ],
)
def test_a_pointing_subject_is_no_apposition(read: Read, text: str, person: str, title: str) -> None:
    """Behind a function that opens the sentence, « cet ancien facteur » is whose function it is."""
    assert (person, title) not in _titles(read, text)
