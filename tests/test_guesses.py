"""What the model's label alone would make of a name, and the text does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_PEOPLE = (
    ("Course au large : Arnaud en tête\n\nLe skipper Victor Arnaud a doublé l'île.", "Arnaud", "person"),
    ("Talafo absent deux mois\n\nMarlin Talafo s'est blessé lundi.", "Talafo", "person"),
    ("Brest – RSC (1-1) : Fernandez estime son équipe fatiguée", "Fernandez", "person"),
    ("Les Valbert vendent leur part. Henri Valbert s'en va.", "Valbert", "organization"),
    ("Marc Valence est mort. Il vivait à Valence depuis dix ans.", "Valence", "place"),
)
_BORN = (
    ("Né en 1961, Soprano vit aujourd'hui à Pau.", "Soprano", "person"),
    ("Née en 1988 de deux fusions, Renault recrute.", "Renault", "organization"),
    ("M. Ferrat est parti. J.-P. Ferrat a démissionné lundi.", "J.-P. Ferrat", "person"),
    ("Interrogée, SOS Racisme a démissionné du comité.", "SOS Racisme", "organization"),
)
_TOLD = (
    ("Ancien maire de Dax, Gims vit à Lyon.", "Gims", "person"),
    ("Gims a quitté la salle sans un mot.", "Gims", "person"),
    ("Le père de Gims a porté plainte.", "Gims", "person"),
    ("D'après L. M. Santoni, le projet est mort.", "L. M. Santoni", "person"),
    ("Le procès de M. Santoni est fini.", "Santoni", "person"),
    ("L'État cède ses parts dans Morvolt.", "Morvolt", "organization"),
    ("Bretagne Saumon recrute 40 ingénieurs.", "Bretagne Saumon", "organization"),
)
_OTHERS = (
    ("Elle dirige la maison mère de Gims.", ("Gims", "person")),
    ("Il est le père de La Dépêche.", ("La Dépêche", "person")),
    ("Un match oppose Bretagne et Normandie.", ("Bretagne", "organization")),
)
_LYING = (
    ("Les gendarmes de Can Tho enquêtent.", "Can Tho", "place"),
    ("Un habitant de Khan Younès a témoigné.", "Khan Younès", "place"),
    ("Les avocats de Can Tho enquêtent.", "Can Tho", "organization"),
)
_TOWNS = (
    ("Elle travaille avec Rennes Sentale, qui l'aide.", "Rennes Sentale", "organization"),
    ("Le gardien jouait à Lens Marvel avant le match. Son club a gagné 3-1.", "Lens Marvel", "organization"),
    ("Lancé par Rio Maverba, le joueur a marqué.", "Rio Maverba", "person"),
    ("Il joue en Ligue 1 Mivel Tours cette saison.", "Ligue 1 Mivel Tours", "event"),
)
_FIRMS = (
    ("Orvélis Marchal chute\n\nLe groupe a vu ses ventes reculer de 5 %.", "Orvélis Marchal"),
    ("Lavoix change de mains\n\nDepuis lundi, tout change. La société ouvre un bureau à Madrid.", "Lavoix"),
)


@pytest.mark.parametrize(("text", "name", "kind"), _PEOPLE)
def test_somebody_by_a_full_name(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """A surname that a full name of the text ends with is somebody's, where nothing tells of a body or a place."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "name", "kind"), _BORN)
def test_somebody_by_a_birth_or_initials(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Only what the model takes for somebody's name is one, in a sentence that a birth opens or behind initials."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "name", "kind"), _TOLD)
def test_who_a_name_is_by_what_is_told_of_it(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """What it does or was, whose kin, what somebody has in it, the region that it begins with."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "wrong"), _OTHERS)
def test_what_is_nobody(text: str, wrong: tuple[str, str], parse: Parse, french: Language) -> None:
    """A parent company, the father of a paper, and a region alone."""
    assert wrong not in named(parse, french, text)


@pytest.mark.parametrize(("text", "name", "kind"), _LYING)
def test_a_town_behind_those_who_are_there(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Whom only places have tells that a name in no table is a place's."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "name", "kind"), _TOWNS)
def test_a_town_before_another_word(text: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Nobody is called after a French town; a contest with its number stays one before who pays for it."""
    assert (name, kind) in named(parse, french, text)


@pytest.mark.parametrize(("text", "name"), _FIRMS)
def test_a_firm_that_the_article_resumes(text: str, name: str, parse: Parse, french: Language) -> None:
    """The name that opens a headline is the firm's that a sentence under it opens with."""
    assert (name, "organization") in named(parse, french, text)


def test_a_headline_about_somebody(parse: Parse, french: Language) -> None:
    """A firm told of below makes none of whoever has a first name."""
    text = "Paul Verdon quitte son poste\n\nLe groupe cherche un successeur."
    assert ("Paul Verdon", "person") in named(parse, french, text)
