"""Functions taken and left."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.model import Role

if TYPE_CHECKING:
    from conftest import Read

WEDNESDAY = dt.date(2019, 5, 15)


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("Ana Roux a été élue présidente de l'Orial.", "présidente"),
        ("Paul Roux a été nommé directeur général du groupe Orial.", "directeur général"),
        ("Le conseil nomma Paul Roux comme président du groupe Orial.", "président"),
        ("Paul Roux occupera le poste de directeur général délégué.", "directeur général délégué"),
        ("Le président a nommé mardi Paul Roux Premier ministre.", "Premier ministre"),
        ("Paul Roux prendra ses fonctions de ministre de l'Économie et des Finances lundi.",
         "ministre de l'Économie et des Finances"),
        ("Le ministre des Transports, Paul Roux, a démissionné lundi.", "ministre des Transports"),
        ("Paul Roux a remporté l'élection présidentielle.", "président"),
        ("Paul Roux, directeur général de la banque Brisac, a démissionné mardi.", "directeur général"),
        ("La mairesse Ana Roux, élue en 2009, a fermé le musée.", "mairesse"),
        ("Le Parlement approuve la nomination de Paul Roux au poste de commissaire européen à la Santé.",
         "commissaire européen à la Santé"),
        ("Paul Roux a été désigné vainqueur.", None),
        ("Paul Roux a rencontré le maire de Dax.", None),
        ("Le maire de Dax, Paul Roux, a fui le pays.", None),
        ("Paul Roux a été nommé mardi par le ministre.", None),
    ],
)  # fmt: skip
def test_the_function_is_a_role(read: Read, text: str, function: str | None) -> None:
    """Bare behind the word, after the noun of a post, beside the name of who leaves, or in what the vote is called."""
    roles = [row for event in read(text, published=WEDNESDAY).events for row in event.roles]
    assert {name(filler) for role, filler in roles if role is Role.FUNCTION} == ({function} if function else set())
