"""Bodies that have an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("La société Orlian a signé un accord de distribution avec le groupe Vendrac.", "Orlian partner Vendrac"),
    ("L'université de Bergen et le groupe Orlian ont paraphé une convention.", "université de Bergen partner Orlian"),
    (
        "La société Kéramix a levé un million d'euros et paraphé un contrat avec le laboratoire allemand Orvik.",
        "Kéramix partner Orvik",
    ),
    (
        "La société Kéramix compte se rattraper, grâce à un accord conclu cet été avec le groupe Orvik.",
        "Kéramix partner Orvik",
    ),
)
_NOT = (
    ("Le syndicat Agora dénonce l'accord signé avec le groupe Orlian.", "Agora partner Orlian"),
    ("Le syndicat Agora et le groupe Orlian ont dénoncé la convention.", "Agora partner Orlian"),
    ("La société Orlian a rompu son contrat avec le groupe Vendrac.", "Orlian partner Vendrac"),
    ("La société Orlian n'a pas signé d'accord avec le groupe Vendrac.", "Orlian partner Vendrac"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
