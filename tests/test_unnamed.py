"""What is told of people who have no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Trois Norvégiens ont été arrêtés à Lima.", "Norvégiens nationality Norvège"),
    ("Des médecins cubains ont vacciné les enfants.", "médecins cubains nationality Cuba"),
    (
        "La mine a été rachetée par des ingénieurs chiliens et péruviens.",
        "ingénieurs chiliens et péruviens nationality Pérou",
    ),
    ("Le tribunal a condamné un pilote portugais.", "pilote portugais nationality Portugal"),
    ("La mort d'un Éthiopien a choqué le village.", "Éthiopien nationality Éthiopie"),
    ("La police a arrêté un Danois et deux Finlandais.", "Finlandais nationality Finlande"),
    ("Un casque bleu uruguayen de la Minustah a été tué.", "casque bleu uruguayen de la Minustah affiliation Minustah"),
)
_NOT = (
    ("Les Norvégiens ont voté lundi.", "Norvégiens nationality Norvège"),
    ("Plus de 300 000 Somaliens ont fui la ville.", "Somaliens nationality Somalie"),
    ("L'enquête s'appuie sur l'aide d'experts cubains.", "experts cubains nationality Cuba"),
    ("Un Norvégien sur trois possède un bateau.", "Norvégien nationality Norvège"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_whence_those_are_who_act(read: Read, sentence: str, fact: str) -> None:
    """The country of few people who do or suffer something, and the body of one."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_a_people_is_nobody(read: Read, sentence: str, fact: str) -> None:
    """A whole people, a crowd, and those of whom no deed is told."""
    assert fact not in facts(read(sentence))
