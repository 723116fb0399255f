"""The words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.model import Kind

MASCULINE, FEMININE = "Masc", "Fem"
SINGULAR, PLURAL = "Sing", "Plur"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that can describe a named thing.

    ``base`` is its masculine form, or its only one, so that « présidente » and « président » are one role; ``kind``
    what it describes; ``sort`` a finer class that excludes others (``"company"``, ``"city"``); ``gender`` is
    ``"Masc"``, ``"Fem"`` or ``""`` where the form does not tell.
    """

    base: str
    kind: Kind
    sort: str
    gender: str


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun: grammatical person, gender and number (``""`` where it does not tell), and case.

    ``case`` is ``"subject"``, ``"object"`` or ``"strong"`` (after a preposition, or on its own).
    """

    person: int
    gender: str
    number: str
    case: str


@dataclass(frozen=True, slots=True)
class People:
    """The words for coreference.

    What describes and stands for:
    ``nouns`` (one reading for each sort) and ``pronouns`` are keyed by lower-case singular form; ``titles`` say the
    gender of who follows (« Mme »); ``adverbial`` are the words that look like one of the nouns but belong to a fixed
    phrase (« au cours de »), ``last`` the adjectives of « ce dernier », ``adjectives`` those that come before a noun
    without making it another thing, ``languages`` the nouns after which an adjective of place is a language
    (« langue »), ``institutions`` the sorts of body that a text speaks of without a name (« la police »), ``sorts``
    those that a place may have by its class in schema.org, ``bynames`` the nouns that a well-known name is called by.

    Determiners: ``definite``, ``demonstrative``, ``possessive``, ``indefinite``, and ``contracted``, the prepositions
    that hold an article (« du »); ``genders`` and ``numbers`` say what one tells.

    Verbs: ``human`` those that only people and bodies do; ``impersonal`` those whose « il » is nobody;
    ``presentative`` those whose « il » is nobody when a noun follows (« il reste deux places »); all by lemma.
    ``predicates`` are the adjectives of « il est possible que », ``links`` the words that bring the clause that such
    an « il » announces, ``weather`` the words after « il fait ».

    Names: ``designators`` are the nouns that may be left out of one (« groupe »), ``heads`` all nouns, both as
    :func:`kg.model.slug` spells them; ``quotes`` the pairs of quotation marks.
    """

    nouns: Mapping[str, tuple[Noun, ...]]
    pronouns: Mapping[str, Pronoun]
    titles: Mapping[str, str]
    definite: frozenset[str]
    demonstrative: frozenset[str]
    possessive: frozenset[str]
    indefinite: frozenset[str]
    contracted: frozenset[str]
    genders: Mapping[str, str]
    numbers: Mapping[str, str]
    adverbial: frozenset[str]
    last: frozenset[str]
    impersonal: frozenset[str]
    presentative: frozenset[str]
    predicates: frozenset[str]
    weather: frozenset[str]
    links: frozenset[str]
    human: frozenset[str]
    institutions: frozenset[str]
    sorts: Mapping[str, tuple[str, ...]]
    bynames: Mapping[str, tuple[str, ...]]
    adjectives: frozenset[str]
    designators: frozenset[str]
    heads: frozenset[str]
    quotes: tuple[tuple[str, str], ...]
    languages: frozenset[str]
