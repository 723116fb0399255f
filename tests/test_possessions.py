"""Tests of :mod:`kg.extract.relations.possessions`, and of whose filial, team or product something is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Find, Parse, Read

    from kg.lang.base import Language

_SAYS = (
    (
        "Le groupe [Bolvig|organization] fermera son [usine de Lunel|place].",
        ("usine de Lunel", "owner", "Bolvig"),
    ),
    (
        "[Bolvig|organization] doit présenter lundi à Lunel son [Zéphyr 5|product].",
        ("Bolvig", "produces", "Zéphyr 5"),
    ),
    (
        "[Zéphyr|product], le système d'exploitation mobile de [Bolvig|organization], sort lundi.",
        ("Bolvig", "produces", "Zéphyr"),
    ),
    (
        "Le fabricant [Bolvig|organization] recrute. Sa filiale [Orval|organization] aussi.",
        ("Orval", "partOf", "Bolvig"),
    ),
    (
        "[Dax|organization] a gagné face aux [Gallois|place=Pays de Galles] de [Bolvig|organization].",
        ("Bolvig", "countryOfOrigin", "Pays de Galles"),
    ),
    (
        "Elle perd contre le [danois|place=Danemark] [Bolvig|organization], qui commercialise le [Zéphyr|product].",
        ("Bolvig", "produces", "Zéphyr"),
    ),
)
_NOT = (
    (
        "[Ana Roux|person], de la [Poste|organization], gare sa [Clio|product].",
        ("Poste", "produces", "Clio"),
    ),
    (
        "La compagnie [Bolvig|organization] a perdu son [A320|product].",
        ("Bolvig", "produces", "A320"),
    ),
    (
        "Le [Zéphyr|product], un projet de [Bolvig|organization] abandonné, revient.",
        ("Bolvig", "produces", "Zéphyr"),
    ),
    (
        "Le gouvernement [Roux|organization] ferme son [ambassade de Lunel|organization].",
        ("ambassade de Lunel", "owner", "Roux"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_whose_it_is(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """By a possessive, by what a thing is, by the people of a body."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_whose_it_is_not(find: Find, marked: str, unwanted: tuple[str, str, str]) -> None:
    """Who drives a car did not make it, and a project is no ware."""
    assert unwanted not in {row[:3] for row in find(marked)}


_SITES = (
    ("La [Nasa|organization] ([NSA|organization]) de [Pau|place] dort.", ("NSA", "locatedIn", "Pau"), True),
    ("Lancé de [Lunel|place], en [Floride|place], il vole.", ("Lunel", "locatedIn", "Floride"), True),
    ("Il est mort en [Drôme|place], à 350 kilomètres au sud de [Die|place].", ("Drôme", "locatedIn", "Die"), False),
    ("Il est mort à 350 kilomètres au sud de [Die|place].", ("sud de Die", "locatedIn", "Die"), False),
    (
        "L'[Institut Vial|organization] de [Lunel|place] et le [laboratoire Bas|organization] ont gagné.",
        ("Institut Vial", "partOf", "laboratoire Bas"),
        False,
    ),
    (
        "La capsule [Zéphyr|product] a été mise au point par [Bolvig|organization].",
        ("Bolvig", "produces", "Zéphyr"),
        True,
    ),
    ("Le groupe [Bolvig|organization] a mis les points sur les [i|product].", ("Bolvig", "produces", "i"), False),
)


@pytest.mark.parametrize(("marked", "wanted", "stands"), _SITES)
def test_where_it_is_and_who_made_it(find: Find, marked: str, wanted: tuple[str, str, str], *, stands: bool) -> None:
    """Behind brackets, in a crater, and not where a distance is told from."""
    assert (wanted in find(marked)) is stands


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("L'école Al-Nour, un établissement religieux du village d'Al-Mandara, ferme.", "école Al-Nour", "Al-Mandara"),
        ("Il s'est posé lundi dans le cratère Gale, sur Mars.", "cratère Gale", "Mars"),
        ("L'usine de la société Nokia ferme. L'entreprise d'Espoo supprime 200 postes.", "Nokia", "Espoo"),
    ],
)
def test_what_a_description_tells_of_a_place(read: Read, text: str, inner: str, outer: str) -> None:
    """The village or town of a body that is only described."""
    told = {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}
    assert (inner, "locatedIn", outer) in told


