"""The words for relations: functions and professions, nouns that tie, verbs that relate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.model import Kind
from kg.naming import slug

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Tie:
    """A noun that ties what it describes to its complement.

    ``forward``: « X, filiale de Y » is relation(X, Y); else « X, fondateur de Y » is relation(Y, X).
    """

    relation: str
    forward: bool
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bond:
    """A verb that relates its logical subject to its object or to the complement that ``slot`` introduces.

    ``slot`` is ``obj``, ``attr`` or a preposition; ``forward``: relation(subject, filler), else relation(filler,
    subject). With ``reflexive`` the verb must be so; ``of`` names another slot that stands in place of the subject
    (« X a nommé Y à la tête de Z »: relation of ``obj`` and ``à``).
    """

    relation: str
    slot: str
    forward: bool
    reflexive: bool
    of: str


@dataclass(frozen=True, slots=True)
class Relations:
    """The words for relations.

    ``prepositions`` maps forms to lemmas; ``titles`` forms of functions to their class (``head``, ``state``,
    ``minister``, ``staff``, ``member``, ``job``); ``ties`` forms of nouns to what they tie; ``bonds`` lemmas of verbs
    to what they relate; the sets are small closed classes, named for their use. Of the small words ``led`` lead in the
    complement of a participle, whose shape is ``participle`` (« descendu du Jura »), ``serving`` a body after a field
    or a part of it (« professeure de droit à l'université »), ``sites`` a place; ``under`` stand before the name that
    somebody is known by, ``likened`` between a verb and what it makes of its subject, ``listing`` between two towns of
    one country; ``seeing`` are the forms of « s'est vu décerner », ``following`` the verb of « suivi comme »,
    ``at_age`` what opens a sentence with an age, ``year`` its unit; ``surnamed`` the articles of family names (« Le
    Maire »), ``prefixes`` those of functions, ``ordinals`` tell one happening from another, ``determiners`` are signs
    of a noun.
    """

    prepositions: Mapping[str, str]
    conjunctions: frozenset[str]
    leading: frozenset[str]
    titles: Mapping[str, str]
    ties: Mapping[str, tuple[Tie, ...]]
    bonds: Mapping[str, tuple[Bond, ...]]
    copulas: frozenset[str]
    naming: frozenset[str]
    honorifics: frozenset[str]
    adverbs: frozenset[str]
    former: frozenset[str]
    untitled: frozenset[str]
    titling: frozenset[str]
    passing: frozenset[str]
    envoys: frozenset[str]
    heads_of_state: frozenset[str]
    nicknaming: frozenset[str]
    genres: Mapping[str, Kind]
    celebrations: frozenset[str]
    pointing: frozenset[str]
    governments: frozenset[str]
    affairs: frozenset[str]
    staff: frozenset[str]
    empty: frozenset[str]
    aged: frozenset[str]
    of_country: frozenset[str]
    years: frozenset[str]
    manners: frozenset[str]
    organs: frozenset[str]
    portfolios: frozenset[str]
    elected: frozenset[str]
    judging: frozenset[str]
    trades: frozenset[str]
    voted: frozenset[str]
    calls: frozenset[str]
    reins: frozenset[str]
    leading_verbs: frozenset[str]
    consorts: frozenset[str]
    defending: frozenset[str]
    until: frozenset[str]
    epithets: frozenset[str]
    parties: Mapping[str, str]
    leaders: Mapping[str, tuple[str, ...]]
    offices: Mapping[str, str]
    counterparts: frozenset[str]
    compatriots: frozenset[str]
    bodies: frozenset[str]
    divisions: frozenset[str]
    infinitives: Mapping[str, str]
    prizes: frozenset[str]
    titling_prizes: frozenset[str]
    awarding: frozenset[str]
    laureates: frozenset[str]
    medals: frozenset[str]
    lead: frozenset[str]
    appellations: frozenset[str]
    opposed: tuple[str, ...]
    saying: frozenset[str]
    during: tuple[str, ...]
    absent: frozenset[str]
    contests: frozenset[str]
    contending: frozenset[str]
    beating: frozenset[str]
    candidates: frozenset[str]
    partnerships: frozenset[str]
    ministry: str
    mayors: frozenset[str]
    towns: frozenset[str]
    countries: frozenset[str]
    awaited: frozenset[str]
    makings: frozenset[str]
    phases: frozenset[str]
    quarters: frozenset[str]
    led: frozenset[str]
    participle: re.Pattern[str]
    serving: frozenset[str]
    sites: frozenset[str]
    under: frozenset[str]
    likened: frozenset[str]
    listing: frozenset[str]
    seeing: frozenset[str]
    following: str
    at_age: frozenset[str]
    year: str
    ordinals: frozenset[str]
    determiners: frozenset[str]
    surnamed: frozenset[str]
    prefixes: tuple[str, ...]
    ranking: tuple[tuple[str, str, float], ...]


def titles(package: str) -> dict[str, str]:
    """The classes of ``titles.tsv`` by form."""
    return {row[0]: row[1] for row in read_table(package, "titles.tsv")}


def ties(package: str) -> dict[str, tuple[Tie, ...]]:
    """The ties of ``ties.tsv`` by form."""
    found: dict[str, tuple[Tie, ...]] = {}
    for form, relation, direction, prepositions in read_table(package, "ties.tsv"):
        tie = Tie(relation, direction == "of", frozenset(prepositions.split(",")))
        found[form] = (*found.get(form, ()), tie)
    return found


def bonds(package: str) -> dict[str, tuple[Bond, ...]]:
    """The bonds of ``bonds.tsv`` by lemma."""
    found: dict[str, tuple[Bond, ...]] = {}
    for row in read_table(package, "bonds.tsv"):
        lemma, relation, slot, direction, *rest = (*row, "")
        reflexive = lemma.startswith(("se ", "s'"))
        key = lemma.removeprefix("se ").removeprefix("s'")
        bond = Bond(relation, slot, direction == "of", reflexive, rest[0])
        found[key] = (*found.get(key, ()), bond)
    return found


def parties(package: str) -> dict[str, str]:
    """The parties of ``parties.tsv`` by the form of the adjective."""
    return {row[0]: row[1] for row in read_table(package, "parties.tsv")}


def epithets(package: str) -> frozenset[str]:
    """The forms of ``epithets.tsv``."""
    return frozenset(row[0] for row in read_table(package, "epithets.tsv"))


def leaders(package: str) -> dict[str, tuple[str, ...]]:
    """What the people of ``leaders.tsv`` lead: slugs by slug."""
    found: dict[str, tuple[str, ...]] = {}
    for name, body in read_table(package, "leaders.tsv"):
        found[slug(name)] = (*found.get(slug(name), ()), slug(body))
    return found


def genres(package: str) -> dict[str, Kind]:
    """The kinds of ``genres.tsv`` by form."""
    return {row[0]: Kind(row[1]) for row in read_table(package, "genres.tsv")}


def ranking(package: str) -> tuple[tuple[str, str, float], ...]:
    """The weights of ``ranking/weights.tsv``: sign, relation (``*`` for all) and weight; none without that table."""
    try:
        return tuple(
            (sign, relation, float(weight)) for sign, relation, weight in read_table(package, "ranking/weights.tsv")
        )
    except FileNotFoundError:
        return ()
