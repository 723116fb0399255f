"""How sure each rule is, and those that agree."""

from __future__ import annotations

from types import MappingProxyType

# Share of statements of each rule that gold has, on the readable dev articles, once with our entities and once with
# those of gold: (right + 1) / (found + 2), to the nearest twentieth. Gold leaves out what a reader finds idle, so that
# the share of statements that are true is higher.
CONFIDENCE = MappingProxyType(
    {
        "acronym": 0.6,
        "acronym-brackets": 0.85,
        "acronym-spelled": 0.9,
        "affair-name": 0.75,
        "age": 0.9,
        "apposition": 0.9,
        "apposition-tie": 0.75,
        "as": 0.75,
        "as-tie": 0.75,
        "body-in-name": 0.65,
        "celebration-name": 0.7,
        "contest": 0.8,
        "contestant": 0.65,
        "copula": 0.6,
        "copula-tie": 0.85,
        "demonym-in-name": 0.7,
        "demonym-name": 0.9,
        "description": 0.7,
        "description-tie": 0.75,
        "genre-sur": 0.1,
        "government": 0.65,
        "government-name": 0.8,
        "initials-brackets": 0.35,
        "name-body": 0.85,
        "name-brackets": 0.65,
        "name-demonym": 0.8,
        "near-date": 0.55,
        "nickname": 0.35,
        "noun-demonym": 0.7,
        "part-in-name": 0.6,
        "partnership": 0.75,
        "party-brackets": 0.85,
        "place-brackets": 0.85,
        "place-comma": 0.75,
        "place-complement": 0.75,
        "place-headline": 0.55,
        "place-in-name": 0.75,
        "place-preposition": 0.8,
        "place-preposition-list": 0.75,
        "present": 0.5,
        "thing-contre": 0.35,
        "thing-date": 0.55,
        "thing-de": 0.35,
        "thing-part": 0.8,
        "thing-sur": 0.5,
        "thing-à": 0.35,
        "title-comma-name": 0.9,
        "title-headline": 0.75,
        "title-name": 0.9,
        "title-name-possessive": 0.8,
        "title-name-tie": 0.2,
        "topic-in-name": 0.9,
        "verb-dans": 0.15,
        "verb-obj": 0.7,
        "verb-time": 0.8,
        "verb-à": 0.7,
        "year-in-name": 0.35,
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
