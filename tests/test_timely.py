"""Complements hung on the day before them: « Luc Bas est mort jeudi d'une crise cardiaque »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


def _above(parse: Parse, text: str, word: str) -> str:
    """What the token ``word`` of the text hangs on."""
    tokens = parse(text).tokens
    return tokens[next(token for token in tokens if token.text == word).head].text


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("Le violoniste Luc Bas est mort jeudi d'une pneumonie.", "pneumonie", "mort"),
        ("L'ancienne maire est décédée vendredi des suites d'une chute.", "suites", "décédée"),
        ("Le cargo s'est éloigné mardi de l'archipel.", "archipel", "éloigné"),
        ("La consule a vu le père François jeudi à Brest.", "jeudi", "vu"),
        ("Le pianiste est mort lundi à Brest à l'âge de 80 ans.", "âge", "mort"),
        ("La romancière a succombé dimanche à un cancer.", "cancer", "succombé"),
        ("Le violoniste Luc Bas est mort samedi à Brest d'un cancer.", "cancer", "mort"),
        ("L'élue assure avoir averti le trésorier la veille.", "veille", "averti"),
        ("Les marins de Dax sont en grève depuis lundi pour leurs primes.", "primes", "grève"),
    ],
)
def test_a_complement_behind_a_day_is_the_verb_s(parse: Parse, text: str, word: str, verb: str) -> None:
    """What a preposition leads in behind a bare day tells of the verb."""
    assert _above(parse, text, word) == verb


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Le magasin sera fermé lundi de Pâques.", "Pâques", "lundi"),
        ("La nuit de vendredi à samedi a été agitée.", "vendredi", "nuit"),
        ("Le procès est prévu vendredi de la semaine prochaine.", "semaine", "vendredi"),
    ],
)
def test_a_feast_and_a_time_are_the_day_s(parse: Parse, text: str, word: str, day: str) -> None:
    """What says which day is meant stays with it."""
    assert _above(parse, text, word) == day


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Le sculpteur Luc Bas est mort jeudi d'une crise cardiaque.", "crise cardiaque"),
        ("La comédienne Ana Roy a succombé mardi à une attaque cérébrale.", "attaque cérébrale"),
    ],
)
def test_what_somebody_dies_of(read: Read, text: str, cause: str) -> None:
    """The cause of a death is told behind the day, and is no attack."""
    [event] = read(text).events
    told = {getattr(filler, "name", filler) for role, filler in event.roles if role is Role.SOURCE}
    assert (event.kind, told) == ("Death", {cause})


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Le collectif a dénoncé lundi des violences.", "des violences"),
        ("Le collectif a dénoncé lundi une loi.", "une loi"),
    ],
)
def test_no_day_is_denounced(read: Read, text: str, content: str) -> None:
    """« des » behind a day leads in the object."""
    reading = read(text)
    assert [reading.text.words(claim.content) for claim in reading.claims] == [content]
