"""What the words around a happening say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Le concert de Zedzed, organisé dans le cadre du festival Rocmer, a été un succès.",
        "concert de Zedzed partOf festival Rocmer",
    ),
)
_NOT = (
    ("Luc Marchal, délégué CGT de l'Institut Pasteur, a parlé.", "CGT partOf Institut Pasteur"),
    ("La maire UMP de Dax, Ana Roux, a parlé.", "UMP locatedIn Dax"),
    ("Marc Delmas a été arrêté dans le cadre du procès de Luc Marchal.", "Marc Delmas partOf procès de Luc Marchal"),
    ("Le concert de Zedzed a un cadre magnifique, le festival Rocmer.", "concert de Zedzed partOf festival Rocmer"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell."""
    assert fact not in facts(read(sentence))


def test_a_general_assembly_is_a_happening(read: Read) -> None:
    """It is presided over as a meeting is, and nobody works there."""
    text = "Lors de l'assemblée générale du comité des fêtes de Gray, présidée par le maire, Luc Morvan, les "
    text += "postes ont été répartis : Alain Roux, président, Ana Vial, secrétaire."
    found = [(s.predicate, getattr(s.object, "name", "")) for s in read(text).statements]
    assert not [row for row in found if row[0] in {"headOf", "affiliation"} and "assemblée" in row[1]]
    assert "organizer" in {row[0] for row in found}


def test_a_committee_for_feasts_tells_of_none(read: Read) -> None:
    """« fêtes » is part of what the committee is called."""
    text = "Lors de la réunion du comité des fêtes de la rive droite, le président, Luc Morvan, a annoncé son départ. "
    found = read(text + "Ana Roux, vice-présidente du comité des fêtes, reste.")
    assert not [entity for entity in found.entities if entity.name.startswith("fêtes")]


def test_a_final_is_where_the_cup_is_not(read: Read) -> None:
    """What is told of a part is not told of the whole."""
    found = read("Lunel dispute un 16e de finale de Coupe de France à Rouen.").statements
    assert ("Coupe de France", "Rouen") not in {(s.subject.name, getattr(s.object, "name", "")) for s in found}


def test_a_portfolio_is_no_part_of_another(read: Read) -> None:
    """« la Cohésion des Territoires » is one charge."""
    found = read("Luc Morvan cède le portefeuille de la Cohésion des Territoires à Ana Roux.").statements
    assert not [s for s in found if s.predicate == "partOf"]


def test_whose_government_somebody_leaves(read: Read) -> None:
    """« le départ du gouvernement de Luc Bas »: it is not he who leads it."""
    text = "Jan Vial est ministre depuis le départ du gouvernement de Luc Bas. Le gouvernement a changé."
    assert not [s for s in read(text).statements if s.predicate == "headOf" and s.subject.name == "Luc Bas"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("C'est le pire accident depuis 1988 dans la région.", None),
        ("L'incendie le plus meurtrier depuis 2010 a détruit la forêt.", None),
        ("La guerre qui dure depuis 2011 a fait 300 morts.", "2011"),
    ],
)
def test_since_when_there_was_no_such_thing(read: Read, text: str, day: str | None) -> None:
    """« le pire depuis 1988 » tells when another happened."""
    days = {getattr(s.object, "edtf", "") for s in read(text).statements if s.predicate == "startDate"}
    assert days == ({day} if day else set())
