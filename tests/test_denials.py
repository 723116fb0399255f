"""Tests of :mod:`kg.annotate.denials`: what is denied, and what only has a « ne »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

LATER = (
    ("Le village a vécu avant que l'usine ne ferme, dix ans plus tard.", False),
    ("L'usine ne fermera pas, dix ans plus tard.", True),
    ("L'usine ne ferme plus.", True),
)


@pytest.mark.parametrize(("text", "denied"), LATER)
def test_plus_before_tard_denies_nothing(read: Read, text: str, denied: bool) -> None:  # noqa: FBT001
    """« avant qu'elle ne ferme, dix ans plus tard »: « ne » alone, and « plus » compares."""
    [event] = [e for e in read(text).events if e.kind == "Closure"]
    assert (event.status is Status.DENIED) is denied


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Luc Roy n'a pas fait valoir que l'usine Bolvig a fermé.", Status.POSSIBLE),
        ("Luc Roy n'a pas prétendu que l'usine Bolvig a fermé.", Status.POSSIBLE),
        ("Luc Roy a fait valoir que l'usine Bolvig a fermé.", Status.ASSERTED),
    ],
)
def test_what_nobody_has_said_may_not_be(read: Read, text: str, status: Status) -> None:
    """« n'a pas fait valoir que »: the infinitive is denied with the verb over it."""
    [event] = [e for e in read(text).events if e.kind == "Closure"]
    assert event.status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le groupe Bolvig n'a pas fermé l'usine par hasard.", Status.ASSERTED),
        ("Le groupe Bolvig n'a pas fermé l'usine de Lens sans raison.", Status.ASSERTED),
        ("Le groupe Bolvig n'a pas seulement fermé l'usine.", Status.ASSERTED),
        ("Le groupe Bolvig n'a pas fermé l'usine, par hasard ouverte ce jour-là.", Status.DENIED),
        ("Le groupe Bolvig ne fermera pas l'usine sans raison.", Status.DENIED),
        ("Le groupe Bolvig n'a pas fermé l'usine.", Status.DENIED),
    ],
)
def test_what_is_not_done_by_chance_is_done(read: Read, text: str, status: Status) -> None:
    """« n'a pas fermé par hasard » denies the chance alone, but « ne fermera pas sans raison » promises nothing."""
    [event] = [e for e in read(text).events if e.kind == "Closure"]
    assert event.status is status


@pytest.mark.parametrize(
    "text",
    [
        "Depuis 2018, le nombre de licenciés ne cesse de baisser.",
        "Les loyers n'ont cessé de monter en 2022.",
        "Les loyers n'ont pas arrêté de monter.",
    ],
)
def test_what_does_not_cease_goes_on(read: Read, text: str) -> None:
    """« ne cesse de baisser » is a fall, and nothing is closed."""
    [event] = read(text).events
    assert (event.kind, event.status) == ("Change", Status.ASSERTED)


@pytest.mark.parametrize(
    "text", ["Le préfet s'est rendu célèbre.", "En se taisant, Luc Roy se rend complice du maire."]
)
def test_to_make_oneself_something_is_no_visit(read: Read, text: str) -> None:
    """« se rend utile » goes nowhere, « se rend à Lyon » does."""
    assert not read(text).events
