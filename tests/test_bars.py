"""What grammar and sense rule out of an event, whatever the weights say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity, Time
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Event, Filler


def _word(filler: Filler) -> str:
    if isinstance(filler, Entity):
        return filler.name
    return filler.edtf if isinstance(filler, Time) else f"{filler.value}" if isinstance(filler, Quantity) else filler


def _told(event: Event, role: Role) -> set[str]:
    return {_word(filler) for other, filler in event.roles if other is role}


@pytest.mark.parametrize(
    ("text", "kind", "wanted", "forbidden"),
    [
        ("Élue maire en 2014, Odile Ferrand quittera le Parti pirate en juin 2019.", "Departure", "2019-06", "2014"),
        ("L'usine de Kerlann, fermée en 2014, sera démolie en mai 2019.", "Attack", "2019-05", "2014"),
        ("La société Bolvig, que Jean Roux dirigeait en 2014, a racheté Cofim en mai 2019.", "Acquisition", "", "2014"),
    ],
)
def test_a_date_of_what_is_told_by_the_way(text: str, kind: str, wanted: str, forbidden: str, read: Read) -> None:
    """The date of a participle or relative clause is not that of the verb above it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    times = _told(event, Role.TIME)
    assert forbidden not in times
    assert not wanted or wanted in times


def test_a_place_of_what_is_told_by_the_way(read: Read) -> None:
    """He is trained at Brive, and joins the other club somewhere else."""
    [event] = [
        event
        for event in read(
            "Le pilier Antoine Roux, formé à Brive, rejoindra le Stade toulousain la saison prochaine."
        ).events
        if event.kind == "Appointment"
    ]
    assert _told(event, Role.PLACE) == set()


def test_a_predecessor_takes_no_office(read: Read) -> None:
    """He leaves it."""
    [event] = [
        event
        for event in read("Odile Ferrand succède à Marc Kerdoncuff à la tête du Parti pirate.").events
        if event.kind == "Appointment"
    ]
    assert _told(event, Role.PATIENT) == {"Odile Ferrand"}


def test_whom_a_club_beats_is_no_place(read: Read) -> None:
    """A town after « face à » stands for its club; the ground is a place."""
    [event] = [
        event
        for event in read("L'Olympique de Kerlann s'est imposé 3-1 face à Lens dimanche 3 mars 2019.").events
        if event.kind == "Competition"
    ]
    assert (_told(event, Role.PATIENT), _told(event, Role.PLACE)) == ({"Lens"}, set())


def test_who_denies_an_accident_has_not_caused_it(read: Read) -> None:
    """Nor does whoever tells of a fire set it."""
    found = read("La préfète, Odile Ferrand, a démenti toute pollution de la Garonne.").events
    assert "Accident" in {event.kind for event in found}
    assert not [event for event in found if "Odile Ferrand" in _told(event, Role.AGENT)]


@pytest.mark.parametrize(
    "text",
    [
        "Le tribunal a relaxé Jean Marchetti, poursuivi pour diffamation.",
        "Le juge a entendu Jean Marchetti, soupçonné de trafic.",
    ],
)
def test_who_is_accused_by_the_way_accuses_nobody(text: str, read: Read) -> None:
    """A participle behind a name and a comma is said of that one, not of the court."""
    [event] = [event for event in read(text).events if event.kind == "Accusation"]
    assert (_told(event, Role.PATIENT), _told(event, Role.AGENT)) == ({"Jean Marchetti"}, set())


def test_the_dead_are_told_by_a_verb_that_looks_like_a_noun(read: Read) -> None:
    """« sont morts », but not twice « trois morts »."""
    [event] = read("Trois alpinistes sont morts samedi 2 mars 2019.").events
    assert (event.kind, _told(event, Role.QUANTITY), _told(event, Role.TIME)) == ("Death", {"3"}, {"2019-03-02"})
    assert [event.kind for event in read("L'avalanche a fait trois morts.").events].count("Death") == 1


