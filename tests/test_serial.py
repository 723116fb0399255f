"""Tests of :mod:`kg.annotate.serial`: verbs in a row that share a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


ROWS = (
    ("Le tribunal a validé le budget, attaqué le décret et racheté le château.", "validé", ("attaqué", "racheté")),
    ("La région a vendu le tunnel, rénové la gare et construit un stade.", "vendu", ("rénové", "construit")),
    ("Le groupe rachète le château, valide le budget et saisit le dossier.", "rachète", ("valide", "saisit")),
    ("Le préfet signe l'accord, réduit le budget et rejette le plan.", "signe", ("réduit", "rejette")),
    ("Le syndicat vendit le pont, rénova le stade et rejeta le projet.", "vendit", ("rénova", "rejeta")),
)


@pytest.mark.parametrize(("text", "first", "others"), ROWS)
def test_each_verb_is_joined_to_the_first(parse: Parse, text: str, first: str, others: tuple[str, ...]) -> None:
    """None is said of the object before its comma, and each has the noun behind its article for its own."""
    tokens = parse(text).tokens
    words = {token.text: token for token in tokens}
    for other in others:
        assert (tokens[words[other].head].text, words[other].dep, words[other].pos) == (first, "conj", "VERB")
        assert (tokens[words[other].index + 2].head, tokens[words[other].index + 2].dep) == (words[other].index, "obj")


@pytest.mark.parametrize(
    "text",
    [
        "Le directeur dénonce un recul et construit le tunnel.",
        "La ministre détaille le plan et interdit la vente.",
    ],
)
def test_what_is_joined_to_a_present_is_one(parse: Parse, text: str) -> None:
    """« construit » is a participle only where nothing is built by it."""
    last = next(token for token in parse(text).tokens if token.dep == "conj")
    assert last.has("VerbForm=Fin")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Luc Bas a quitté le pont, construit la même année et fermé depuis.", "construit"),
        ("La ville a vendu le stade, fermé par le préfet et rénové en mai.", "fermé"),
        ("Le club, qui vend le stade, ferme le site et rejette le plan.", "ferme"),
    ],
)
def test_what_is_said_of_the_object_stays(parse: Parse, text: str, word: str) -> None:
    """A time or an agent behind it makes no row, nor does the end of a relative clause."""
    assert next(token for token in parse(text).tokens if token.text == word).dep != "conj"
