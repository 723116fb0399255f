"""How sure each rule is, and those that agree."""

from __future__ import annotations

from types import MappingProxyType

# Share of statements of each rule that gold has, on the readable dev articles, once with our entities and once with
# those of gold: (right + 1) / (found + 2), to the nearest twentieth. Gold leaves out what a reader finds idle, so that
# the share of statements that are true is higher.
CONFIDENCE = MappingProxyType(
    {
        "acronym": 0.55,
        "acronym-brackets": 0.85,
        "acronym-spelled": 0.9,
        "affair-name": 0.75,
        "age": 0.85,
        "apposition": 0.9,
        "apposition-tie": 0.75,
        "as": 0.75,
        "as-tie": 0.75,
        "body-in-name": 0.55,
        "celebration-name": 0.7,
        "contest": 0.85,
        "contestant": 0.65,
        "copula": 0.8,
        "copula-tie": 0.85,
        "demonym-in-name": 0.7,
        "demonym-name": 0.9,
        "description": 0.7,
        "description-demonym": 0.85,
        "description-tie": 0.75,
        "genre-sur": 0.1,
        "government": 0.65,
        "government-name": 0.8,
        "initials-brackets": 0.35,
        "name-body": 0.85,
        "name-brackets": 0.65,
        "name-demonym": 0.8,
        "near-date": 0.6,
        "nickname": 0.4,
        "noun-demonym": 0.75,
        "part-in-name": 0.7,
        "partnership": 0.75,
        "party-brackets": 0.85,
        "place-brackets": 0.85,
        "place-comma": 0.75,
        "place-complement": 0.75,
        "place-headline": 0.55,
        "place-in-name": 0.8,
        "place-part": 0.4,
        "place-preposition": 0.85,
        "place-preposition-list": 0.75,
        "present": 0.5,
        "thing-date": 0.65,
        "thing-de": 0.3,
        "thing-part": 0.8,
        "thing-place": 0.65,
        "thing-sur": 0.85,
        "thing-à": 0.35,
        "title-comma-name": 0.9,
        "title-headline": 0.75,
        "title-name": 0.9,
        "title-name-possessive": 0.8,
        "title-name-tie": 0.35,
        "topic-in-name": 0.9,
        "verb-dans": 0.2,
        "verb-obj": 0.75,
        "verb-time": 0.9,
        "verb-à": 0.8,
        "year-in-name": 0.3,
        "open": 0.3,
    }
)
# For a rule not seen there.
DEFAULT = 0.5
_SUREST = 0.98


def confidence(rules: list[str]) -> float:
    """The confidence of a statement that ``rules`` found: that not all are wrong, taken as independent."""
    wrong = 1.0
    for rule in dict.fromkeys(rules):
        wrong *= 1 - CONFIDENCE.get(rule, DEFAULT)
    return round(min(1 - wrong, _SUREST), 2)
