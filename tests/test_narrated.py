"""Tests of :mod:`kg.extract.quotations.narrated`: « Et le maire de conclure que … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "« Nous partons », a dit Luc Roy. Et Anne Petit d'ajouter « c'est comme si on nous avait chassés ».",
        [("Luc Roy", "Nous partons"), ("Anne Petit", "c'est comme si on nous avait chassés")],
    ),
    (
        "« Nous partons », a dit Luc Roy. Et le maire de Dax, Anne Petit, de préciser que le bail court.",
        [("Luc Roy", "Nous partons"), ("Anne Petit", "le bail court")],
    ),
    (
        "« Nous partons », a dit Luc Roy. Mais Anne Petit de répondre : « La loi est la loi. »",
        [("Luc Roy", "Nous partons"), ("Anne Petit", "La loi est la loi.")],
    ),
    (
        "« Nous partons », a dit Luc Roy. Et d'ajouter que le bail court.",
        [("Luc Roy", "Nous partons"), ("Luc Roy", "le bail court")],
    ),
    ("« Nous partons », a dit Luc Roy. Et le droit de dire que le maire a tort existe.", [("Luc Roy", "Nous partons")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_who_is_told_to_speak(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """An infinitive behind « et » and its subject tells what that says; a noun may have one of its own."""
    assert said(read(sentence)) == expected
