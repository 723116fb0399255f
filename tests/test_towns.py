"""Names that can only be of places, and words that open a sentence and are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read


def _kinds(read: Read, text: str) -> dict[str, Kind]:
    return {entity.name: entity.kind for entity in read(text).entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il est mort chez lui à Choisel. C'était un personnage de Choisel.", "Choisel"),
        ("La commune française de Kerlan a voté.", "Kerlan"),
        ("Née à Kerlan, elle a grandi à Dole.", "Kerlan"),
        ("Il roulait de Bullet en direction des Rasses.", "Rasses"),
        ("Le club est né de la fusion de ceux de Jonquière, Chicoutimi, La Baie et Shipshaw.", "La Baie"),
        ("Le Grec a cédé. Le Grec a perdu.", "Grèce"),
        ("Le maire d'Orange a été réélu.", "Orange"),
        ("Un avion s'est posé sur l'aérodrome d'Abou Dakhar.", "Abou Dakhar"),
        ("Le tramway reliera Es Sadia au quartier.", "Es Sadia"),
        ("La bombe a explosé dans le quartier de Sidi Maârif.", "Sidi Maârif"),
        ("Le séisme a frappé le département montagneux de San Marcos.", "San Marcos"),
        ("Né le 11 février 1921 à Murat, fils d'un facteur, il a vécu ici.", "Murat"),
        ("Une trentaine de voitures sont bloquées sur la E411.", "E411"),
        ("Un lycéen qui habite Maribrac l'a trouvée.", "Maribrac"),
        (
            "Il fut maire de Saint-Ouézan, où il est né. Saint-Ouézan le pleure. Saint-Ouézan a pris le deuil.",
            "Saint-Ouézan",
        ),
        ("Le rond-point de la Croix-Vieille est inondé.", "Croix-Vieille"),
        ("La RN 921 est inondée.", "RN 921"),
        ("Douze écolières ont péri dans le Tavkar (nord-est).", "Tavkar"),
        ("La fromagerie, basée à Bellentreu, recrute.", "Bellentreu"),
        ("La rencontre organisée à Szomberg a été annulée.", "Szomberg"),
        ("Une roquette tirée de la plaine a fait un mort. Deux tirs nocturnes sur Kalmouk ont suivi.", "Kalmouk"),
        ("Le cargo a coulé au large d'Omba Kali.", "Omba Kali"),
        ("Kelgor, 35 000 habitants, a été évacuée.", "Kelgor"),
        ("Le fleuve a noyé Malbrou (300 habitants).", "Malbrou"),
        ("La préfecture de Kagoshima est sous la cendre.", "préfecture de Kagoshima"),
        ("Vespar-31b est plus chaude que Mercure.", "Vespar-31b"),
        ("Des combats ont éclaté à Falloujah et à Debaltseve.", "Debaltseve"),
    ],
)
def test_a_place_by_what_stands_before_it(read: Read, text: str, name: str) -> None:
    """After « mort à », « la commune de », « en direction de »; people of a country are no product."""
    assert _kinds(read, text).get(name) is Kind.PLACE


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("La ville de Luc Aubrac a changé.", "Luc Aubrac", Kind.PERSON),
        ("La ville natale de Théophraste Bolvig a voté.", "Théophraste Bolvig", Kind.PERSON),
        ("Les abonnés d'Orange ont été prévenus.", "Orange", Kind.ORGANIZATION),
        ("Marc Duval pense à elle et à Sarah.", "Sarah", Kind.PERSON),
        ("Jean Orvel (MoDem, centre) est battu.", "Jean Orvel", Kind.PERSON),
    ],
)
def test_somebody_is_no_place(read: Read, text: str, name: str, kind: Kind) -> None:
    """A first name makes somebody of whoever stands there."""
    assert _kinds(read, text).get(name) is kind


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Indemnes, ils ont pu se rendre à l'hôpital.", "Indemnes"),
        ("Debout et les mains jointes devant lui, l'accusé attend.", "Debout"),
        ("Ce que la Procureur lui reproche est grave.", "Procureur"),
        ("La Haute représentante de l'Union européenne a protesté.", "Haute"),
    ],
)
def test_what_opens_a_sentence_is_no_name(read: Read, text: str, word: str) -> None:
    """Before a comma and a pronoun stands what somebody is."""
    assert word not in _kinds(read, text)
