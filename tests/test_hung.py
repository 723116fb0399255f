"""Words of headlines taken for what they are, and arguments hung as what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Découverte d'une tombe royale à Louxor", "Discovery", Role.PATIENT, "tombe royale"),
        ("Mali : Bamako expulse l'ambassadeur de Suède", "Departure", Role.AGENT, "Bamako"),
        ("Mali : Bamako expulse l'ambassadeur de Suède", "Departure", Role.PATIENT, "ambassadeur de Suède"),
        ("La Pologne élit son président", "Election", Role.AGENT, "Pologne"),
        ("Canada : démission du ministre des Finances", "Departure", Role.PLACE, "Canada"),
        ("La fermeture annoncée de l'usine Brevel inquiète les élus.", "Closure", Role.PATIENT, "usine Brevel"),
        ("Fusion entre les groupes Orval et Brissac", "Acquisition", Role.AGENT, "Brissac"),
        ("Football : Lens s'impose 2-0 face à Brest", "Competition", Role.PATIENT, "Brest"),
        ("Nantes s'est incliné à domicile face à Metz.", "Competition", Role.AGENT, "Metz"),
        ("Nantes a perdu contre Metz 2-1.", "Competition", Role.AGENT, "Metz"),
    ],
)
def test_headlines(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """A noun that its complement shows, a present that is no participle, the land before a colon."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert filler in {f.name if isinstance(f, Entity) else f for r, f in event.roles if r is role}


def test_a_stretch_that_opens_the_sentence(read: Read) -> None:
    """It has no part in what is done, but for a journey."""
    [chosen] = [e for e in read("De Gap à Dax, 40 villes choisissent la Suisse.").events if e.kind == "Decision"]
    assert {f.name for role, f in chosen.roles if isinstance(f, Entity) and role is not Role.PLACE} == {"Suisse"}
    [carried] = [e for e in read("De Gap à Dax, le car a transporté 30 élus.").events if e.kind == "Transfer"]
    assert any(isinstance(f, Entity) and f.name == "Dax" for _, f in carried.roles)


@pytest.mark.parametrize("text", ["Lens a vu partir Luc Bas.", "Lens a vu Luc Bas démissionner."])
def test_who_sees_does_nothing(read: Read, text: str) -> None:
    """« Lens a vu partir Luc Bas »: it is he who leaves."""
    names = {f.name for e in read(text).events for r, f in e.roles if r is Role.AGENT and isinstance(f, Entity)}
    assert "Lens" not in names


def test_who_signs_publishes_nothing(read: Read) -> None:
    """What stands in the line of the author is none of the story."""
    text = "La fête\n\nPar Ana Roux, publié le 3 mai 2018\n\nLa société Orial a ouvert un magasin à Gap."
    assert {event.kind for event in read(text).events} == {"Creation"}


def test_a_participle_stays_one(read: Read) -> None:
    """Without a complement of « de »."""
    [event] = [e for e in read("Une tombe découverte à Louxor.").events if e.kind == "Discovery"]
    assert event.rule.startswith("v:")


@pytest.mark.parametrize(
    ("text", "patients"),
    [
        ("Le groupe Brevel, dont le rachat par Orval date de 2018, recrute.", {"Brevel"}),
        ("Brevel, dont Orval a racheté une filiale, recrute.", {"filiale"}),
    ],
)
def test_whose_it_is(read: Read, text: str, patients: set[str]) -> None:
    """« dont » before a noun leads in what it is done to; what is done to somebody's branch is not done to him."""
    [event] = [event for event in read(text).events if event.kind == "Acquisition"]
    assert {f.name if isinstance(f, Entity) else f for role, f in event.roles if role is Role.PATIENT} == patients


def test_what_a_relative_clause_does_something_to(read: Read) -> None:
    """Also where the model takes « que » for a conjunction."""
    events = read("Claire Verdier, que le tribunal de Gap a sanctionnée en 2018, a fait appel.").events
    [event] = [event for event in events if event.kind == "Decision"]
    assert {f.name for r, f in event.roles if r is Role.PATIENT and isinstance(f, Entity)} == {"Claire Verdier"}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Le syndicat redoute une hausse de 4 % du loyer.", "loyer"),
        ("Recul de 12 % des exportations de mangues", "exportations de mangues"),
    ],
)
def test_what_rises_by_a_percentage(read: Read, text: str, what: str) -> None:
    """What « de » leads in behind the percentage is what changes."""
    [event] = [event for event in read(text).events if event.kind == "Change"]
    assert (Role.PATIENT, what) in event.roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Grève à Air France lundi", "Protest"),
        ("Assassinat de Luc Verdier à Brest", "Attack"),
        ("Sommet du G20 à Brest", "Meeting"),
    ],
)
def test_a_happening_that_opens_its_headline(read: Read, text: str, kind: str) -> None:
    """Its capital is the headline's, though it is called after where or to whom it happens."""
    assert kind in {event.kind for event in read(text).events}


def test_a_festival_is_not_told_by_its_name(read: Read) -> None:
    """What is held each year happens where something is told of it."""
    assert not read("Festival de Brest : Luc Verdier à l'affiche").events


def test_who_wins_is_nobody_by_that_first_name(read: Read) -> None:
    """« Victoire » before « de » and a team is a victory."""
    [event] = read("Victoire de Brest contre Nantes").events
    assert Role.AGENT in {role for role, _ in event.roles}
