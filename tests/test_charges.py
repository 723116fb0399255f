"""Who is charged, who charges, who speaks of it, and who has suffered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity, Time
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Event, Reading

PLAYERS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})


def players(events: list[Event]) -> set[tuple[str, str]]:
    """Who plays which part, by name."""
    return {
        (role.value, filler.name if isinstance(filler, Entity) else str(filler))
        for event in events
        for role, filler in event.roles
        if role in PLAYERS
    }


def of(reading: Reading, kind: str) -> list[Event]:
    """The events of one class."""
    return [event for event in reading.events if event.kind == kind]


def test_the_accused_is_said_to_have_done_it_and_the_court_has_not(read: Read) -> None:
    """What he is tried for is no fact, and did not happen on the day of the trial."""
    reading = read(
        "Luc Berthal, 47 ans, est jugé depuis jeudi par la cour d'assises d'Agen pour le meurtre d'Ana Vidal."
    )
    [attack] = of(reading, "Attack")
    assert attack.status is Status.CONDITIONAL
    assert players([attack]) == {("agent", "Luc Berthal"), ("patient", "Ana Vidal")}
    assert not [filler for _, filler in attack.roles if isinstance(filler, Time)]


def test_who_is_acquitted_is_not_said_to_have_done_it(read: Read) -> None:
    """« acquitté du meurtre » clears him."""
    assert ("agent", "Luc Berthal") not in players(
        of(read("Luc Berthal a été acquitté du meurtre d'Ana Vidal."), "Attack")
    )


def test_the_name_of_a_crime_kills_nobody(read: Read) -> None:
    """Whoever opens an inquiry « pour incendie ayant entraîné la mort » is not dead."""
    reading = read(
        "« On cherche », a dit la juge Ana Roux, qui a ouvert une enquête pour « incendie ayant entraîné la mort »."
    )
    assert not [event for event in of(reading, "Death") if event.status is Status.ASSERTED or players([event])]


def test_the_dead_are_those_the_noun_is_of(read: Read) -> None:
    """Who opens an inquiry « après la mort d'un ouvrier » lives, and he did not die on the day of it."""
    reading = read("Une enquête a été ouverte lundi par la procureure Ana Petit après la mort d'un ouvrier à Brest.")
    [death] = of(reading, "Death")
    assert players([death]) == {("patient", "ouvrier")}
    assert not [filler for _, filler in death.roles if isinstance(filler, Time)]


@pytest.mark.parametrize(
    ("text", "spoke"),
    [
        ("« Ils ont sauvé un gouvernement usé », a tonné la députée Manon Aubret.", "Manon Aubret"),
        ("« Le compte n'y est pas », a tranché sa déléguée syndicale, Nadia Belkac.", "Nadia Belkac"),
    ],
)
def test_who_speaks_behind_the_verb_is_not_what_it_is_done_to(read: Read, text: str, spoke: str) -> None:
    """The model takes a subject behind its verb for an object."""
    assert ("patient", spoke) not in players(list(read(text).events))


def test_a_body_that_only_completes_a_title_has_no_part(read: Read) -> None:
    """« la ministre de la Santé » who visits a hospital is no visit of the ministry; what she leads may be founded."""
    reading = read("La ministre de la Santé, Ana Roux, a rencontré mardi le maire, Luc Bas, à Dax.")
    assert "Santé" not in {name for _, name in players(list(reading.events))}


def test_a_party_in_brackets_has_no_part(read: Read) -> None:
    """« Ana Roux (LFI) a dénoncé »: she did, and her party is told of."""
    reading = read("La députée Ana Roux (LFI) a dénoncé mardi la fermeture de l'usine de Dax.")
    assert "LFI" not in {name for _, name in players(list(reading.events))}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Tempête Ciril : un pompier tué dans l'Aude, 42 000 foyers sans courant.", ("patient", "Tempête Ciril")),
        ("Le maire, Luc Bas, avait perdu sa mère dans les inondations de 2018.", ("agent", "Luc Bas")),
        ("Le chauffeur, Luc Bas, a percuté un mur, causant la mort de deux collégiens.", ("patient", "Luc Bas")),
    ],
)
def test_who_lives_has_not_died(read: Read, text: str, wrong: tuple[str, str]) -> None:
    """A storm kills, whoever lost his mother killed nobody, and whoever causes deaths is not dead."""
    assert wrong not in players(of(read(text), "Death"))


def test_the_dead_do_not_die_on_the_day_they_are_buried(read: Read) -> None:
    """A funeral to come is of one who is dead."""
    deaths = of(read("Les obsèques de Noé Girard seront célébrées samedi à Dax."), "Death")
    assert all(e.status is Status.ASSERTED and not any(isinstance(f, Time) for _, f in e.roles) for e in deaths)


