"""How quantities and times are said, for the labels that people read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Wording:
    """The words and phrases of labels. Phrases hold ``{}`` where the value goes."""

    # Amounts
    locale: str
    """The language for Babel."""
    scales: tuple[tuple[int, str, str], ...]
    """Powers of ten with their singular and plural noun, greatest first."""
    currencies: Mapping[str, tuple[str, str]]
    """Singular and plural by ISO 4217 code, where the usual name is shorter than the official one."""
    plurals: tuple[tuple[str, str], ...]
    """Pairs of ending and replacement, the first that fits being taken."""
    links: tuple[str, ...]
    """The words after which a unit stays singular (« chefs d'entreprise »)."""
    of: tuple[str, str]
    """What links a scale and its unit: before a consonant, before a letter of :attr:`elided`."""
    elided: str
    """The letters before which « de » loses its vowel."""
    rate: str
    """An amount and its period."""
    periods: Mapping[str, str]
    """The nouns of periods, by the names that quantities have for them."""
    approximate: str
    """A value that is about right."""
    at_least: str
    """The lower bound of one that is not known."""
    at_most: str
    """The upper bound of one."""
    between: str
    """A range."""

    # Times; pairs are for a month or year and for a day
    vague: tuple[str, str]
    """A date that is about right."""
    months: tuple[str, ...]
    """January to December."""
    first: str
    """The first day of a month."""
    seasons: Mapping[str, str]
    """By their number in EDTF."""
    moment: str
    """A day, its hour and minute."""
    decade: str
    """Ten years."""
    since: tuple[str, str]
    """A stretch that has no end."""
    until: tuple[str, str]
    """One that has no beginning."""
    through: tuple[str, str]
    """One that has both."""
