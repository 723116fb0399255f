"""Tests of :mod:`kg.extract.relations.judgement`: what a statement's status is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


def test_where_a_place_lies_is_not_called_off(read: Read) -> None:
    """« 50 vols ont été annulés à l'aéroport de Gap, dans les Alpes »: the airport lies there all the same."""
    told = read("Le vent souffle et 50 vols ont été annulés à l'aéroport d'Halifax, en Nouvelle-Écosse.").statements
    lying = [statement.status for statement in told if statement.predicate == "locatedIn"]
    assert lying
    assert set(lying) == {Status.ASSERTED}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roux est critiquée depuis l'échec des Jeux de Dax, où l'équipe avait chuté.",
        "« L'erreur n'est pas pardonnable », tance Luc Bas, consultant de la société parisienne Cryptalis.",
        "Les cours ont été annulés à l'université de Lubumbashi.",
    ],
)
def test_what_a_name_tells_is_so(read: Read, text: str) -> None:
    """Games that were a failure were held in Dax, and a firm of which somebody says no good is in Paris."""
    assert {s.status for s in read(text).statements if s.predicate == "locatedIn"} == {Status.ASSERTED}


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("Le débat sur la Grèce est bloqué.", "about", Status.ASSERTED),
        # with whom a thing is to be made is there already, the thing is not
        ("Orlian annonce la création d'une filiale avec le groupe belge Bolvig.", "countryOfOrigin", Status.ASSERTED),
        ("Le maire prévoit la création d'un musée à Dinan.", "locatedIn", Status.PLANNED),
    ],
)
def test_what_is_so_beside_what_is_not(read: Read, text: str, predicate: str, status: Status) -> None:
    """A theme whatever becomes of the debate, a partner whatever becomes of the project."""
    assert {s.status for s in read(text).statements if s.predicate == predicate} == {status}


def test_each_of_two_leads_his_own(read: Read) -> None:
    """Beside two functions with their names, nobody leads the other's body, nor is anybody a national of Europe."""
    text = "La patronne du Medef Claire Duval et le numéro un de FO Jean Petit ont discuté."
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert told == {("Claire Duval", "Medef"), ("Jean Petit", "FO")}
    text = "La commissaire européenne à la Pêche, Maria Roth, a réagi."
    assert "nationality" not in {s.predicate for s in read(text).statements}
    text = "La commissaire suédoise à la Pêche, Maria Roth, a réagi."
    assert "nationality" in {s.predicate for s in read(text).statements}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Marc Nourry deviendra président du club Orial en 1983.", Status.ASSERTED),
        ("Marc Nourry deviendra président du club Orial en 2031.", Status.PLANNED),
        ("Marc Nourry deviendra président du club Orial.", Status.PLANNED),
    ],
)
def test_the_future_of_a_past_year(read: Read, text: str, status: Status) -> None:
    """What a life tells in the future is over, where its year is."""
    told = read(text, dt.date(2024, 3, 12)).statements
    assert {s.status for s in told if s.predicate == "jobTitle"} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "La CGT rappelle : “Luc Bas a été élu président de la région Nordelle”.",
        "Luc Bas, selon la CGT, dirige la société Bolvig.",
        "Luc Bas, dénonce la CGT, dirige la société Bolvig.",
    ],
)
def test_what_is_said_has_its_subject_or_mark_outside(read: Read, text: str) -> None:
    """The verb stands in somebody's words, whatever of its clause does not."""
    told = [s for s in read(text).statements if s.predicate == "headOf"]
    assert told
    assert all(s.claim is not None for s in told)


def test_the_narrator_tells_what_stands_beside_words(read: Read) -> None:
    """What a clause of the narrator's own tells is nobody's words."""
    told = read("Luc Bas, qui dirige la société Bolvig, a dit que tout va bien.").statements
    assert any(s.predicate == "headOf" and s.claim is None for s in told)