_TOLD = (
    (
        "[Bolvig|organization], dont [Orial|organization] possède 51 %, va mal.",
        ("Bolvig", "owner", "Orial"),
        True,
    ),
    (
        "Le groupe [Kestrel|organization] a pris 35 % du groupe [Norval|organization].",
        ("Norval", "owner", "Kestrel"),
        True,
    ),
    (
        "Le groupe [Kestrel|organization] a pris part au salon du groupe [Norval|organization].",
        ("Norval", "owner", "Kestrel"),
        False,
    ),
    ("La [Banque alpine|organization], sise à [Dax|place], a refusé.", ("Banque alpine", "locatedIn", "Dax"), True),
    ("Le [club de Dax|organization] a été tenu en échec à [Lens|place].", ("club de Dax", "locatedIn", "Lens"), False),
    ("Le prince [Ali|person], via sa société [Orial|organization], l'a acheté.", ("Orial", "owner", "Ali"), True),
    ("[Luc Bas|person] ([SUI|organization]) a gagné.", ("Luc Bas", "memberOf", "SUI"), False),
    ("[Luc Bas|person] ([UDB|organization]) a gagné.", ("Luc Bas", "memberOf", "UDB"), True),
    (
        "Le groupe, financé par [Orial|organization], va bien, à la différence de son rival [Bolvig|organization].",
        ("Orial", "competitor", "Bolvig"),
        False,
    ),
    (
        "Le [Parti vert|organization], la formation du maire sortant [Luc Bas|person], gagne.",
        ("Luc Bas", "memberOf", "Parti vert"),
        True,
    ),
    (
        "L'[Union de Dax|organization] (UD), mouvement de [Luc Bas|person], gagne.",
        ("Luc Bas", "memberOf", "Union de Dax"),
        True,
    ),
    (
        "Le [Parti vert|organization], le mouvement de la [Norvège|place], gagne.",
        ("Norvège", "memberOf", "Parti vert"),
        False,
    ),
    (
        "L'[ENA|organization], la formation de [Luc Bas|person] finie, ferme.",
        ("Luc Bas", "memberOf", "ENA"),
        False,
    ),
    (
        "[Luc Bas|person], arbitre et aujourd'hui entraîneur du [Serbe|place=Serbie] [Jan Vial|person].",
        ("Jan Vial", "jobTitle", "entraîneur"),
        False,
    ),
)


@pytest.mark.parametrize(("marked", "wanted", "stands"), _TOLD)
def test_what_is_somebodys(find: Find, marked: str, wanted: tuple[str, str, str], *, stands: bool) -> None:
    """A company of a prince, no town of a company, nor the trainer of whom he trains."""
    assert (wanted in find(marked)) is stands


def test_several_who_died_are_not_the_one_tried(read: Read) -> None:
    """« furent exécutés »: several, and not he; « mort en détention en 2006 »: he."""
    text = (
        "Ratko Mladic est poursuivi pour un massacre au cours duquel quelque 8 000 hommes furent exécutés en juillet "
        "1995. Il a connu Slobodan Milosevic, mort en détention en 2006."
    )
    told = {
        (s.subject.name, getattr(s.object, "edtf", "")) for s in read(text).statements if s.predicate == "deathDate"
    }
    assert told == {("Slobodan Milosevic", "2006")}


def test_a_participle_is_no_decree(read: Read) -> None:
    """« Arrêté le 26 mai à Gap » opens a sentence about somebody."""
    found = read("Arrêté le 26 mai 2011 à Gap, Luc Vial a été jugé.")
    assert "Arrêté" not in {entity.name for entity in found.entities}


def test_a_town_is_nobodys(parse: Parse, french: Language) -> None:
    """« appartenir » of a town tells of a house there, or of an area."""
    marked = "[Dax|place] appartenait à la société [Bolvig|organization]."
    assert ("Dax", "owner", "Bolvig") not in told(reading(parse, french, marked))


@pytest.mark.parametrize(
    ("text", "wanted", "stands"),
    [
        (
            "Elle ferme la centrale nucléaire de Gentil, à Bécancour, propriété d'Hydro-Québec.",
            ("Bécancour", "owner", "Hydro-Québec"),
            False,
        ),
        (
            "Le directeur de la société Orial, propriétaire de la mine Halmba, a fui.",
            ("mine Halmba", "owner", "Orial"),
            True,
        ),
        ("La société Orial fabrique l'an prochain 300 bus.", ("Orial", "produces", "an prochain"), False),
        ("La start-up Orial commercialise un logiciel de paie.", ("Orial", "produces", "logiciel de paie"), True),
        (
            "L'application Picto, détournée en avril par des pirates, est muette.",
            ("Picto", "startDate", "2023-04"),
            False,
        ),
    ],
)
def test_what_a_town_and_a_day_are_not(read: Read, text: str, wanted: tuple[str, str, str], *, stands: bool) -> None:
    """A town has no owner, a year is no product, and nothing begins on the day of what is done to it."""
    rows = read(text, dt.date(2024, 3, 12)).statements
    told = {(s.subject.name, s.predicate, getattr(s.object, "name", getattr(s.object, "edtf", ""))) for s in rows}
    assert (wanted in told) is stands
