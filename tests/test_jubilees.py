"""The day and the place of who speaks of an event are not those of the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le 3 mai 2014 marque le vingtième anniversaire de la mort de Max Ory.", "Death"),
        ("Tulle a célébré le 3 mai 2014 les vingt ans de la mort de Max Ory.", "Death"),
        ("Tulle a commémoré le 3 mai 2014 le meurtre de Max Ory.", "Attack"),
        ("Le centenaire de la fondation de la clinique a été fêté le 3 mai 2014 à Tulle.", "Creation"),
        ("La préfète a condamné le 3 mai 2014 le meurtre de Max Ory.", "Attack"),
        ("La préfète a évoqué le 3 mai 2014 à Tulle le meurtre de Max Ory.", "Attack"),
        ("La préfète a salué le 3 mai 2014 à Tulle l'élection de Max Ory.", "Election"),
        ("La préfète a critiqué le 3 mai 2014 le rachat de la clinique.", "Acquisition"),
        ("La préfète a réagi le 3 mai 2014 à la démission de Max Ory.", "Departure"),
        ("Le meurtre de Max Ory a été condamné le 3 mai 2014 par la préfète.", "Attack"),
        ("La mort de Max Ory a bouleversé Tulle le 3 mai 2014.", "Death"),
    ],
)
def test_what_is_spoken_of_was_at_another_time(read: Read, text: str, kind: str) -> None:
    """The event has no day and no place here."""
    (event,) = [one for one in read(text).events if one.kind == kind]
    assert {role for role, _ in event.roles}.isdisjoint({Role.TIME, Role.PLACE})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La préfète a condamné l'attentat du 3 mai 2014 à Tulle.", "Attack"),
        ("La mort de Max Ory est survenue le 3 mai 2014 à Tulle.", "Death"),
        ("Tulle a célébré le 3 mai 2014 le mariage de Max Ory et de Lisa Vern.", "Agreement"),
        ("La préfète a procédé le 3 mai 2014 à la fermeture de la clinique.", "Closure"),
    ],
)
def test_its_own_day_stays(read: Read, text: str, kind: str) -> None:
    """That of its own phrase, or of the verb by which it comes about."""
    (event,) = [one for one in read(text).events if one.kind == kind]
    assert Role.TIME in {role for role, _ in event.roles}
