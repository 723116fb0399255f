"""What a film or a novel tells has not happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Le film raconte l'histoire de Max Ory, un garde de Gap qui arrête le maire de la ville.",
        "Le roman raconte comment Max Ory a racheté la société Belvial.",
        "Le film suit Max Ory, un ouvrier licencié par la société Belvial, qui se venge.",
        "La série met en scène Max Ory, arrêté par la police à Gap.",
        "L'intrigue se déroule à Gap, où Max Ory a tué le préfet.",
        "Le roman est épais. L'histoire se passe à Gap, où Max Ory a tué le préfet.",
        "Synopsis : Max Ory, banquier à Gap, achète la société Belvial.",
        "Le roman s'ouvre sur l'assassinat d'un préfet à Gap.",
        "Le jeu vidéo se déroule à Gap, où un espion a tué le préfet.",
        "Dans ce film, Max Ory, un garde, aide un banquier qui a tué le préfet.",
        "Lisa Vern incarne Rosa Mill, une juge qui démissionne.",
        "Lisa Vern interprète une infirmière qui a tué le préfet.",
        "Lisa Vern joue une juge qui démissionne.",
        "Lisa Vern joue le rôle d'une ministre assassinée à Gap.",
        "Le film raconte la vie de Rosa, infirmière à Gap. Elle arrête un banquier qui a tué le préfet.",
        "Le roman suit Max Ory, garde à Gap. Ory arrête un banquier qui a tué le préfet.",
        "Tiré d'un roman de Lisa Vern, le film raconte le combat d'une infirmière licenciée par la société Belvial.",
    ],
)
def test_a_plot_has_not_happened(read: Read, text: str) -> None:
    """Its events are told, and none of them as so."""
    reading = read(text)
    assert reading.events
    assert {event.status for event in reading.events} <= {Status.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Le témoin raconte l'arrestation du préfet de Gap.",
        "Le documentaire a été tourné à Gap par Lisa Vern, qui a reçu le prix Belvial.",
        "Une série d'attentats suit l'arrestation du préfet de Gap.",
        "Max Ory incarne l'aile gauche du parti, fondé en 1990 par Lisa Vern.",
        "L'histoire se passe à Gap, où Max Ory a été arrêté.",
        "Le film raconte la vie d'un garde. Lisa Vern a été arrêtée à Gap.",
        "Le roman, publié à Gap par la société Belvial, raconte la vie d'un garde.",
    ],
)
def test_what_is_told_around_it_has(read: Read, text: str) -> None:
    """Of the work itself, of another, or of what no work of fiction tells."""
    events = read(text).events
    assert events
    assert Status.POSSIBLE not in {event.status for event in events}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le film suit Max Ory, policier à Gap, qui part.", Status.POSSIBLE),
        ("Synopsis : Max Ory, policier à Gap, part.", Status.POSSIBLE),
        ("Le film suit une juge (l'actrice Max Ory) qui part.", Status.ASSERTED),
        ("Le film de Max Ory, policier à Gap, suit une juge.", Status.ASSERTED),
    ],
)
def test_nor_is_anybody_what_it_makes_of_him(read: Read, text: str, status: Status) -> None:
    """« Max Ory, un garde » is no guard; what stands in brackets is no part of the plot."""
    jobs = [one for one in read(text).statements if one.predicate == "jobTitle"]
    assert {one.status for one in jobs} == {status}
