"""Names in a row by the noun of several before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TOLD = (
    ("Trois entreprises ont été primées : Naturalou, Plastorel et Corvéa.", "Naturalou", "organization"),
    ("Le jury a départagé deux jeunes pousses, Farobat et Plastorel.", "Farobat", "organization"),
    ("Plusieurs start-up ont été retenues, dont Ostrelec et Plastorel.", "Ostrelec", "organization"),
    ("Douze sociétés exposent, parmi lesquelles Naturalou et Plastorel.", "Naturalou", "organization"),
    ("Quatre communes sont concernées : Brévol, Tazgrout et Plastorel.", "Brévol", "place"),
    ("Les pôles de compétitivité (Naturalou, Ostrelec et Plastorel) exposent.", "Ostrelec", "organization"),
    ("Étaient présents trois élus, Hemopix, Bolvig et Zelvio.", "Zelvio", "person"),
)
_UNTOLD = (
    ("Les salariés ont rencontré deux fois la direction, à Brévol et à Tazgrout.", "Brévol", "place"),
    ("Deux sociétés ont investi : 3 millions d'euros à Lille et à Roubaix.", "Lille", "place"),
    ("Les élus ont refusé, et Marie Delcourt et Luc Bastien l'ont dit.", "Luc Bastien", "person"),
)


@pytest.mark.parametrize(("sentence", "name", "kind"), _TOLD)
def test_what_the_noun_tells(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Each of the row is one of several, behind a comma, a colon or « dont »."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(("sentence", "name", "kind"), _UNTOLD)
def test_where_it_tells_nothing(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Where somewhere, a known town or who has a first name is told of."""
    assert (name, kind) in named(parse, french, sentence)
