"""Tests of :mod:`kg.extract.relations.fronted`: of whom a participle is said that opens a sentence or ends a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Find, Read


def _born(read: Read, text: str) -> set[tuple[str, str]]:
    told = read(text).statements
    return {(s.subject.name, s.predicate) for s in told if s.predicate in {"birthDate", "birthPlace"}}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Marest est mort. Né le 3 mai 1921 à Lyon, il fut le plus jeune élu du conseil.",
        "Paul Marest a été élu. Né à Pau en 1950, il a longtemps vécu à Paris.",
        "Né à Nantes en 1930, Paul Marest fut député.",
        "Paul Marest est parti. Né le 3 mai 1921 à Lyon.",
    ],
)
def test_born(read: Read, text: str) -> None:
    """Of whoever the pronoun or the name behind the comma stands for."""
    assert {("Paul Marest", "birthDate"), ("Paul Marest", "birthPlace")} <= _born(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Marest est mort. Né à Nantes en 1930, le club a gagné.",
        "Né à Nantes en 1930, le club a fêté Paul Marest.",
    ],
)
def test_not_born(read: Read, text: str) -> None:
    """Where the subject is a thing, nobody is told to be born."""
    assert _born(read, text) == set()


@pytest.mark.parametrize(
    ("marked", "owned"),
    [
        (
            "[Orial|organization] et [Bolvig|organization], racheté en mai par [Zelner|organization], ont perdu.",
            "Bolvig",
        ),
        ("[Dax|organization] et [Orial|organization], acheté lundi par [Zelner|organization], ont perdu.", "Orial"),
    ],
)
def test_the_last_of_a_row(find: Find, marked: str, owned: str) -> None:
    """A participle in the singular is said of the nearest name only."""
    assert {told[0] for told in find(marked) if told[1:3] == ("owner", "Zelner")} == {owned}


@pytest.mark.parametrize(
    ("text", "body", "town"),
    [
        ("La société Bolvig a été vendue. Elle a été reprise par la scierie Orial, située à Gap.", "Orial", "Gap"),
        ("Le tribunal de Dax a confirmé la liquidation de la verrerie Orial, implantée à Gap.", "Orial", "Gap"),
        ("La société Orial, filiale de Bolvig, implantée à Gap, recrute.", "Orial", "Gap"),
    ],
)
def test_a_participle_behind_a_name(read: Read, text: str, body: str, town: str) -> None:
    """It is said of the name before its comma, where the noun of that agrees with it."""
    found = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.rule == "verb-à"}
    assert {(one.split(" de ")[0].split(" ")[-1], place) for one, place in found} == {(body, town)}


@pytest.mark.parametrize(
    ("text", "law", "day"),
    [
        ("Il s'élevait contre la loi Dupin, votée en mai 2019 pour calmer la rue.", "loi Dupin", "2019-05"),
        ("Elle dénonce le pacte de Gap, signé en 1948, que les pays admettent.", "pacte de Gap", "1948"),
    ],
)
def test_the_day_of_what_stands_before_the_comma(read: Read, text: str, law: str, day: str) -> None:
    """« votée en mai » is said of the law behind the verb, not of whoever is against it."""
    found = {(s.subject.name, getattr(s.object, "edtf", "")) for s in read(text).statements if s.rule == "verb-time"}
    assert found == {(law, day)}
