"""Who is a party to an event: not a town or country that only a name or function holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "agents"),
    [
        ("Le bourgmestre d'Yvoir, Ovide Monin, a ordonné la fermeture de la gare.", "Decision", {"Ovide Monin"}),
        (
            "Le ministre Ali Larayedh, membre du parti islamiste Ennahda, a exclu le limogeage du gouverneur.",
            "Decision",
            {"Ali Larayedh"},
        ),
        ("Le robot Curiosity de la NASA s'est posé lundi sur Mars.", "Transfer", {"Curiosity"}),
        ("Ovide Monin et Luc Bas ont signé un accord avec la Nasa.", "Agreement", {"Ovide Monin", "Luc Bas", "Nasa"}),
    ],
)
def test_who_acts(read: Read, text: str, kind: str, agents: set[str]) -> None:
    """The mayor acts, not his town; who is named beside somebody does too."""
    events = [event for event in read(text).events if event.kind == kind]
    found = {getattr(filler, "name", "") for event in events for role, filler in event.roles if role is Role.AGENT}
    assert found == agents


@pytest.mark.parametrize(
    ("text", "kind", "stands"),
    [
        ("Le gardien Petr Roux a arrêté un penalty de Luc Bas.", "Arrest", False),
        ("La police française a arrêté lundi à Nice deux suspects.", "Arrest", True),
        ("L'usine a été mise à l'arrêt lundi.", "Closure", True),
    ],
)
def test_what_happens(read: Read, text: str, kind: str, *, stands: bool) -> None:
    """By what the verb has as its object."""
    assert any(event.kind == kind for event in read(text).events) is stands


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Jan Vial succède à Luc Bas, décédé en mars.", "Death", {"Luc Bas"}),
        ("Jan Vial, dont le frère Luc Bas a été tué en 2010, préside le club.", "Death", {"Luc Bas"}),
        ("Ana Roux a hérité de la fortune de Luc Bas, décédé en 2009.", "Death", {"Luc Bas"}),
        ("Luc Bas a rendu visite à Jan Vial, hospitalisé depuis lundi.", "Injury", {"Jan Vial"}),
        ("Luc Bas, l'ami de Jan Vial, a été tué mardi.", "Death", {"Luc Bas"}),
        ("L'enquête sur l'assassinat de Luc Bas, confiée au juge Jan Vial, est close.", "Attack", {"Luc Bas"}),
        ("Luc Bas et Jan Vial ont été tués à Dax.", "Death", {"Luc Bas", "Jan Vial"}),
        ("La mort de Luc Bas et de Jan Vial a ému Dax.", "Death", {"Luc Bas", "Jan Vial"}),
        ("Jan Vial a tué Luc Bas et Ana Roux.", "Attack", {"Luc Bas", "Ana Roux"}),
        ("Luc Bas est mort, au désespoir de Jan Vial.", "Death", {"Luc Bas"}),
        ("Luc Bas est mort, la tête sur l'épaule de Jan Vial.", "Death", {"Luc Bas"}),
        ("Luc Bas et Ana Roux sont morts, au désespoir de Jan Vial.", "Death", {"Luc Bas", "Ana Roux"}),
    ],
)
def test_one_participle_is_told_of_one(read: Read, text: str, kind: str, names: set[str]) -> None:
    """A word in the singular has one person for its patient, a noun those of its row."""
    found = [pair for event in read(text).events if event.kind == kind for pair in event.roles]
    assert {f.name for role, f in found if role is Role.PATIENT and isinstance(f, Entity)} - {"Dax"} == names


def test_what_goes_is_told_without_where(read: Read) -> None:
    """« (40 tonnes de vivres) en Haïti », and a car that is used is not attacked."""
    [event] = read("L'Unicef a envoyé 40 tonnes de vivres en Haïti.").events
    assert (Role.PATIENT, "vivres") in event.roles
    [attack] = [
        e for e in read("Un attentat à la voiture piégée a fait trente morts à Gray.").events if e.kind == "Attack"
    ]
    assert (Role.INSTRUMENT, "voiture piégée") in attack.roles
    assert (Role.PATIENT, "voiture piégée") not in attack.roles


def test_who_is_charged(read: Read) -> None:
    """The public prosecutor asks for years against somebody, not for a prison."""
    [event] = read("Le parquet a requis huit ans de prison contre l'ancien notaire.").events
    charged = [filler for role, filler in event.roles if role is Role.PATIENT]
    assert [one.name for one in charged if isinstance(one, Entity)] == ["ancien notaire"]


@pytest.mark.parametrize(
    ("text", "kind", "given"),
    [
        ("Au Sénat, la droite a rendu hommage à Luc Bas.", "Support", {"Luc Bas"}),
        ("À l'Élysée, Ana Roux a apporté son soutien à Luc Bas.", "Support", {"Luc Bas"}),
        ("À l'hôpital de Gap, la région a accordé 3 millions d'euros.", "Spending", {"hôpital de Gap"}),
    ],
)
def test_where_it_is_done_is_not_who_it_is_done_for(read: Read, text: str, kind: str, given: set[str]) -> None:
    """What « à » leads in before the subject has that part only where nobody behind the verb has it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {getattr(f, "name", f) for role, f in event.roles if role is Role.RECIPIENT} == given
