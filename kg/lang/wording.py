"""How quantities and times are said, for the labels that people read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Wording:
    """The words and phrases of labels.

    ``scales`` are powers of ten with their singular and plural noun, greatest first; ``currencies`` singular and
    plural by ISO 4217 code, where the usual name is shorter than the official one; ``plurals`` pairs of ending and
    replacement, the first that fits being taken, and ``links`` the words after which a unit stays singular
    (« chefs d'entreprise »); ``elided`` the letters before which « de » loses its vowel. Phrases hold ``{}`` where the
    value goes; those of dates that are ``vague``, open or ranges come in pairs, for a month or year and for a day.
    ``seasons`` are keyed by their EDTF number.
    """

    locale: str
    scales: tuple[tuple[int, str, str], ...]
    currencies: Mapping[str, tuple[str, str]]
    plurals: tuple[tuple[str, str], ...]
    links: tuple[str, ...]
    elided: str
    of: tuple[str, str]
    rate: str
    periods: Mapping[str, str]
    approximate: str
    at_least: str
    at_most: str
    between: str
    vague: tuple[str, str]
    months: tuple[str, ...]
    first: str
    seasons: Mapping[str, str]
    moment: str
    decade: str
    since: tuple[str, str]
    until: tuple[str, str]
    through: tuple[str, str]
