"""Inhabitants, who are no towns, and what is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


def _played(read: Read, text: str, kind: str) -> set[str]:
    found = [event for event in read(text).events if event.kind == kind]
    assert found, text
    played = (f for event in found for role, f in event.roles if role in {Role.AGENT, Role.PATIENT})
    return {filler.name if isinstance(filler, Entity) else str(filler) for filler in played}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Un Nantais a été tué à Nice.", "Death", "Nantais"),
        ("Un autre Nantais a été tué à Nice.", "Death", "autre Nantais"),
        ("Une Lyonnaise de 34 ans a porté plainte contre son médecin.", "Accusation", "Lyonnaise de 34 ans"),
        ("Un Américain, Luc Bas, a été arrêté lundi à Nice.", "Arrest", "Luc Bas"),
        ("L'Américain a battu l'Espagnol en finale.", "Competition", "Américain"),
        ("Les Nantais ont battu Lille samedi.", "Competition", "Nantes"),
    ],
)
def test_an_inhabitant_is_somebody(read: Read, text: str, kind: str, name: str) -> None:
    """One of them is a person, all of them are a team."""
    assert name in _played(read, text, kind)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Les salariés sont en grève pour protester contre la fermeture du site.", Status.ASSERTED),
        ("Les salariés ont marché à Dax pour protester contre la fermeture du site.", Status.ASSERTED),
        ("Les salariés vont faire grève pour protester contre la fermeture du site.", Status.PLANNED),
    ],
)
def test_who_strikes_to_protest_protests(read: Read, text: str, status: Status) -> None:
    """« pour protester » tells why they do it, and no plan of theirs."""
    assert {event.status for event in read(text).events if event.kind == "Protest"} == {status}


def test_a_name_beside_its_noun_is_no_homeland(read: Read) -> None:
    """Where the tree has the name for the noun's adjective."""
    [event] = read("Solmar rachète sa concurrente Orvilia.").events
    assert "Orvilia" in {f.name for role, f in event.roles if role is Role.PATIENT and isinstance(f, Entity)}


def test_the_place_that_ends_a_body_does_nothing(read: Read) -> None:
    """Who counts is the prefecture."""
    told = read("La préfecture du Finistère, qui fait état de 14 interpellations, se réjouit.")
    [event] = [event for event in told.events if event.kind == "Arrest"]
    assert not [filler for role, filler in event.roles if role is Role.AGENT]


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("Selon un sondage, 64 % des Espagnols rejettent la loi.", "Decision", "Espagne"),
        ("Des centaines de Tibétains ont manifesté à Paris.", "Protest", "Tibet"),
    ],
)
def test_a_share_of_a_people_is_no_country(read: Read, text: str, kind: str, country: str) -> None:
    """« 64 % des Espagnols » are so many, and not Spain."""
    assert country not in _played(read, text, kind)


@pytest.mark.parametrize(
    ("told", "lands"),
    [
        ("Ana Holm a passé Lise Vik. La Danoise a battu la Suédoise en finale.", {"Ana Holm", "Lise Vik"}),
        (
            "Ana Holm a surmonté l'obstacle Lise Vik. La Danoise a battu en deux sets de 6-3 et 6-2 la Suédoise.",
            {"Ana Holm", "Lise Vik"},
        ),
        ("Sa coach, Lise Vik, a salué la Danoise.", {"Maud Perrin"}),
    ],
)
def test_an_inhabitant_is_of_the_paragraph(read: Read, told: str, lands: set[str]) -> None:
    """Whom the title is about is not called so where a paragraph tells of what others do."""
    text = f"Maud Perrin quitte le tournoi\nMaud Perrin est partie dimanche. Maud Perrin a mal au dos.\n{told}"
    assert {s.subject.name for s in read(text).statements if s.predicate == "nationality"} == lands


@pytest.mark.parametrize("opening", ["Inaugurée en 1926", "Déjà restaurée en 1990 par la ville", "Fondée par un abbé"])
def test_nobody_is_built(read: Read, opening: str) -> None:
    """What a participle says of things alone is said of no one who was told of before."""
    reading = read(f"Ana Roux a visité la chapelle. {opening}, elle accueille un concert.")
    assert not [
        e for e in reading.events for _, f in e.roles if e.kind == "Creation" and getattr(f, "name", "") == "Ana Roux"
    ]


@pytest.mark.parametrize("deed", ["une belle prestation", "un match intense", "une bataille", "sa version des faits"])
def test_what_is_played_or_told_is_not_handed_over(read: Read, deed: str) -> None:
    """« livrer » is of goods as well."""
    assert "Transfer" not in {event.kind for event in read(f"Luc Bas a livré {deed} samedi à Dax.").events}
    assert "Transfer" in {event.kind for event in read("Luc Bas a livré deux camions samedi à Dax.").events}


def test_the_words_of_a_turn_stand_together(read: Read) -> None:
    """« met en scène … avant » is no « met en avant »."""
    assert not read("Le maire Luc Bas met en scène un pêcheur avant la tempête.").claims
    assert read("Le maire Luc Bas met aussi en avant la sécurité des riverains.").claims


def test_several_inhabitants_are_not_who_was_told_of_before(read: Read) -> None:
    """« les Français » are no man of theirs."""
    told = "Luc Bas a gagné. {} a réclamé un vote."
    [claim] = read(told.format("Le Français")).claims
    assert isinstance(claim.speaker, Entity)
    assert claim.speaker.name == "Luc Bas"
    [claim] = read("Luc Bas a gagné. Les Français ont réclamé un vote.").claims
    assert not (isinstance(claim.speaker, Entity) and claim.speaker.name == "Luc Bas")
