"""What a language must bring: words and patterns, no logic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kg.lang.calendar import Calendar
    from kg.lang.days import Days
    from kg.lang.frames import Frames
    from kg.lang.goods import Goods
    from kg.lang.grammar import Grammar
    from kg.lang.layout import Page
    from kg.lang.modality import Modality
    from kg.lang.names import Names
    from kg.lang.numbers import Numbers
    from kg.lang.people import People
    from kg.lang.relations import Relations
    from kg.lang.sheets import Sheets
    from kg.lang.speech import Speech
    from kg.lang.wording import Wording


@dataclass(frozen=True, slots=True)
class Variant:
    """Characters that stand for others: ``sign`` is in every match of ``pattern``, ``form`` what it is read as.

    A form that is shorter is filled up with blanks. Where matches differ, ``form`` tells what each is read as, and
    ``words`` their words, three at most: few texts have any of these, and to look for all at each character takes long.
    """

    sign: str
    pattern: re.Pattern[str]
    form: str | Mapping[str, str]
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ending:
    """What the ending of a verb tells: ``pattern`` on ``form/lemma``, and the ``features`` of such a form.

    The features stand unless the model gave the ``decisive`` ones of them itself.
    """

    pattern: re.Pattern[str]
    features: str
    decisive: frozenset[str]


@dataclass(frozen=True, slots=True)
class Finite:
    """A finite form of a verb: its ``lemma`` and the ``features`` that it has.

    ``led`` are the prepositions behind it that show it to be no noun or adjective: « table sur », « ambitionne de ».
    """

    lemma: str
    features: str
    led: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """All that is known of one language: words and patterns, and no logic."""

    code: str
    """As in ISO 639-1 (``"fr"``)."""
    model: str
    """The name of its spaCy package."""

    # Before parsing
    plain: Mapping[int, str]
    """The single character that stands for another, so that offsets hold."""
    variants: tuple[Variant, ...]
    """The same for several characters."""
    glued: re.Pattern[str]
    """The end of a sentence right behind which, without a blank, another begins."""
    elided: frozenset[str]
    """The words that stand before an apostrophe, with it; they are tokens of their own."""
    joined: frozenset[str]
    """Nouns with a hyphen that are kept whole."""
    shortened: frozenset[str]
    """Words cut short with a full stop that ends no sentence (« Ph. Roy », « vs. »)."""
    enders: frozenset[str]
    """Those that one with a capital hardly follows within a sentence (« etc. »)."""
    numbered: frozenset[str]
    """What a number follows behind a full stop that ends no sentence (« art. 3 »)."""
    endings: tuple[Ending, ...]
    """Those of verbs that leave no doubt of tense or mood; the first that matches counts."""
    presents: Mapping[str, Finite]
    """Finite forms that the model takes for nouns or adjectives, in lower case."""

    # Words, for each reader
    page: Page
    """The lines of a page (:mod:`kg.annotate.layout`)."""
    sheets: Sheets
    """What is printed as a list."""
    grammar: Grammar
    """The small words that all ask about."""
    modality: Modality
    """What is planned, possible or denied (:mod:`kg.annotate.modality`)."""
    numbers: Numbers
    """:mod:`kg.extract.quantities`."""
    calendar: Calendar
    """:mod:`kg.extract.times`."""
    names: Names
    """:mod:`kg.extract.mentions`."""
    people: People
    """:mod:`kg.extract.coreference`."""
    speech: Speech
    """:mod:`kg.extract.quotations` and :mod:`kg.extract.claims`."""
    frames: Frames
    """:mod:`kg.extract.events`."""
    relations: Relations
    """:mod:`kg.extract.relations`."""
    goods: Goods
    """What changes hands, what is written, who stands beside or against whom."""
    days: Days
    """What a day beside a happening tells of it."""

    # Words, for those who read the graph
    wording: Wording
    """How labels say quantities and times."""


def read_table(package: str, name: str, width: int = 0) -> Iterator[tuple[str, ...]]:
    """The rows of a tab-separated lexicon in ``package``; lines that start with ``#`` are its header.

    Rows of fewer than ``width`` cells get empty ones.

    Raises:
        FileNotFoundError: there is no such lexicon in the package.
    """
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                row = tuple(line.rstrip("\n").split("\t"))
                yield (*row, *("",) * (width - len(row)))


def entries(package: str, name: str, kind: str) -> Mapping[str, str]:
    """The second and third column of the rows of a lexicon that begin with ``kind``; ``""`` where there is no third.

    Raises:
        FileNotFoundError: there is no such lexicon in the package.
    """
    return MappingProxyType({row[1]: row[2] for row in read_table(package, name, width=3) if row[0] == kind})


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of ``words``, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def before_any_of(words: Iterable[str]) -> str:
    """A regular expression that only looks whether one of ``words`` may begin here: few places are worth more.

    It is told by the first character and the letters behind it, up to three: more take longer than to try the words.
    """
    begun = (re.match(r"(?s).[^\W\d_]{0,2}", word) for word in words)
    return f"(?={branching({match[0] for match in begun if match}, re.escape)})"


def branching(begun: Iterable[str], written: Callable[[str], str]) -> str:
    """A regular expression for any of ``begun``, character by character, each as it is ``written``."""
    after: dict[str, set[str]] = {}
    for letters in begun:
        if not letters:
            return ""
        after.setdefault(letters[0], set()).add(letters[1:])
    return f"(?:{'|'.join(written(first) + branching(rest, written) for first, rest in sorted(after.items()))})"
