"""Events of sentences of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

KINDS = [
    ("Le groupe Altadis a racheté la société Brico.", {"Acquisition"}),
    ("Le rachat de Brico par Altadis a été finalisé.", {"Acquisition"}),
    ("La mairie a inauguré une école à Lens.", {"Creation"}),
    ("Trois policiers ont été blessés dans un train.", {"Injury"}),
    ("Le maire a démissionné.", {"Departure"}),
    ("Le prévenu a été mis en examen.", {"Arrest"}),
    ("Le soleil brille sur la plage.", set()),
    ("Il a pris son parapluie.", set()),
]


@pytest.mark.parametrize(("sentence", "kinds"), KINDS)
def test_classes_of_a_sentence(read: Read, sentence: str, kinds: set[str]) -> None:
    """A sentence tells the events of these classes, and no others."""
    assert {event.kind for event in read(sentence).events} == kinds
