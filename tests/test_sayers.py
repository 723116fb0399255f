"""What is told of people without a name to whom the text gives words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Une porte-parole de la Croix-Rouge a déclaré que le camp était plein.",
        "porte-parole de la Croix-Rouge affiliation Croix-Rouge",
    ),
    (
        "Une porte-parole de la Croix-Rouge a déclaré que le camp était plein.",
        "porte-parole de la Croix-Rouge jobTitle porte-parole",
    ),
    ("Selon un enquêteur, le feu est parti du toit.", "enquêteur jobTitle enquêteur"),
    (
        "« Le sol bouge », a expliqué un géologue du CNRS.",
        "géologue du CNRS affiliation CNRS",
    ),
    (
        "Un responsable du Parti socialiste a affirmé que la liste était prête.",
        "responsable du Parti socialiste affiliation Parti socialiste",
    ),
)
_NOT = (
    ("Selon des médecins, le virus recule.", "médecins jobTitle médecin"),
    ("Un témoin a raconté que la voiture roulait vite.", "témoin jobTitle témoin"),
    (
        "Un responsable du Parti socialiste a affirmé que la liste était prête.",
        "responsable du Parti socialiste headOf Parti socialiste",
    ),
    ("D'après un porte-parole de l'armée, un policier est mort.", "porte-parole de l'armée jobTitle policier"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_what_a_speaker_without_a_name_does(read: Read, sentence: str, fact: str) -> None:
    """The function, and the body that is served."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves_others(read: Read, sentence: str, fact: str) -> None:
    """Several who are anybody, whoever only saw it, and a body that one of many leads."""
    assert fact not in facts(read(sentence))
