"""Tests of :mod:`kg.extract.relations.sound`: what is said of two can be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import told

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "stands"),
    [("Un sommet américain est prévu en mai.", True), ("Un sommet russo-américain est prévu en mai.", False)],
)
def test_an_adjective_of_two_lands_places_nothing(read: Read, text: str, stands: bool) -> None:  # noqa: FBT001
    """A meeting of two is in neither."""
    assert any(predicate == "locatedIn" for _, predicate, _ in told(read(text))) is stands


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Le fabricant Mirelec vend ses bureaux de Gray.", False),
        ("Le fabricant Mirelec a vendu son avion.", False),
        ("Le fabricant Mirelec vend une filiale à Gray.", False),
        ("Le fabricant Mirelec vend des meubles.", True),
        ("Le fabricant Mirelec vend ses meubles en ligne.", True),
    ],
)
def test_what_is_given_up_was_not_made(read: Read, text: str, made: bool) -> None:  # noqa: FBT001
    """A firm makes what it sells, but not the house that it leaves."""
    assert any(predicate == "produces" for _, predicate, _ in told(read(text))) is made


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le club n'a plus gagné depuis l'arrivée de Luc Bastide comme entraîneur.", Status.ASSERTED),
        ("Luc Bastide n'a pas travaillé à Gray comme entraîneur.", Status.DENIED),
    ],
)
def test_a_noun_tells_what_somebody_comes_as(read: Read, text: str, status: Status) -> None:
    """What is denied of the main verb is not denied of what only dates it."""
    [found] = [one for one in read(text).statements if one.predicate == "jobTitle"]
    assert found.status is status