def test_a_number_that_fell_by_a_share_is_no_fall(read: Read) -> None:
    """Passengers may fall, their number falls otherwise."""
    [event] = read("Le nombre de passagers a chuté de 12 % en 2018.").events
    assert event.kind == "Change"


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Le groupe Bolvig a racheté un moulin tandis que Talmont a vendu son usine.", [{"Bolvig"}, {"Talmont"}]),
        ("Odile Ferrand a décidé de racheter le moulin de Kerlann.", [{"Odile Ferrand"}]),
    ],
)
def test_each_clause_has_its_own_doer(text: str, doers: list[set[str]], read: Read) -> None:
    """The subject of another finite clause does nothing here, that of a verb above does what has no other doer."""
    found = [event for event in read(text).events if event.kind == "Acquisition"]
    assert [_told(event, Role.AGENT) for event in found] == doers
    assert all("Talmont" not in _told(event, Role.PATIENT) for event in found)


@pytest.mark.parametrize(
    ("text", "kind", "role", "others", "own"),
    [
        ("Pour Odile Ferrand, le ministre Luc Bas doit quitter le pouvoir.", "Departure", Role.AGENT,
         "Odile Ferrand", "Luc Bas"),
        ("Alors que Mme Odile Ferrand parlait, un homme est entré et a tiré, tuant un garde.", "Death", Role.AGENT,
         "Odile Ferrand", None),
        ("Le groupe Bolvig a annoncé son intention de faire appel.", "Accusation", Role.AGENT, "intention", "Bolvig"),
        ("Luc Bas a promis la paix et ordonné une enquête.", "Decision", Role.PATIENT, "Luc Bas", None),
        ("Odile Ferrand, du CHU de Dax, a révélé l'affaire.", "Publication", Role.AGENT, "CHU de Dax", None),
        ("Luc Bas a critiqué la décision d'Odile Ferrand.", "Accusation", Role.AGENT, "Odile Ferrand", "Luc Bas"),
        ("L'armée a évacué dix habitants vers Kerlann.", "Transfer", Role.PATIENT, "Kerlann", None),
    ],
)  # fmt: skip
def test_who_only_stands_near(read: Read, text: str, kind: str, role: Role, others: str, own: str | None) -> None:
    """Who says so, who spoke meanwhile, what an infinitive completes, where somebody is brought: none has done it."""
    found = [event for event in read(text).events if event.kind == kind]
    told = {filler for event in found for filler in _told(event, role)}
    assert others not in told
    assert own is None or own in told


def test_where_somebody_is_brought(read: Read) -> None:
    """A town after « vers » is the end of the way."""
    [event] = [e for e in read("L'armée a évacué dix habitants vers Kerlann.").events if e.kind == "Transfer"]
    assert _told(event, Role.DESTINATION) == {"Kerlann"}


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Le texte, présenté par Ana Roux, doit être approuvé par le Sénat.", "Decision", Role.PATIENT, "Ana Roux"),
        ("Marc Roux, qui rencontrait à Pau Luc Bas, a dénoncé la loi.", "Accusation", Role.AGENT, "Luc Bas"),
        ("Le groupe Orial fournit le japonais Brisac.", "Transfer", Role.DESTINATION, "Japon"),
        ("« Je dédie ce prix à mon père », a lancé Ana Roux en 2019.", "Launch", Role.PATIENT, "Ana Roux"),
        ("Le syndicat Orial réclame la démission du directeur, Luc Bas.", "Departure", Role.AGENT, "Orial"),
        ("Luc Bas a fait une grève de la faim devant l'Assemblée.", "Protest", Role.AGENT, "Assemblée"),
        ("Attentat de Dole : un homme remis à la justice.", "Transfer", Role.AGENT, "Attentat de Dole"),
        ("Des frappes attribuées à Israël ont tué deux soldats à Damas.", "Death", Role.PLACE, "Israël"),
        ("Marc Bas a été battu dimanche par Luc Roux, réélu avec 60 % des voix.", "Election", Role.PATIENT, "Marc Bas"),
        (
            "La maire Ana Bas, qui a succédé à Luc Roux, condamné pour recel, se tait.",
            "Accusation",
            Role.AGENT,
            "Ana Bas",
        ),
        ("Luc Armand est accusé d'avoir tué Claire Roux.", "Accusation", Role.AGENT, "Claire Roux"),
        ("Un Érythréen arrivé d'Italie a été arrêté.", "Transfer", Role.AGENT, "Érythrée"),
        ("Un homme tué par balle à Gien, deux suspects en fuite", "Death", Role.QUANTITY, "2"),
        ("Le projet a été abandonné faute de médecins.", "Closure", Role.PATIENT, "faute de médecins"),
        ("Enlèvement de Valence : Léa Morand retrouvée.", "Attack", Role.PATIENT, "Valence"),
        ("La ministre, Ana Roux, est remplacée par l'ancien préfet Luc Bas.", "Appointment", Role.PATIENT, "Ana Roux"),
    ],
)
def test_who_stands_in_another_clause_has_no_part(text: str, kind: str, role: Role, filler: str, read: Read) -> None:
    """Neither who does what a participle tells, nor whom a relative clause has for object."""
    assert not [event for event in read(text).events if event.kind == kind and filler in _told(event, role)]


