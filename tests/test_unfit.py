"""What two names that stand beside each other are not to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str) -> set[tuple[str, str, object]]:
    return {(one.subject.name, one.predicate, name(one.object)) for one in read(text).statements}


@pytest.mark.parametrize(
    ("text", "subject", "relation", "value"),
    [
        ("« La Digue », biographie d'Ana Roux, est parue lundi.", "La Digue", "author", "Ana Roux"),
        ("Ana Roux, spécialiste de la Révolution française, est morte.", "Révolution française", "participant",
         "Ana Roux"),
        ("Spécialiste du Moyen-Orient, Ana Roux enseigne à Gap.", "Ana Roux", "homeLocation", "Moyen-Orient"),
        ("Luc Bas et Ana Roux, respectivement président de Renault et maire de Nice, ont signé.", "Ana Roux", "headOf",
         "Renault"),
        ("Le principal concurrent de Renault, Bolvig, a parlé.", "Bolvig", "headOf", "Renault"),
        ("Renault est l'actionnaire principal de Sanofi.", "Renault", "partOf", "Sanofi"),
        ("La belle-mère de Luc Bas, Ana Roux, a parlé.", "Luc Bas", "parent", "Ana Roux"),
        ("Renault a vendu Sanofi. Luc Bas en est le directeur.", "Luc Bas", "headOf", "Sanofi"),
        ("Le binôme incarné par Luc Bas et Ana Roux a gagné.", "Luc Bas", "open/incarner", "Ana Roux"),
        ("Députée PS du Gers, Ana Roux attend.", "Ana Roux", "open/attendre", "PS"),
        ("Un pompier au micro de RTL a accusé le maire.", "pompier", "affiliation", "RTL"),
        ("La ministre de la Santé a parlé. La directrice du Festival de Cannes, Ana Roux, part.", "Ana Roux", "headOf",
         "ministère de la Santé"),
        ("Un évêque belge part\n\nL'évêque belge Luc Bas a présenté ses excuses. Les abus ont eu lieu en Belgique.",
         "Luc Bas", "headOf", "Belgique"),
        ("Face au Belge, Luc Bas, le Français, a perdu.", "Luc Bas", "nationality", "Belgique"),
        ("Le patron allemand de Renault, Karl Vogt, est parti.", "Renault", "countryOfOrigin", "Allemagne"),
        ("L'entraîneur portugais de Chelsea, Rui Vaz, est parti.", "Chelsea", "countryOfOrigin", "Portugal"),
        ("C'est à Namur qu'est né Karim Belkacem.", "Namur", "alternateName", "Karim Belkacem"),
    ],
)  # fmt: skip
def test_who_is_told_of_is_not_tied(read: Read, text: str, subject: str, relation: str, value: str) -> None:
    """Whom a portrait shows has not made it; whoever knows a time or land had no part in it, nor lives there."""
    assert (subject, relation, value) not in _told(read, text)


@pytest.mark.parametrize(
    ("text", "subject", "relation", "value"),
    [
        ("Il y a dix ans, Ana Roux fondait la société Bolvig.", "Bolvig", "founder", "Ana Roux"),
        ("Ana Roux (université de Gap) a mené l'enquête.", "Ana Roux", "affiliation", "université de Gap"),
        ("Le propriétaire de Sanofi, Renault, a vendu.", "Sanofi", "owner", "Renault"),
        ("Le partenaire de Renault, Sanofi, a vendu.", "Renault", "partner", "Sanofi"),
        ("Luc Bas, fondateur et directeur de Renault, a parlé.", "Renault", "founder", "Luc Bas"),
        ("Luc Bas, dont la femme est Ana Roux, est mort.", "Luc Bas", "spouse", "Ana Roux"),
        ("Renault a fermé une usine. Luc Bas en est le président.", "Luc Bas", "headOf", "Renault"),
        ("Un Belge, Luc Bas, a été arrêté.", "Luc Bas", "nationality", "Belgique"),
        ("Agée de 41 ans, Ana Roux est avocate.", "Ana Roux", "age", "41"),
    ],
)
def test_what_is_spelled_like_another_word_is_tied(
    read: Read, text: str, subject: str, relation: str, value: str
) -> None:
    """« fondait » is of « fonder » where somebody does it to a body; a school in brackets is no party."""
    assert (subject, relation, value) in {(one, tie, str(other)) for one, tie, other in _told(read, text)}


@pytest.mark.parametrize(
    ("text", "subject", "relation", "value"),
    [
        ("Le salon est organisé par la société Bolvig, de Namur.", "salon", "locatedIn", "Namur"),
        ("Le tribunal de Gap a annulé un arrêté du maire de Dax.", "arrêté du maire de Dax", "author",
         "tribunal de Gap"),
    ],
)  # fmt: skip
def test_what_is_of_another(read: Read, text: str, subject: str, relation: str, value: str) -> None:
    """The town of whoever holds a fair is not its own; who annuls a decree has not written it."""
    assert (subject, relation, value) not in _told(read, text)


@pytest.mark.parametrize(
    ("text", "body", "patient"),
    [
        ("Le boycott du groupe Bolvig a débuté mardi.", "Bolvig", True),
        ("Le blocage de l'université Bolvig a débuté mardi.", "université Bolvig", True),
        ("La manifestation de la CGT a débuté mardi.", "CGT", False),
    ],
)
def test_who_is_boycotted_boycotts_nobody(read: Read, text: str, body: str, patient: bool) -> None:  # noqa: FBT001
    """« le boycott du groupe » is not of its own doing, « la manifestation de la CGT » is."""
    reading = read(text)
    [event] = [event for event in reading.events if event.kind == "Protest"]
    assert {getattr(part, "name", ""): role for role, part in event.roles}[body] is (
        Role.PATIENT if patient else Role.AGENT
    )
    assert patient is not any(s.predicate == "organizer" for s in reading.statements)
