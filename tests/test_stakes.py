"""Whose a body is, wholly or in part, and of what it is a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Find, Read

    from kg.model import Reading


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Orial|organization] détient 30 % du capital de [Bolvig|organization].", ("Bolvig", "owner", "Orial")),
        ("[Orial|organization] possède 53 % de [Bolvig|organization].", ("Bolvig", "owner", "Orial")),
        ("[Orial|organization] a pris une participation de 20 % dans [Bolvig|organization].",
         ("Bolvig", "owner", "Orial")),
        ("[Orial|organization] a pris le contrôle de [Bolvig|organization].", ("Bolvig", "owner", "Orial")),
        ("[Bolvig|organization], dont [Orial|organization] est actionnaire, recrute.", ("Bolvig", "owner", "Orial")),
        ("[Bolvig|organization], coentreprise d'[Orial|organization] et de [Velox|organization], recrute.",
         ("Bolvig", "owner", "Velox")),
        ("[Bolvig|organization], filiale à 56 % d'[Orial|organization], recrute.", ("Bolvig", "partOf", "Orial")),
        ("[Bolvig|organization], spécialiste des biscuits, recrute.", ("Bolvig", "produces", "biscuits")),
        ("[Bolvig|organization] est spécialisée dans les engrais.", ("Bolvig", "produces", "engrais")),
        ("[Orial|organization] fait concurrence à [Bolvig|organization].", ("Orial", "competitor", "Bolvig")),
        ("[Bolvig|organization] est détenue à 31 % par [Orial|organization] et à 6 % par [Velox|organization].",
         ("Bolvig", "owner", "Velox")),
        ("[Bolvig|organization], contrôlée à 66 % par [Orial|organization] et à 25 % par [Velox|organization], va.",
         ("Bolvig", "owner", "Velox")),
        ("L'[usine Vial|place] appartient au groupe [Orial|organization].", ("usine Vial", "owner", "Orial")),
        ("La société [Bolvig|organization] appartient à la [famille Roux|organization].",
         ("Bolvig", "owner", "famille Roux")),
        ("La société [Bolvig|organization] appartient au groupe [Orial|organization].",
         ("Bolvig", "partOf", "Orial")),
        ("[Bolvig|organization] appartient à [Orial|organization].", ("Bolvig", "owner", "Orial")),
        ("L'[Institut Vial|organization] appartient à [Orial|organization].", ("Institut Vial", "partOf", "Orial")),
        ("La [Norvège|place] appartient à l'[Otan|organization].", ("Norvège", "memberOf", "Otan")),
    ],
)  # fmt: skip
def test_whose_a_body_is(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """Shares, participations, « dont » and joint ventures tell owners; « filiale à » tells of what it is a part."""
    assert wanted in {found[:3] for found in find(marked)}


@pytest.mark.parametrize(
    ("marked", "unwanted"),
    [
        ("[Orial|organization] détient 30 % des voix de [Bolvig|organization].", ("Bolvig", "owner", "Orial")),
        ("[Orial|organization] contrôle 60 % de la [Syrie|place].", ("Syrie", "owner", "Orial")),
        ("[Orial|organization] a vu [Bolvig|organization], dont [Velox|organization] est client.",
         ("Bolvig", "owner", "Velox")),
        ("[Bolvig|organization], spécialiste des biscuits, recrute.", ("Bolvig", "knowsAbout", "biscuits")),
    ],
)  # fmt: skip
def test_whose_a_body_is_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """Votes and lands are no shares, and a client owns nothing."""
    assert unwanted not in {found[:3] for found in find(marked)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Un rapport de la Cour des comptes le dit.", ("rapport de la Cour des comptes", "Cour des comptes")),
        ("Un décret de Mohamed Morsi étend ses pouvoirs.", ("décret de Mohamed Morsi", "Mohamed Morsi")),
    ],
)
def test_a_writing_named_by_its_author(text: str, wanted: tuple[str, str], read: Read) -> None:
    """A report and a decree are of whom their names end with."""
    assert wanted in _authors(read(text))


def test_a_writing_named_by_its_topic(read: Read) -> None:
    """A biography is of nobody's making."""
    assert not _authors(read("La biographie de Mohamed Morsi sort jeudi."))


def _authors(reading: Reading) -> set[tuple[str, str]]:
    told = (statement for statement in reading.statements if statement.predicate == "author")
    return {(told.subject.name, told.object.name) for told in told if isinstance(told.object, Entity)}
