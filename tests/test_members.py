"""Bodies called by their members, teams by where they are from, people by the harm that they did or suffered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Refer

JOINED = (
    ("Le [organization Sénat] a rejeté le budget. Hier, les sénateurs ont dit non.", "Sénat", "les sénateurs"),
    (
        "Le [organization Sénat] et l'[organization Assemblée nationale] s'opposent. Les députés trancheront.",
        "Assemblée nationale",
        "Les députés",
    ),
    (
        "La [organization cour d'assises du Var] a jugé. Les jurés ont délibéré six heures.",
        "cour d'assises du Var",
        "Les jurés",
    ),
    (
        "Le [organization conseil municipal de Dax] siégeait jeudi. Les élus ont voté le budget.",
        "conseil municipal de Dax",
        "Les élus",
    ),
    ("Le [organization FC Nantes] a gagné. Les Nantais sont deuxièmes.", "FC Nantes", "Les Nantais"),
    ("L'[organization équipe d'Italie] a gagné. Les Italiens iront à Lviv.", "équipe d'Italie", "Les Italiens"),
    ("Le [organization Stade toulousain] mène. Les Toulousains ont marqué.", "Stade toulousain", "Les Toulousains"),
    ("[person Luc Bas] a tué [person Jean Roy] à Dax. La victime avait 40 ans.", "Jean Roy", "La victime"),
    ("La mort de l'ouvrier [person Ali Sow] a ému Dax. La victime travaillait la nuit.", "Ali Sow", "La victime"),
    ("[person Karim Sow] a tué trois militaires à Dax. Le tueur circulait à scooter.", "Karim Sow", "Le tueur"),
    ("Le procès de [person Luc Bas] s'ouvre. Le meurtrier sera jugé.", "Luc Bas", "Le meurtrier"),
    ("[person Luc Bas], poignardé chez lui, est dans le coma. La victime a pu parler.", "Luc Bas", "La victime"),
)


@pytest.mark.parametrize(("marked", "name", "words"), JOINED)
def test_it_is_the_same(refer: Refer, marked: str, name: str, words: str) -> None:
    """The description is a mention of what it stands for."""
    assert words in _mentions(refer, marked, name)


APART = (
    ("L'[organization Assemblée nationale] siège. Les députés de la majorité rient.", "Assemblée nationale"),
    ("L'[organization Assemblée nationale] siège. Des députés ont applaudi.", "Assemblée nationale"),
    ("L'[organization Assemblée nationale] siège. Le ministre a vu les députés.", "Assemblée nationale"),
    (
        "Le [organization tribunal de Pau] et la [organization cour d'appel d'Agen] ont statué. Les juges ont hésité.",
        "tribunal de Pau",
    ),
    ("La [organization préfecture de Nantes] a fermé. Les Nantais protestent.", "préfecture de Nantes"),
    ("Le [organization FC Nantes] a gagné. Un Nantais a été blessé.", "FC Nantes"),
    ("[person Luc Bas] et [person Jean Roy] ont été tués. La victime avait 40 ans.", "Luc Bas"),
    ("[person Luc Bas] a été blessé mardi et [person Jean Roy] est mort. La victime avait 40 ans.", "Luc Bas"),
    ("La juge [person Ana Roux], qui a ouvert une enquête, cherche qui a causé la mort.", "Ana Roux"),
    ("La juge [person Ana Roux] a ouvert une enquête. L'agresseur court toujours.", "Ana Roux"),
    ("[person Luc Bas] a accusé le maire. L'agresseur a été interpellé.", "Luc Bas"),
    ("Le policier [person Luc Bas] a arrêté un homme. L'agresseur a été écroué.", "Luc Bas"),
    ("Un immeuble s'est effondré à [place Lavaur]. Le bâtiment datait de 1970.", "Lavaur"),
    ("Le maire [person Luc Bas] a présenté ses condoléances. La victime avait 40 ans.", "Luc Bas"),
)


@pytest.mark.parametrize(("marked", "name"), APART)
def test_it_is_another(refer: Refer, marked: str, name: str) -> None:
    """The name alone is a mention: nothing says that the description is of it."""
    assert _mentions(refer, marked, name) == [name]


def _mentions(refer: Refer, marked: str, name: str) -> list[str]:
    reading = refer(marked)
    return [reading.text.words(m.span) for entity in reading.entities if entity.name == name for m in entity.mentions]
