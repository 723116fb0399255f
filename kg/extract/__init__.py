"""Text -> mentions -> entities -> statements, events, claims.

Each extractor is a function ``(Reading, Language) -> Reading`` that adds to what is known; they run in the order of
:data:`EXTRACTORS` and do not import one another.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from kg.cycles import unsearched
from kg.extract import claims, coreference, events, mentions, quantities, quotations, relations, times
from kg.model import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.lang.base import Language
    from kg.model import Text

    Extractor = Callable[[Reading, Language], Reading]

EXTRACTORS: tuple[Extractor, ...] = (
    times.extract,
    quantities.extract,
    mentions.extract,
    quotations.extract,
    coreference.extract,
    claims.extract,
    events.extract,
    relations.extract,
    events.embody,
    times.settle,
)


def understand(text: Text, language: Language, *, before: Extractor | None = None) -> Reading:
    """All that the extractors find in one parsed document, or those ``before`` one of them; a pure function."""
    steps = EXTRACTORS if before is None else EXTRACTORS[: EXTRACTORS.index(before)]
    with unsearched():
        found = reduce(lambda reading, extract: extract(reading, language), steps, Reading(text))
        found.text.notes.clear()  # which may be another than ``text``, with a date that it tells
    return found
