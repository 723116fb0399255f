"""Whom people speak and work for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "« Changez de mot », dit Graham Clur, de l'éditeur d'antivirus Sophia.",
        "Graham Clur affiliation Sophia",
    ),
    ("La police, par la voix du commissaire Sam Garba, a fait état de 21 tués.", "Sam Garba affiliation police"),
    ("Par la voix d'Ana Roux, le Parti radical a refusé.", "Ana Roux affiliation Parti radical"),
    ("Le lieutenant Lazare Eli, qui parle au nom de l'armée malienne, nie.", "Lazare Eli affiliation armée malienne"),
    ("Luc Bas était entré en 1952 au journal Le Phare.", "Luc Bas affiliation Le Phare"),
    ("Nicole Dam, ancienne de HEC, a été nommée.", "Nicole Dam alumniOf HEC"),
    ("Le FC Pau, privé d'Eric Roy, a perdu.", "Eric Roy affiliation FC Pau"),
    (
        "Luc Bas, du service de pneumologie de l'hôpital Vial, confirme.",
        "Luc Bas affiliation hôpital Vial",
    ),
    ("Volkswagen a engagé Luc Bas.", "Luc Bas affiliation Volkswagen"),
)
_NOT = (
    ("Luc Bas est entré à l'hôpital Vial lundi.", "Luc Bas affiliation hôpital Vial"),
    ("Luc Bas est entré à l'ambassade du Mali lundi.", "Luc Bas affiliation ambassade du Mali"),
    ("Luc Bas, au nom de la CGT, a refusé. Ana Roux sourit.", "Ana Roux affiliation CGT"),
    ("L'ancien de la CGT a reçu Luc Bas.", "Luc Bas affiliation CGT"),
    ("Luc Bas ne parle pas au nom de la CGT.", "Luc Bas affiliation CGT"),
    ("Privée d'eau, la CGT attend Luc Bas.", "Luc Bas affiliation CGT"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
