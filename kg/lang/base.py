"""What a language must bring: words and patterns, no logic."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from kg.lang.calendar import Calendar
    from kg.lang.frames import Frames
    from kg.lang.grammar import Grammar
    from kg.lang.layout import Page
    from kg.lang.modality import Modality
    from kg.lang.names import Names
    from kg.lang.numbers import Numbers
    from kg.lang.people import People
    from kg.lang.relations import Relations
    from kg.lang.speech import Speech
    from kg.lang.wording import Wording


@dataclass(frozen=True, slots=True)
class Ending:
    """What the ending of a verb tells: ``pattern`` on ``form/lemma``, and the ``features`` of such a form.

    The features stand unless the model gave the ``decisive`` ones of them itself.
    """

    pattern: re.Pattern[str]
    features: str
    decisive: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """All that is known of one language; ``model`` is the name of its spaCy package.

    ``plain`` maps single characters to the single character that stands for them before parsing, so that offsets
    hold. ``elided`` are the words that stand before an apostrophe, with it; they are tokens of their own. ``endings``
    are those of verbs that leave no doubt of tense or mood, of which the first that matches counts.
    """

    code: str
    model: str
    plain: Mapping[int, str]
    elided: frozenset[str]
    endings: tuple[Ending, ...]
    grammar: Grammar
    numbers: Numbers
    calendar: Calendar
    names: Names
    people: People
    speech: Speech
    modality: Modality
    frames: Frames
    relations: Relations
    wording: Wording
    page: Page


def read_table(package: str, name: str) -> Iterator[tuple[str, ...]]:
    """The rows of a tab-separated lexicon in ``package``; lines that start with ``#`` are its header.

    Raises:
        FileNotFoundError: there is no such lexicon in the package.
    """
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield tuple(line.rstrip("\n").split("\t"))