@pytest.mark.parametrize(
    ("text", "taker"),
    [
        ("Luc Bas a été remplacé par Paul Roux.", "Paul Roux"),
        ("Le ministre Marc Roux a remplacé lundi Luc Bas par Ana Roux.", "Ana Roux"),
        ("Le maire Paul Roux succède à Luc Bas.", "Paul Roux"),
    ],
)
def test_who_takes_the_place(text: str, taker: str, read: Read) -> None:
    """Whoever stands behind « par », and not who decides it or leaves."""
    [event] = [event for event in read(text).events if event.kind == "Appointment"]
    assert _told(event, Role.PATIENT) == {taker}


def test_who_is_told_by_a_deed_has_not_died_of_it(read: Read) -> None:
    """The three were killed in the attack, of which somebody is suspected."""
    text = "Le suspect de l'attentat, qui avait fait trois morts, a été remis à la justice."
    [event] = [event for event in read(text).events if event.kind == "Death"]
    assert not _told(event, Role.PATIENT) | _told(event, Role.AGENT)


def test_a_deed_that_is_done_does_not_tell_who_did_it(read: Read) -> None:
    """She was killed; that he killed her is a charge."""
    text = (
        "Un adolescent de 16 ans a été mis en examen vendredi pour le meurtre de Yanis Bas, 15 ans, poignardé mardi"
        " devant un lycée de Dole."
    )
    told = [event for event in read(text).events if event.kind == "Attack" and event.status == "Asserted"]
    assert all(not _told(event, Role.AGENT) for event in told)


def test_a_party_in_brackets_is_not_where_who_bears_it_leads(read: Read) -> None:
    """« Le maire (PS) de Dax »: the town is the mayor's, and the party his."""
    told = read("Le maire (PS) de Dax Paul Verdier a inauguré la halle.").statements
    assert not [one for one in told if one.predicate == "locatedIn" and one.subject.name == "PS"]
    assert [one.subject.name for one in told if one.predicate == "memberOf"] == ["Paul Verdier"]


def test_the_town_of_a_title_is_no_place(read: Read) -> None:
    """He is charged at Versailles, whatever town he leads."""
    text = "Le maire de Saint-Aubin, Hervé Lancelin, a été mis en examen mercredi soir à Versailles."
    [event] = [event for event in read(text).events if event.kind == "Arrest"]
    assert _told(event, Role.PLACE) == {"Versailles"}


@pytest.mark.parametrize(
    ("text", "beaten", "winner"),
    [
        ("Luc Bas s'est incliné contre Marc Roux.", "Luc Bas", "Marc Roux"),
        ("Ana Roux s'est inclinée samedi face à Odile Bas en finale.", "Ana Roux", "Odile Bas"),
        ("Luc Bas s'est imposé face à Marc Roux.", "Marc Roux", "Luc Bas"),
    ],
)
def test_who_loses_and_who_wins(text: str, beaten: str, winner: str, read: Read) -> None:
    """The adversary of who loses has won, and that of who wins has lost."""
    [event] = [event for event in read(text).events if event.kind == "Competition"]
    assert (_told(event, Role.PATIENT), _told(event, Role.AGENT)) == ({beaten}, {winner})


