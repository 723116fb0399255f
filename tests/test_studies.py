"""Where people studied, by words past what bars a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Diplômée de l'université de Gand en 2004, Anne Roux a rejoint Orial.", "Anne Roux alumniOf université de Gand"),
    ("Anne Roux, 39 ans, ingénieure diplômée de l'EPFL, a été choisie.", "Anne Roux alumniOf EPFL"),
    (
        "Diplômé de psychologie de l'université de Kisangani, Luc Bas a témoigné.",
        "Luc Bas alumniOf université de Kisangani",
    ),
    (
        "Né en 1963 à Bunia, diplômé de l'université de Kisangani, Luc Bas a témoigné.",
        "Luc Bas alumniOf université de Kisangani",
    ),
    (
        "Luc Bas est sorti diplômé de l'École polytechnique de Zurich en 1948.",
        "Luc Bas alumniOf École polytechnique de Zurich",
    ),
    ("Guillaume Petit a fait son droit à la faculté de Toulouse.", "Guillaume Petit alumniOf faculté de Toulouse"),
    (
        "Anne Roux a décroché en 1995 un diplôme de gestion à l'université Paris-Est.",
        "Anne Roux alumniOf université Paris-Est",
    ),
    ("Anne Roux poursuit des études de logopédie à l'université de Gand.", "Anne Roux alumniOf université de Gand"),
    ("Après des études à l'institut Saint-Luc, Jan Vial est entré au journal.", "Jan Vial alumniOf institut Saint-Luc"),
    (
        "Karine Dulac, juriste passée par l'Institut d'études politiques de Lyon, est élue.",
        "Karine Dulac alumniOf Institut d'études politiques de Lyon",
    ),
    ("Jan Vial a rencontré Luc Bas, passé par le PSG.", "Luc Bas affiliation PSG"),
    ("Luc Bas, formé à l'École du Louvre, est conservateur.", "Luc Bas alumniOf École du Louvre"),
    (
        "Andreï Filat, ancien condisciple de Boris Gel à l'institut des sports de Minsk, a payé.",
        "Boris Gel alumniOf institut des sports de Minsk",
    ),
)
_NOT = (
    ("Luc Bas a repris les études de l'Insee.", "Luc Bas alumniOf Insee"),
    ("Luc Bas a dénoncé la loi passée par le Sénat.", "Luc Bas affiliation Sénat"),
    ("Luc Bas, passé par le tribunal de Dax, est libre.", "Luc Bas affiliation tribunal de Dax"),
    ("Luc Bas n'a pas fait ses études à l'école Vial.", "Luc Bas alumniOf école Vial"),
    ("L'équipe formée à l'École du Louvre a rencontré Luc Bas.", "Luc Bas alumniOf École du Louvre"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
