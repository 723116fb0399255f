"""Tests of :mod:`kg.extract.relations.topics`: the town that a mayor alone is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read


def test_a_town_told_by_an_adjective_is_of_its_noun(read: Read) -> None:
    """« un cabinet gantois … Le bourgmestre » leads no Ghent."""
    told = read("Les plans sont d'un cabinet gantois. Le bourgmestre, Luc Roux, a salué la fin du chantier.")
    assert not [s for s in told.statements if s.predicate == "headOf"]


def test_a_town_told_by_its_name_is_the_mayors(read: Read) -> None:
    """« À Gand, un cabinet brugeois a gagné. Le bourgmestre » is that of Ghent."""
    told = read("À Gand, un cabinet brugeois a gagné. Le bourgmestre, Luc Roux, est ravi.")
    assert [s.object.name for s in told.statements if s.predicate == "headOf" and isinstance(s.object, Entity)] == [
        "Gand"
    ]


def test_a_town_in_the_name_of_a_prize_is_not_the_mayors(read: Read) -> None:
    """« le Grand Prix d'Angoulême … l'ancien maire » leads no Angoulême."""
    text = "Nancy fête ses livres. On y verra Paul Vial, Grand Prix d'Angoulême 2010. L'ancien maire Luc Roux viendra."
    told = read(text)
    assert [s.object.name for s in told.statements if s.predicate == "headOf" and isinstance(s.object, Entity)] == [
        "Nancy"
    ]


def test_its_inhabitants_do_not_make_a_town_a_river(read: Read) -> None:
    """« Les Dolois » have an article, and Dole has none."""
    text = "À Dole, la place ferme. À Gray, rien. À Dole, on rit. Le maire, Luc Roux, attend. Les Dolois sont las."
    led = {getattr(s.object, "name", "") for s in read(text).statements if s.predicate == "headOf"}
    assert led == {"Dole"}


def test_a_capital_where_a_dispatch_is_written_is_not_the_mayors(read: Read) -> None:
    """It is that of the town told of."""
    text = "Un hiver sans école\n\nParis, le 3 mars 2012 – À Vouzy-le-Vieil, il neige. L'école est fermée.\n\n"
    found = read(text + "L'idée vient du maire, Luc Roux, un ancien instituteur.").statements
    assert {getattr(s.object, "name", "") for s in found if s.predicate == "headOf"} == {"Vouzy-le-Vieil"}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "À Gray, la plage ferme. Les élus de Gray crient. « Que Paris entende », dit Luc Morvan, le député-maire.",
            "Gray",
        ),
        (
            "À Gray, la plage est fermée. Les élus de Gray crient. La fête est à Dole. Le maire, Luc Morvan, attend.",
            "Dole",
        ),
    ],
)
def test_a_town_that_acts_is_not_the_one_told_of(read: Read, text: str, town: str) -> None:
    """It stands for those who govern from there."""
    led = {getattr(s.object, "name", "") for s in read(text).statements if s.predicate == "headOf"}
    assert led == {town}


@pytest.mark.parametrize(
    "text",
    [
        "Un hangar a brûlé à Gray. Des pompiers venus de la caserne de Vesoul sont là. Le maire, Luc Roux, attend.",
        "À Gray, la mairie a brûlé. La députée libérale de Vesoul, Ana Bas, a pleuré. Le maire Luc Roux est absent.",
    ],
)
def test_a_town_told_for_another_is_not_the_mayors(read: Read, text: str) -> None:
    """« la caserne de Vesoul », « la députée de Vesoul » tell who or what else comes from there."""
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert ("Luc Roux", "Gray") in told
    assert ("Luc Roux", "Vesoul") not in told
