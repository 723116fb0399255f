"""Who is told to be the victim or target of a deed undergoes it and has not done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Event
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


def _told(event: Event, role: Role) -> set[str]:
    return {f.name if isinstance(f, Entity) else str(f) for r, f in event.roles if r is role}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("La banque Ardel a été victime d'une attaque informatique vendredi.", "Ardel"),
        ("L'hôpital de Gray a été la cible d'une attaque informatique.", "hôpital de Gray"),
        ("Un livreur a été victime d'une agression à Gray.", "livreur"),
        ("La mosquée de Brou a été la cible d'un attentat dimanche.", "mosquée de Brou"),
        ("Le quotidien a fait l'objet d'une attaque dimanche.", "quotidien"),
    ],
)
def test_who_is_the_victim_undergoes_it(read: Read, text: str, who: str) -> None:
    """By a verb of being, or by « faire l'objet de »."""
    [event] = [event for event in read(text).events if event.kind == "Attack"]
    assert who in _told(event, Role.PATIENT)
    assert not _told(event, Role.AGENT)


def test_who_commits_it_does_it(read: Read) -> None:
    """« auteur » is no victim."""
    [event] = [e for e in read("La milice Orva a attaqué la banque Ardel lundi.").events if e.kind == "Attack"]
    assert _told(event, Role.AGENT) == {"Orva"}


@pytest.mark.parametrize("text", ["L'attentat de Gray a été revendiqué par le groupe Zaram.",
                                  "Le groupe Zaram a revendiqué l'attentat de Gray."])  # fmt: skip
def test_what_is_avowed_has_been_done(read: Read, text: str) -> None:
    """And nobody backs it."""
    assert [(e.kind, e.status) for e in read(text).events] == [("Attack", Status.ASSERTED)]


def test_what_is_claimed_as_a_right_may_be(read: Read) -> None:
    """« revendiquer » asks for something that is not yet."""
    [event] = [e for e in read("Les élus revendiquent la création d'un théâtre.").events if e.kind == "Creation"]
    assert event.status is Status.POSSIBLE


def test_a_leader_is_not_the_party(read: Read) -> None:
    """Where the tree hangs its name on the leader."""
    [event] = read("Le leader du parti Vox a été blessé à Gray.").events
    assert _told(event, Role.PATIENT) == {"leader du parti Vox"}


def test_a_kidnapping_is_no_arrest(read: Read) -> None:
    """« enlevés », of whatever trade they are."""
    [event] = read("Trois ingénieurs ont été enlevés mardi près de Kano.").events
    assert event.kind == "Attack"
    assert _told(event, Role.PATIENT) == {"ingénieurs"}


def test_who_blocks_a_road_to_protest_protests(read: Read) -> None:
    """What they do tells whether it is so, and not what is done to the road."""
    events = read("Les agriculteurs ont bloqué l'autoroute pour protester contre un accord.").events
    assert {event.status for event in events if event.kind == "Protest"} == {Status.ASSERTED}


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        (
            "L'auteur de l'agression de Luc Bas a été condamné à trois ans de prison.",
            "auteur de l'agression de Luc Bas",
        ),
        ("Les auteurs du braquage de la banque ont été interpellés à Gray.", "auteurs du braquage de la banque"),
        ("Le commanditaire de l'assassinat de Luc Bas est en fuite.", "commanditaire de l'assassinat de Luc Bas"),
    ],
)
def test_an_author_without_a_name_has_done_it(read: Read, text: str, agent: str) -> None:
    """Nor is it done to him."""
    [event] = [event for event in read(text).events if event.kind == "Attack"]
    assert _told(event, Role.AGENT) == {agent}
    assert agent not in _told(event, Role.PATIENT)


@pytest.mark.parametrize(
    "text",
    [
        "Jan Vial a bénéficié d'un non-lieu dans l'affaire de l'agression de Luc Bas.",
        "Jan Vial a été mis en examen dans l'affaire de l'agression de Luc Bas.",
        "Ana Roux s'est constituée partie civile dans l'affaire de l'agression de Luc Bas.",
        "Le tribunal de Gray a condamné Jan Vial pour l'agression de Luc Bas.",
        "Ana Roux a témoigné au procès de l'agression de Luc Bas.",
    ],
)
def test_a_noun_that_tells_whom_it_befell_befalls_nobody_else(read: Read, text: str) -> None:
    """Nobody who is tried for it, cleared of it or heard about it."""
    [event] = [event for event in read(text).events if event.kind == "Attack"]
    assert {words.strip("'") for words in _told(event, Role.PATIENT)} == {"Luc Bas"}


def test_whoever_attends_a_trial_judges_nobody(read: Read) -> None:
    """Nor does he visit anybody who obtains a visit."""
    events = read("Ana Roux a témoigné au procès de Luc Bas. Jan Vial a obtenu la visite d'observateurs.").events
    assert not any("Ana Roux" in _told(event, Role.AGENT) for event in events if event.kind == "Decision")
    assert not any("Jan Vial" in _told(event, Role.AGENT) for event in events if event.kind == "Meeting")


def test_what_somebody_is_sentenced_for_is_not_sentenced(read: Read) -> None:
    """But the reason why."""
    [event] = [e for e in read("Le tribunal de Gray a condamné Jan Vial pour l'agression de Luc Bas.").events
               if e.kind == "Decision"]  # fmt: skip
    assert _told(event, Role.PATIENT) == {"Jan Vial"}


def test_whoever_obtains_a_resignation_does_not_resign(read: Read) -> None:
    """Nor has anything happened that he refuses."""
    [event] = [e for e in read("Jan Vial a obtenu la démission d'Ana Roux.").events if e.kind == "Departure"]
    assert _told(event, Role.AGENT) == {"Ana Roux"}
    refused = [e for e in read("Jan Vial a refusé que Danone rachète Valeo.").events if e.kind == "Acquisition"]
    assert [event.status for event in refused] == [Status.DENIED]
