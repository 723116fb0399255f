"""Tests of :mod:`kg.extract.events.sorts`: nouns that only say of what sort another is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Verdier connaît bien le service de livraison de Gap.", "Transfer"),
        ("Ana Verdier travaille pour la salle de vente depuis dix ans.", "Acquisition"),
        ("Les habitants de Gap apprécient le centre de détention.", "Arrest"),
        ("Ana Verdier connaît bien l'entreprise de construction de Gap.", "Creation"),
        ("Ana Verdier travaille pour le secteur de la construction.", "Creation"),
        ("Ana Verdier parle souvent du dossier avec le réseau municipal de transport.", "Transfer"),
        ("Luc Morin a signé un certificat de décès.", "Death"),
        ("La force d'attaque de Gap inquiète Dax.", "Attack"),
    ],
)
def test_what_something_is_for_does_not_happen(read: Read, text: str, kind: str) -> None:
    """Behind « de » without article, or with one behind a field."""
    assert kind not in {event.kind for event in read(text).events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La police a mené une vague d'arrestations à Gap.", "Arrest"),
        ("Une série d'attaques a visé des hôtels de Gap.", "Attack"),
        ("Le projet de fermeture de l'école inquiète Gap.", "Closure"),
        ("L'auteur de l'attaque de Gap a été arrêté.", "Attack"),
        ("Le service a annoncé la livraison de dix chars à Gap.", "Transfer"),
        ("La livraison de dix chars à Gap a commencé lundi.", "Transfer"),
    ],
)
def test_what_some_nouns_are_of_happens(read: Read, text: str, kind: str) -> None:
    """« une vague de », « l'auteur de »; and what stands beside nothing."""
    assert kind in {event.kind for event in read(text).events}


@pytest.mark.parametrize(
    "text", ["livraison", "de livraison", "Le service de livraison", "du transport", "de la vente"]
)
def test_a_text_that_breaks_off_does_no_harm(read: Read, text: str) -> None:
    """At its beginning or end."""
    assert not read(text).claims
