"""Tests of :mod:`kg.extract.quotations.sources`: phrases that name a source, and what they give to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Selon Ana Roux, la voiture serait tombée, « à 80 km/h » selon Optilac.",
        [("Ana Roux", "la voiture serait tombée, « à 80 km/h » selon Optilac"), ("Optilac", "à 80 km/h")],
    ),
    (
        "Selon le journal Le Phare, Luc Roy, patron d'Orial et président du club, aurait vendu ses parts.",
        [("Le Phare", "Luc Roy, patron d'Orial et président du club, aurait vendu ses parts")],
    ),
    ("Il serait entré, selon la description donnée par le ministre.", [("le ministre", "Il serait entré")]),
    ("Luc Roy se dit innocent, selon une déclaration faite par Ana Roux.", [("Ana Roux", "Luc Roy se dit innocent")]),
    ("Selon le maire, Luc Roy, la route est fermée.", [("Luc Roy", "la route est fermée")]),
    (
        "Selon une note, qu'a lue Optilac, après deux réunions, tout est prêt.",
        [("une note", "après deux réunions, tout est prêt")],
    ),
    ("Pour le chef de l'UMP, Luc Roy, ce vote « ne règle rien ».", [("Luc Roy", "ce vote « ne règle rien »")]),
    ("Le débit, mesuré selon les normes de l'Office de l'eau, a doublé.", []),
    ("Le maire ne peut, selon les statuts du club, présider l'assemblée.", []),
    ("Le pont, refait selon les règles de l'art, a cédé.", []),
    ("Pour Luc Roy, la loi est « nulle », a-t-il dit.", [("Luc Roy", "la loi est « nulle »")]),
    ("Selon Ana Roux, le pont va rouvrir, explique-t-elle à Optilac.", [("Ana Roux", "le pont va rouvrir")]),
    ("Pour l'un, psychologue, cet homme est dangereux.", [("l'un", "cet homme est dangereux")]),
    (
        "L'usine pourrait, selon Optilac, fermer en mai.",
        [("Optilac", "L'usine pourrait, selon Optilac, fermer en mai")],
    ),
    (
        "L'élu aurait par ailleurs, selon Optilac, frappé un agent.",
        [("Optilac", "L'élu aurait par ailleurs, selon Optilac, frappé un agent")],
    ),
    ("Selon le témoignage d'Ana Roux, la voiture roulait vite.", [("Ana Roux", "la voiture roulait vite")]),
    ("L'accord est « historique », selon Optilac.", [("Optilac", "L'accord est « historique »")]),
    ("Pour l'accusation, Luc Bas a volé la caisse.", [("l'accusation", "Luc Bas a volé la caisse")]),
    ("Pour les parties civiles, le médecin a menti.", [("les parties civiles", "le médecin a menti")]),
    ("Pour la défense du bois, la ville a créé un fonds.", []),
    ("Le texte a reçu un accueil plutôt « poli », selon Optilac.", [("Optilac", "poli")]),
    ("C'est, pour Ana Roux, « un affront ».", [("Ana Roux", "C'est, pour Ana Roux, « un affront »")]),
    (
        "La ville a « honte », mais elle bâtit une maison « à toutes les victimes », selon Optilac.",
        [("Optilac", "La ville a « honte », mais elle bâtit une maison « à toutes les victimes »")],
    ),
    (
        "Selon la société Optilac, Luc Bas, patron de Mirel, est sur le départ.",
        [("Optilac", "Luc Bas, patron de Mirel, est sur le départ")],
    ),
    (
        "Selon la préfecture, Luc Bas, 30 ans, a été blessé.",
        [("préfecture", "Luc Bas, 30 ans, a été blessé")],
    ),
    ("Selon le maire de Dax, Luc Bas, le projet est prêt.", [("Luc Bas", "le projet est prêt")]),
    ("Aucun risque, selon Optilac, pour la ville.", [("Optilac", "Aucun risque"), ("Optilac", "pour la ville")]),
    ("La ville pleure l'accident qui avait fait, selon Optilac, 17 morts à Dax.", [("Optilac", "17 morts à Dax")]),
    (
        "Les salariés de l'usine, qui emploie, selon Optilac, trois cents personnes, ont cessé le travail.",
        [("Optilac", "trois cents personnes")],
    ),
    (
        "La Colombie y perd, selon Optilac, jusqu'à 40 % de ses eaux.",
        [("Optilac", "La Colombie y perd"), ("Optilac", "jusqu'à 40 % de ses eaux")],
    ),
    ("Une vidéo montre selon Optilac que « le pont a cédé hier ».", [("Optilac", "le pont a cédé hier")]),
    ("Le rapport indique, selon Optilac, que le pont est usé.", [("Optilac", "le pont est usé")]),
    ("Le lac recule, selon le bilan que l'office a publié.", [("l'office", "Le lac recule")]),
    (
        "Le feu est, selon Optilac, d'origine criminelle.",
        [("Optilac", "Le feu est, selon Optilac, d'origine criminelle")],
    ),
    (
        "Selon le classement mondial 2011-2012 établit par Optilac, la ville est dernière.",
        [("classement mondial 2011-2012", "la ville est dernière")],
    ),
    (
        "Selon un premier bilan provisoire cinq enfants et leur maître seraient morts.",
        [("un premier bilan provisoire", "cinq enfants et leur maître seraient morts")],
    ),
    (
        "Selon un nouveau bilan provisoire il y aurait cent morts.",
        [("un nouveau bilan provisoire", "il y aurait cent morts")],
    ),
    (
        "Le feu a fait neuf morts selon le bilan le plus récent.",
        [("le bilan le plus récent", "Le feu a fait neuf morts")],
    ),
    (
        "Selon une étude de la mairie rendue publique le même jour, le lac recule.",
        [("étude de la mairie", "le lac recule")],
    ),
    (
        "Un avion s'est écrasé, faisant trois morts, incluant le pilote, et dix blessés selon le préfet.",
        [("le préfet", "faisant trois morts, incluant le pilote, et dix blessés")],
    ),
    ("Il fuit sur un scooter, noir ou blanc selon les témoins.", [("les témoins", "noir ou blanc")]),
    (
        "Il fuit sur un scooter, neuf et rapide selon les témoins.",
        [("les témoins", "Il fuit sur un scooter, neuf et rapide")],
    ),
    (
        (
            "« Il faut rester calmes », a dit Claire Roux, économiste principale de l'agence Orial, pour "
            "qui un marché aussi étroit réagit vite."
        ),
        [("Claire Roux", "Il faut rester calmes"), ("Claire Roux", "un marché aussi étroit réagit vite")],
    ),
    (
        "Claire Roux, patronne du club, pour qui la réforme est trop lente, a démissionné.",
        [("Claire Roux", "la réforme est trop lente")],
    ),
    (
        (
            "Près de 800 éleveurs dépendent de l'usine, qui leur doit 38 millions d'euros selon la "
            "Confédération française de l'aviculture."
        ),
        [("Confédération française de l'aviculture", "qui leur doit 38 millions d'euros")],
    ),
    (
        "Le maire, qui a voté le budget, partira en juin selon la CGT.",
        [("CGT", "Le maire, qui a voté le budget, partira en juin")],
    ),
    (
        "L'usine a brûlé, tuant huit personnes, selon la police.",
        [("police", "L'usine a brûlé, tuant huit personnes")],
    ),
    (
        "L'usine a brûlé, tuant huit personnes selon la police.",
        [("police", "tuant huit personnes")],
    ),
    (
        "D'après les estimations diffusées mercredi par l'Office des vins, la récolte sera maigre.",
        [("Office des vins", "la récolte sera maigre")],
    ),
    (
        "Selon un sondage publié par Le Phare, la récolte sera maigre.",
        [("un sondage", "la récolte sera maigre")],
    ),
    (
        "Selon le classement établit par Reporters sans frontières, la Birmanie est classée 169e.",
        [("Reporters sans frontières", "la Birmanie est classée 169e")],
    ),
    (
        "L'authenticité de la vidéo n'a pas été confirmée de source indépendante.",
        [],
    ),
    (
        "Ces chiffres n'ont pu être vérifiés de source indépendante.",
        [],
    ),
    (
        "La mort du chef a été confirmée de source militaire.",
        [("source militaire", "La mort du chef a été confirmée")],
    ),
    (
        "Luc Roy est accusé par le parquet d'avoir détourné deux millions d'euros.",
        [("parquet", "d'avoir détourné deux millions d'euros")],
    ),
    ("Luc Roy est accusé d'avoir détourné deux millions d'euros.", []),
    ("Luc Roy a été accusé par erreur d'avoir menti.", []),
    (
        "Le pays est désormais considéré comme un emprunteur peu sûr par les trois grandes agences.",
        [("les trois grandes agences", "un emprunteur peu sûr")],
    ),
    ("Le musée est considéré comme un trésor.", []),
    (
        "Ana Roux est morte dimanche, a-t-on appris lundi de sources concordantes dans son entourage.",
        [("sources concordantes", "Ana Roux est morte dimanche")],
    ),
    (
        "L'entraîneur a été limogé, a-t-on appris de sources proches du club de la Principauté.",
        [("sources proches du club de la Principauté", "L'entraîneur a été limogé")],
    ),
    ("Le feu a pris, toujours selon la mairie.", [("mairie", "Le feu a pris")]),
    ("Ana Roux a été vue à Dax, encore d'après Luc Roy.", [("Luc Roy", "Ana Roux a été vue à Dax")]),
    (
        "Une femme est blessée, selon les pompiers. Une fillette est indemne. Elle est sauve, selon cette même source.",
        [("les pompiers", "Une femme est blessée"), ("les pompiers", "Elle est sauve")],
    ),
    (
        "Une fillette de 5 ans est indemne. Elle est sauve, selon cette même source.",
        [("cette même source", "Elle est sauve")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_source(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A source has the clause that it stands in, and is who has said or made what is cited."""
    assert said(read(sentence)) == expected


