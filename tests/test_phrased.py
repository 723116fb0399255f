"""What an event is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        # who a pronoun or description is; not where the name stands beside
        (
            "Luc Bas vit à Dax. Il a reçu en 1987 le prix Vialis.",
            "Decision",
            "Il [Luc Bas] a reçu en 1987 le prix Vialis",
        ),
        (
            "La société Vialis a perdu 3 millions d'euros. L'entreprise va fermer son usine de Dax.",
            "Closure",
            "L'entreprise [Vialis] va fermer son usine de Dax",
        ),
        (
            "Le directeur général, Luc Bas, a démissionné mardi.",
            "Departure",
            "Le directeur général, Luc Bas, a démissionné mardi",
        ),
        # the whole phrase: of the subject, of the antecedent of « qui », of the object, with what denies it
        (
            "Le président malien Luc Bas a été réélu lundi.",
            "Election",
            "Le président malien Luc Bas a été réélu lundi",
        ),
        (
            "L'alliance qui l'avait porté au pouvoir en 2008 a éclaté.",
            "Election",
            "L'alliance qui l'avait porté au pouvoir en 2008",
        ),
        (
            "Ana Roux n'a pas obtenu gain de cause devant le tribunal de Dax.",
            "Decision",
            "Ana Roux n'a pas obtenu gain de cause devant le tribunal de Dax",
        ),
        (
            "Le ministre a demandé à l'Autorité européenne de sécurité des aliments (EFSA) de rendre un avis.",
            "Decision",
            "Le ministre a demandé à l'Autorité européenne de sécurité des aliments (EFSA) de rendre un avis",
        ),
        # marks and names are whole
        (
            """Luc Bas fustige quant à lui "un dossier bâti sur du sable".""",
            "Accusation",
            """Luc Bas fustige quant à lui "un dossier bâti sur du sable\"""",
        ),
        (
            "Vialis a vendu ses usines de Dax et des Pays-Bas.",
            "Acquisition",
            "Vialis a vendu ses usines de Dax et des Pays-Bas",
        ),
        # a noun says it all
        ("La ville a salué la mort de trois pompiers à Dax.", "Death", "mort de trois pompiers à Dax"),
    ],
)
def test_an_event_is_called_by_whole_phrases(read: Read, text: str, kind: str, label: str) -> None:
    """Whatever its roles are."""
    assert label in [event.label for event in read(text).events if event.kind == kind]


def test_the_evidence_stays_what_shows_the_roles(read: Read) -> None:
    """The words of the text, without what was added to be read."""
    reading = read("Luc Bas vit à Dax. Il a reçu en 1987 le prix Vialis.")
    [event] = [event for event in reading.events if event.kind == "Decision"]
    assert reading.text.words(event.evidence[0]) == "Il a reçu en 1987 le prix Vialis"
