"""Where something comes from, and where it happens: who sells does not buy, and a town does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str, kind: str) -> set[tuple[Role, str]]:
    events = [event for event in read(text).events if event.kind == kind]
    assert events, f"no {kind}: {text}"
    roles = (row for event in events for row in event.roles)
    return {(role, filler.name) for role, filler in roles if isinstance(filler, Entity)}


@pytest.mark.parametrize(
    ("text", "seller"),
    [
        ("Le groupe Kerlan a finalisé vendredi le rachat de Novatel à la société Delmas.", "Delmas"),
        ("Kerlan a conclu l'acquisition de 50 % de Novatel auprès de la société Delmas.", "Delmas"),
        ("Kerlan a racheté Novatel au groupe Delmas pour 3 millions d'euros.", "Delmas"),
        ("Le rachat de Novatel à la société Delmas par le groupe Kerlan est annoncé.", "Delmas"),
    ],
)
def test_who_sells_is_whence_it_comes(read: Read, text: str, seller: str) -> None:
    """« à » and « auprès de » lead in who sells, whatever the weights say."""
    told = _told(read, text, "Acquisition")
    assert (Role.AGENT, seller) not in told
    assert (Role.SOURCE, seller) in told


@pytest.mark.parametrize(
    ("text", "kind", "role", "name"),
    [
        ("Luc Bas a revendiqué l'attentat commis à Gray, qui a fait deux blessés.", "Injury", Role.AGENT, "Gray"),
        ("Le maire a démissionné après l'incendie d'un gymnase à Gray.", "Departure", Role.PLACE, "Gray"),
        ("Orial a fermé son usine après la mort d'un ouvrier à Gray.", "Closure", Role.PLACE, "Gray"),
        ("Professeure au lycée Pergaud de Gray, Ana Roux a été nommée ministre.", "Appointment", Role.RECIPIENT,
         "lycée Pergaud"),
        ("Victime d'un accident à Gray, Luc Bas a été transporté à Vesoul.", "Accident", Role.PLACE, "Vesoul"),
        ("Le maire rejette les accusations d'Ana Roux contre Luc Bas.", "Accusation", Role.AGENT, "maire"),
    ],
)  # fmt: skip
def test_what_another_part_of_the_sentence_has(read: Read, text: str, kind: str, role: Role, name: str) -> None:
    """A place or body that completes another noun, or tells who somebody is, has no part in the event."""
    assert (role, name) not in _told(read, text, kind)


def test_where_the_fire_was(read: Read) -> None:
    """What is barred from one event is the other's; and who is hurt by it is hurt there."""
    assert (Role.PLACE, "Gray") in _told(
        read, "Le maire a démissionné après l'incendie d'un gymnase à Gray.", "Accident"
    )
    text = "Trois personnes ont été blessées dans l'incendie d'un gymnase à Gray."
    assert (Role.PLACE, "Gray") in _told(read, text, "Injury")


def test_two_lands_are_two_happenings(read: Read) -> None:
    """What befalls somebody in Peru is not the earthquake of the title, nor vouched for by it."""
    reading = read(
        "Séisme en Équateur : au moins 14 morts\n\nUn séisme a frappé samedi l'Équateur. Au Pérou voisin, une fillette"
        " est décédée dans l'effondrement d'une maison, a indiqué la ministre Ana Roux."
    )
    deaths = [event for event in reading.events if event.kind == "Death"]
    girls = [
        event
        for event in deaths
        if any(f == "fillette" or getattr(f, "name", "") == "fillette" for _, f in event.roles)
    ]
    assert [event.claim is not None for event in girls] == [True]


def test_who_is_visited_visits_nobody(read: Read) -> None:
    """« lui » before the verb is no agent."""
    text = "Luc Bas a été blessé. La présidente du département, Ana Roux, lui a rendu visite vendredi."
    told = _told(read, text, "Meeting")
    assert (Role.AGENT, "Ana Roux") in told
    assert (Role.AGENT, "Luc Bas") not in told


def test_of_whom_money_is_had_gives_it(read: Read) -> None:
    """« toucher 3 000 euros de la société Orial »: it has not received them."""
    told = _told(read, "Luc Bas a touché 3 000 euros de la société Orial.", "Spending")
    assert (Role.AGENT, "Orial") in told
    assert (Role.RECIPIENT, "Orial") not in told
    assert (Role.RECIPIENT, "Luc Bas") in told


