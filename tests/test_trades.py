"""Tests of :mod:`kg.extract.coreference.doubts` and ``posts``: who is of one trade is called by no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import again

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("name", "noun", "same"),
    [
        ("La cour d'appel de Gray", "Le parti", False),
        ("La cour d'appel de Gray", "La cour", True),
        ("Le ministère de la Santé", "L'hôpital", False),
        ("L'université de Gray", "L'entreprise", False),
        ("L'université de Gray", "L'école", True),
        ("La banque Orialis", "Le club", False),
        ("La banque Orialis", "Le groupe", True),
        ("L'association Mirelle", "Le journal", False),
        ("L'association Mirelle", "L'organisation", True),
        ("Le club de Gray", "La fédération", False),
        ("Le club de Gray", "La société", False),
        ("La fédération de rugby", "La fédération", True),
        ("Le Parti socialiste", "Le musée", False),
        ("Le Parti socialiste", "Le parti", True),
        ("Le journal Le Phare", "L'hôpital", False),
        ("Le journal Le Phare", "Le groupe", True),
        ("Le Sénat", "La chaîne", False),
        ("Orialis", "Le club", True),
    ],
)
def test_a_body_is_called_what_it_may_be(read: Read, name: str, noun: str, same: bool) -> None:  # noqa: FBT001
    """Of a body without a noun anything may be told; of a court no party is."""
    assert again(read(f"{name} a réagi mardi. {noun} a fermé la route."), len(name)) is same


@pytest.mark.parametrize(
    ("name", "noun", "same"),
    [
        ("Le pompier Luc Bastide", "Le policier", False),
        ("Le procureur Luc Bastide", "L'avocat", False),
        ("Le procureur Luc Bastide", "Le juge", False),
        ("Le procureur Luc Bastide", "Le procureur", True),
        ("L'entraîneur Luc Bastide", "Le joueur", False),
        ("Le footballeur Luc Bastide", "Le joueur", True),
        ("Le préfet Luc Bastide", "Le maire", False),
    ],
)
def test_nobody_has_two_functions_of_one_scene(read: Read, name: str, noun: str, same: bool) -> None:  # noqa: FBT001
    """Those who meet at a trial, a fire or a match are not one."""
    assert again(read(f"{name} a réagi mardi. {noun} a fermé la route."), len(name)) is same
