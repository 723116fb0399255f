"""The choice of roles by weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.events.candidates import Candidate, Thing
from kg.extract.events.casting import ROLES, TRUST, likeliest
from kg.lang.frames import Bundle, Weights
from kg.model import Entity, Span
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

AGENT = ROLES.index(Role.AGENT)
WEIGHTS = Weights.of({"subject": [2.0 * (place == AGENT) for place in range(len(ROLES))], "bias": [-3.0] * len(ROLES)})


def _weighed(*signs: str, proposed: Role | None = None) -> tuple[float, Role]:
    thing = Thing("mot", Span(0, 3), 0, "words:other")
    return likeliest(WEIGHTS, [Candidate(thing, proposed, (Bundle(signs),))])[0]


def test_signs_add_up_and_nothing_is_an_outcome_too() -> None:
    """Without a sign every role is unlikely; the sign of one makes it the likeliest."""
    chance, _ = _weighed("bias")
    assert chance < 0.05
    chance, role = _weighed("bias", "subject")
    assert (role, chance > 0.15) == (Role.AGENT, True)


def test_the_grammar_is_trusted_more() -> None:
    """The role that grammar proposes is worth a little more than its probability."""
    plain, _ = _weighed("bias")
    trusted, role = _weighed("bias", proposed=Role.PLACE)
    assert role is Role.PLACE
    assert trusted == pytest.approx(plain + TRUST)


def test_all_members_of_a_list_have_the_role(read: Read) -> None:
    """Each name of a list is given its part."""
    text = "Le groupe Altadis a racheté les sociétés Brico et Cofim pour 3 millions d'euros."
    event = next(event for event in read(text).events if event.kind == "Acquisition")
    names = {filler.name for _, filler in event.roles if isinstance(filler, Entity)}
    assert "Altadis" in names
    assert Role.AMOUNT in {role for role, _ in event.roles}


@pytest.mark.parametrize(
    ("text", "doer", "undergoer"),
    [
        ("Deux gardes ont été agressés lundi par un policier.", "policier", "gardes"),
        ("Une délégation, nommée par la préfecture, est venue.", "préfecture", "délégation"),
        ("Un policier a abattu deux gardes.", "policier", "gardes"),
    ],
)
def test_who_does_it_is_not_who_undergoes_it(text: str, doer: str, undergoer: str, read: Read) -> None:
    """After « par » stands who does what the passive tells, whose subject undergoes it."""
    event = next(event for event in read(text).events if event.kind in {"Attack", "Appointment"})
    told = {role: filler.name if isinstance(filler, Entity) else filler for role, filler in event.roles}
    assert (told[Role.AGENT], told[Role.PATIENT]) == (doer, undergoer)


def test_what_two_do_is_done_by_both(read: Read) -> None:
    """« par » stands once before both of them."""
    [event] = [
        event
        for event in read("Créé en 2011 par Odile Trémeur et Basile Corvoisier, le club grandit.").events
        if event.kind == "Creation"
    ]
    doers = {filler.name for role, filler in event.roles if role is Role.AGENT and isinstance(filler, Entity)}
    assert doers == {"Odile Trémeur", "Basile Corvoisier"}


@pytest.mark.parametrize(
    ("text", "elected"),
    [
        ("Odile Ferrand a été élue maire de Valbrune dimanche face à Marc Kerdoncuff.", {"Odile Ferrand"}),
        ("Face à Marc Kerdoncuff, Odile Ferrand a été réélue présidente du département.", {"Odile Ferrand"}),
        ("Le scrutin du 9 juin opposera Marc Kerdoncuff à Odile Ferrand.", set()),
        ("Odile Ferrand et Marc Kerdoncuff ont été élus dimanche.", {"Odile Ferrand", "Marc Kerdoncuff"}),
    ],
)
def test_whom_somebody_is_elected_against_is_not_elected(text: str, elected: set[str], read: Read) -> None:
    """Nor are those elected whom a ballot to come sets against each other."""
    [event] = [event for event in read(text).events if event.kind == "Election"]
    assert {one.name for role, one in event.roles if role is Role.PATIENT and isinstance(one, Entity)} == elected


@pytest.mark.parametrize(
    ("text", "filler"),
    [
        ("La mairie va supprimer trois cantines en 2031.", "cantines"),
        ("La police a évacué 300 personnes mercredi 3 juillet 2019 à Kerlann.", "personnes"),
        ("Le groupe a vendu la récolte de 2018 à Trézec en mars 2019.", "récolte de 2018"),
        ("La douane a saisi 18 tonnes de résine lundi 1er juillet 2019 à Kerlann.", "résine"),
    ],
)
def test_what_is_done_to_is_no_date_and_no_measure(text: str, filler: str, read: Read) -> None:
    """A date after a noun tells when, but after « de »; what a thing is measured in undergoes nothing."""
    told = [one for event in read(text).events for role, one in event.roles if role is Role.PATIENT]
    assert told == [filler]


def test_a_lawyer_acts_alone(read: Read) -> None:
    """Whoever only tells whose lawyer speaks does not accuse; an elected man named with his office does."""
    for text, doer in (
        ("L'avocate de Wim Bas, Anne Carrer, a accusé le parquet.", "Anne Carrer"),
        ("Le maire Luc Bas a accusé le parquet.", "Luc Bas"),
    ):
        [event] = [event for event in read(text).events if event.kind == "Accusation"]
        assert {f.name for role, f in event.roles if role is Role.AGENT and isinstance(f, Entity)} == {doer}


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        (
            "Deux hommes ont braqué mardi une caissière dans un supermarché de Vesoul.",
            "Attack",
            {"supermarché de Vesoul", "Vesoul"},
        ),
        ("Le corps a été découvert lundi dans une forêt de la Nièvre.", "Discovery", {"forêt de la Nièvre", "Nièvre"}),
        ("Les manifestants ont défilé mardi dans les rues de Vannes.", "Protest", {"Vannes"}),
    ],
)
def test_what_happens_in_a_building_happens_in_its_town(text: str, kind: str, places: set[str], read: Read) -> None:
    """A site led in by a preposition is a place beside the town that it is of; streets are no more than the town."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {f.name if isinstance(f, Entity) else f for role, f in event.roles if role is Role.PLACE} == places