@pytest.mark.parametrize(
    ("text", "kind", "role", "name"),
    [
        ("La Grèce a acheté dix-huit avions à la France pour 2 milliards d'euros.", "Acquisition", Role.SOURCE,
         "France"),
        ("Le Danemark a vendu deux patrouilleurs à l'Argentine.", "Acquisition", Role.RECIPIENT, "Argentine"),
        ("L'Allemagne a versé 50 millions d'euros à l'Ukraine.", "Spending", Role.RECIPIENT, "Ukraine"),
    ],
)  # fmt: skip
def test_a_country_gives_and_gets(read: Read, text: str, kind: str, role: Role, name: str) -> None:
    """« à la » before a country leads in who gives or gets."""
    told = _told(read, text, kind)
    assert {one for one in told if one[1] == name} == {(role, name)}


def test_where_something_happens_stays(read: Read) -> None:
    """« au Pérou » and « en Suède » are places."""
    assert (Role.PLACE, "Suède") in _told(read, "Le groupe Kerlan a ouvert une usine en Suède.", "Creation")
    assert (Role.PLACE, "Pérou") in _told(read, "Deux personnes sont mortes au Pérou.", "Death")


@pytest.mark.parametrize(
    ("text", "kind", "role", "name"),
    [
        ("La compagnie Aerlis a acheté deux avions à la société Brevel.", "Acquisition", Role.SOURCE, "Brevel"),
        ("L'Autriche a extradé le suspect vers l'Italie.", "Transfer", Role.DESTINATION, "Italie"),
        ("Le cargo a été remorqué jusqu'à Brest.", "Transfer", Role.DESTINATION, "Brest"),
        ("Deux touristes ont été enlevés près de Tamanrasset.", "Attack", Role.PLACE, "Tamanrasset"),
        ("La Chine a protesté auprès du Japon.", "Protest", Role.RECIPIENT, "Japon"),
        ("Un contrat a été signé entre la société Kerlan et la ville de Dax.", "Agreement", Role.AGENT, "Kerlan"),
    ],
)
def test_what_the_preposition_tells(read: Read, text: str, kind: str, role: Role, name: str) -> None:
    """None of these is where it happens."""
    assert {one for one in _told(read, text, kind) if one[1] == name} == {(role, name)}


def test_who_is_received_is_not_where(read: Read) -> None:
    """The country that somebody leads has no part in whom he meets, nor the one that an adjective tells."""
    told = _told(read, "Le pape a reçu le président du Liban au Vatican.", "Meeting")
    assert (Role.PLACE, "Vatican") in told
    assert "Liban" not in {name for _, name in told}
    told = _told(read, "Le chancelier allemand est attendu à Pékin vendredi.", "Meeting")
    assert "Allemagne" not in {name for _, name in told}


def test_no_match_is_played_where_a_team_is_of(read: Read) -> None:
    """« L'équipe de France affrontera l'Italie à Gray »: in Gray."""
    told = _told(read, "L'équipe de France affrontera l'Italie le 3 juin à Gray.", "Competition")
    assert (Role.PLACE, "Gray") in told
    assert (Role.PLACE, "France") not in told


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("La Banque mondiale prête 300 millions de dollars au Bénin.", "Bénin"),
        ("L'État versera 2 millions d'euros à Gray.", "Gray"),
    ],
)
def test_a_land_that_is_paid_receives(read: Read, text: str, land: str) -> None:
    """What is paid « à » a town is paid to it."""
    assert (Role.RECIPIENT, land) in _told(read, text, "Spending")


def test_where_something_is_fired(read: Read) -> None:
    """« vers » leads in its end."""
    assert (Role.DESTINATION, "mer du Japon") in _told(
        read, "La Corée du Nord a tiré deux missiles vers la mer du Japon.", "Launch"
    )


@pytest.mark.parametrize(
    ("text", "kind", "role"),
    [
        ("Luc Bas a battu Jan Vial au premier tour.", "Competition", Role.PURPOSE),
        ("Luc Bas a éliminé Jan Vial au tour suivant.", "Competition", Role.PURPOSE),
    ],
)
def test_a_round_is_no_place(read: Read, text: str, kind: str, role: Role) -> None:
    """« Le tour » is what is played for; « la tour » stands somewhere."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert [part for part, filler in event.roles if isinstance(filler, str) and "tour" in filler] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Une grenade a explosé devant la mairie de Gray jeudi.",
        "Des affrontements ont éclaté devant la préfecture de Gray lundi.",
    ],
)
def test_what_befalls_somebody_before_a_house(read: Read, text: str) -> None:
    """The house is where it happens, and nothing is given to it."""
    told = _told(read, text, "Attack")
    assert Role.RECIPIENT not in {role for role, _ in told}
    assert any(role is Role.PLACE and "Gray" in name for role, name in told)


def test_nothing_happens_in_the_land_of_an_embassy(read: Read) -> None:
    """« L'ambassade de Suède à Oslo » is in Oslo."""
    told = _told(read, "Un millier d'ouvriers ont manifesté devant l'ambassade de Suède à Oslo mardi.", "Protest")
    assert (Role.PLACE, "Oslo") in told
    assert (Role.PLACE, "Suède") not in told
