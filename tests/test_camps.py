"""Who descriptions and pronouns stand for by camp, realm, land, kin, gender and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

from kg.lang.camps import camped

if TYPE_CHECKING:
    from conftest import Refer

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (", extrême droite) a", True),
        (", au pouvoir)", True),
        (", Isère) a", False),
        (", 12 sièges) a", False),
        (", né à Dax) a", False),
        (") a", False),
    ],
)
def test_a_camp_in_brackets(french: Language, behind: str, told: bool) -> None:  # noqa: FBT001
    """Nothing but the side of a party, in small letters, up to the end of its brackets."""
    assert camped(behind, french.names) is told


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Le dirigeant de la gauche, [person Luc Bas], a parlé. Le leader de la gauche a souri.",
         "Le leader de la gauche", "Luc Bas"),
        ("Le [place Maroc] a remercié la [place France]. Le royaume a choisi quatre pays.", "Le royaume", "Maroc"),
        (("La cinéaste espagnole [person Ana Roux] a reçu le compositeur portugais [person Rui Bas]. L'artiste"
          " portugais a ri."), "L'artiste portugais", "Rui Bas"),
        (("La [law loi sur les dunes], portée par [person Luc Bas], a été votée. Le texte a déplu. Les sénateurs l'ont"
          " vidé de sa substance."), "l'", "loi sur les dunes"),
        ("Le [organization Sénat] a voté. La chambre haute était hostile au projet. Elle a siégé toute la nuit.",
         "Elle", "Sénat"),
        ("Le [organization gouvernement malien] a signé. Le régime a promis un vote.", "Le régime",
         "gouvernement malien"),
        ("Le club [organization RC Toulon] a reçu [person Luc Bas]. Les Varois ont gagné.", "Les Varois", "RC Toulon"),
        ("Le club [organization Le Mans FC] a recruté. Les Manceaux ont gagné.", "Les Manceaux", "Le Mans FC"),
        ("Le club [organization FC Brest] a recruté. Les Bretons ont gagné.", "Les Bretons", "FC Brest"),
        ("Le président [person Luc Bas] est soupçonné. L'ancien capitaine de l'armée nie.",
         "L'ancien capitaine de l'armée", "Luc Bas"),
        ("[person Ali Roux], 15 ans, est mort. Le jeune homme était parti à pied.", "Le jeune homme", "Ali Roux"),
        ("La pièce est de [person Luc Bas]. Le metteur en scène est né à Dax.", "Le metteur en scène", "Luc Bas"),
        ("[organization Nantes] a battu [organization Montpellier]. Les Héraultais restent deuxièmes.",
         "Les Héraultais", "Montpellier"),
        ("La tempête va de la [place Floride] aux [place Bahamas]. L'archipel redoute des crues.", "L'archipel",
         "Bahamas"),
        (("La directrice d'[organization Orial], [person Ana Roux], part. L'ex-dirigeante de [organization Brisac] a"
          " souri."), "L'ex-dirigeante de Brisac", "Ana Roux"),
        ("La ville de [place Dax] est touchée. Elle compte 20 000 habitants.", "Elle", "Dax"),
        (("La start-up [organization Orial] a levé 6 millions auprès de [organization Brisac]. La jeune pousse"
          " recrute."), "La jeune pousse", "Orial"),
        (("La Française [person Ana Roux] a perdu contre [person Mia Bas]. La Lyonnaise a mal joué."), "La Lyonnaise",
         "Ana Roux"),
        (("L'autrice [person Ana Roux] accuse le cinéaste [person Luc Bas]. [person Jean Vial] est aussi visé. L'auteur"
          " nie."), "L'auteur", "Jean Vial"),
        (("[person Ana Roux], maire de [place Dax], part. « J'arrête », a-t-elle confié."), "elle", "Ana Roux"),
    ],
)  # fmt: skip
def test_who_is_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """One of the same camp, a kingdom, who is of that land, what has been called by a noun of that gender."""
    assert name in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (("Le dirigeant d'extrême droite [person Luc Bas] avait perdu. Le leader de la gauche s'est tu."),
         "Le leader de la gauche", "Luc Bas"),
        ("La [place France] aide le [place Maroc]. Le royaume a remercié.", "Le royaume", "France"),
        ("Le compositeur portugais [person Rui Bas] dirige le festival. L'artiste espagnole y a chanté.",
         "L'artiste espagnole", "Rui Bas"),
        ("[person Ali Roux], 15 ans, est mort. La mère de l'adolescent part.", "La mère de l'adolescent", "Ali Roux"),
        ("Les syndicats voient la [organization SNCF]. Ces organisations demandent un délai.", "Ces organisations",
         "SNCF"),
        ("La commune de [place Dax] compte 20 000 habitants. « Je pars », a-t-elle confié.", "elle", "Dax"),
        (("On a acquitté [person Luc Bas], accusé du meurtre de son voisin. L'avocat de la famille de la victime se"
          " tait."), "la victime", "Luc Bas"),
        ("La sonde [product Galia 6] s'est posée sur la Lune. Un retour sur notre satellite est prévu.",
         "notre satellite", "Galia 6"),
        (("Le [organization gouvernement nippon] a protesté contre le tir. Le régime communiste parle d'un satellite."),
         "Le régime communiste", "gouvernement nippon"),
        ("La chaîne [organization Orial] quitte [place Dax]. Ana Roux achète la station [organization NRJ].",
         "la station", "Dax"),
        ("Les jurés ont dîné chez [organization Orial]. Un poète a lu dans le même établissement.",
         "le même établissement", "Orial"),
        (("[person Luc Bas], président d'[organization Orial], refuse la loi. [person Jan Vial] proteste. Le président"
          " de son club part."), "Le président de son club", "Luc Bas"),
        ("L'Italienne [person Ana Roux] a perdu. La Lyonnaise a gagné.", "La Lyonnaise", "Ana Roux"),
        (("Le secrétaire général de l'[organization ONU], [person Luc Bas], part. Le directeur de l'[organization Otan]"
          " reste."), "Le directeur", "Luc Bas"),
        ("La tempête a quitté la [place Floride]. L'archipel redoute des crues.", "L'archipel", "Floride"),
        ("Le ministre va au [place Japon]. Le sommet a été reporté.", "Le sommet", "Japon"),
        ("Le [organization Conseil d'État] a tranché. Le collectif écologiste est soulagé.", "Le collectif écologiste",
         "Conseil d'État"),
        ("Les clubs [organization FC Brest] et [organization FC Lorient] jouent. Les Bretons ont gagné.", "Les Bretons",
         "FC Brest"),
    ],
)  # fmt: skip
def test_who_cannot_be_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """Nobody of the other camp or land, no republic, no child's mother, no place that says « je »."""
    assert name not in meant(refer(text), words)