def test_the_day_of_the_saying_is_not_that_of_what_happened(read: Read) -> None:
    """« …, a indiqué lundi la mairie »; what is dated itself keeps its day."""
    told = {
        text: [event for event in read(text).events if event.kind == "Departure"]
        for text in (
            "Le directeur Luc Bas a démissionné, a indiqué le 3 mai 2024 la mairie de Gray.",
            "Le directeur Luc Bas a démissionné le 3 mai 2024, a indiqué la mairie de Gray.",
        )
    }
    assert [[role for role, _ in event.roles if role is Role.TIME] for events in told.values() for event in events] == [
        [],
        [Role.TIME],
    ]


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Tué le 9 mai à Gray, Luc Bas a été remplacé par Marc Roux.", "Death", Role.PATIENT, "Marc Roux"),
        ("Brisac a suspendu le directeur Luc Bas, accusé de vol.", "Accusation", Role.AGENT, "Brisac"),
        ("Brisac a vendu une usine fermée en 2014.", "Closure", Role.AGENT, "Brisac"),
        ("Une somme de 9 millions d'euros a été engagée pour agrandir le port de Brisac.", "Spending", Role.AGENT,
         "Brisac"),
        ("La société nantaise Brisac lève 12 millions d'euros.", "Investment", Role.AGENT, "Nantes"),
        ("Ana Roux succède au Suédois Lars Nyberg à la tête du club.", "Appointment", Role.PLACE, "Suède"),
        ("Luc Bas a saisi la Commission européenne et porté plainte contre Orial.", "Accusation", Role.AGENT,
         "Commission européenne"),
        ("Les hommes qui ont mis le feu, Nordine K. et Alexis P., ont été condamnés.", "Attack", Role.PATIENT,
         "Nordine K."),
        ("Les hommes qui ont mis le feu, Nordine K. et Alexis P., ont été condamnés.", "Decision", Role.AGENT,
         "Nordine K."),
        ("Procès de Luc Bas : trois ans de prison requis.", "Decision", Role.AGENT, "Luc Bas"),
        ("Luc Bas est jugé pour le meurtre d'une de ses voisines, Ana Roux.", "Decision", Role.PATIENT, "Ana Roux"),
        ("Luc Bas a touché 8 000 euros.", "Spending", Role.AGENT, "Luc Bas"),
        ("Incendie à Gray : trois morts, le directeur Luc Bas mis en cause.", "Death", Role.PATIENT, "Luc Bas"),
        ("Le « Bar » est un chalutier immatriculé à Gray, qui a coulé lundi.", "Accident", Role.PATIENT, "Gray"),
        ("La chancelière allemande a félicité le président Luc Bas.", "Support", Role.AGENT, "Allemagne"),
        ("Le chef de l'opposition vénézuélienne s'est réfugié à Gray.", "Transfer", Role.AGENT,
         "opposition vénézuélienne"),
        ("Le parti de Luc Bas, l'Union de Gray, a dénoncé la loi.", "Accusation", Role.AGENT, "Luc Bas"),
        ("Le directeur du FBI a démissionné à la demande de la Maison-Blanche.", "Departure", Role.PLACE,
         "Maison-Blanche"),
        ("Jean Brun prépare une adaptation de « L'Étang » de Paul Sorel.", "Creation", Role.AGENT, "Paul Sorel"),
        ("Un train de marchandises a déraillé près de Gray.", "Accident", Role.SOURCE, "Gray"),
        ("Le procureur a requis cinq ans de prison contre le rappeur.", "Accusation", Role.PATIENT, "prison"),
        ("Deux alpinistes espagnols ont péri dans une avalanche au mont Rose.", "Accident", Role.PLACE, "Espagne"),
        ("L'équipe publie dans la revue Orval une étude sur les glaciers.", "Discovery", Role.AGENT, "Orval"),
        ("La région a dépensé 2 millions d'euros à Gray.", "Spending", Role.RECIPIENT, "Gray"),
        ("Le club de Gray a recruté Luc Bas pour quatre saisons.", "Hiring", Role.PURPOSE, "saisons"),
        ("En visite à Gray, le ministre Luc Bas, 40 ans, a reçu Ana Roux.", "Meeting", Role.AGENT, "Gray"),
    ],
)  # fmt: skip
def test_who_does_something_else_has_no_part(text: str, kind: str, role: Role, filler: str, read: Read) -> None:
    """Neither the doer of another verb, nor what stands in an aim, nor the town of an adjective beside a name."""
    assert not [event for event in read(text).events if event.kind == kind and filler in _told(event, role)]


