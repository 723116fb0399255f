"""The words around numbers as compiled patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING

from kg.lang.base import any_of, before_any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.lang.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Patterns:
    """What may stand around a number, under the names of :class:`kg.lang.numbers.Numbers` where that writes it out."""

    # Made of words of the language
    bound: re.Pattern[str]
    """A bound, right before a number."""
    tail: re.Pattern[str]
    """One right after it."""
    one_of: re.Pattern[str]
    """The noun of a share (« un Français sur dix »)."""
    label: re.Pattern[str]
    """A word that a number follows which counts nothing (« article 5 »)."""
    fraction: re.Pattern[str]
    """A part of a whole, with what follows it."""
    piece: re.Pattern[str]
    """One that stands by itself."""
    parcel: re.Pattern[str]
    """One after :attr:`parcelled`."""
    portioned: re.Pattern[str]
    """One that :attr:`among` stands before."""
    parted: re.Pattern[str]
    """One, whatever follows."""
    opening: re.Pattern[str]
    """A rate that opens a clause, up to its number."""
    counted: re.Pattern[str]
    """A noun whose number stands apart, after it."""
    bracket: re.Pattern[str]
    """What opens a bracket that counts the things named before it."""
    score: re.Pattern[str]
    """The second half of a score (« 3-1 »)."""
    portion: re.Pattern[str]
    """A part of a unit that is divided (« trois quarts d'heure »)."""
    joined: re.Pattern[str]
    """What joins the last of a list."""
    yearly: re.Pattern[str]
    """A rate before an amount."""
    steady: re.Pattern[str]
    """How often, right before a number."""
    apiece: re.Pattern[str]
    """What stands before the price of one."""
    graded: re.Pattern[str]
    """A measure that is said before its number."""
    headed: re.Pattern[str]
    """A plural noun at the head of a line, with its colon."""
    apposed: re.Pattern[str]
    """A noun before a comma, with the bound of the number that follows."""
    allotted: re.Pattern[str]
    """Stands between a count and the next share of what is counted."""
    allotting: re.Pattern[str]
    """Stands between two such shares."""
    broken: re.Pattern[str]
    """What a rate after a number does not reach beyond."""

    # Written out by the language, and told there
    between: re.Pattern[str]
    to: re.Pattern[str]
    moving: re.Pattern[str]
    falling: re.Pattern[str]
    out_of: re.Pattern[str]
    single: re.Pattern[str]
    count_of: re.Pattern[str]
    entire: re.Pattern[str]
    together: re.Pattern[str]
    row: re.Pattern[str]
    alternative: re.Pattern[str]
    peopled: re.Pattern[str]
    parcelled: re.Pattern[str]
    third: re.Pattern[str]
    denied: re.Pattern[str]
    divisor: re.Pattern[str]
    halved: re.Pattern[str]
    slashed: re.Pattern[str]
    copula: re.Pattern[str]
    numbering: re.Pattern[str]
    half: re.Pattern[str]
    pronoun: re.Pattern[str]
    others: re.Pattern[str]
    picked: re.Pattern[str]
    gathered: re.Pattern[str]
    named: re.Pattern[str]
    always: re.Pattern[str]
    cents: re.Pattern[str]
    minutes: re.Pattern[str]
    seconds: re.Pattern[str]
    coordinated: re.Pattern[str]
    reckoned: re.Pattern[str]
    absent: re.Pattern[str]
    split: re.Pattern[str]
    timed: re.Pattern[str]
    raced: re.Pattern[str]
    ranked: re.Pattern[str]
    bearing: re.Pattern[str]
    slanted: re.Pattern[str]
    quaking: re.Pattern[str]
    played: re.Pattern[str]
    first: re.Pattern[str]
    second: re.Pattern[str]
    set_off: re.Pattern[str]
    stepped: re.Pattern[str]
    within: re.Pattern[str]
    graded_by: re.Pattern[str]
    marked: re.Pattern[str]
    struck: re.Pattern[str]
    instead: re.Pattern[str]
    among: re.Pattern[str]
    against: re.Pattern[str]
    costing: re.Pattern[str]
    purse: re.Pattern[str]
    tally: re.Pattern[str]
    opposed: re.Pattern[str]
    pro: re.Pattern[str]
    multiplied: re.Pattern[str]
    con: re.Pattern[str]
    among_them: re.Pattern[str]
    versus: re.Pattern[str]
    placed: re.Pattern[str]
    made_of: re.Pattern[str]
    entitling: re.Pattern[str]
    minus: re.Pattern[str]
    percented: re.Pattern[str]
    sized: re.Pattern[str]


def _filled(pattern: str, pieces: Mapping[str, str]) -> str:
    for name, piece in pieces.items():
        pattern = pattern.replace(name, piece)
    return pattern


@cache
def patterns(numbers: Numbers) -> Patterns:
    """The patterns of a language, compiled once: those made of its words, and those that it writes out itself."""
    fraction, spelled = any_of(numbers.fractions), any_of(numbers.spelled)
    number = rf"(?:{spelled})(?:(?:{numbers.linking})(?:{spelled}))*"
    made = {
        "bound": rf"(?<!\w){before_any_of(numbers.bounds)}({any_of(numbers.bounds)}){numbers.bounded}\s*$",
        "tail": rf"\s+({any_of(numbers.tails)})(?!\w|{numbers.untailed})",
        "one_of": rf"\s+([^\W\d_]+)(?={numbers.out_of}(?:{any_of(numbers.spelled)}|\d)(?!\w))",
        "label": rf"(?<!\w){before_any_of(numbers.labels)}(?:{any_of(numbers.labels)})\.?\s*$",
        "fraction": rf"\s+({fraction})(?={numbers.part_of})",
        "piece": rf"\s+({fraction}){numbers.alone}",
        "parcel": rf"\s+({fraction})(?![\w-]|\s+{numbers.of})",
        "parted": rf"\s+(?:{fraction})(?!\w)",
        "portioned": rf"\s+({fraction})(?!\w|{numbers.tied})",
        "opening": rf"\W*({any_of(numbers.regular)}),?\s[^,;:.()«»\d]*$",
        "counted": rf"\s+{numbers.articled}{numbers.count_of}",
        "bracket": rf"\(\s*{numbers.being}$",
        "joined": rf"(?:,|{numbers.conjunction}) $",
        "score": rf"\s?[-–]\s?\d{{1,3}}(?!\d)|\s{numbers.drawn}\b",
        "graded": rf"(?<!\w){numbers.grade}{numbers.of_grade}\s*$",
        "portion": numbers.portion.replace("{divided}", any_of(numbers.divided)),
        "apiece": numbers.apiece.replace("{measure}", any_of(numbers.denominators & numbers.units.keys())),
        "steady": rf"(?<!\w)({any_of(numbers.regular)})(?:, | )"
        rf"(?:{numbers.ranging} )?(?:(?:{any_of(numbers.bounds)}){numbers.bounded} ?)?$",
        "yearly": rf"(?<!\w)({any_of(numbers.periodic)})(?: [^\W\d]+){{0,3}} (?:{numbers.level})"
        rf"(?:[^\W\d]+ (?:{numbers.of})?)?$",
        "apposed": rf"(?P<noun>[^\W\d_]+), (?:(?:{any_of(numbers.bounds)}){numbers.bounded} ?)?$",
        "allotted": rf"{numbers.holder}$",
        "allotting": rf" ?{numbers.holder}\d",
        "headed": r"\W*(?P<noun>[^\W\d_]{3,}s)(?: [^\W\d]+){0,3}\s?:\s*",
        "broken": rf"[.;:!?()«»]|\d|,|\b(?:{any_of((*numbers.collectives, *(numbers.spelled - numbers.articles)))})\b",
    }
    names = [field.name for field in fields(Patterns)]
    known = {"{number}": number, "{part_of}": f"(?={numbers.part_of})", "{alone}": numbers.alone}
    written = {name: _filled(getattr(numbers, name), known) for name in names if name not in made}
    return Patterns(**{name: re.compile(pattern, re.IGNORECASE) for name, pattern in (made | written).items()})
