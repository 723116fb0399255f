"""How far descriptions go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.phrases import descriptions

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Elle quittera la ville en mai.", "la ville"),
        ("« Je reste », a dit l'intéressé dimanche soir devant ses fidèles.", "l'intéressé"),
        ("Le procureur a accusé la société de fraude fiscale.", "la société"),
        ("Le Conseil a écarté le pays de son prochain sommet.", "le pays"),
        ("La justice a condamné un médecin de 58 ans à dix-huit mois de prison.", "un médecin de 58 ans"),
        ("Le jury a reconnu le fabricant coupable de négligence.", "le fabricant"),
        ("Ils préparent le sommet de mai.", "le sommet de mai"),
        ("Des travaux vont occuper le lycée ces prochains mois.", "le lycée"),
        ("Ils occuperont l'entrepôt le mois prochain.", "l'entrepôt"),
        ("« Je reste », a promis l'élu ce mercredi matin.", "l'élu"),
        ("Le maire a visité la ville de garnison.", "la ville de garnison"),
        ("La session du 19 juin a été annulée.", "La session du 19 juin"),
        ("Il a accusé le directeur de l'usine.", "le directeur de l'usine"),
        ("L'association vend un vélo à assistance électrique.", "un vélo à assistance électrique"),
    ],
)
def test_where_a_description_ends(parse: Parse, french: Language, text: str, phrase: str) -> None:
    """A day, what a verb tells of the thing, and what it is found to be are no part of it; its complements are."""
    read = parse(text)
    ends = {read.words(read.span(one.first, one.last)) for one in descriptions(read, french, taken=set())}
    held = {read.words(read.span(max(one.first - 1, 0), one.last)) for one in descriptions(read, french, taken=set())}
    assert phrase in ends | held
