"""Where things are, by names and headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Find, Read

_FOUND = (
    (
        "[Kilbor|place], dans l'est de la [Toscane|place], a été prise.",
        ("Kilbor", "locatedIn", "Toscane", "place-preposition"),
    ),
    (
        "[Kilbor|place], au nord du [Mali|place], a été prise.",
        ("Kilbor", "locatedIn", "Mali", "place-preposition"),
    ),
    (
        "[Chili|place] : un séisme à [Santiago|place]\n\nLa ville de [Santiago|place] compte ses morts.",
        ("Santiago", "locatedIn", "Chili", "place-headline"),
    ),
    (
        "Le [Parti agraire de Norvège|organization] a perdu. La [Norvège|place] vote.",
        ("Parti agraire de Norvège", "countryOfOrigin", "Norvège", "country-in-name"),
    ),
    (
        "Une marche à l'appel de la [CGT|organization] a lieu mardi à [Lunel|place].",
        ("marche", "organizer", "CGT", "thing-called"),
    ),
    (
        "Un constructeur [allemand|place=Allemagne], [Bolvig|organization], recrute.",
        ("Bolvig", "countryOfOrigin", "Allemagne", "noun-demonym-comma"),
    ),
    (
        "[Ana Roux|person], originaire du village de [Lunel|place], plaide.",
        ("Ana Roux", "birthPlace", "Lunel", "apposition-tie"),
    ),
    (
        "[Lunel|place], la ville natale d'[Ana Roux|person], attend.",
        ("Ana Roux", "birthPlace", "Lunel", "apposition-tie"),
    ),
    (
        "[Ana Roux|person], une avocate née à [Lunel|place], plaide.",
        ("Ana Roux", "birthPlace", "Lunel", "verb-à"),
    ),
    (
        "Le [Britannique|place=Royaume-Uni] [Hugo Vial|person] a épousé [Ana Roux|person].",
        ("Hugo Vial", "spouse", "Ana Roux", "verb-obj"),
    ),
    (
        "La radio [Bolvig|organization] en [Norvège|place] emploie vingt personnes.",
        ("Bolvig", "locatedIn", "Norvège", "place-preposition"),
    ),
    (
        "Les usines de [Lunel|place] et de [Sète|place], en [Norvège|place], ferment.",
        ("Sète", "locatedIn", "Norvège", "place-preposition"),
    ),
    (
        "En [Norvège|place], à [Bergen|place], le calme est revenu.",
        ("Bergen", "locatedIn", "Norvège", "place-fronted-near"),
    ),
    (
        "Le groupe [Orval|organization] a racheté l'italien [Bolvig|organization]. L'[Italie|place] regarde.",
        ("Bolvig", "countryOfOrigin", "Italie", "demonym-name"),
    ),
    (
        "Il a battu les [Norvégiens|place=Norvège] [Jan Bas|person], [Ole Dahl|person] et [Per Lund|person].",
        ("Per Lund", "nationality", "Norvège", "demonym-name"),
    ),
)
_LYING = (
    (
        "[Avarel|place], sur l'île de [Tamor|place], attend.",
        ("Avarel", "locatedIn", "Tamor", "place-preposition"),
    ),
    (
        "[Tulmont|place], la commune la plus peuplée de l'[Ardèche|place], vote.",
        ("Tulmont", "locatedIn", "Ardèche", "place-comma"),
    ),
    (
        "[Gabon|place] : une grenouille découverte aux [monts Tembo|place]\n\nElle mesure un centimètre.",
        ("monts Tembo", "locatedIn", "Gabon", "place-headline"),
    ),
)
_NOTABLY = (
    ("Il a neigé en [Drôme|place], notamment à [Romans|place] et à [Die|place].", ("Romans", "Drôme"), True),
    ("Il a neigé en [Drôme|place], notamment à [Romans|place] et à [Die|place].", ("Die", "Drôme"), True),
    ("Il a neigé en [Drôme|place], puis à [Romans|place].", ("Romans", "Drôme"), False),
)
_NOT = (
    (
        "[Somalie|place] : un cargo arraisonné dans le [golfe d'Aden|place]\n\nIl transportait du riz.",
        ("golfe d'Aden", "locatedIn", "Somalie"),
    ),
    (
        "[Égypte|place] : des armes de la [vallée de Karil|place] saisies\n\nElles étaient neuves.",
        ("vallée de Karil", "locatedIn", "Égypte"),
    ),
    (
        "Elle vit dans le [district de Karil|place], à [Bagdad|place].",
        ("Bagdad", "locatedIn", "district de Karil"),
    ),
    (
        "Elle vit à [Barentin|place], au nord de [Rouen|place].",
        ("Barentin", "locatedIn", "Rouen"),
    ),
    (
        "Un feu a pris à [Barentin|place], au nord de [Rouen|place].",
        ("nord de Rouen", "locatedIn", "Rouen"),
    ),
    (
        "La [bande de Lunel|place] est calme. [Lunel|place] aussi.",
        ("bande de Lunel", "locatedIn", "Lunel"),
    ),
    (
        "Le [crash du Dax-Paris|event] a fait dix morts. L'avion venait de [Dax|place].",
        ("crash du Dax-Paris", "locatedIn", "Dax"),
    ),
    (
        "Le [Tribunal pour le Togo|organization] siège. Le [Togo|place] attend.",
        ("Tribunal pour le Togo", "countryOfOrigin", "Togo"),
    ),
    (
        "La correspondante de [Radio Vial|organization] en [Norvège|place], [Ana Roux|person], a été agressée.",
        ("Radio Vial", "locatedIn", "Norvège"),
    ),
    (
        "Il ne restera que deux usines, [Bolvig|organization] à [Lunel|place] et [Orval|organization] à [Sète|place].",
        ("Lunel", "locatedIn", "Sète"),
    ),
    (
        "La juge se prononcera sur une interdiction de vente de produits de [Bolvig|organization] en [Norvège|place].",
        ("Bolvig", "locatedIn", "Norvège"),
    ),
    (
        "L'[Italien|place=Italie] [Ugo Vial|person] joue. [Luc Roux|person] suit son compatriote [Jan Bas|person].",
        ("Jan Bas", "nationality", "Italie"),
    ),
    (
        "Le [Français|place=France] [Hugo Vial|person] et [Ana Roux|person] ont gagné.",
        ("Ana Roux", "nationality", "France"),
    ),
    (
        "Ses sept victoires au [Tour de Lunel|event] (1999-2005) sont annulées.",
        ("Tour de Lunel", "startDate", "1999"),
    ),
    (
        "Le fleuve sépare [Kinshasa|place] de [Brazzaville|place].",
        ("Kinshasa", "locatedIn", "Brazzaville"),
    ),
    (
        "Le [Parti agraire de Norvège|organization] a perdu. La [Norvège|place] vote.",
        ("Parti agraire de Norvège", "locatedIn", "Norvège"),
    ),
    (
        "Le [Tour de Norvège|event] part. La [Norvège|place] attend.",
        ("Tour de Norvège", "locatedIn", "Norvège"),
    ),
    (
        "Le constructeur [allemand|place=Allemagne], le groupe [Bolvig|organization] et [Orval|organization] vont.",
        ("Bolvig", "countryOfOrigin", "Allemagne"),
    ),
    (
        "Trois ministres, [Ana Roux|person] ([Santé|organization]) et [Hugo Vial|person], partent.",
        ("Ana Roux", "memberOf", "Santé"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_where_it_is_told(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """By what stands in the name, beside it, or before the colon of the headline."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "wanted"), _LYING)