def test_the_injured_are_not_the_dead(read: Read) -> None:
    """« un mort et sept blessés » are one dead."""
    units = {
        (event.kind, filler.unit)
        for event in read("La tempête Ciril a fait un mort et sept blessés dans l'Aude.").events
        for _, filler in event.roles
        if isinstance(filler, Quantity)
    }
    assert ("Death", "blessé") not in units
    assert ("Injury", "blessé") in units


def test_who_sees_it_done_to_himself_does_nothing(read: Read) -> None:
    """« s'est vu prescrire » is done by a doctor."""
    told = players(list(read("Luc Berthal s'est vu prescrire dix jours d'arrêt.").events))
    assert ("agent", "Luc Berthal") not in told


def test_who_has_killed_does_not_die(read: Read) -> None:
    """« avoir tué » is told of whoever is tried, with no victim named."""
    [death] = of(read("Luc Bas est jugé depuis lundi à Agen pour avoir tué."), "Death")
    assert [f.name for role, f in death.roles if role is Role.AGENT and isinstance(f, Entity)] == ["Luc Bas"]
    assert Role.PATIENT not in [role for role, _ in death.roles]


def test_to_be_late_is_no_charge(read: Read) -> None:
    """« accuser du retard » charges nobody with what stands beside it."""
    [event] = of(
        read("Le groupe accusait du retard, note Ana Roy, directrice de Brelan, un jeune fonds, créé en 2013 à Gap."),
        "Creation",
    )
    assert event.status is Status.ASSERTED


@pytest.mark.parametrize(
    "text",
    [
        "Luc Berthal a plaidé lundi pour répondre à des accusations de meurtre d'Ana Vidal, 21 ans.",
        "Luc Berthal fait face à des accusations de vol.",
        "Luc Berthal rejette les accusations de fraude.",
    ],
)
def test_who_answers_a_charge_has_not_made_it(read: Read, text: str) -> None:
    """Nor has who was killed."""
    assert {("agent", "Luc Berthal"), ("agent", "Ana Vidal")}.isdisjoint(players(of(read(text), "Accusation")))


def test_whoever_makes_a_charge_is_told_behind_it(read: Read) -> None:
    """« les accusations du syndicat » are the union's."""
    assert ("agent", "CGT") in players(of(read("Orial dément les accusations de la CGT."), "Accusation"))


def test_whose_assailant_it_is_was_assailed(read: Read) -> None:
    """« l'agresseur d'Ana Vidal »: she has attacked nobody."""
    attacks = of(read("La cour a condamné lundi l'agresseur d'Ana Vidal à douze ans de prison."), "Attack")
    assert ("patient", "Ana Vidal") in players(attacks)
    assert ("agent", "Ana Vidal") not in players(attacks)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Vidal se plaignait de douleurs au dos.", "Accusation"),
        ("Ana Vidal s'est retrouvée incarcérée dans la voiture.", "Meeting"),
        ("Les secours soupçonnent des fractures au bras.", "Accusation"),
        ("Ana Vidal a fait état devant la presse de cinq blessés.", "Attack"),
    ],
)
def test_pain_and_wreckage_are_no_charge(read: Read, text: str, kind: str) -> None:
    """Nor does whoever tells the press of the injured hurt them."""
    reading = read(text)
    assert not of(reading, kind)
    assert ("agent", "Ana Vidal") not in players(of(reading, "Injury"))


def test_a_court_does_not_do_what_it_convicts_of(read: Read) -> None:
    """« sa condamnation par la cour pour détournement »: neither the court nor its day have a part in that."""
    attacks = of(
        read("Luc Berthal a fait appel après sa condamnation mercredi par la cour d'appel de Pau pour détournement."),
        "Attack",
    )
    assert ("agent", "cour d'appel de Pau") not in players(attacks)


@pytest.mark.parametrize(
    ("text", "kind", "crime"),
    [
        ("Luc Bas a été condamné à douze ans de prison pour meurtre.", "Decision", "meurtre"),
        ("Luc Bas a été inculpé lundi d'abus de confiance.", "Arrest", "abus de confiance"),
        ("La police a arrêté Luc Bas pour trafic de cigarettes.", "Arrest", "trafic de cigarettes"),
    ],
)
def test_what_somebody_is_tried_for_is_told(read: Read, text: str, kind: str, crime: str) -> None:
    """A noun without article behind « pour » or « de » is the ground of the verb."""
    [event] = of(read(text), kind)
    assert (Role.PURPOSE, crime) in event.roles
