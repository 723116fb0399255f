"""Tests of :mod:`kg.extract.mentions.borne`: a body, and who leads it behind, whose surname has a particle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le patron d'Air France Alexandre de Vernay a répondu mardi.", {"Air France", "Alexandre de Vernay"}),
        ("Le patron d'Orialis Luca de Mestre a répondu mardi.", {"Orialis", "Luca de Mestre"}),
        ("La directrice de France Bleu Anne de La Tour a répondu mardi.", {"France Bleu", "Anne de La Tour"}),
        ("La présidente de Radio Nova Anne du Plessis a répondu mardi.", {"Radio Nova", "Anne du Plessis"}),
        ("Le patron d'Air France Alexandre Vernay a répondu mardi.", {"Air France", "Alexandre Vernay"}),
        ("L'université Paris Diderot de Paris a répondu mardi.", {"université Paris Diderot", "Paris"}),
    ],
)
def test_a_body_ends_where_who_leads_it_begins(read: Read, text: str, names: set[str]) -> None:
    """« Air France Alexandre de Vernay » is a firm and somebody, as « Air France Alexandre Vernay » is."""
    assert {entity.name for entity in read(text).entities} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La destitution par le pape Clément de Mgr Luc Roux a surpris.", {"Clément", "Luc Roux"}),
        ("La nomination par Anne Vernay de M. Luc Roux a surpris.", {"Anne Vernay", "Luc Roux"}),
        ("La nomination par Anne Vernay de Paul Roux a surpris.", {"Anne Vernay", "Paul Roux"}),
        ("La nomination de Luca de Mestre a surpris.", {"Luca de Mestre"}),
    ],
)
def test_who_does_it_and_whom_it_is_done_to(read: Read, text: str, names: set[str]) -> None:
    """Behind somebody's surname « de » leads in another whose name begins with « M. » or a first name."""
    assert {entity.name for entity in read(text).entities if entity.kind is Kind.PERSON} == names
