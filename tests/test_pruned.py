"""How far the words of a part go: to the end of what they name, and to the end of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read


def _words(read: Read, text: str) -> set[str]:
    """The parts of words of all that a text tells, and those who have no other name."""
    parts = (part for event in read(text).events for _, part in event.roles)
    return {part.name if isinstance(part, Entity) else part for part in parts if isinstance(part, Entity | str)}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("La maire a convaincu ses collègues de voter le budget.", "collègues"),
        ("La loi oblige les propriétaires à isoler leurs toits.", "propriétaires"),
        ("La police a arrêté quatre hommes de 19, 23 et 31 ans.", "hommes"),
        ("Deux femmes de 40 et 52 ans ont été blessées à Gap.", "femmes"),
        ("Le froid a provoqué une baisse des recettes de 3 à 5 %.", "recettes"),
        ("Un bus scolaire près de Gap a été incendié.", "bus scolaire"),
        ("Le laboratoire attend l'analyse de l'échantillon d'ici à lundi.", "échantillon"),
        ("Le juge n'a levé l'interdiction que jeudi.", "interdiction"),
        ("L'association rend le préfet responsable du retard.", "préfet"),
        ("Les rebelles ont pris douze marins en otages.", "marins"),
        ("L'entreprise a annoncé la fermeture de deux magasins situés à Gap et à Lens.", "magasins"),
        ("Quatre jeunes portant la cagoule ont été agressés à Gap.", "jeunes"),
        ("Météo : violents orages, trois campeurs légèrement blessés", "campeurs"),
    ],
)
def test_words_end_with_what_they_name(text: str, part: str, read: Read) -> None:
    """What is asked of whom they name, half a list, where and when that is, and the verb itself are no part of it."""
    assert part in _words(read, text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Le sénat a voté le droit des locataires de garder un chien.", "droit des locataires de garder un chien"),
        ("Le conseil a rejeté la demande d'ouvrir un casino.", "demande d'ouvrir un casino"),
        ("Toutes les procédures en cours ont été annulées.", "Toutes les procédures en cours"),
        ("La police a arrêté trois hommes masqués.", "hommes masqués"),
    ],
)
def test_what_tells_which_is_meant_stays(text: str, part: str, read: Read) -> None:
    """An infinitive tells which right or demand that is, a participle alone which players."""
    assert part in _words(read, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le traité, ratifié en 1981, classe le loup parmi les espèces protégées.", "classe"),
        ("Quarante-cinq d'entre eux ont été interpellés à Gap avec le maire.", "Quarante"),
    ],
)
def test_what_names_nothing_is_left_out(text: str, words: str, read: Read) -> None:
    """A verb that the tree takes for a noun, as the article behind it shows, and half of a number."""
    assert not any(part.startswith(words) for part in _words(read, text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Le maire a dénoncé une décision « absurde et dangereuse » du préfet.", "décision « absurde et dangereuse »"),
        ("Les syndicats ont critiqué un plan « mal ficelé ».", "plan « mal ficelé »"),
        (
            "Luc Bas accuse la région d'avoir « fui sa mission contre l'argent ».",
            "avoir « fui sa mission contre l'argent »",
        ),
    ],
)
def test_a_quotation_is_whole(text: str, part: str, read: Read) -> None:
    """Words that open a quotation go on to its end."""
    assert part in _words(read, text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "Les présidents malien, tchadien et nigérien ont signé un accord.",
            "présidents malien, tchadien et nigérien",
        ),
        ("Les ministres belge et français se sont rencontrés à Gap.", "ministres belge et français"),
    ],
)
def test_each_of_a_plural_has_its_adjective(text: str, part: str, read: Read) -> None:
    """« Les ministres belge et français » are two, and no Belgian ministers."""
    assert part in _words(read, text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Luc Bas a été condamné mardi à un an de prison pour outrage à agent.", "outrage à agent"),
        ("Luc Bas a été condamné à trois ans de prison pour escroquerie et recel.", "escroquerie et recel"),
        ("Luc Bas est poursuivi pour crimes contre l'humanité.", "crimes contre l'humanité"),
        ("L'éditeur a publié lundi une mise à jour du logiciel.", "mise à jour"),
    ],
)
def test_a_charge_or_turn_is_whole(text: str, part: str, read: Read) -> None:
    """« pour outrage à agent » is no outrage alone, nor « une mise à jour » a stake."""
    assert part in _words(read, text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Le juge a infligé à Bolvig une amende de 300 euros.", "amende"),
        ("Le préfet a décrété un couvre-feu de trois jours.", "couvre-feu"),
        ("Le maire a annulé la hausse des droits d'entrée de 20 euros.", "hausse des droits d'entrée"),
        ("La police a arrêté un homme de 41 ans.", "homme de 41 ans"),
        ("Le groupe a publié un rapport de 300 pages.", "rapport de 300 pages"),
    ],
)
def test_how_much_it_is(text: str, part: str, read: Read) -> None:
    """Money and durations are a part of their own; an age and pages tell who or what it is."""
    assert part in _words(read, text)
