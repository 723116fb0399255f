"""Who is of what party, assembly or alliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Luc Bas, représentant du Texas au Congrès, a été choisi.", "Luc Bas memberOf Congrès"),
    (
        "Paul Ardin, sénateur de l'Ohio au Sénat américain, conteste cette version.",
        "Paul Ardin memberOf Sénat américain",
    ),
    (
        "La Belgique, le Portugal et huit autres membres de l'Union européenne ont voté pour.",
        "Belgique memberOf Union européenne",
    ),
    (
        "Depuis l'entrée de la Croatie dans l'Union européenne, le tourisme a bondi.",
        "Croatie memberOf Union européenne",
    ),
    (
        "Le président Jan Vial est inquiet : la coalition menace son parti, l'Union libre.",
        "Jan Vial memberOf Union libre",
    ),
    ("Anne Roux, chef de file des écologistes, a refusé l'accord.", "Anne Roux memberOf Europe Écologie-Les Verts"),
    ("La chef de file des socialistes, Éliane Tell, a protesté.", "Éliane Tell memberOf Parti socialiste"),
    ("Anne Roux a rompu avec le Parti radical en 2009.", "Anne Roux memberOf Parti radical"),
    (
        "Élue sénatrice de l'Isère en 2011 sous l'étiquette Modem, Anne Roux a quitté la politique.",
        "Anne Roux memberOf Modem",
    ),
)
_NOT = (
    ("Paris s'oppose à l'entrée de la Turquie dans l'Union européenne.", "Turquie memberOf Union européenne"),
    (
        "L'entrée de la Moldavie dans l'Union européenne est fixée au 1er janvier 2030.",
        "Moldavie memberOf Union européenne",
    ),
    ("Ana Roux n'a pas quitté le Parti radical.", "Ana Roux memberOf Parti radical"),
    (
        "Luc Bas, conseiller de Dax, et Ana Roux, conseillère au Conseil d'État, débattent.",
        "Luc Bas memberOf Conseil d'État",
    ),
    ("La Belgique et huit membres de l'Union européenne ont voté pour.", "Dax memberOf Union européenne"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
