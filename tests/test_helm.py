"""Tests of :mod:`kg.extract.relations.helm`: who leads a body by the noun of its lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "La présidence de la société Bolvig revient à Ana Roux.",
        "La direction de la société Bolvig a été confiée à Ana Roux.",
        "La direction de la société Bolvig est assurée par Ana Roux.",
        "La société Bolvig a confié sa présidence à Ana Roux.",
        "La société Bolvig a placé à sa tête Ana Roux.",
        "La société Bolvig, avec Ana Roux à sa tête, se porte bien.",
        "Avec à sa tête Ana Roux, la société Bolvig se porte bien.",
        "Ana Roux préside aux destinées de la société Bolvig.",
        "Le patron de la société Bolvig s'appelle Ana Roux.",
        "La présidente de la société Bolvig n'est autre qu'Ana Roux.",
    ],
)
def test_who_leads_it(read: Read, text: str) -> None:
    """Whoever the lead goes to, is held by or is called has it."""
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert told == {("Ana Roux", "Bolvig")}


@pytest.mark.parametrize(
    "text",
    [
        "La présidence de la société Bolvig ne plaît pas à Ana Roux.",
        "La société Bolvig a confié un rapport à Ana Roux.",
        "La société Bolvig a répondu à Ana Roux.",
    ],
)
def test_who_does_not(read: Read, text: str) -> None:
    """Other verbs tell of no lead."""
    assert not [s for s in read(text).statements if s.predicate == "headOf"]
