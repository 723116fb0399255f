"""Clauses that keep what stands in them from the event beside."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Event

WEDNESDAY = dt.date(2019, 5, 15)


def _event(read: Read, text: str, kind: str) -> Event:
    return next(event for event in read(text, published=WEDNESDAY).events if event.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Né à Gap en 1964, le romancier avait publié deux recueils.", "Publication", Role.TIME, "1964"),
        ("Né à Gap en 1964, le romancier avait publié deux recueils.", "Publication", Role.PLACE, "Gap"),
        ("Fondé en 1951 par Luc Roux, le groupe a racheté Brisac.", "Acquisition", Role.AGENT, "Luc Roux"),
        ("Fondé en 1951 par Luc Roux, le groupe a racheté Brisac.", "Acquisition", Role.TIME, "1951"),
        ("Luc Roux, patron du club depuis 2016, a racheté Brisac.", "Acquisition", Role.TIME, "2016/.."),
        ("Les ventes ont reculé à 61 euros contre 64 en 2018.", "Change", Role.TIME, "2018"),
        ("Le salon, organisé par l'association Orial que dirige Luc Roux, se tiendra à Dax.", "Meeting", Role.AGENT,
         "Luc Roux"),
        ("Restauré à Dax, le tableau sera dévoilé le 12 juin 2019.", "Creation", Role.TIME, "2019-06-12"),
        ("La société Brisac, qui a une usine à Dax, a licencié 300 ouvriers.", "JobCuts", Role.PLACE, "Dax"),
        ("La société Brisac va acquérir le groupe Orial, a annoncé lundi la direction.", "Acquisition", Role.TIME,
         "2019-05-13"),
        ("Le maire, Luc Roux, regrette que le groupe Orial ait fermé l'usine.", "Closure", Role.AGENT, "Luc Roux"),
        ("Le syndicat, qui réunit 300 ouvriers, appelle à une marche le 20 mai 2019.", "Meeting", Role.TIME,
         "2019-05-20"),
        ("La société Brisac, dont l'usine avait été inaugurée en 2014, supprime 300 postes.", "JobCuts", Role.TIME,
         "2014"),
        ("Luc Roux, dont la fille avait été enlevée à Gap en 2018, a démissionné.", "Departure", Role.TIME, "2018"),
        ("Le navire, que la marine avait arraisonné en 2018, a coulé.", "Accident", Role.TIME, "2018"),
        ("L'Irlandais Luc Roux a rejoint Valence.", "Transfer", Role.AGENT, "Irlande"),
        ("La compagnie Orial a suspendu ses vols et offert 20 000 euros à chaque famille.", "Closure", Role.AMOUNT,
         "20000"),
        ("Luc Roux, premier homme à avoir couru à Gap, est mort lundi.", "Death", Role.PLACE, "Gap"),
        ("Le salon Orial a attiré 150 visiteurs, soit 5 % de plus qu'en 2011.", "Meeting", Role.TIME, "2011"),
        ("Le titre Orial a atteint lundi son plus haut niveau depuis 2009.", "Change", Role.TIME, "2009/.."),
        ("La plus grande marche depuis la grève de 2004 a eu lieu dimanche à Gap.", "Protest", Role.TIME, "2004"),
        ("Le plus grave accident depuis celui de mars 2003 a tué dix skieurs.", "Accident", Role.TIME, "2003-03"),
        ("Depuis la réforme de 2010, la ville a ouvert une école.", "Creation", Role.TIME, "2010"),
        ("Exilé après le coup d'État de 1968, Luc Roux s'installe à Abidjan.", "Attack", Role.PLACE, "Abidjan"),
        ("Les rebelles ont attaqué le camp de Brisac et enterré huit soldats.", "Attack", Role.QUANTITY, "8"),
        ("Le taux de chômage dépasse 24 % et l'économie devrait se contracter de 3 %.", "Change", Role.AMOUNT, "3"),
        ("La récolte a atteint 10 millions de tonnes, contre 13 millions en 2018.", "Change", Role.AMOUNT, "13000000"),
        ("Le bénéfice a reculé de 4 %, contre une hausse de 7 % en 2018.", "Change", Role.AMOUNT, "7"),
        ("Un pompier a été tué et trois autres grièvement blessés.", "Death", Role.QUANTITY, "3"),
        ("Un pompier est décédé et trois autres sont entre la vie et la mort.", "Death", Role.QUANTITY, "3"),
        ("Le groupe Orial a fermé deux usines et trois autres tournent au ralenti.", "Closure", Role.QUANTITY, "3"),
        ("Luc Roux (Mouvement unitaire alpin) et Ana Bry (MRC) sont arrivés à Gap.", "Transfer", Role.AGENT,
         "Mouvement unitaire alpin"),
        ("Luc Roux (PS) et Ana Bry (MRC, sortante) sont arrivés à Gap.", "Transfer", Role.AGENT, "MRC"),
        ("Le nombre de vols a baissé de 22 % par rapport à 2011.", "Change", Role.TIME, "2011"),
        ("La société Orial, dont Brisac détient 15 %, prévoit de supprimer 700 postes.", "JobCuts", Role.AGENT,
         "Brisac"),
        ("La société Brisac a supprimé 300 postes, contre 800 un an plus tôt.", "JobCuts", Role.QUANTITY, "800"),
    ],
)  # fmt: skip
def test_what_another_clause_has_is_not_the_events(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Births, foundings, offices, numbers compared with and second verbs keep their dates, places, doers and sums."""
    told = {(part, name(found)) for part, found in _event(read, text, kind).roles}
    assert (role, filler) not in told


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Réunis mardi à Dax, les ouvriers ont accepté l'offre du groupe Orial.", "Decision", Role.TIME, "2019-05-14"),
        ("Réunis mardi à Dax, les ouvriers ont accepté l'offre du groupe Orial.", "Decision", Role.PLACE, "Dax"),
        ("Le groupe Orial, fondé en 1951, a racheté Brisac en 2018.", "Acquisition", Role.TIME, "2018"),
        ("Le groupe Orial, fondé en 1951, a racheté Brisac en 2018.", "Acquisition", Role.AGENT, "Orial"),
        ("La société Brisac a été rachetée en 2018 par Luc Roux, patron du groupe Orial.", "Acquisition", Role.AGENT,
         "Luc Roux"),
        ("La société Brisac, qui a une usine à Dax, a supprimé 300 postes à Gap.", "JobCuts", Role.PLACE, "Gap"),
        ("L'Irlandais Luc Roux a rejoint Valence.", "Transfer", Role.AGENT, "Luc Roux"),
        ("La société, que Brisac avait rachetée en 2011, supprime 300 postes.", "Acquisition", Role.PATIENT, "société"),
        ("France Nature Environnement a déposé un recours.", "Accusation", Role.AGENT, "France Nature Environnement"),
        ("Luc Roux a annoncé qu'il fermait l'usine.", "Closure", Role.AGENT, "Luc Roux"),
        ("Un pompier a été tué et trois autres grièvement blessés.", "Injury", Role.QUANTITY, "3"),
        ("L'explosion a tué deux ouvriers et trois passants.", "Death", Role.QUANTITY, "3"),
        ("Luc Roux (Brisac) et Ana Bry (Orial) sont arrivés à Gap.", "Transfer", Role.AGENT, "Ana Bry"),
        ("Les ventes ont reculé en 2018 à 61 euros contre 64 euros.", "Change", Role.TIME, "2018"),
    ],
)  # fmt: skip
def test_what_is_the_events_stays(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Meetings of the week share their day with what is decided there; what stands in no such clause has its part."""
    told = {(part, name(found)) for part, found in _event(read, text, kind).roles}
    assert (role, filler) in told
