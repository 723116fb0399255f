"""Tests of :mod:`kg.extract.quotations.broken`: quotations that their own cue breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "« Le bail finit en juin, explique Luc Roy, le patron du café, qui emploie dix personnes. Nous cherchons. »",
        [("Luc Roy", "Le bail finit en juin"), ("Luc Roy", "Nous cherchons")],
    ),
    (
        "« Le bail finit, dit Luc Roy, dont le café emploie dix personnes, et nous partons. »",
        [("Luc Roy", "Le bail finit"), ("Luc Roy", "et nous partons")],
    ),
    (
        "« Ce n'est pas juste, a dit Luc Roy, à la sortie du tribunal. Je ferai appel. »",
        [("Luc Roy", "Ce n'est pas juste"), ("Luc Roy", "Je ferai appel")],
    ),
    (
        "« Le pont est fermé, a dit Luc Roy à son arrivée. L'école reste ouverte », a-t-il ajouté.",
        [("Luc Roy", "Le pont est fermé"), ("Luc Roy", "L'école reste ouverte")],
    ),
    ("« C'est faux, a dit Ana Roy mardi. Je pars. »", [("Ana Roy", "C'est faux"), ("Ana Roy", "Je pars")]),
    ("« Nous irons, a dit Luc Roy, à Gap. »", [("Luc Roy", "Nous irons"), ("Luc Roy", "à Gap")]),
    (
        "« C'est affreux, raconte Luc Roy, qui tient le café. Nous partons. »",
        [("Luc Roy", "C'est affreux"), ("Luc Roy", "Nous partons")],
    ),
    (
        "« On a couru, dit Ana Roy, une retraitée qui habite Gap. Tout a coulé. »",
        [("Ana Roy", "On a couru"), ("Ana Roy", "Tout a coulé")],
    ),
    (
        "« On a couru, dit Ana Roy, voisine de la digue. Tout a coulé. »",
        [("Ana Roy", "On a couru"), ("Ana Roy", "Tout a coulé")],
    ),
    ("« Qui ? » dit Luc Roy, « je ne sais » répond Ana Bry.", [("Luc Roy", "Qui ?"), ("Ana Bry", "je ne sais")]),
    ("« J'irai », dit Luc Roy, « je reste », lance Ana Bry.", [("Luc Roy", "J'irai"), ("Ana Bry", "je reste")]),
    ("Même avis du côté de la mère, qui affirme que le pont est usé.", [("la mère", "le pont est usé")]),
    ("« C'est le temps, explique Luc Roy, qui compte. »", [("Luc Roy", "C'est le temps"), ("Luc Roy", "qui compte")]),
    (
        "« Non, répond le maire Luc Roy. Nous avons un plan pour les écoles ».",
        [("Luc Roy", "Non"), ("Luc Roy", "Nous avons un plan pour les écoles")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_both_sides(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What is told of who speaks is no part of the words, and a short answer is."""
    assert said(read(sentence)) == expected
