"""Tests of the readers of printed results: :mod:`kg.extract.mentions.sheets` and :mod:`kg.extract.events.sheets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from conftest import Read

_STORY = "Football : un nul à Dax\n\nLe match de championnat de dimanche a vu deux équipes sans buteur."


def _named(read: Read, text: str, kind: Kind) -> set[str]:
    return {entity.name for entity in read(text).entities if entity.kind is kind}


def _told(read: Read, text: str, kind: str) -> set[tuple[str, ...]]:
    found = set()
    for event in read(text).events:
        if event.kind == kind and event.rule == "sheet":
            roles = dict(event.roles)
            shown = [roles.get(role) for role in (Role.AGENT, Role.PATIENT, Role.AMOUNT)]
            names = [one.name if isinstance(one, Entity) else one for one in shown if one is not None]
            found.add(tuple(str(one.value) if isinstance(one, Quantity) else str(one) for one in names))
    return found


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("Basket. Dijon - Cholet : 81-78. Le Mans - Nanterre : 75-80.", {("Dijon", "Cholet"), ("Nanterre", "Le Mans")}),
        ("Les résultats : Vannes - Agen 12-15, Brive - Colomiers 30-3.", {("Agen", "Vannes"), ("Brive", "Colomiers")}),
        (
            "Handball\n\n* Ivry - Nîmes : 25-25\n* Stade brestois - Chartres 20-31",
            {("Ivry", "Nîmes"), ("Chartres", "Stade brestois")},
        ),
        (
            "Football, groupe C : Pérou - Danemark 0-1, Monaco - Sedan 2-0.",
            {("Danemark", "Pérou"), ("Monaco", "Sedan")},
        ),
    ],
)
def test_results(read: Read, text: str, won: set[tuple[str, str]]) -> None:
    """A score tells who has won, whoever is named first; of a draw the first stands first."""
    assert _told(read, text, "Competition") == won


@pytest.mark.parametrize(
    "text",
    [
        "Le car Agen - Cahors 12-13 est supprimé jusqu'à mardi.",
        "Cyclisme. De Vannes à Redon - Laval : 215-220 km attendent les coureurs du championnat.",
        "Rugby. Le championnat reprendra avec Agen - Vannes et Brive - Colomiers samedi 12-13 mai.",
    ],
)
def test_no_results(read: Read, text: str) -> None:
    """Numbers behind two places are no score by themselves."""
    assert not _told(read, text, "Competition")


def test_towns_of_results_are_teams(read: Read) -> None:
    """Towns between which a score is printed are teams, and so is a side that no table has; countries stay."""
    text = "Rugby : les résultats\n\nAgen - Brive : 10-3\nGrenoble - Stade brestois 8-9\nItalie - Samoa : 20-13"
    assert {"Agen", "Brive", "Grenoble"} <= _named(read, text, Kind.ORGANIZATION)
    assert "Italie" in _named(read, text, Kind.PLACE)
    assert not _named(read, "Tennis. Quarts de finale : Vasselin - Petit 6-4, 6-2.", Kind.ORGANIZATION)


@pytest.mark.parametrize(
    "line",
    [
        "Redon : Lacombe - Perrin, Aubry (cap.), Diallo - Rousset, Gilles (Tessier, 65e)",
        "Redon : Lacombe – Perrin, Aubry, Diallo – Rousset (o), Gilles (m) – Tessier",
        "Gardiens : Lacombe, Perrin\nDéfenseurs : Aubry, Diallo, Tessier\nAttaquants : Rousset et Gilles",
        "Buts : Lacombe (12e), Perrin (45e, 60e), Aubry (88e sp), Diallo (5'), Rousset (6e), Gilles et Tessier (9e).",
    ],
)
def test_players(read: Read, line: str) -> None:
    """All who stand in a line-up are people, towns and bodies of their names or not."""
    people = {"Lacombe", "Perrin", "Aubry", "Diallo", "Rousset", "Gilles", "Tessier"}
    assert people <= _named(read, f"{_STORY}\n\n{line}", Kind.PERSON)


@pytest.mark.parametrize(
    "line",
    ["Parcours : Redon - Vannes, Lorient, Quimper, Brest - Morlaix", "Étapes : Redon, Vannes, Lorient, Quimper, Brest"],
)
def test_no_players(read: Read, line: str) -> None:
    """A row of towns behind a common noun is no line-up."""
    assert not _named(read, line, Kind.PERSON)


def test_labels_of_line_ups_are_teams(read: Read) -> None:
    """A town or an unknown name before a line-up is the team, and so is whom scorers have scored for."""
    row = "Lacombe - Perrin, Aubry, Diallo - Rousset, Gilles"
    assert "Redon" in _named(read, f"{_STORY}\n\nRedon : {row}", Kind.ORGANIZATION)
    assert "Brévannes" in _named(read, f"{_STORY}\n\nBrévannes : {row}", Kind.ORGANIZATION)
    assert "Vannes" in _named(read, f"{_STORY}\n\nBut : Perrin (9e) pour Vannes.", Kind.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            "Cantonales : les résultats\n\nAnne Vidal (PRG) : 37,19 %\nLuc Besnier (UDI) 23,7 %",
            {("Anne Vidal", "37.19"), ("Luc Besnier", "23.7")},
        ),
        (
            "Au premier tour, Anne Vidal (PRG, 41 %) devance Luc Besnier (UDI, 33,4 %).",
            {("Luc Besnier", "33.4"), ("Anne Vidal", "41")},
        ),
        ("Selon un sondage sur l'élection, Anne Vidal (PRG) : 30 %, Luc Besnier (UDI) : 28 %.", set()),
        ("Les actionnaires de la cave : Anne Vidal : 51 %, Luc Besnier : 49 %.", set()),
    ],
)
def test_votes(read: Read, text: str, votes: set[tuple[str, str]]) -> None:
    """A share behind a name is of the votes where the text tells of any, and of no poll."""
    assert _told(read, text, "Election") == votes


def test_numbered_players_and_their_clubs(read: Read) -> None:
    """Numbers before the players of a line-up are none of their names, and what stands in brackets is their club."""
    text = (
        "XV de France : 15. Lacombe (Vannes) ; 14. Perrin (Agen), 13. Aubry (Brive), 12. Diallo (Redon) ; 10. Rousset"
    )
    assert {"Lacombe", "Perrin", "Aubry", "Diallo", "Rousset"} <= _named(read, text, Kind.PERSON)
    assert {"Vannes", "Agen", "Redon"} <= _named(read, text, Kind.ORGANIZATION)


def test_tables(read: Read) -> None:
    """Points behind a town tell a team, and a number behind one is no part of its name."""
    named = _named(read, "Classement : 1. Vannes 60 pts ; 2. Agen 57 pts ; 3. Redon 55.", Kind.ORGANIZATION)
    assert {"Vannes", "Agen"} <= named
    assert "Redon" in _named(read, "Au classement, Agen 57, Redon 55 suivent.", Kind.PLACE)


def test_a_result_of_its_own_line(read: Read) -> None:
    """One result suffices where it opens a line."""
    assert _told(read, "Vannes - Agen : 2-2 (Perrin 12e ; Aubry 45e)", "Competition") == {("Vannes", "Agen")}


def test_counted_votes(read: Read) -> None:
    """Votes behind a name are a number of them."""
    events = read("Inscrits : 900. Anne Vidal (PRG) : 620 voix, élue. Luc Besnier (UDI) : 580 voix.").events
    found = {(row.value, q.unit) for e in events for row, q in e.roles if isinstance(q, Quantity)}
    assert ("quantity", "voix") in found