def test_what_lies_in_a_land(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """On islands, in the town behind « de » and a comma, in the land of which a town is said to be one."""
    assert wanted in find(marked)


def test_the_town_in_a_name(read: Read) -> None:
    """« l'hôpital de Mende (Lozère) » tells where Mende is."""
    told = {
        (s.subject.name, getattr(s.object, "name", "")) for s in read("L'hôpital de Mende (Lozère) ferme.").statements
    }
    assert {("Mende", "Lozère"), ("hôpital de Mende", "Mende")} <= told


@pytest.mark.parametrize(
    ("text", "body", "town"),
    [
        ("La Bourse de Séoul a perdu 3 %.", "Bourse de Séoul", "Séoul"),
        ("Elle dirige le Conservatoire de Nancy.", "Conservatoire de Nancy", "Nancy"),
        ("Le musée des beaux-arts de Dijon rouvre.", "musée des beaux-arts de Dijon", "Dijon"),
        ("Elle dirige la société Nectal, d'Aubenas.", "Nectal", "Aubenas"),
        ("Ils vivent à Rikitea, aux îles Gambier.", "Rikitea", "îles Gambier"),
    ],
)
def test_what_stands_in_its_town(read: Read, text: str, body: str, town: str) -> None:
    """The town that ends the name of an exchange, school or museum, or follows a firm; islands."""
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements}
    assert (body, town) in told


def test_no_town_of_its_own(read: Read) -> None:
    """« la Cour de cassation », « le musée de l'Homme » name no town."""
    kinds = {e.kind.name for e in read("La Cour de cassation et le musée de l'Homme ont réagi.").entities}
    assert "PLACE" not in kinds


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_where_it_is_told_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """A body of a country is from there, no contest is in what it is named after."""
    assert unwanted not in find(marked)


