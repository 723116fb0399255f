"""How sure each rule is, and those that agree."""

from __future__ import annotations

from types import MappingProxyType

# Share of statements of each rule that the annotators have, on the readable gold articles and the articles of
# tests/press, which count half: (right + 1) / (found + 2), to the nearest twentieth. Annotators leave out what a reader
# finds idle, so that the share of statements that are true is higher.
CONFIDENCE = MappingProxyType(
    {
        "acronym": 0.5,
        "acronym-brackets": 0.9,
        "acronym-spelled": 0.9,
        "affair-name": 0.75,
        "age": 0.9,
        "age-described": 0.45,
        "age-function": 0.8,
        "age-opening": 0.55,
        "apposition": 0.8,
        "apposition-bare": 0.45,
        "apposition-beside": 0.5,
        "apposition-known": 0.75,
        "apposition-meant": 0.25,
        "apposition-possessive": 0.55,
        "apposition-tie": 0.8,
        "as": 0.75,
        "as-tie": 0.75,
        "body-in-name": 0.35,
        "body-of": 0.45,
        "body-of-title": 0.5,
        "celebration-name": 0.65,
        "compatriot": 0.5,
        "contest": 0.55,
        "contest-list": 0.75,
        "contestant": 0.55,
        "copula": 0.65,
        "copula-dont": 0.35,
        "copula-tie": 0.45,
        "counterpart": 0.8,
        "country-in-name": 0.4,
        "demonym-in-name": 0.5,
        "demonym-name": 0.95,
        "demonym-town": 0.35,
        "description": 0.55,
        "description-bare": 0.3,
        "description-demonym": 0.7,
        "description-job": 0.45,
        "description-known": 0.85,
        "description-possessive": 0.7,
        "description-tie": 0.65,
        "fronted": 0.3,
        "genre-avec": 0.55,
        "genre-contre": 0.15,
        "genre-dans": 0.3,
        "genre-date": 0.5,
        "genre-de": 0.15,
        "genre-en": 0.5,
        "genre-entre": 0.3,
        "genre-sur": 0.35,
        "genre-à": 0.3,
        "government": 0.65,
        "government-name": 0.7,
        "initials-brackets": 0.65,
        "name-body": 0.8,
        "name-brackets": 0.7,
        "name-demonym": 0.5,
        "near-date": 0.55,
        "nickname": 0.3,
        "noun-demonym": 0.75,
        "office-known": 0.8,
        "part-in-name": 0.65,
        "partnership": 0.75,
        "party-adjective": 0.75,
        "party-brackets": 0.6,
        "place-brackets": 0.8,
        "place-comma": 0.75,
        "place-complement": 0.65,
        "place-fronted": 0.75,
        "place-fronted-near": 0.6,
        "place-headline": 0.65,
        "place-headline-late": 0.4,
        "place-in-name": 0.55,
        "place-part": 0.3,
        "place-preposition": 0.75,
        "place-preposition-list": 0.55,
        "present": 0.5,
        "thing-date": 0.65,
        "thing-de": 0.45,
        "thing-part": 0.7,
        "thing-place": 0.7,
        "thing-sur": 0.4,
        "thing-à": 0.75,
        "title-comma-name": 0.8,
        "title-comma-name-bare": 0.3,
        "title-comma-name-known": 0.8,
        "title-comma-name-meant": 0.25,
        "title-comma-name-possessive": 0.55,
        "title-comma-name-state": 0.5,
        "title-comma-name-tie": 0.55,
        "title-headline": 0.75,
        "title-name": 0.9,
        "title-name-bare": 0.15,
        "title-name-dont": 0.35,
        "title-name-known": 0.95,
        "title-name-possessive": 0.7,
        "title-name-state": 0.45,
        "title-name-tie": 0.4,
        "topic-in-name": 0.65,
        "unnamed-age": 0.65,
        "unnamed-human": 0.25,
        "unnamed-human-body": 0.1,
        "unnamed-title": 0.35,
        "unnamed-title-body": 0.1,
        "verb-count": 0.65,
        "verb-dans": 0.5,
        "verb-en": 0.45,
        "verb-obj": 0.45,
        "verb-seat": 0.75,
        "verb-sur": 0.2,
        "verb-time": 0.6,
        "verb-à": 0.6,
        "year-in-name": 0.35,
        "open": 0.3,
    }
)
# Rules hardly seen there, as sure as those that they are most like.
PRESUMED = MappingProxyType(
    {
        "demonym-team": 0.75,
        "label": 0.7,
        "place-notably": 0.75,
        "possession": 0.65,
        "product-of": 0.65,
        "seated": 0.75,
    }
)
# For a rule not seen there.
DEFAULT = 0.5
_SUREST = 0.98


def confidence(rules: list[str]) -> float:
    """The confidence of a statement that ``rules`` found: that not all are wrong, taken as independent."""
    wrong = 1.0
    for rule in dict.fromkeys(rules):
        wrong *= 1 - CONFIDENCE.get(rule, PRESUMED.get(rule, DEFAULT))
    return round(min(1 - wrong, _SUREST), 2)
