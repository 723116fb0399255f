"""Tests of :mod:`kg.extract.relations.peers`: the parties that adjectives tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
