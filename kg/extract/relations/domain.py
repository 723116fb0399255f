"""What each relation may relate: kinds of subject and object, and which are the same read backwards."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.model import Entity, Quantity, Time
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.model import Filler

_PERSON = frozenset({Kind.PERSON})
_ORGANIZATION = frozenset({Kind.ORGANIZATION})
_AGENT = _PERSON | _ORGANIZATION
_PLACE = frozenset({Kind.PLACE})
_EVENT = frozenset({Kind.EVENT})
_MADE = frozenset({Kind.WORK, Kind.LAW, Kind.PRODUCT})
_ANY = frozenset(Kind)
_TEXT: frozenset[Kind] = frozenset()

# relation -> kinds of its subject, kinds of its object (none: a date, a number or text)
DOMAIN = MappingProxyType(
    {
        "jobTitle": (_PERSON, _TEXT),
        "affiliation": (_PERSON, _ORGANIZATION),
        "headOf": (_PERSON, _ORGANIZATION | _PLACE),
        "memberOf": (_AGENT | _PLACE, _ORGANIZATION),
        "nationality": (_PERSON, _PLACE),
        "countryOfOrigin": (_ORGANIZATION | {Kind.PRODUCT, Kind.WORK, Kind.CONCEPT}, _PLACE),
        "birthPlace": (_PERSON, _PLACE),
        "deathPlace": (_PERSON, _PLACE),
        "homeLocation": (_PERSON, _PLACE),
        "birthDate": (_PERSON, _TEXT),
        "deathDate": (_PERSON, _TEXT),
        "age": (_PERSON, _TEXT),
        "spouse": (_PERSON, _PERSON),
        "parent": (_PERSON, _PERSON),
        "child": (_PERSON, _PERSON),
        "sibling": (_PERSON, _PERSON),
        "relative": (_PERSON, _PERSON),
        "alumniOf": (_PERSON, _ORGANIZATION),
        "knowsAbout": (_AGENT, frozenset({Kind.CONCEPT})),
        "author": (_MADE, _AGENT),
        "award": (_AGENT | {Kind.WORK}, _TEXT | {Kind.WORK}),
        "locatedIn": (_ORGANIZATION | _PLACE | _EVENT | {Kind.PRODUCT}, _PLACE),
        "partOf": (_ANY - _PERSON - _PLACE, _ANY - _PERSON - _PLACE),
        "founder": (_ORGANIZATION, _AGENT),
        "owner": (_ORGANIZATION | _PLACE | {Kind.PRODUCT}, _AGENT),
        "produces": (_ORGANIZATION, frozenset({Kind.PRODUCT, Kind.CONCEPT})),
        "partner": (_AGENT, _AGENT),
        "competitor": (_AGENT | {Kind.PRODUCT}, _AGENT | {Kind.PRODUCT}),
        "numberOfEmployees": (_ORGANIZATION, _TEXT),
        "organizer": (_EVENT, _AGENT | _PLACE),
        "participant": (_EVENT, _AGENT | _PLACE),
        "startDate": (_EVENT | _ORGANIZATION | {Kind.PRODUCT, Kind.LAW}, _TEXT),
        "endDate": (_EVENT | _ORGANIZATION | {Kind.PRODUCT, Kind.LAW}, _TEXT),
        "about": (_EVENT | {Kind.WORK, Kind.LAW}, _ANY),
        "alternateName": (_ANY, _TEXT),
        "replaces": (_ANY, _ANY),
    }
)
DATED = frozenset({"birthDate", "deathDate", "startDate", "endDate"})
COUNTED = frozenset({"numberOfEmployees"})
# What anybody or anything has once.
ONE = frozenset({"birthDate", "deathDate", "startDate", "endDate", "birthPlace", "deathPlace", "numberOfEmployees"})
SYMMETRIC = frozenset({"spouse", "sibling", "relative", "partner", "competitor"})
# What countries and towns do like bodies: so little of it is told that nearness says nothing of it.
LIKE_BODIES = frozenset({"memberOf", "organizer", "participant"})
# Between things of the same kind only.
ALIKE = frozenset({"partOf", "replaces", "competitor"})


def fits(subject: Entity, relation: str, filler: Filler) -> bool:
    """Whether ``relation`` may stand between the two."""
    kinds, ranges = DOMAIN[relation]
    if subject.kind not in kinds:
        return False
    if isinstance(filler, Entity):
        return filler.kind in ranges and filler != subject and (relation not in ALIKE or subject.kind is filler.kind)
    if isinstance(filler, Time):
        return relation in DATED
    if isinstance(filler, Quantity):
        return relation in COUNTED
    return relation not in DATED and (not ranges or relation == "award")
