"""Tests of :mod:`kg.extract.relations.peers`: the parties that adjectives tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

CURATING = (
    ("Le musée rouvre samedi, a dit la conservatrice Ana Bry.", False),
    ("Le château abrite une collection de faïences, explique le conservateur Luc Roux.", False),
    ("Le conservateur Luc Roux a été élu député.", True),
    ("Le Parti conservateur a visité le musée, où la conservatrice Ana Bry a perdu des voix.", True),
)


@pytest.mark.parametrize(("text", "member"), CURATING)
def test_a_curator_is_of_no_party(read: Read, text: str, member: bool) -> None:  # noqa: FBT001
    """« la conservatrice » is a post where the text tells of what is kept, and not of the party."""
    assert any(s.predicate == "memberOf" for s in read(text).statements) is member


def test_the_colleague_of_who_leads_a_federation(read: Read) -> None:
    """« le président de la Fédération X et son homologue béninois » leads no land."""
    text = "Le président de la Fédération Bolvig, Paul Morvan, et son homologue béninois Idriss Kouna se sont vus."
    led = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert ("Idriss Kouna", "Bénin") not in led


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Le maire de Rodez, Luc Bas, et celui de Dax, Jan Vial, ont signé.", "Jan Vial headOf Dax"),
        ("Le maire de Rodez, Luc Bas, et celui de Dax, Jan Vial, ont signé.", "Jan Vial jobTitle maire"),
        ("La patronne de la CFDT, Ana Roux, et celui de la CGT, Jan Vial, ont signé.", "Jan Vial headOf CGT"),
    ],
)
def test_that_of_another_has_the_same_function(read: Read, text: str, fact: str) -> None:
    """« celui de Dax » is its mayor where that of Rodez has been told."""
    assert fact in facts(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Rodez, Luc Bas, a lu le livre d'Ana et celui de Jan Vial.",
        "L'ancien maire de Rodez, Luc Bas, et celui de Dax, Jan Vial, ont signé.",
        "Le maire de Rodez, Luc Bas, est parti. Le stade est plus grand que celui de Dax, Jan Vial le sait.",
    ],
)
def test_that_of_another_is_no_function_elsewhere(read: Read, text: str) -> None:
    """A book, a function that is over, another sentence."""
    assert not [fact for fact in facts(read(text)) if fact.startswith("Jan Vial headOf")]
