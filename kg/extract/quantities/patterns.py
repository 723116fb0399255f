"""The words around numbers as compiled patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kg.extract.quantities.numerals import any_of

if TYPE_CHECKING:
    from kg.lang.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Patterns:
    """What may stand around a number, compiled from :class:`kg.lang.numbers.Numbers`, whose names these are."""

    bound: re.Pattern[str]
    tail: re.Pattern[str]
    between: re.Pattern[str]
    to: re.Pattern[str]
    moving: re.Pattern[str]
    out_of: re.Pattern[str]
    one_of: re.Pattern[str]
    single: re.Pattern[str]
    count_of: re.Pattern[str]
    label: re.Pattern[str]
    entire: re.Pattern[str]
    fraction: re.Pattern[str]
    piece: re.Pattern[str]
    together: re.Pattern[str]
    row: re.Pattern[str]
    alternative: re.Pattern[str]
    parted: re.Pattern[str]
    third: re.Pattern[str]
    denied: re.Pattern[str]
    divisor: re.Pattern[str]
    halved: re.Pattern[str]
    opening: re.Pattern[str]
    copula: re.Pattern[str]
    half: re.Pattern[str]
    counted: re.Pattern[str]
    bracket: re.Pattern[str]
    pronoun: re.Pattern[str]
    others: re.Pattern[str]
    score: re.Pattern[str]
    named: re.Pattern[str]
    always: re.Pattern[str]
    cents: re.Pattern[str]
    minutes: re.Pattern[str]
    within: re.Pattern[str]
    among: re.Pattern[str]
    against: re.Pattern[str]
    graded: re.Pattern[str]
    costing: re.Pattern[str]
    purse: re.Pattern[str]
    tally: re.Pattern[str]
    opposed: re.Pattern[str]
    pro: re.Pattern[str]
    con: re.Pattern[str]
    among_them: re.Pattern[str]
    versus: re.Pattern[str]
    broken: re.Pattern[str]


@cache
def patterns(numbers: Numbers) -> Patterns:
    """The patterns of a language, compiled once."""

    def made(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return Patterns(
        bound=made(rf"(?<!\w)({any_of(numbers.bounds)})(?:\s+(?:les|des|la|le)|(?<!ent)\s+(?:de|d'))?\s*$"),
        tail=made(rf"\s+({any_of(numbers.tails)})(?!\w|\s*{numbers.of})"),
        between=made(numbers.between),
        to=made(numbers.to),
        moving=made(numbers.moving),
        out_of=made(numbers.out_of),
        one_of=made(rf"\s+([^\W\d_]+)(?={numbers.out_of}(?:{any_of(numbers.spelled)}|\d)(?!\w))"),
        single=made(numbers.single),
        count_of=made(numbers.count_of),
        label=made(rf"(?<!\w)(?:{any_of(numbers.labels)})\.?\s*$"),
        entire=made(numbers.entire),
        fraction=made(rf"\s+({any_of(numbers.fractions)})(?={numbers.part_of})"),
        row=made(numbers.row),
        alternative=made(r"\s*(?:et|ou|-|–)\s*"),
        together=made(numbers.together),
        piece=made(rf"\s+({any_of(numbers.fractions)}){numbers.alone}"),
        parted=made(rf"\s+(?:{any_of(numbers.fractions)})(?!\w)"),
        third=made(numbers.third),
        divisor=made(numbers.divisor),
        denied=made(numbers.denied),
        halved=made(numbers.halved),
        opening=made(rf"\W*({any_of(numbers.regular)}),?\s[^,;:.()«»\d]*$"),
        copula=made(numbers.copula),
        half=made(numbers.half),
        counted=made(rf"\s+(?:le |un )?{numbers.count_of}"),
        bracket=made(r"\(\s*(?:soit )?$"),
        pronoun=made(numbers.pronoun),
        others=made(numbers.others),
        score=made(r"\s?[-–]\s?\d{1,3}(?!\d)"),
        cents=made(numbers.cents),
        named=made(numbers.named),
        always=made(numbers.always),
        minutes=made(numbers.minutes),
        within=made(numbers.within),
        among=made(numbers.among),
        against=made(numbers.against),
        graded=made(rf"(?<!\w)({any_of(numbers.grades)})(?: de| d')?\s*$"),
        costing=made(numbers.costing),
        purse=made(numbers.purse),
        tally=made(numbers.tally),
        opposed=made(numbers.opposed),
        pro=made(numbers.pro),
        con=made(numbers.con),
        among_them=made(numbers.among_them),
        versus=made(numbers.versus),
        broken=made(rf"[.;:!?()«»]|\d|,|\b(?:{any_of(numbers.collectives)})\b"),
    )
