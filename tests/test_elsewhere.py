"""What stands near a place and is not told to be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read

_NOT = (
    ("La Sépac, gestionnaire du parc national de la Marne, a fermé deux sentiers.", "Sépac", "Marne"),
    ("La CCI du Cantal et son homologue de Turin ont signé un accord.", "CCI du Cantal", "Turin"),
    ("Ana Tema, des îles Cook, le président de la Polynésie française et le roi sont là.", "Cook", "Polynésie"),
    ("Sortie de route d'un autocar polonais près de Brigue, quatre morts.", "Brigue", "Pologne"),
    ("Euro 2012 : l'Italie rejoint l'Espagne", "Euro 2012", "Italie"),
    ("L'Italie a gagné la demi-finale de l'Euro en venant à bout de l'Angleterre.", "demi-finale", "Angleterre"),
    ("La septième étape du Tour de France, courue depuis Albertville, est finie.", "Tour de France", "Albertville"),
    ("La marche, organisée par l'abbé Luc Roux, mort en 2007 à Paris, a été interdite.", "marche", "Paris"),
    (
        "Le gouvernement de Nicosie est devenu le cinquième État de la zone euro à le faire.",
        "gouvernement",
        "zone euro",
    ),
    ("Parti de Lorient la veille, le navire Stella Verde a coulé.", "Stella Verde", "Lorient"),
    ("Les vestiges de la Gaule narbonnaise sont exposés.", "Gaule", "Narbonne"),
    ("Le quartier européen de Bruxelles a été bouclé.", "Bruxelles", "Europe"),
    ("Un attentat a eu lieu à Cordier, dans le nord de la région de Mopti.", "Mopti", "Cordier"),
    ("De l'autre côté de l'Atlantique, en France, il était connu.", "Atlantique", "France"),
    ("Luc Vial, chef du bureau de Radio Calade au Caire, a été arrêté.", "Radio Calade", "Caire"),
    ("Kelvo, basé à Rodez, a racheté la société Vialis, installée à Dax.", "Vialis", "Rodez"),
)
_FOUND = (
    ("La cathédrale de Genk, dans le Limbourg, a brûlé.", "cathédrale", "Limbourg"),
    ("Le groupe Zelner, installé à Dax, recrute.", "Zelner", "Dax"),
    ("La marche, organisée à Paris par l'abbé Luc Roux, a été interdite.", "marche", "Paris"),
)
_WHENCE = (
    ("L'éditeur arlésien Portes Rouges publie ce roman.", "Portes Rouges", "locatedIn", "Arles"),
    ("L'opérateur lillois Norditel vend ses antennes.", "Norditel", "locatedIn", "Lille"),
    ("Le groupe Zelner, géant allemand du compteur, recrute.", "Zelner", "countryOfOrigin", "Allemagne"),
    ("Les constructeurs allemands Bolvig et Zelner licencient.", "Zelner", "countryOfOrigin", "Allemagne"),
    ("Les Lyonnais du groupe Aube Claire joueront samedi à Gap.", "Aube Claire", "locatedIn", "Lyon"),
)
_NOT_WHENCE = (
    (
        "Le consortium Éolmar réunit l'électricien danois Norskvent et la société Bolvig.",
        "Bolvig",
        "countryOfOrigin",
        "Danemark",
    ),
    ("Electral, filiale du français GDV, exploite deux centrales.", "Electral", "locatedIn", "France"),
    ("Les clients allemands de Bolvig et Zelner protestent.", "Zelner", "countryOfOrigin", "Allemagne"),
    ("Le groupe Zelner, premiers clients allemands compris, recrute.", "Zelner", "countryOfOrigin", "Allemagne"),
    ("L'éditeur arlésien du groupe Zelner, Luc Roux, est parti.", "Zelner", "locatedIn", "Arles"),
)


def _told(text: str, read: Read) -> set[tuple[str, str, str]]:
    rows = read(text).statements
    return {(s.subject.name, s.predicate, s.object.name) for s in rows if isinstance(s.object, Entity)}


def _located(text: str, inner: str, outer: str, read: Read) -> bool:
    told = _told(text, read)
    return any(inner in one and outer in other for one, relation, other in told if relation == "locatedIn")


@pytest.mark.parametrize(("text", "inner", "outer"), _NOT)
def test_the_place_is_of_something_else(text: str, inner: str, outer: str, read: Read) -> None:
    """That of a function, of somebody, of an adversary, or where something only began."""
    assert not _located(text, inner, outer, read)


@pytest.mark.parametrize(("text", "inner", "outer"), _FOUND)
def test_the_place_is_that_of_the_thing(text: str, inner: str, outer: str, read: Read) -> None:
    """Where nothing else has it."""
    assert _located(text, inner, outer, read)


@pytest.mark.parametrize("row", _WHENCE)
def test_the_adjective_of_a_trade_or_of_an_apposition(row: tuple[str, ...], read: Read) -> None:
    """It says whence the body is that the noun stands for."""
    assert row[1:] in _told(row[0], read)


@pytest.mark.parametrize("row", _NOT_WHENCE)
def test_the_adjective_of_other_things(row: tuple[str, ...], read: Read) -> None:
    """Of several things or of a person it says nothing of the body."""
    assert row[1:] not in _told(row[0], read)
