"""Tests of :mod:`kg.extract.events.itself`: a happening is no party to itself, and its noun and verb tell it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Event

PARTS = frozenset({Role.AGENT, Role.PATIENT})


def told(read: Read, text: str, kind: str) -> list[Event]:
    """The events of a class in a text."""
    return [event for event in read(text).events if event.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "itself"),
    [
        ("L'orage de jeudi a fait deux morts à Gray.", "Death", "morts"),
        ("L'incendie s'est déclaré vers 22 heures à Gray.", "Accident", "incendie"),
        ("Un incendie a ravagé dimanche une scierie à Gray.", "Accident", "incendie"),
    ],
)
def test_what_happens_is_no_party(read: Read, text: str, kind: str, itself: str) -> None:
    """The dead are who died, not those who « morts » names; nor does a fire undergo that it breaks out."""
    [event] = told(read, text, kind)
    fillers = {f.name if isinstance(f, Entity) else str(f) for role, f in event.roles if role in PARTS}
    assert itself not in fillers


def test_those_who_do_it_stay(read: Read) -> None:
    """« Les manifestants » are a party, and so is a storm with a name."""
    [event] = told(read, "Les manifestants ont défilé lundi à Gray.", "Protest")
    assert any(role is Role.AGENT for role, _ in event.roles)


@pytest.mark.parametrize(
    "text",
    [
        "Un incendie a ravagé dimanche une scierie à Gray.",
        "Incendie à Gray\n\nUn feu a détruit lundi une scierie. L'incendie s'est déclaré vers 22 heures.",
        "Un incendie a éclaté lundi à Gray, dans une scierie. L'incendie s'est déclaré vers 22 heures.",
    ],
)
def test_noun_and_verb_tell_it_once(read: Read, text: str) -> None:
    """In one sentence, or where the noun takes it up."""
    assert len(told(read, text, "Accident")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un incendie a éclaté lundi à Gray. La veille, un autre incendie avait détruit une grange à Dole.",
        "Grève à Gray\n\nLes facteurs de Gray sont en grève depuis lundi. Une première grève avait eu lieu en 2019.",
    ],
)
def test_another_is_another(read: Read, text: str) -> None:
    """A second fire, an earlier strike."""
    kind = "Protest" if "Grève" in text else "Accident"
    assert len(told(read, text, kind)) == 2


@pytest.mark.parametrize(
    ("text", "kind", "role"),
    [
        (
            "Une scierie a été rachetée en 2012. Son rachat pour 3 millions d'euros a surpris.",
            "Acquisition",
            Role.AMOUNT,
        ),
        ("Un cargo a coulé lundi. Son naufrage au large de Gray a fait deux morts.", "Accident", Role.PLACE),
        ("Un alpiniste est mort lundi. Sa mort sur le glacier du Tour a surpris.", "Death", Role.PLACE),
    ],
)
def test_a_noun_that_points_back_tells_more_of_it(read: Read, text: str, kind: str, role: Role) -> None:
    """« Son rachat », « ce naufrage »: the one just told, whatever word told it."""
    [event] = told(read, text, kind)
    assert {role, Role.PATIENT} <= {part for part, _ in event.roles}


def test_a_noun_that_points_back_may_be_of_another(read: Read) -> None:
    """What another has undergone, or on another day, is another happening."""
    text = "Un alpiniste est mort lundi. Son arrestation avait eu lieu en 2012. Luc Bas a été arrêté mardi à Gray."
    assert len(told(read, text, "Arrest")) == 2
