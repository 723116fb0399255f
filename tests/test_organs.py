"""Which bodies are parts of others by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Les Nations unies ont réagi. Le Conseil de sécurité des Nations unies s'est réuni.",
        "Conseil de sécurité des Nations unies partOf Nations unies",
    ),
    (
        "L'ONU a réagi. L'Assemblée générale des Nations unies s'est réunie.",
        "Assemblée générale des Nations unies partOf ONU",
    ),
    ("Le Conseil de sécurité de l'ONU s'est réuni.", "Conseil de sécurité de l'ONU partOf ONU"),
    (
        "L'institut sismologique de l'université libre de Berlin l'a mesuré.",
        "institut sismologique de l'université libre de Berlin partOf université libre de Berlin",
    ),
    ("L'article 12 de la loi Dupin interdit la chasse.", "article 12 partOf loi Dupin"),
    ("Monsanto juge l'étude fausse. Monsanto France aussi.", "Monsanto France partOf Monsanto"),
)
_NOT = (
    (
        "Monsanto juge l'étude fausse. L'Association des amis de Monsanto proteste.",
        "Association des amis de Monsanto partOf Monsanto",
    ),
    (
        "Le Comité international de la Croix-Rouge a réagi.",
        "Comité international de la Croix-Rouge partOf Croix-Rouge",
    ),
    ("Monsanto juge l'étude fausse. Luc Bas quitte Monsanto.", "Monsanto partOf Monsanto"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
