"""Whether « un » counts, and is no article: « une seule », « un an », « un soldat et trois rebelles »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.quantities.bare import AFTER, BEFORE

if TYPE_CHECKING:
    from kg.extract.quantities.parts import Part, Past
    from kg.extract.quantities.reader import Reader
    from kg.extract.quantities.units import Unit
    from kg.model import Block

# « un « jour » sombre » counts no day.
_QUOTED = ("«", '"', "“")


def counts(reader: Reader, part: Part, block: Block, past: Past) -> bool:
    """Whether « un » counts: « une seule », a duration or measure, or in a row of counts."""
    numbers, unit = reader.numbers, part.unit
    after = reader.normal[part.numeral.span.end : part.numeral.span.end + AFTER]
    if unit is None or after.lstrip().startswith(_QUOTED):
        return False
    word = reader.normal[part.numeral.span.end : unit.end].strip().lower()
    absent = reader.patterns.absent.search(reader.normal[max(0, part.span.start - BEFORE) : part.span.start])
    if absent and (unit.money or reader.patterns.single.match(after.lstrip() + " ")):
        return False
    if unit.money or unit.name in numbers.toll:
        return True
    if unit.name in numbers.victims and reader.patterns.struck.search(reader.around.before(part.span.start, block)):
        return True
    if not word and (
        reader.patterns.made_of.match(reader.normal, unit.end)
        or reader.patterns.placed.match(reader.normal, unit.end)
        or _how(reader, after)
    ):
        return True
    if reader.patterns.single.match(after.lstrip() + " "):
        return True
    if reader.patterns.entire.match(reader.normal, unit.end):
        return unit.name in numbers.durations or word in numbers.steps
    if word in numbers.steps:
        return reader.patterns.stepped.search(reader.around.before(part.span.start, block)) is not None
    if unit.name in numbers.units.values():
        if not word:  # « deux ans de prison, dont un avec sursis »
            return True
        return word.split()[-1] not in numbers.once and word.split()[0] not in numbers.anaphors
    row = (
        re.fullmatch(rf"\s*(?:,|{numbers.conjunction})\s*", reader.normal[past.done : part.span.start])
        if past.done
        else None
    )
    listed = row is not None and (
        "," not in row.group() or re.search(numbers.conjunction, reader.normal[unit.end : unit.end + BEFORE])
    )
    return bool(listed) and past.counting


def _how(reader: Reader, after: str) -> bool:
    """Whether a word follows that says how: « dont une grièvement (blessée) »."""
    return bool(after.strip()) and after.split(maxsplit=1)[0].rstrip(".,;").endswith(reader.numbers.adverbs)


def heads_row(reader: Reader, part: Part, following: Part | None) -> bool:
    """Whether « un » is the first of two counts: « un soldat français et trois rebelles »."""
    if following is None or following.unit is None or following.numeral.article or following.unit.money:
        return False
    counts = following.unit.name not in reader.numbers.units.values() and following.unit.name != "%"
    link = reader.normal[part.span.end : following.span.start]
    return counts and reader.patterns.row.fullmatch(link) is not None


def bounded(reader: Reader, unit: Unit, bound: re.Match[str] | None) -> bool:
    """Whether a bound makes « un » count: « plus d'un élève », but not « jusqu'à un entrepôt »."""
    measured = unit.money or unit.name == "%" or unit.name in reader.numbers.units.values()
    return bound is not None and (measured or bound[1].lower() not in reader.numbers.nearby)
