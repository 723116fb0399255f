"""How quantities and times are said."""

from __future__ import annotations

import pytest

from kg.lang.fr.wording import WORDING
from kg.model import Quantity, Span
from kg.rdf.label import measure, moment, plural


def quantity(
    value: str | None = None,
    *,
    between: tuple[str | None, str | None] = (None, None),
    unit: str | None = None,
    per: str | None = None,
    approximate: bool = False,
) -> Quantity:
    """A quantity; three capitals are a currency."""
    money = unit is not None and len(unit) == 3 and unit.isupper()
    return Quantity(value, *between, unit, money, per, approximate, Span(0, 1))


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (quantity("15000000000", unit="USD", per="year"), "15 milliards de dollars par an"),
        (quantity("2500000", unit="EUR"), "2,5 millions d'euros"),
        (quantity("1000000", unit="CHF"), "1 million de francs suisses"),
        (quantity("2050000000", unit="JPY"), "2,05 milliards de yens"),
        (quantity("66000000000", unit="XOF"), "66 milliards de francs CFA"),
        (quantity("1", unit="ZAR"), "1 rand"),
        (quantity("1", unit="EUR"), "1 euro"),
        (quantity("1500", unit="EUR"), "1 500 euros"),
        (quantity("520", unit="poste"), "520 postes"),
        (quantity("1", unit="poste"), "1 poste"),
        (quantity("1234567", unit="habitant"), "1 234 567 habitants"),
        (quantity("45.5", unit="%"), "45,5 %"),
        (quantity("-3", unit="%"), "-3 %"),
        (quantity("12", unit="km"), "12 km"),
        (quantity("1500000000", unit="EUR"), "1,5 milliard d'euros"),
        (quantity("-2000000", unit="EUR"), "-2 millions d'euros"),
        (quantity("2000000", unit="habitant"), "2 millions d'habitants"),
        (quantity("1.5", unit="point"), "1,5 point"),
        (quantity("-2", unit="point"), "-2 points"),
        (quantity("0", unit="mort"), "0 mort"),
        (quantity(unit="EUR", between=("2000000", "3500000")), "de 2 millions à 3,5 millions d'euros"),
        (quantity("3", unit="chef d’entreprise"), "3 chefs d’entreprise"),
        (quantity("12"), "12"),
        (quantity("90", unit="USD", per="baril"), "90 dollars par baril"),
        (quantity("20", unit="personne", approximate=True), "environ 20 personnes"),
        (quantity(between=("20", "30"), unit="%"), "de 20 à 30 %"),
        (quantity(between=("8000", None), unit="emploi"), "au moins 8 000 emplois"),
        (quantity(between=(None, "3"), unit="journal"), "au plus 3 journaux"),
        (quantity(between=("8000", None), unit="emploi", approximate=True), "au moins 8 000 emplois"),
        (quantity(between=("20", "30"), unit="an", approximate=True), "environ de 20 à 30 ans"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_quantities_in_words(found: Quantity, words: str) -> None:
    """A reader's French, with the no-break spaces of French typography left aside."""
    assert measure(found, WORDING).replace("\u202f", " ").replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2012-06-28", "28 juin 2012"),
        ("2012-06-01", "1er juin 2012"),
        ("2012-09", "septembre 2012"),
        ("2012", "2012"),
        ("2012-06-28T07:44", "28 juin 2012 à 7 h 44"),
        ("2012-06-28T07:44Z", "28 juin 2012 à 7 h 44"),
        ("2010/2012", "de 2010 à 2012"),
        ("2012-07-03/2012-07-05", "du 3 juillet 2012 au 5 juillet 2012"),
        ("../2014", "jusqu'à 2014"),
        ("../2014-02-01", "jusqu'au 1er février 2014"),
        ("2012/..", "depuis 2012"),
        ("2012-09~", "vers septembre 2012"),
        ("2012-09-12~", "vers le 12 septembre 2012"),
        ("2012?", "vers 2012"),
        ("2012-09-12/..", "depuis le 12 septembre 2012"),
        ("2012-09-12T07:05", "12 septembre 2012 à 7 h 05"),
        ("XXXX-09~", "vers septembre"),
        ("XXXX-06-28", "28 juin"),
        ("2012-22", "été 2012"),
        ("199X", "années 1990"),
        ("18XX", "18XX"),
        ("2012-13", "2012-13"),
        ("n'importe quoi", "n'importe quoi"),
    ],
)
def test_times_in_words(edtf: str, words: str) -> None:
    """The forms that the press uses; what has no usual name is left as it is."""
    assert moment(edtf, WORDING) == words


@pytest.mark.parametrize(
    ("noun", "nouns"),
    [
        ("cheval", "chevaux"),
        ("festival", "festivals"),
        ("bateau", "bateaux"),
        ("voix", "voix"),
        ("emploi direct", "emplois directs"),
        ("chef d'entreprise", "chefs d'entreprise"),
        ("salle de classe", "salles de classe"),
        ("", ""),
    ],
)
def test_plurals(noun: str, nouns: str) -> None:
    """Regular and irregular endings; what stands after a preposition stays singular."""
    assert plural(noun, WORDING) == nouns
