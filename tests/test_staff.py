"""Tests of :mod:`kg.extract.relations.staff`: how many work for a body, all of them and no part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("marked", "number"),
    [
        ("[Ana Roux|person] dirige [Bolvig|organization], une PME de 35 salariés fondée à Gap.", "35"),
        ("Le fabricant [Bolvig|organization] et ses 3 400 salariés attendent le jugement.", "3400"),
        ("Le repreneur gardera 312 des 530 salariés de [Bolvig|organization].", "530"),
        ("L'imprimerie [Bolvig|organization], 60 salariés, a fermé.", "60"),
        ("L'atelier tourne chez [Bolvig|organization] (60 ouvriers), à Gap.", "60"),
        ("La société [Bolvig|organization] licenciera 50 de ses 300 salariés.", "300"),
        ("[Bolvig|organization], une société basée à [Gap|place] qui emploie 80 personnes, recrute.", "80"),
        ("La laiterie [Bolvig|organization] fait vivre 92 salariés.", "92"),
        ("Les 300 salariés de [Bolvig|organization] sont en grève.", "300"),
        ("L'effectif de [Bolvig|organization] est de 85 personnes.", "85"),
        ("L'effectif de [Bolvig|organization] atteint 85 salariés.", "85"),
        ("Les effectifs de [Bolvig|organization] s'élèvent à 85 salariés.", "85"),
        ("[Bolvig|organization], forte de 85 salariés, a fermé.", "85"),
        ("85 personnes travaillent chez [Bolvig|organization].", "85"),
        ("[Bolvig|organization] supprime 515 postes sur un effectif de 2 180 salariés.", "2180"),
    ],
)
def test_how_many_work_there(parse: Parse, french: Language, marked: str, number: str) -> None:
    """Beside what the body is, after its name, of them all, and where a town stands between."""
    counted = {(row[1], row[2]) for row in told(reading(parse, french, marked)) if row[1] == "numberOfEmployees"}
    assert counted == {("numberOfEmployees", number)}


@pytest.mark.parametrize(
    "marked",
    [
        "[Bolvig|organization] a réuni ses 40 salariés de [Gap|place] lundi.",
        "[Bolvig|organization] a convoqué ses 40 salariés grévistes.",
        "Les 30 salariés de [Bolvig|organization] blessés lundi sont guéris.",
        "[Bolvig|organization] a reçu un groupe de 40 personnes.",
        "À [Bolvig|organization], 60 salariés, dont dix femmes, ont cessé le travail.",
        "Trois élus de [Bolvig|organization] ont défilé avec 200 salariés.",
        "[Ana Roux|person] et ses 20 salariés fabriquent des meubles.",
        "Le syndicat [Bolvig|organization], avec 300 salariés, a bloqué l'usine.",
        "300 personnes travaillaient chez [Bolvig|organization].",
        "La ville de [Gap|place], qui emploie 400 agents, a voté.",
        "[Bolvig|organization] ferme son usine de [Gap|place], qui emploie 300 personnes.",
    ],
)
def test_how_many_are_only_some(parse: Parse, french: Language, marked: str) -> None:
    """A part of them, people who come and go, or those of a person or a town."""
    assert "numberOfEmployees" not in {predicate for _, predicate, _ in told(reading(parse, french, marked))}


@pytest.mark.parametrize(
    "marked",
    [
        "Trois des huit salariés de [Bolvig|organization] qui veulent la reprendre ont parlé.",
        "Le [tribunal de commerce de Gap|organization] a liquidé l'atelier et licencié ses 40 salariés.",
    ],
)
def test_how_many_of_others(parse: Parse, french: Language, marked: str) -> None:
    """Not those of whom something is told, nor whom a court dismisses."""
    assert not [row for row in told(reading(parse, french, marked)) if row[1] == "numberOfEmployees"]
