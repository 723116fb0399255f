"""Asides behind a subject, and participles behind a comma: what they are said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.model import Token


def _pair(parse: Parse, text: str, word: str) -> tuple[Token, Token]:
    """The token ``word`` of the text, and what it hangs on."""
    tokens = parse(text).tokens
    token = next(token for token in tokens if token.text == word)
    return token, tokens[token.head]


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("L'écrivain Luc Roy, prix Nobel en 1998, est mort à Arles.", "1998", "prix"),
        ("L'écrivaine Annie Duprat, lauréate du prix Goncourt en 1998, s'est éteinte à Arles.", "1998", "lauréate"),
        ("Elle succède à son mari, décédé en septembre.", "décédé", "mari"),
        ("Ana Roy a perdu son frère, tué en 2015 à Nice.", "tué", "frère"),
        ("Elle a présenté son fils, né en 2015.", "né", "fils"),
        ("Ana Roy remplace Luc Bas, parti à la retraite.", "parti", "Luc"),
        ("L'avocat d'Ana Roy, condamnée à deux ans de prison, a fait appel.", "condamnée", "Ana"),
        ("La mère de Luc Bas, tuée en 2015, était infirmière.", "tuée", "mère"),
        ("L'élection de Luc Bas, battu en 2014, a surpris à Dax.", "battu", "Luc"),
        ("Luc Bas a tué une de ses voisines, Odette Roy, à Dax.", "Odette", "voisines"),
        ("Les deux ministres ont inauguré un pôle culturel, fermé depuis 2015.", "fermé", "pôle"),
        ("La Colombie et le Venezuela ont signé vendredi à Gand un traité.", "Venezuela", "Colombie"),
    ],
)
def test_what_stands_in_an_aside_hangs_on_its_noun(parse: Parse, text: str, word: str, noun: str) -> None:
    """The year is that of the prize, and he who died is the husband."""
    assert _pair(parse, text, word)[1].text == noun


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("Il a quitté la salle, escorté par la police.", "escorté", "quitté"),
        ("Elle a quitté son poste, épuisée par la crise.", "épuisée", "quitté"),
        ("Il a reçu son fils, entouré de ses amis.", "entouré", "reçu"),
    ],
)
def test_a_participle_may_be_said_of_the_subject(parse: Parse, text: str, word: str, noun: str) -> None:
    """It does not agree with the noun before it, or tells of no life."""
    assert _pair(parse, text, word)[1].text == noun


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ana Roy succède à son père, décédé en mai 2020.", False),
        ("Ana Roy a perdu son frère, tué en 2015 à Nice.", False),
        ("L'écrivain Luc Roy, prix Nobel en 1998, est mort à Arles.", False),
        ("L'écrivain Luc Roy est mort à Arles en 1998.", True),
        ("Luc Roy, ancien ministre, est mort le 3 mai 1998 à Arles.", True),
        ("Luc Roy, mort en 1998, était ministre.", True),
        ("Ana Roy succède à Luc Roy, décédé en mai 2020.", True),
    ],
)
def test_nobody_dies_on_the_day_of_something_else(read: Read, text: str, *, said: bool) -> None:
    """« prix Nobel en 1998 » and « son père, décédé en mai » tell no day of the subject's death."""
    assert said is any(str(s.predicate) == "deathDate" for s in read(text).statements)


def test_a_plural_verb_is_of_both(parse: Parse) -> None:
    """« Marc Vial et Anne Roux se sont mariés »: the second is no subject of its own."""
    verb, _ = _pair(parse, "Marc Vial et Anne Roux se sont mariés samedi à Gao.", "mariés")
    first, above = _pair(parse, "Marc Vial et Anne Roux se sont mariés samedi à Gao.", "Marc")
    second, one = _pair(parse, "Marc Vial et Anne Roux se sont mariés samedi à Gao.", "Anne")
    assert (verb.dep, first.dep, above.text, second.dep, one.text) == ("ROOT", "nsubj", "mariés", "conj", "Marc")
