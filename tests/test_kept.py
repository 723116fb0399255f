"""Tests of :mod:`kg.extract.claims.kept`: words that take up who has just spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

KEPT: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "« Le pont est usé », a dit Luc Brun. L'ancien député réclame un vote.",
        [("Luc Brun", "Le pont est usé"), ("Luc Brun", "un vote")],
    ),
    (
        "« Le pont est usé », a dit Luc Brun. « Il faut le fermer », a poursuivi l'expert.",
        [("Luc Brun", "Le pont est usé"), ("Luc Brun", "Il faut le fermer")],
    ),
    (
        "« Le pont est usé », a dit Luc Brun. Le ministre l'interroge. « Il faut le fermer », a-t-il ajouté.",
        [("Luc Brun", "Le pont est usé"), ("Luc Brun", "Il faut le fermer")],
    ),
    (
        "« Le pont est usé », a dit Luc Brun. Ana Roy, une ancienne députée, réclame un vote.",
        [("Luc Brun", "Le pont est usé"), ("Ana Roy", "un vote")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), KEPT)
def test_who_goes_on(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A verb of going on, or a description that fits nobody else, is of who has just spoken; a name is not."""
    assert said(read(sentence)) == expected
