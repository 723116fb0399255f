"""Who makes a thing, by the words around both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Le fabricant de yaourts Orlian supprime 30 postes.", "Orlian produces yaourts"),
    ("Le groupe Orlian a dévoilé jeudi sa première tablette, baptisée Ardoise 7.", "Orlian produces Ardoise 7"),
    ("Le médicament Mediax, du laboratoire Orlian, a été retiré.", "laboratoire Orlian produces Mediax"),
    ("Le médicament Mediax (laboratoire Orlian) a été retiré.", "laboratoire Orlian produces Mediax"),
)
_NOT = (
    ("Le groupe Orlian a acheté sa tablette Ardoise 7 en Chine.", "Orlian produces Ardoise 7"),
    ("L'éditeur du site Orlian a réagi.", "Orlian produces site"),
    ("Le cargo Belliza, du groupe Orlian, a coulé.", "Orlian produces Belliza"),
    ("Le médicament Mediax, du laboratoire Orlian qui le testait, a été retiré.", "laboratoire Orlian produces Mediax"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
