"""Tests of :mod:`kg.annotate.attributed`: who says a thing is not told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.attributed import attributed
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bolvig, d'après les calculs de la CGT, a fermé.", "d'après les calculs de la CGT"),
        ("À en croire le maire, Bolvig a fermé.", "À en croire le maire"),
        ("Bolvig a fermé, a dit la CGT.", ""),
        (
            "Deux usines ont fermé, selon le ministre de l'Intérieur, Luc Vial.",
            "selon le ministre de l'Intérieur, Luc Vial",
        ),
        ("Selon le ministre de l'Intérieur, Luc Vial a fui.", "Selon le ministre de l'Intérieur"),
    ],
)
def test_the_words_of_a_source(read: Read, text: str, words: str) -> None:
    """The phrase of a preposition and whom it names, up to a mark; a verb makes none."""
    reading = read(text)
    found = sorted(attributed(reading.text, reading.claims))
    assert (reading.text.words(reading.text.span(found[0], found[-1])) if found else "") == words


@pytest.mark.parametrize(
    "text",
    [
        "Bolvig, d'après le témoignage de Luc Bas, a supprimé 120 postes.",
        "Bolvig, à entendre Luc Bas, a supprimé 120 postes.",
        "Bolvig, selon les estimations de Luc Bas, a supprimé 120 postes.",
    ],
)
def test_a_source_is_no_event(read: Read, text: str) -> None:
    """« témoignage », « entendre » and « estimations » only lead in who says it."""
    assert {event.kind for event in read(text).events} == {"JobCuts"}


def test_who_says_it_is_beside_it(read: Read) -> None:
    """« Bolvig, d'après Paris, … »: the firm is not there, and who accuses it is not the firm."""
    told = read("Le groupe Bolvig, d'après Paris, a racheté la société Orial.").statements
    assert all(s.claim is not None and s.predicate != "locatedIn" for s in told)
    [event] = [e for e in read("Bolvig, accuse la CGT, a vidé les caisses.").events if e.kind == "Accusation"]
    assert [getattr(filler, "name", "") for role, filler in event.roles if role is Role.AGENT] == ["CGT"]


def test_who_says_it_has_done_what_completes_the_name(read: Read) -> None:
    """« selon Luc Bas, réélu en juin »: who speaks has been elected."""
    [event] = [e for e in read("C'est cher, selon Luc Bas, réélu en juin à Dax.").events if e.kind == "Election"]
    assert "Luc Bas" in {getattr(filler, "name", "") for _, filler in event.roles}