@pytest.mark.parametrize(
    ("text", "kind", "role", "forbidden"),
    [
        ("Ana Verd a intégré le cabinet du ministre Jean Roux en 1998.", "Appointment", Role.PATIENT, "Jean Roux"),
        ("Ana Verd a rejeté les résultats du second tour de la présidentielle.", "Election", Role.PATIENT, "Ana Verd"),
        ("C'est à Gap que Bolvig a ouvert son premier bureau.", "Creation", Role.PATIENT, "Gap"),
        (
            "L'enquête vise Luc Bas, auteur de l'attaque au camion, qui a fait dix morts.",
            "Death",
            Role.PATIENT,
            "Luc Bas",
        ),
        ("L'auteur présumé de l'attaque, Luc Bas, nie.", "Attack", Role.AGENT, "Luc Bas"),
        ("Un élu de Gap a estimé vendredi que le pont tiendra.", "Election", Role.PLACE, "Gap"),
        ("Ana Verd proteste contre la suspension de Jean Roux.", "Closure", Role.AGENT, "Ana Verd"),
        (
            "Ce dossier mobilise la société Bolvig, celui des tricots Cofim, placés en liquidation le 22 mars.",
            "Decision",
            Role.AGENT,
            "Bolvig",
        ),
        (
            "L'Office pour la répression du trafic d'armes a saisi trois fusils.",
            "Attack",
            Role.PATIENT,
            "trafic d'armes",
        ),
        (
            "La gérante a salué le sang-froid de Luc Bas, qui a fondé Bolvig.",
            "Creation",
            Role.AGENT,
            "sang-froid de Luc Bas",
        ),
    ],
)
def test_who_stands_beside_has_no_part(text: str, kind: str, role: Role, forbidden: str, read: Read) -> None:
    """A minister does not take the post in his cabinet, nor does who is against a thing do it."""
    assert not [event for event in read(text).events if event.kind == kind and forbidden in _told(event, role)]


@pytest.mark.parametrize(
    ("text", "kind", "role", "wanted"),
    [
        ("Ana Verd a intégré le cabinet du ministre Jean Roux en 1998.", "Appointment", Role.PATIENT, "Ana Verd"),
        ("Ana Verd a remporté l'élection municipale à Gap.", "Election", Role.PATIENT, "Ana Verd"),
        ("Bolvig a annoncé la suspension de Jean Roux.", "Closure", Role.AGENT, "Bolvig"),
        ("La gérante a salué le sang-froid de Luc Bas, qui a fondé Bolvig.", "Creation", Role.AGENT, "Luc Bas"),
        ("La gérante a reçu Luc Bas, auteur de l'attaque contre la gare.", "Attack", Role.AGENT, "Luc Bas"),
        ("Luc Bas est l'auteur de l'attentat de Gap.", "Attack", Role.AGENT, "Luc Bas"),
        ("C'est à Gap que Bolvig a ouvert son premier bureau.", "Creation", Role.PLACE, "Gap"),
        ("Le rapport d'Ana Verd, qui dénonce une fraude, a paru.", "Accusation", Role.PATIENT, "fraude"),
    ],
)
def test_who_takes_part_is_kept(text: str, kind: str, role: Role, wanted: str, read: Read) -> None:
    """The subject, the one named right before « qui », whoever wins."""
    assert [event for event in read(text).events if event.kind == kind and wanted in _told(event, role)]


def test_who_signs_has_no_part(read: Read) -> None:
    """« Par X », in a line of its own, tells who wrote it."""
    text = "Le Festival des Vents fête ses dix ans\n\nPar Odile Bry\n\nLe Festival des Vents a réuni douze groupes."
    assert not [s for s in read(text).statements if s.predicate in {"participant", "organizer"}]


def test_whom_an_arrest_is_told_of_runs_no_race(read: Read) -> None:
    """News of another kind beside an article on a race tell of nobody in it; who gives up is in it."""
    text = (
        "Trophée des Dunes : Jean Rolet abandonne\n\nLe skipper Jean Rolet, victime d'une avarie, a abandonné lundi le"
        " Trophée des Dunes. Marc Vidal est en tête du Trophée des Dunes. Louis Vial et Guy Lor ont aussi renoncé.\n\n"
        "Le Trophée des Dunes est la plus longue course en solitaire.\n\nUne femme de 34 ans, Ana Quintel, a été"
        " interpellée lundi à Guéret. Elle est soupçonnée d'avoir volé la voiture de son voisin."
    )
    there = [s.object for s in read(text).statements if s.predicate == "participant"]
    names = {one.name for one in there if isinstance(one, Entity)}
    assert "Louis Vial" in names
    assert "Ana Quintel" not in names


