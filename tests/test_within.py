"""What stands inside another phrase or clause than that of an event."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity, Time
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler

TUESDAY = dt.date(2024, 3, 12)
_PLAYERS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})


def _name(filler: Filler) -> str:
    if isinstance(filler, Entity):
        return filler.name
    if isinstance(filler, Quantity):
        return filler.value or ""
    return filler.edtf if isinstance(filler, Time) else filler


def _played(read: Read, text: str, kind: str, roles: frozenset[Role]) -> set[str]:
    found = [event for event in read(text, TUESDAY).events if event.kind == kind]
    assert found, text
    return {_name(filler) for event in found for role, filler in event.roles if role in roles}


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("Le séisme a fait dix morts en pleine visite du ministre Luc Bas.", "Death", "Luc Bas"),
        ("L'armée a tué deux civils lors de la visite du pape Jan Roy.", "Death", "Jan Roy"),
        ("Orial, filiale du groupe Bolvig, a vendu en mai une usine à Dax.", "Acquisition", "Bolvig"),
        ("Le préfet a salué l'interpellation de deux médecins béninois.", "Arrest", "Bénin"),
        ("Deux ingénieurs béninois soupçonnés de vol par la junte ont été arrêtés.", "Accusation", "Bénin"),
        ("Le général Bas accuse son voisin de vol, ce que le président Luc Roy dément.", "Accusation", "Luc Roy"),
        ("Rome a expulsé l'ambassadeur après des propos du ministre sur l'assassinat du candidat Luc Bas.", "Departure",
         "Luc Bas"),
        ("Luc Bas assurera l'intérim jusqu'à l'élection d'un maire.", "Election", "Luc Bas"),
        ("Luc Bas, du pôle Orial, est inquiet : « Une firme sur deux a investi. »", "Investment", "Orial"),
        ("L'Insee dénombre 40 fermetures d'usines.", "Closure", "Insee"),
        ("Un homme travaillant pour la société Solvia a tué Luc Bas.", "Attack", "Solvia"),
        ("Des ouvriers travaillant pour Orial ont manifesté à Gap.", "Protest", "Orial"),
        ("Des magasins appartenant au groupe Bolvig ont racheté Orial.", "Acquisition", "Bolvig"),
    ],
)  # fmt: skip
def test_who_stands_inside_plays_no_part(read: Read, text: str, kind: str, other: str) -> None:
    """During what it happens, of whom an apposition is, from where those are to whom it is done, who takes it up."""
    assert other not in _played(read, text, kind, _PLAYERS)


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Le roi a limogé lundi la ministre Ana Bas, qui avait refusé de signer le décret.", "Decision", "2024-03-11"),
        ("Luc Bas appelle à manifester samedi et accuse le préfet de mentir.", "Accusation", "2024-03-16"),
        ("L'Union a levé fin février les sanctions prises au lendemain du coup d'État du 26 juillet 2023.", "Attack",
         "2024-02~"),
    ],
)  # fmt: skip
def test_the_day_of_another_clause_is_not_its_day(read: Read, text: str, kind: str, day: str) -> None:
    """That of the main clause before a relative one, of a verb joined before, of a noun with a day of its own."""
    assert day not in _played(read, text, kind, frozenset({Role.TIME}))


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Les salariés protestent contre la suppression de 186 postes.", "Protest", "186"),
        ("Orial a annoncé la suppression de 186 postes sur 640.", "JobCuts", "640"),
        ("Orial supprime 94 postes sur les 260 que compte l'usine.", "JobCuts", "260"),
        ("Orial prévoit une hausse de 12 % des ventes en 2024, après un recul de 3 %.", "Change", "12 3"),
        ("La mairie va embaucher dix agents et construire un gymnase.", "Creation", "10"),
    ],
)
def test_the_number_of_another_noun_is_not_its_number(read: Read, text: str, kind: str, number: str) -> None:
    """Nor that of the whole of which it is a part, nor of what the verb before does; no event has both of two."""
    found = [event for event in read(text, TUESDAY).events if event.kind == kind]
    told = [{f.value for _, f in event.roles if isinstance(f, Quantity)} for event in found]
    assert found, text
    assert not any(numbers.issuperset(number.split()) for numbers in told)


@pytest.mark.parametrize(
    ("text", "kind", "roles", "name"),
    [
        ("Deux hommes ont été arrêtés lors d'une manifestation à Dax.", "Arrest", frozenset({Role.PLACE}), "Dax"),
        ("Le séisme du 4 février 1976 avait causé la mort de 300 fidèles.", "Accident", frozenset({Role.QUANTITY}),
         "300"),
        ("Le président béninois a rencontré mardi le roi.", "Meeting", frozenset({Role.TIME}), "2024-03-12"),
        ("Le député Luc Bas, qui a été réélu dimanche, a remercié ses électeurs.", "Election", frozenset({Role.TIME}),
         "2024-03-10"),
    ],
)  # fmt: skip
def test_what_is_its_own_stays(read: Read, text: str, kind: str, roles: frozenset[Role], name: str) -> None:
    """Where something goes on meanwhile is where it happens; victims count; a relative clause has its own day."""
    assert name in _played(read, text, kind, roles)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le groupe entend recruter 150 personnes à Dax.", "Meeting"),
        ("Orial avait renoncé en mai à racheter son rival Bolvig.", "Closure"),
        ("Le ministre Luc Bas, interpellé à l'Assemblée par une députée, a répondu.", "Arrest"),
        ("Le contrat s'élève à 320 millions d'euros.", "Change"),
        ("Orial décroche un contrat de 320 millions d'euros en Inde.", "Change"),
        ("Brest : le chantier naval Kerlan placé en redressement judiciaire", "Creation"),
        ("Moscou a expulsé deux diplomates, en représailles au renvoi de deux espions.", "Attack"),
    ],
)
def test_a_turn_tells_nothing_else(read: Read, text: str, kind: str) -> None:
    """« entendre » with an infinitive is to mean to; a shipyard no building."""
    assert kind not in {event.kind for event in read(text, TUESDAY).events}


def test_what_one_gives_up_is_ended(read: Read) -> None:
    """« renoncer à un projet » ends the project, and not who gives it up."""
    [event] = [e for e in read("Orial a renoncé à son projet de tramway.").events if e.kind == "Closure"]
    assert (Role.PATIENT, "projet de tramway") in event.roles


def test_an_aside_is_no_aim(read: Read) -> None:
    """« pour sa part »."""
    events = read("L'avocat dénonce pour sa part une arrestation arbitraire.").events
    assert Role.PURPOSE not in {role for event in events for role, _ in event.roles}


def test_the_damage_is_no_measure_of_the_dead(read: Read) -> None:
    """Nobody dies by the million."""
    [event] = read("L'incendie a fait deux morts et 3 millions d'euros de dégâts.").events
    assert Role.AMOUNT not in {role for role, _ in event.roles}


_ASIDES = (
    ("La banque Danone, qui a lancé un vaste plan, va fermer d'ici février 2023 14 de ses 109 agences.", "Launch"),
    ("Ana Roux est remplacée par Luc Bas, directeur général de la banque Danone depuis 2018.", "Appointment"),
    ("Les salariés protestent contre la fermeture, annoncée en mai 2011, de leur usine.", "Protest"),
)


@pytest.mark.parametrize(("text", "kind"), _ASIDES)
def test_the_day_of_an_aside_is_its_own(read: Read, text: str, kind: str) -> None:
    """What is yet to come is not when something was done, nor is since when somebody has a post when it was given."""
    [event] = [e for e in read(text).events if e.kind == kind]
    assert Role.TIME not in {role for role, _ in event.roles}


def test_posts_by_another_name_are_cut(read: Read) -> None:
    """« équivalents temps plein »."""
    [event] = read("La suppression de 2700 équivalents temps plein est en cours.").events
    assert event.kind == "JobCuts"


@pytest.mark.parametrize("dating", ["après", "depuis", "malgré"])
@pytest.mark.parametrize("what", ["l'attaque de la caserne", "la dissolution du Parlement"])
def test_who_does_what_only_dates_an_event(read: Read, dating: str, what: str) -> None:
    """« … a été limogé après l'attaque de la caserne par l'armée »: that is no deed of hers."""
    events = read(f"Le ministre Luc Bas a été limogé {dating} {what} par l'armée.").events
    assert [
        role for event in events if event.kind == "Departure" for role, _ in event.roles if role is Role.AGENT
    ] == []


@pytest.mark.parametrize(("text", "kind"), [
    ("Des militaires ont pris le pouvoir lundi au Mali.", "Attack"),
    ("Le Mali a été suspendu de l'Union africaine.", "Decision"),
    ("Le chef rebelle Ali Ferhat s'est rendu à l'armée.", "Arrest"),
    ("Le président Luc Bas a rejoint ses homologues à Biarritz.", "Transfer"),
])  # fmt: skip
def test_class_of_what_happens_abroad(read: Read, text: str, kind: str) -> None:
    """Coups, suspensions, surrenders and those who join others are no closures, visits or appointments."""
    assert [event.kind for event in read(text).events] == [kind]
