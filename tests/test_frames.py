"""The lexicon of events: well formed, general, and about the 28 classes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from kg.lang.base import read_table
from kg.lang.fr.frames import FRAMES
from kg.lang.fr.valences import VALENCES
from kg.lang.frames import conditions, slots
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.lang.frames import Frame


def _all() -> list[Frame]:
    return [frame for table in (FRAMES.verbs, FRAMES.nouns) for found in table.values() for frame in found]


def test_at_least_four_hundred_words() -> None:
    """At least 400 different words or turns evoke the 28 classes."""
    assert len({frame.name for frame in _all()}) >= 400
    assert len({frame.kind for frame in _all()}) == 28


def test_lexicons_are_sorted_and_normal() -> None:
    """Rows are sorted, unique, and in Unicode normal form C."""
    for name in ("frames.tsv", "senses.tsv"):
        rows = list(read_table("kg.lang.fr", name))
        assert rows == sorted(rows)
        assert len(set(rows)) == len(rows)
        assert all(unicodedata.is_normalized("NFC", field) for row in rows for field in row)


def test_every_valence_is_used() -> None:
    """No valence stands in the table that no word has."""
    assert set(VALENCES) == {row[3] for row in read_table("kg.lang.fr", "frames.tsv")}


def test_slots_are_read_in_order() -> None:
    """A valence is read left to right, sorts and prepositions of several words included."""
    found = slots("S=agent face_à=patient@actor")
    assert [(slot.place, slot.role, slot.sort) for slot in found] == [
        ("S", Role.AGENT, ""),
        ("face à", Role.PATIENT, "actor"),
    ]


def test_conditions_are_read() -> None:
    """Conditions may forbid, and list lemmas or sorts."""
    one, two = conditions("o:loi,@Law;-q")
    assert (one.place, one.wanted, one.values) == ("O", True, frozenset({"loi", "@Law"}))
    assert (two.place, two.wanted, two.values) == ("q", False, frozenset())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Luc Bas a été dépouillé de ses biens par un escroc à Dax.", "Election"),
        ("L'usine de Dax produit 10 000 repas par jour.", "Meeting"),
        ("Le feu a démarré lundi à Dax.", "Launch"),
        ("Les Bleus font appel à l'expérience de Luc Bas, ancien Lensois.", "Accusation"),
        ("Aucun blessé n'est à signaler à Dax.", "Discovery"),
        ("La police cherche une femme nommée Ana Roux à Dax.", "Appointment"),
        (
            "Luc Bas devait aider Paul Roux lors des étapes du Tour, dont le départ sera donné samedi à Brest.",
            "Departure",
        ),
        ("Le cinéaste Luc Bas a salué l'acteur Jan Vial.", "Meeting"),
        ("Le renvoi d'Ana Roy devant les assises a été confirmé.", "Departure"),
        ("L'habitant est sorti de sa maison.", "Departure"),
        ("La famille d'Ana Roy est dévastée.", "Accident"),
        ("Luc Bas était anéanti par le chagrin.", "Accident"),
        ("Deux cents fidèles se sont rassemblés samedi à Dax pour la prière.", "Protest"),
        ("Des habitants se sont rassemblés samedi à Dax pour le concert.", "Protest"),
        ("Un défilé de mode aura lieu samedi à Dax.", "Protest"),
        ("Les porte-drapeaux ont défilé dimanche à Dax.", "Protest"),
        ("Le carnaval a défilé samedi à Dax.", "Protest"),
        ("Luc Bas a été ordonné prêtre en 1977 à Dax.", "Decision"),
        ("Le collectif interpelle la préfète du Gard.", "Arrest"),
        ("Contactée par Bolvig, la mairie de Dax n'a pas répondu.", "Meeting"),
        ("Ana Roux a pris le parti de réduire la jauge.", "Support"),
    ],
)
def test_words_that_tell_nothing_of_the_kind(read: Read, text: str, kind: str) -> None:
    """What they tell elsewhere hangs on what stands beside them."""
    assert kind not in {event.kind for event in read(text).events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Deux cents salariés se sont rassemblés samedi à Dax pour les salaires.", "Protest"),
        ("Mille personnes ont défilé samedi à Dax contre la réforme.", "Protest"),
        ("Luc Bas a été ordonné prêtre en 1977 à Dax.", "Appointment"),
        ("La police a interpellé deux élus à Dax.", "Arrest"),
        ("Ana Roux a contacté Luc Bas mardi à Dax.", "Meeting"),
        ("Ana Roux a pris parti pour les grévistes de Dax.", "Support"),
    ],
)
def test_words_that_tell_it_beside_others(read: Read, text: str, kind: str) -> None:
    """The same words, with whom and what they need."""
    assert kind in {event.kind for event in read(text).events}