@pytest.mark.parametrize(
    ("text", "kind", "role", "name"),
    [
        (
            (
                "Saisi le 16 juin par l'Union pour la défense des rives (UDR), "
                "le tribunal de Dax a rendu son jugement le 1er août."
            ),
            "Decision",
            Role.AGENT,
            "Union pour la défense des rives",
        ),
        ("Touché au genou lors du match contre l'Irlande, Luc Bas a été soigné.", "Injury", Role.PLACE, "Irlande"),
        (
            (
                "Une attaque à l'explosif avait visé le car des joueurs de Mayence en Allemagne "
                "avant une rencontre contre Monaco."
            ),
            "Attack",
            Role.PLACE,
            "Monaco",
        ),
        (
            (
                "Titre du jour\nDe son côté, l'ancien joueur du Milan AC s'est déjà entendu avec Gand "
                "pour trois ans, jusqu'en 2026."
            ),
            "Agreement",
            Role.AGENT,
            "Milan AC",
        ),
        ("L'UMP Marc Tellier et le PS Luc Bas ont voté.", "Decision", Role.AGENT, "UMP"),
    ],
)
def test_who_only_stands_near_has_no_part(text: str, kind: str, role: Role, name: str, read: Read) -> None:
    """The agent of another participle, an adversary's land, the club of somebody, the party of somebody named."""
    found = [event for event in read(text).events if event.kind == kind]
    assert found
    assert all(name not in _told(event, role) for event in found)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Le chantier de Brest a construit un ferry pour l'armateur Bolvig.", "Creation", Role.RECIPIENT, "Bolvig"),
        ("Brest a pris le meilleur sur Nantes dimanche.", "Competition", Role.PATIENT, "Nantes"),
        ("La victoire d'Ana Verdier à la présidentielle a été validée.", "Election", Role.PATIENT, "Ana Verdier"),
    ],
)
def test_who_is_served_beaten_or_elected(text: str, kind: str, role: Role, filler: str, read: Read) -> None:
    """« Pour » leads in whom a thing is made for, « sur » who is beaten; an election's victor plays no match."""
    events = read(text).events
    assert [_told(event, role) for event in events if event.kind == kind] == [{filler}]
    assert kind == "Competition" or "Competition" not in {event.kind for event in events}


def test_a_year_is_not_what_happens_in_it(read: Read) -> None:
    """« De l'année » tells which of them is meant."""
    events = read("Soyouz a réussi jeudi son premier lancement de l'année.").events
    assert "Launch" in {event.kind for event in events}
    assert all("année" not in _told(event, Role.PATIENT) for event in events)


def test_two_finds_at_two_places(read: Read) -> None:
    """Two kinds of one thing, found at two places, are found twice."""
    text = (
        "Une nouvelle espèce de lézard a été découverte à Bali. Une nouvelle espèce de ver a été découverte au Pérou."
    )
    places = [_told(event, Role.PLACE) for event in read(text).events if event.kind == "Discovery"]
    assert places == [{"Bali"}, {"Pérou"}]


@pytest.mark.parametrize("verb", ["affirme", "dit", "a reconnu"])
def test_who_says_to_have_killed(verb: str, read: Read) -> None:
    """Who says that it has killed does both; who says that others were killed does not."""
    [event] = [one for one in read(f"L'armée {verb} avoir tué dix rebelles.").events if one.kind == "Death"]
    assert _told(event, Role.AGENT) == {"armée"}
    events = read(f"L'armée {verb} que dix rebelles ont été tués.").events
    assert all(not _told(one, Role.AGENT) for one in events)


def test_posts_created_are_hired_for(read: Read) -> None:
    """« La création de 300 postes » founds nothing."""
    kinds = {event.kind for event in read("Le maire a annoncé la création de 300 postes dans les écoles.").events}
    assert kinds == {"Hiring"}


def test_a_town_that_a_road_leads_out_of(read: Read) -> None:
    """« À la sortie de Brest » is a place, and nobody comes out."""
    kinds = {event.kind for event in read("Des pirates ont attaqué un cargo à la sortie de Brest.").events}
    assert kinds == {"Attack"}


def test_a_prize_that_is_handed_over(read: Read) -> None:
    """The name of a prize is of the noun before it, which the verb is done to."""
    text = "Le prix Gaston 2012, doté de 5 000 euros par la Société générale, sera remis à Ana Roux."
    [event] = [event for event in read(text).events if event.kind == "Decision"]
    assert _told(event, Role.PATIENT) == {"Gaston 2012"}
    assert _told(event, Role.RECIPIENT) == {"Ana Roux"}
