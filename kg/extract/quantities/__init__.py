"""Numbers with their units: counts, amounts of money, percentages, measures, ranges and rates.

The numbers of a block, in figures and words (:mod:`.numerals`), first get their units from what stands right beside
them (:mod:`.units`, :mod:`.nouns`), and share them along a row. Read from left to right, two ends of a range then
become one (:mod:`.ranging`), a number that stands alone takes what it counts from a clause like its own
(:mod:`.parallel`), from around it or from what was told before (:mod:`.alone`, :mod:`.bare`), and the words before
and after make a bound, a share or a rate of it; « un » may be an article (:mod:`.ones`). :mod:`.reader` has the order
of all this.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.quantities.reader import Reader

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading


def extract(reading: Reading, language: Language) -> Reading:
    """Add the quantities of the text; numbers inside its times are left out, but for durations."""
    reader = Reader(reading.text, language, reading.times)
    found = [quantity for block in reading.text.blocks for quantity in reader.read(block)]
    return replace(reading, quantities=tuple(found))