def test_the_same_source_is_whose_deed_was_told_before(read: Read) -> None:
    """« selon la même source » is nobody of whom the words tell."""
    text = (
        "Le procureur fédéral de Dax a rendu publics mercredi six chefs d'accusation contre Luc Bas. Luc Bas, un grand "
        "nom du vin, risque vingt ans de prison, selon la même source."
    )
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Le procureur fédéral de Dax"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ana Roux a fait état devant la presse de deux morts.", "deux morts"),
        ("Ana Roux a fait état de deux pannes.", "deux pannes"),
    ],
)
def test_before_whom_it_is_said_is_none_of_it(read: Read, text: str, said: str) -> None:
    """« devant la presse » stands between the cue and what is said."""
    reading = read(text)
    assert [reading.text.words(claim.content) for claim in reading.claims] == [said]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Selon la police, l'homme a fui, a indiqué le préfet de Dax, Luc Bas.",
            [("Luc Bas", "Selon la police, l'homme a fui"), ("police", "l'homme a fui")],
        ),
        (
            "Selon la mairie, le pont est usé, estime l'architecte Luc Bas.",
            [("Luc Bas", "Selon la mairie, le pont est usé"), ("mairie", "le pont est usé")],
        ),
        ("Selon Luc Bas, le pont est usé.", [("Luc Bas", "le pont est usé")]),
    ],
)
def test_who_tells_what_a_source_has_said(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """All of it is told by whoever stands behind it, and the source has not said who tells it."""
    reading = read(text)
    found = [
        (claim.speaker.name if claim.speaker else "", reading.text.words(claim.content)) for claim in reading.claims
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Selon le parquet, Altis, qui loge 300 élèves, a racheté Vernal.",
            "parquet",
            "Altis, qui loge 300 élèves, a racheté Vernal",
        ),
        (
            "D'après le préfet, Paul Roy, 45 ans, a volé la caisse.",
            "le préfet",
            "Paul Roy, 45 ans, a volé la caisse",
        ),
        (
            "Pour le maire, le club, en faillite depuis mai, a fermé ses portes.",
            "le maire",
            "le club, en faillite depuis mai, a fermé ses portes",
        ),
        ("Selon la préfète, Ana Roux, la route, en travaux, a rouvert.", "Ana Roux", "la route, en travaux, a rouvert"),
        ("Selon la maire, Ana Roux, Paul Roy, par malheur, a fui.", "Ana Roux", "Paul Roy, par malheur, a fui"),
    ],
)
def test_who_does_it_is_not_who_tells(read: Read, text: str, speaker: str, content: str) -> None:
    """A name whose verb stands behind an aside is its subject, and not one more name of the source."""
    assert said(read(text)) == [(speaker, content)]


def test_who_is_told_of_is_not_who_tells(read: Read) -> None:
    """« Le juge a condamné Paul Roy, a annoncé le ministre »: Paul Roy has not been called a minister."""
    assert said(read("Le juge a condamné Paul Roy, a annoncé mardi le ministre."))[0][0] == "le ministre"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Selon Luc Roy, maire de Dax, interrogé mardi, le pont est usé.", "le pont est usé"),
        ("Pour Ana Bas, une élue de Dax, venue en voisine, le pont est usé.", "le pont est usé"),
        ("Selon Luc Roy, le pont, fermé mardi, est usé.", "le pont, fermé mardi, est usé"),
        ("Selon Luc Roy, maire de Dax, les ponts, fermés mardi, sont usés.", "les ponts, fermés mardi, sont usés"),
    ],
)
def test_two_asides_behind_a_source(read: Read, text: str, content: str) -> None:
    """« Selon Luc Roy, maire de Dax, interrogé mardi, … »: what he says begins behind both."""
    assert [words for _, words in said(read(text))] == [content]