def test_the_lead_tells_itself_what_the_title_tells(read: Read) -> None:
    """Of whom the title names, a lead that ends with « a annoncé X » is the article's own; of others it is X's."""
    title, lead = "Le sculpteur Henri Bonvin est mort\n\n", "Le sculpteur Henri Bonvin est décédé lundi à Nantes, "
    for text, told in (
        (f"{title}{lead}a annoncé sa galerie.", False),
        (f"Le monde des arts en deuil\n\n{lead}a annoncé sa galerie.", True),
    ):
        found = [s for s in read(text, dt.date(2024, 3, 13)).statements if s.predicate == "deathPlace"]
        assert [s.claim is not None for s in found] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roux visée par une enquête\n\nAna Roux possède la société Orial à Gap, affirme le quotidien Mirel.",
        "Luc Bas soupçonné\n\nPARIS, 3 mars 2013. - Luc Bas est membre du parti Vox, a affirmé mardi la police.",
        "Luc Bas serait mort\n\nLuc Bas est mort lundi à Gap, a annoncé sa famille.",
        "Luc Bas est-il mort ?\n\nLuc Bas est mort lundi à Gap, a annoncé sa famille.",
        "« Luc Bas est mort »\n\nLuc Bas est mort lundi à Gap, a annoncé sa famille.",
        "Luc Bas est mort, selon sa famille\n\nLuc Bas est mort lundi à Gap, a annoncé sa famille.",
    ],
)
def test_the_lead_needs_its_source_for_all_else(read: Read, text: str) -> None:
    """What the title does not tell by itself is told by whoever the lead names."""
    told = {"owner", "memberOf", "deathPlace"}
    found = [s for s in read(text, dt.date(2013, 3, 6)).statements if s.predicate in told]
    assert found
    assert all(s.claim is not None for s in found if s.status is Status.ASSERTED)


def test_a_season_is_over_or_to_come(read: Read) -> None:
    """« Cet été » is no day to come in October, whatever the code of a season is as a number."""
    text = "Le festival des Arcades s'est tenu cet été à Valence."
    told = read(text, dt.date(2024, 10, 3)).statements
    assert [s.status for s in told if s.predicate == "startDate"] == [Status.ASSERTED]
    told = read("Le festival des Arcades se tient cet été à Valence.", dt.date(2024, 4, 3)).statements
    assert [s.status for s in told if s.predicate == "startDate"] == [Status.PLANNED]


def test_who_holds_what_is_to_come_is_settled(read: Read) -> None:
    """Of a congress to come the day is planned, while who holds it and what it is about are so."""
    text = "Un congrès sur le logement sera organisé le 12 juin 2024 par la ville de Lens."
    told = {s.predicate: s.status for s in read(text, dt.date(2024, 3, 12)).statements}
    assert told == {"about": Status.ASSERTED, "organizer": Status.ASSERTED, "startDate": Status.PLANNED}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Une marche a été organisée par le syndicat Solidor.", ("marche", "organizer", "Solidor")),
        ("La chanson composée par Jean Roux a plu.", ("chanson", "author", "Jean Roux")),
        ("Le débat sur la chasse a repris.", ("débat sur la chasse", "about", "chasse")),
    ],
)  # fmt: skip
def test_one_thing_that_is_said_may_be_enough(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    """A thing without a name is kept for who holds or has made it, or what it treats of."""
    found = {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}
    assert wanted in found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("L'incendie, déclaré lundi à Gap, n'a pas fait de victime.", Status.ASSERTED),
        ("Le festival n'aura pas lieu en 2024.", Status.DENIED),
    ],
)
def test_what_an_aside_dates_is_not_denied(read: Read, text: str, status: Status) -> None:
    """The day of an aside is so, whatever the verb denies, and a fire without victims has burnt."""
    told = read(text, dt.date(2024, 3, 12))
    found = [one for one in told.statements if one.predicate == "startDate"]
    assert {one.status for one in found} == {status}
    assert not any(one.kind == "Accident" and one.status is Status.DENIED for one in told.events)
