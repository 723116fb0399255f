"""What a text says to be untrue is denied, and what it says nobody can tell is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Max Ory a été arrêté à Gap : c'est faux.", Status.DENIED),
        ("Max Ory a été arrêté à Gap, c'est totalement faux.", Status.DENIED),
        ("Max Ory a été arrêté à Gap : faux !", Status.DENIED),
        ("Max Ory a été arrêté à Gap. C'est faux.", Status.DENIED),
        ("Max Ory a été arrêté à Gap. Il n'en est rien.", Status.DENIED),
        ("Max Ory a-t-il été arrêté à Gap ? Non.", Status.DENIED),
        ("Max Ory a été arrêté à Gap ? Pas du tout.", Status.DENIED),
        ("Max Ory a été arrêté à Gap ? Faux.", Status.DENIED),
        ("Il est inexact d'affirmer que Max Ory a été arrêté à Gap.", Status.DENIED),
        ("Il serait mensonger de dire que Max Ory a été arrêté à Gap.", Status.DENIED),
        ("C'est un mensonge de dire que Max Ory a été arrêté à Gap.", Status.DENIED),
        ("Dire que Max Ory a été arrêté à Gap est un mensonge.", Status.DENIED),
        ("Affirmer que Max Ory a été arrêté à Gap est faux.", Status.DENIED),
        ("On ne peut affirmer que Max Ory a été arrêté à Gap.", Status.POSSIBLE),
        ("Il serait exagéré de dire que Max Ory a été arrêté à Gap.", Status.POSSIBLE),
        ("Il est trop tôt pour dire que Max Ory a été arrêté à Gap.", Status.POSSIBLE),
        ("On a dit que Max Ory avait été arrêté à Gap.", Status.CONDITIONAL),
        ("Dans les couloirs, on assure que Max Ory a été arrêté à Gap.", Status.CONDITIONAL),
        ("On dit de Max Ory qu'il a été arrêté à Gap.", Status.CONDITIONAL),
        ("Max Ory est réputé avoir été arrêté à Gap.", Status.CONDITIONAL),
        ("On sait que Max Ory a été arrêté à Gap.", Status.ASSERTED),
        ("Lisa Vern refuse de dire que Max Ory a été arrêté à Gap.", Status.POSSIBLE),
        ("Max Ory a été arrêté à Gap. Lisa Vern est partie. C'est faux.", Status.ASSERTED),
        ("Il est juste de dire que Max Ory a été arrêté à Gap.", Status.ASSERTED),
        ("Cela veut dire que Max Ory a été arrêté à Gap.", Status.ASSERTED),
        ("Max Ory a été arrêté à Gap pour un tableau faux.", Status.ASSERTED),
        ("Max Ory a été arrêté à Gap. Non sans mal.", Status.ASSERTED),
    ],
)
def test_what_is_so_of_an_arrest(read: Read, text: str, status: Status) -> None:
    """By the verdict behind it or over it."""
    arrests = [event for event in read(text).events if event.kind == "Arrest"]
    assert [event.status for event in arrests] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sans l'aide de la région, la société Belvial fermait l'usine.", Status.POSSIBLE),
        ("Sans Max Ory, la société Belvial fermait l'usine.", Status.POSSIBLE),
        ("Un peu plus et la société Belvial fermait l'usine.", Status.POSSIBLE),
        ("Une semaine de plus, et la société Belvial fermait l'usine.", Status.POSSIBLE),
        ("Sans argent, la société Belvial fermait l'usine.", Status.ASSERTED),
        ("Sans attendre, la société Belvial fermait l'usine.", Status.ASSERTED),
        ("Sans l'accord du maire, la société Belvial avait fermé l'usine.", Status.ASSERTED),
    ],
)
def test_what_was_about_to_be(read: Read, text: str, status: Status) -> None:
    """By an imperfect behind what kept it from being."""
    closures = [event for event in read(text).events if event.kind == "Closure"]
    assert [event.status for event in closures] == [status]


@pytest.mark.parametrize("opening", ["Selon", "D'après", "Suivant"])
def test_whom_a_report_is_on_has_not_published_it(read: Read, opening: str) -> None:
    """Nor is he its author."""
    reading = read(f"{opening} un rapport rendu public mardi, Max Ory a licencié 30 salariés.")
    (published,) = [event for event in reading.events if event.kind == "Publication"]
    assert all(role is not Role.AGENT for role, _ in published.roles)
    assert not [one for one in reading.statements if one.predicate == "author"]


def test_a_verdict_is_not_the_claim(read: Read) -> None:
    """Who is said to be wrong has said what he said; and the mayor is the mayor."""
    reading = read("Un tract affirme que Max Ory a été arrêté à Gap. C'est faux.")
    assert [(event.status, event.claim is None) for event in reading.events] == [(Status.ASSERTED, False)]
    reading = read("Max Ory, maire de Gap, a été arrêté lundi : c'est faux.")
    assert {one.status for one in reading.statements if one.predicate == "headOf"} == {Status.ASSERTED}
