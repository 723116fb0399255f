"""Tests of kg.extract.times."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import TYPE_CHECKING

import pytest

from kg.extract import times
from kg.extract.times import parse_date
from kg.lang import LANGUAGES
from kg.model import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.lang.base import Language
    from kg.model import Text

    Parse = Callable[..., Text]

# A Wednesday.
_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    ("La mairie a signé hier.", "2019-05-14"),
    ("Le pont ouvrira après-demain.", "2019-05-17"),
    ("Elle est née le 4 août 1987 à Brest.", "1987-08-04"),
    ("Le maire a démissionné lundi.", "2019-05-13"),
    ("Le maire démissionnera lundi.", "2019-05-20"),
    ("La foire se tient du 17 au 19 mai 2019.", "2019-05-17/2019-05-19"),
    ("Le club est fondé depuis 2011.", "2011/.."),
    ("La tour sera achevée d'ici à 2027.", "../2027"),
    ("Il a vécu à Nantes entre 2003 et 2008.", "2003/2008"),
    ("Le chantier reprendra fin septembre.", "2019-09~"),
    ("La récolte a baissé l'an dernier.", "2018"),
    ("Le prix a monté le mois dernier.", "2019-04"),
    ("La société est née il y a huit ans.", "2011"),
    ("Le quartier date des années 1970.", "197X"),
    ("Le donjon date du XIIe siècle.", "11XX"),
    ("Cette nuit, un incendie a détruit la grange.", "2019-05-14/2019-05-15"),
    ("Le train est parti hier à 9h15.", "2019-05-14T09:15"),
)


def _read(sentence: str, parse: Parse, language: Language, published: dt.date | None) -> list[str]:
    reading = times.extract(Reading(parse(sentence, published)), language)
    return [time.edtf for time in reading.times]


@pytest.mark.parametrize(("sentence", "edtf"), _SENTENCES)
def test_sentence(sentence: str, edtf: str, parse: Parse, french: Language) -> None:
    """A sentence of a Wednesday's paper has the one time expected."""
    assert _read(sentence, parse, french, _TODAY) == [edtf]


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a été élu sans débat.",
        "La planète Mars est rouge.",
        "Le stade compte 2000 places.",
        "Il court chaque lundi.",
    ],
)
def test_no_time(sentence: str, parse: Parse, french: Language) -> None:
    """Participles, planets, counts and habits are no times."""
    assert _read(sentence, parse, french, _TODAY) == []


def test_unknown_year(parse: Parse, french: Language) -> None:
    """Without publication date the year stays open."""
    assert _read("Le salon ouvre fin octobre.", parse, french, None) == ["XXXX-10~"]


def test_dateline(parse: Parse, french: Language) -> None:
    """The dateline gives the publication date, and relative dates count from it."""
    reading = times.extract(Reading(parse("Un titre\n\n3 avril 2018. - Il est parti hier.")), french)
    assert reading.document.published == dt.date(2018, 4, 3)
    assert [time.edtf for time in reading.times] == ["2018-04-03", "2018-04-02"]


@pytest.mark.parametrize("words", ["2019-03-12", "12 mars 2019", "12/03/2019"])
def test_parse_date(words: str, french: Language) -> None:
    """A day is read in ISO, in words and in figures."""
    assert parse_date(words, french) == dt.date(2019, 3, 12)


def test_parse_no_date(french: Language) -> None:
    """Words that name no day give nothing."""
    assert parse_date("bientôt", french) is None


@pytest.mark.parametrize("number", range(len(LANGUAGES["fr"].calendar.expressions)))
def test_expression(number: int, french: Language) -> None:
    """Each way to write a time holds in its example and not in its counter-example."""
    calendar = french.calendar
    expression = calendar.expressions[number]
    pattern = expression.pattern
    for name, piece in calendar.pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    made = re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE)
    assert made.search(expression.matches)
    assert not made.search(expression.misses)


_DATED = (
    "2018-09~", "2019-05-14", "2018", "../2030", "2019-03-12", "2017", "2015/..", "2010/2015", "2019-07-03/2019-07-05",
    "2019-05-20/2019-05-26", "2019-05-14", "2016", "2020-01~", "2019-11~", "2018-21", "199X", "2019-04", "2019-05-01",
    "18XX", "2019-10-18T18:30",
)  # fmt: skip


def test_bench(shared: Path, parse: Parse, french: Language) -> None:
    """The expressions of the benchmark have their values in a Wednesday's paper."""
    rows = json.loads((shared / "bench" / "expressions.json").read_text("utf8"))["DATES"]
    found = [_read(sentence, parse, french, _TODAY) for _, sentence in rows]
    assert found == [[edtf] for edtf in _DATED]