@pytest.mark.parametrize(("marked", "wanted", "stands"), _NOTABLY)
def test_towns_of_an_area(marked: str, wanted: tuple[str, str], find: Find, *, stands: bool) -> None:
    """« notamment » leads in towns of the area named before, « puis » need not."""
    inner, outer = wanted
    assert ((inner, "locatedIn", outer, "place-notably") in find(marked)) is stands


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("Dans la prison de Villebon, à Dax, le calme est revenu.", "prison de Villebon", "Dax"),
        ("L'usine de Lunel ferme. Lunel proteste.", "usine de Lunel", "Lunel"),
    ],
)
def test_a_building_stands_in_its_town(text: str, inner: str, outer: str, read: Read) -> None:
    """The town named after it or in its name, whatever order a sentence gives them."""
    told = {(s.subject.name, s.object.name) for s in read(text).statements if isinstance(s.object, Entity)}
    assert (inner, outer) in told


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("Le joueur est passé par Senlis en N3, puis Grasse en N2.", "Senlis", "N3"),
        ("Ana Roux, la patronne de Bolvig Electric en Chine, a démissionné.", "Bolvig Electric", "Chine"),
        ("La députée de La République en marche a vu le préfet de la Marche.", "La République en marche", "Marche"),
        ("Un hangar a brûlé à Gray (Haute-Saône) et à Gap (Hautes-Alpes).", "Haute-Saône", "Hautes-Alpes"),
        ("Trois départements sont en alerte : les Ardennes, la Meuse et la Marne.", "Ardennes", "Meuse"),
        ("Sont touchés : la Charente, la Corrèze et la Vienne.", "Charente", "Corrèze"),
        ("Les obsèques du sénateur de la Corrèze auront lieu à Argentat.", "obsèques du sénateur de la Corrèze",
         "Corrèze"),
    ],
)  # fmt: skip
def test_what_does_not_lie_there(read: Read, text: str, inner: str, outer: str) -> None:
    """A division of a sport, the land of somebody's charge, a word in a name, a river called as an area, a seat."""
    told = [s for s in read(text).statements if s.predicate == "locatedIn"]
    assert (inner, outer) not in {(s.subject.name, getattr(s.object, "name", "")) for s in told}


@pytest.mark.parametrize(
    "text", ["La défaite de l'AS Tarbes à Nice fait mal.", "La victoire du Stade Vernois à Gap a surpris."]
)
def test_where_a_team_plays(read: Read, text: str) -> None:
    """« la défaite de l'AS Tarbes à Nice »: the match was there, which says nothing of the club."""
    places = {getattr(s.object, "name", "") for s in read(text).statements if s.predicate == "locatedIn"}
    assert not places & {"Nice", "Gap"}


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("On se marie à Lunel en la chapelle Sainte-Ursule.", "chapelle Sainte-Ursule", "Lunel"),
        ("Le procès aura lieu à Gap dans le palais Bolvig.", "palais Bolvig", "Gap"),
        ("Un randonneur a péri à Lunel, dans le parc naturel des Aubiers.", "Lunel", "parc naturel des Aubiers"),
    ],
)
def test_a_house_stands_in_its_town(read: Read, text: str, inner: str, outer: str) -> None:
    """No town lies in a chapel, though some lie in a park."""
    found = {(one.subject.name, one.object.name) for one in read(text).statements if isinstance(one.object, Entity)}
    assert (inner, outer) in found
    assert (outer, inner) not in found


@pytest.mark.parametrize("town", ["Clermont-Ferrand", "Saint-Étienne", "Gap"])
def test_a_town_in_brackets_is_where_a_body_sits(read: Read, town: str) -> None:
    """« le lycée Bolvig (Saint-Étienne) »: two capitals are no initials of it."""
    told = [s for s in read(f"Le lycée Bolvig ({town}) a fermé.").statements if s.predicate == "locatedIn"]
    assert [getattr(s.object, "name", "") for s in told] == [town]


@pytest.mark.parametrize("who", ["Un expert", "Une responsable", "La coordinatrice humanitaire", "L'envoyé spécial"])
def test_where_somebody_acts_for_a_body(read: Read, who: str) -> None:
    """« Un expert de l'ONU au Mali » puts him there, not the body."""
    found = read(f"{who} de l'ONU au Mali a réagi lundi.").statements
    assert not [s for s in found if s.predicate == "locatedIn"]


@pytest.mark.parametrize("who", ["Le médiateur", "Le haut représentant"])
@pytest.mark.parametrize("body", ["de l'ONU", "de l'Union africaine"])
def test_who_acts_for_a_body_does_not_lead_it(read: Read, who: str, body: str) -> None:
    """A mediator is of the body that sends him."""
    found = {s.predicate for s in read(f"{who} {body}, Luc Bas, a réagi.").statements}
    assert "affiliation" in found
    assert "headOf" not in found


def test_where_troops_are_sent_they_do_not_come_from(read: Read) -> None:
    """« ses troupes d'Irak » is whence they are called back."""
    found = read("La Suède va retirer ses troupes d'Irak.").statements
    assert not [s for s in found if s.predicate == "countryOfOrigin"]


@pytest.mark.parametrize("who", ["La ministre belge de l'Emploi, Ana Roux,", "Le patron de Bolvig, Luc Bas,"])
def test_where_somebody_is_the_body_is_not(read: Read, who: str) -> None:
    """« La ministre est à Rome » puts no ministry there; « le siège de Bolvig est à Rome » does."""
    assert not [s for s in read(f"{who} est à Rome.").statements if s.predicate == "locatedIn"]
    seat = read("Le siège de Bolvig est à Rome.").statements
    assert [(s.subject.name, getattr(s.object, "name", "")) for s in seat if s.predicate == "locatedIn"] == [
        ("Bolvig", "Rome")
    ]
