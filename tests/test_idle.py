"""Tests of :mod:`kg.extract.events.idle`: what a number is compared with tells nothing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orial a essuyé une perte de 3 millions d'euros, contre un bénéfice de 2 millions en 2018.", "Change"),
        ("Le groupe Orial a vendu 5 usines, contre l'achat de 3 sites un an plus tôt.", "Acquisition"),
    ],
)
def test_what_is_compared_with_tells_nothing(text: str, kind: str, read: Read) -> None:
    """Behind « contre » and with another number before it, a noun is no event."""
    assert len([event for event in read(text).events if event.kind == kind]) == 1


def test_voices_against_are_told(read: Read) -> None:
    """« Par 51 voix contre 28 » compares nothing."""
    [event] = [e for e in read("Le Sénat a adopté le texte par 51 voix contre 28.").events if e.kind == "Decision"]
    assert len(event.roles) > 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Retrouvez la liste complète des lauréats dans notre édition de jeudi.", "Discovery"),
        ("Une dizaine de potiers à découvrir samedi à la halle de Kerlan.", "Discovery"),
        ("Le gérant a reçu des menaces de mort.", "Death"),
        ("Ce monstre sacré du théâtre a dîné à Kerlan.", "Competition"),
        ("L'équipe entend s'installer dans la durée.", "Discovery"),
        ("Le maire compte poursuivre le combat pour la gare.", "Accusation"),
        ("Né en 1971 à Kerlan, Paul Verdier est pharmacien.", "Creation"),
        ("La région apparaît en pointe sur ces métiers.", "Creation"),
        ("Le salon est tenu par Orvalis, en collaboration avec Bolvig.", "Agreement"),
        ("Le député de la Nièvre Paul Verdier est venu à Kerlan.", "Election"),
        ("Le boxeur laisse derrière lui une femme et deux fils.", "Possession"),
        ("Orvalis a validé son billet pour la finale.", "Decision"),
        ("Les élus se sont recueillis devant le monument aux morts de la commune.", "Death"),
        ("La résidence du port va être remise à neuf.", "Transfer"),
        ("L'orgue de la chapelle sera remis en service en mai.", "Transfer"),
    ],
)
def test_words_of_set_phrases_tell_nothing(text: str, kind: str, read: Read) -> None:
    """Who is told to look finds nothing, nobody dies of a threat, a title elects nobody, and the dead have nothing."""
    assert not [event for event in read(text).events if event.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Les plongeurs ont retrouvé l'épave du chalutier mardi.", "Discovery"),
        ("La mort de Paul Verdier a surpris ses voisins.", "Death"),
        ("Le maire est poursuivi pour fraude.", "Accusation"),
        ("Le club de Kerlan est né en 1971.", "Creation"),
    ],
)
def test_the_same_words_tell_elsewhere(text: str, kind: str, read: Read) -> None:
    """The turn tells nothing, its words do."""
    assert [event for event in read(text).events if event.kind == kind]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le club de Kerlan va être éliminé par Dax.", {"Competition"}),
        ("Ana Verdier allait bientôt être nommée préfète.", {"Appointment"}),
        ("Ana Verdier va à Kerlan jeudi.", {"Transfer"}),
    ],
)
def test_a_near_future_goes_nowhere(text: str, kinds: set[str], read: Read) -> None:
    """« va » only says when, but with a place."""
    assert {event.kind for event in read(text).events} == kinds


def test_when_a_page_was_put_up_is_no_event(read: Read) -> None:
    """« Publié le … » before the first words tells nothing of what happened; of a book it does."""
    text = "La halle brûle\n\nPublié le 3 mai 2019. La halle a brûlé jeudi."
    assert not [event for event in read(text).events if event.kind == "Publication"]
    assert [e for e in read("Publié le 3 mai 2019, le livre d'Ana Roux a déplu.").events if e.kind == "Publication"]
