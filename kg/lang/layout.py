"""How a newspaper's page says what each line is: dateline, credit, caption, link, item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.terms import Layout


@dataclass(frozen=True, slots=True)
class Page:
    """Patterns for the start of a line.

    ``dateline`` matches the place, agency or date before the text, with what parts them; ``lines`` what a whole line
    begins with, tried in order; ``bullet`` the mark before an item, which is none of its words.
    """

    rubrics: frozenset[str]
    """Words in capitals that say at the head of a title of what sort the article is (« VIDÉO. »)."""
    dateline: re.Pattern[str]
    lines: Mapping[Layout, re.Pattern[str]]
    bullet: re.Pattern[str]
    framed: re.Pattern[str]
    """Matches a subhead between two dashes or stars (« - Choc des titans - »), its words in the first group."""
    stamp: re.Pattern[str]
    """Matches what a page has above a title: when the article was put there, what is said to who reads it."""
    signing: re.Pattern[str]
    """Matches the brackets at the end of a line that tell who wrote it."""
