"""Nouns of several words that are something else than their first word tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Le groupe Vialis va embaucher.", "Le groupe électrogène est en panne."),
        ("Le groupe Vialis va embaucher.", "Les groupes électrogènes sont en panne."),
        ("La Sovalec va embaucher.", "Le centre d'appels est en panne."),
        ("La Sovalec va embaucher.", "La chaîne de montage est en panne."),
        ("La Sovalec va embaucher.", "Le comité d'entreprise est en colère."),
        ("La Sovalec va embaucher.", "Les centres commerciaux sont pleins."),
        ("Luc Bas a parlé.", "Le cadre juridique est clair."),
        ("Luc Bas a parlé.", "Le facteur humain est en cause."),
        ("Ana Roux a publié « La Nuit ».", "Le titre de séjour est périmé."),
        ("Le stade Orial a rouvert.", "La salle de bains est en travaux."),
        ("L'Airbus A320 vole.", "Le train de mesures est prêt."),
    ],
)
def test_what_is_something_else_is_nobody_told_of(read: Read, first: str, second: str) -> None:
    """« le groupe » may be a firm, « le groupe électrogène » none."""
    mentions = [m for entity in read(f"{first} {second}").entities for m in entity.mentions]
    assert not [m for m in mentions if m.span.start > len(first)]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Le centre commercial Orial va rouvrir à Dax. Le centre accueillera 30 boutiques.", "Orial", "Le centre"),
        ("Le groupe Vialis va embaucher. Le groupe est en bonne santé.", "Vialis", "Le groupe"),
        ("La maison d'arrêt de Pau est pleine. La prison est vieille.", "Pau", "La prison"),
    ],
)
def test_what_is_named_is_called_by_its_first_word(read: Read, text: str, name: str, words: str) -> None:
    """« le centre commercial » is « le centre » later."""
    reading = read(text)
    found = {reading.text.words(m.span): entity.name for entity in reading.entities for m in entity.mentions}
    assert name in found[words]
