"""Who takes part: at events, in contests, against each other; and when an event is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_FOUND = (
    ("[Ana Roux|person] a perdu face à [Hugo Vial|person].", ("Ana Roux", "competitor", "Hugo Vial", "opposed")),
    (
        "Lors du [sommet de Dakar|event], [Ana Roux|person] a signé.",
        ("sommet de Dakar", "participant", "Ana Roux", "present"),
    ),
    (
        "Le [sommet de Dakar|event] se tient du 3 au 5 mai 2031.",
        ("sommet de Dakar", "startDate", "2031-05-03", "near-date"),
    ),
    (
        "Le [sommet de Dakar|event] se tient du 3 au 5 mai 2031.",
        ("sommet de Dakar", "endDate", "2031-05-05", "near-date"),
    ),
    (
        "Le [sommet de Dakar|event] s'est ouvert en présence de [Luc Bas|person] et de [Ana Roux|person].",
        ("sommet de Dakar", "participant", "Ana Roux", "present"),
    ),
    (
        "Au cours d'un colloque à [Dakar|place], [Ana Roux|person] a signé.",
        ("colloque", "participant", "Ana Roux", "present"),
    ),
    (
        "Le [sommet de Dakar|event] (3-5 mai 2031) est annulé.",
        ("sommet de Dakar", "endDate", "2031-05-05", "thing-date"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_who_takes_part_and_when(
    marked: str, wanted: tuple[str, str, str, str], parse: Parse, french: Language
) -> None:
    """Each construction, by its rule."""
    assert wanted in found(parse, french, marked)


def test_a_day_alone_ends_nothing(parse: Parse, french: Language) -> None:
    """An event of one day has a start."""
    told = found(parse, french, "Le [sommet de Dakar|event] se tient le 3 mai 2031.")
    assert ("sommet de Dakar", "startDate", "2031-05-03", "near-date") in told
    assert "endDate" not in {relation for _, relation, _, _ in told}


_CONTEST = """Le tournoi de Brives

Le [Tournoi de Brives|event] a pris fin. Au [Tournoi de Brives|event], {}.

* [Luc Ory|person]
* [Zoé Lam|person]
"""


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("[Ana Roux|person] s'est imposée devant [Léa Mons|person]", {"Ana Roux", "Léa Mons"}),
        ("[Ana Roux|person] a battu [Léa Mons|person]", {"Ana Roux", "Léa Mons"}),
        ("le favori a battu [Léa Mons|person]", {"Léa Mons"}),
        ("un motard de 27 ans a percuté un arbre", set()),
        ("[Ana Roux|person] a dormi chez [Léa Mons|person]", set()),
    ],
)
def test_in_an_article_about_a_contest_rivals_take_part(
    sentence: str, names: set[str], parse: Parse, french: Language
) -> None:
    """Those who win and lose, and those whom its lists name."""
    told = found(parse, french, _CONTEST.format(sentence))
    rules = {(who, rule) for _, relation, who, rule in told if relation == "participant"}
    assert {who for who, rule in rules if rule == "contest"} == names
    assert {who for who, rule in rules if rule == "contest-list"} == {"Luc Ory", "Zoé Lam"}


def test_the_day_on_which_it_is_told_begins_nothing(read: Read) -> None:
    """« …, a annoncé mercredi le ministre » dates what he says, not the epidemic."""
    reading = read(
        "Le choléra tue au Mali, qui connaît une épidémie de choléra, a annoncé mercredi la ministre, Ana Roy."
    )
    assert "startDate" not in {statement.predicate for statement in reading.statements}


def test_the_year_of_another_such(read: Read) -> None:
    """« après celui de 2008 » dates another Giro than the one that is told of."""
    told = read("Le coureur Jan Bas remporte son deuxième Giro après celui de 2008.").statements
    assert "startDate" not in {statement.predicate for statement in told}
