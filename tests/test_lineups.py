"""Tests of :mod:`kg.extract.relations.lineups`: whom lists tell as of a team or body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

_SPORT = (
    "Football : le FC Calade bat l'AS Arzal\n\nLe FC Calade a battu l'AS Arzal dimanche en championnat de football."
)
_RACE = (
    "Cyclisme : l'étape à Jan Vial\n\nJan Vial a gagné lundi la course, devant le peloton. Les coureurs dorment à Dax."
)


def _told(read: Read, text: str) -> set[tuple[str, str, str]]:
    wanted = {"affiliation", "memberOf", "nationality", "headOf"}
    return {
        (s.subject.name, s.predicate, str(getattr(s.object, "name", "")))
        for s in read(text).statements
        if s.predicate in wanted
    }


@pytest.mark.parametrize(
    ("text", "body", "many"),
    [
        ("L'équipe de Suisse (Jan Vial, Luc Besnier et Tom Keller) a gagné le relais.", "équipe de Suisse", 3),
        ("Le jury (Jan Vial, Marie Roux) a rendu son verdict lundi à Metz.", "jury", 2),
        ("Le groupe Ardoise (Jan Vial, Luc Besnier et Tom Keller) jouera à Brest.", "Ardoise", 3),
        ("La délégation se compose de Jan Vial, Marie Roux et Tom Keller.", "délégation", 3),
        ("Le gouvernement Besnier comprend notamment Jan Vial et Marie Roux.", "gouvernement Besnier", 2),
    ],
)
def test_who_is_in_a_body(read: Read, text: str, body: str, many: int) -> None:
    """People in brackets behind a squad, or behind what composes it, are its members."""
    told = _told(read, text)
    assert len({one for one, relation, whose in told if relation == "memberOf" and whose == body}) == many


@pytest.mark.parametrize(
    "text",
    [
        "Les Éditions Orial (Jan Vial et Luc Besnier) publient un atlas.",
        "L'équipe de Suisse (Jan Vial est blessé, Luc Besnier aussi) a perdu.",
        "Le jury (lundi à Metz) a entendu Jan Vial et Marie Roux.",
        "Le contrat se compose de deux volets, selon Jan Vial et Marie Roux.",
    ],
)
def test_who_is_not(read: Read, text: str) -> None:
    """A body that is no squad has no players in brackets, nor has one whose brackets tell more."""
    assert not [one for one in _told(read, text) if one[1] == "memberOf"]


def test_line_of_a_team(read: Read) -> None:
    """A team that opens a line without a verb has the players named there."""
    line = "FC Calade : Jan Noël, Luc Adam - Paul Gérard, Ivan Simon - Tom Weber"
    told = _told(read, f"{_SPORT}\n\nLes équipes\n\n{line}")
    players = {"Jan Noël", "Luc Adam", "Paul Gérard", "Ivan Simon", "Tom Weber"}
    assert {(one, "affiliation", "FC Calade") for one in players} <= told
    assert not {
        one
        for one in _told(read, f"{_SPORT}\n\nFC Calade : Jan Noël a rejoint Luc Adam et Tom Weber.")
        if one[0] in players
    }


def test_line_of_a_body_without_sport(read: Read) -> None:
    """Whom a line names after a body is no player where nothing speaks of sport."""
    text = (
        "Justice : l'enquête avance\n\nLe juge a entendu des témoins.\n\nBanque Orial : Jan Noël, Luc Adam, Tom Weber"
    )
    assert not {one for one in _told(read, text) if one[1] == "affiliation"}


def test_results(read: Read) -> None:
    """Lines of results tell a team or country behind the name, whatever parts them."""
    lines = "1. Luc Besnier, Europcar, à 2 s\n2. Ivan Bock - Movistar - à 3 s\n3. Tom Keller, Belgique, à 13 s"
    told = _told(read, f"{_RACE}\n\n{lines}")
    assert {
        ("Luc Besnier", "affiliation", "Europcar"),
        ("Ivan Bock", "affiliation", "Movistar"),
        ("Tom Keller", "nationality", "Belgique"),
    } <= told
    assert not {
        one
        for one in _told(read, f"{_RACE}\n\n1. Luc Besnier devance Ivan Bock, Astana, de 2 s")
        if one[1] == "affiliation"
    }


def test_list_of_players(read: Read) -> None:
    """Lines of posts tell the players of the one team whose list the article is about."""
    posts = "Gardiens : Luc Besnier, Jean Vial\n\nDéfenseurs : Paul Roux, Marc Petit"
    told = _told(
        read, f"Football : la liste des joueurs du FC Calade\n\nLe FC Calade a publié jeudi son groupe.\n\n{posts}"
    )
    assert {
        (one, "affiliation", "FC Calade") for one in ("Luc Besnier", "Jean Vial", "Paul Roux", "Marc Petit")
    } <= told
    two = "Football : la liste des joueurs du FC Calade\n\nJeudi, la liste de l'AS Arzal était prête."
    assert not {one for one in _told(read, f"{two}\n\n{posts}") if one[1] == "affiliation"}


def test_who_heads_a_list_of_candidates(read: Read) -> None:
    """« tête de liste » leads no party."""
    told = _told(read, "Ana Roux, tête de liste de l'UMP à Lyon, a voté.")
    assert ("Ana Roux", "memberOf", "UMP") in told
    assert ("Ana Roux", "headOf", "UMP") not in told


def test_line_ups_and_scorers(read: Read) -> None:
    """A label has all whom marks part behind it, and who comes on; scorers play for whom they have scored for."""
    told = _told(read, "Redon : Adam - Noël, Simon (cap.), Weber (Vial, 65e) - Keller, Gérard")
    players = {"Adam", "Noël", "Simon", "Weber", "Vial", "Keller", "Gérard"}
    assert {(one, "affiliation", "Redon") for one in players} <= told
    goals = "Buts : Jan Noël (12e), Luc Adam (45e) pour l'AS Arzal ; Tom Weber (88e) pour le FC Calade."
    assert {
        ("Jan Noël", "affiliation", "AS Arzal"),
        ("Luc Adam", "affiliation", "AS Arzal"),
        ("Tom Weber", "affiliation", "FC Calade"),
    } <= _told(read, f"{_SPORT}\n\n{goals}")
    own = _told(read, f"{_SPORT}\n\nBut pour le FC Calade : Jan Noël (9e). But pour l'AS Arzal : Luc Adam (45e).")
    assert {("Jan Noël", "affiliation", "FC Calade"), ("Luc Adam", "affiliation", "AS Arzal")} <= own
    bank = "Banque Orial : Jan Noël, Luc Adam, Tom Weber, Paul Gérard, Ivan Simon, Luc Besnier"
    assert not {one for one in _told(read, f"L'audience\n\n{bank}") if one[1] == "affiliation"}


def test_a_text_that_ends_behind_a_label(read: Read) -> None:
    """A colon with nothing behind it leads in no row."""
    assert not read("PSG 4:").statements
