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

    ``nouns`` (one reading for each sort) and ``pronouns`` are keyed by lower-case singular form; ``titles`` say the
    gender of who follows (« Mme »); ``definite``, ``demonstrative``, ``possessive`` and ``indefinite`` are determiners,
    ``contracted`` the prepositions that hold an article (« du »); ``genders`` and ``numbers`` say what a determiner
    tells; ``last`` are the adjectives of « ce dernier »; ``impersonal`` the verbs whose « il » is nobody, ``weather``
    the words after « il fait », ``human`` the verbs that only people and bodies do (by lemma); ``sorts`` the sort of
    place or body that a finer class of a name stands for (``"City"`` → ``"city"``); ``institutions`` the sorts of body
    that a text speaks of without a name (« la police »); ``adjectives`` those that come before a noun without making
    it another thing; ``designators`` the nouns that may be left out of a name (« groupe »), and ``heads`` all nouns,
    both as :func:`kg.model.slug` spells them; ``particles`` the small words of a surname (« de »);
    ``quotes`` the pairs of quotation marks.
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
    last: frozenset[str]
    impersonal: frozenset[str]
    weather: frozenset[str]
    human: frozenset[str]
    sorts: Mapping[str, str]
    institutions: frozenset[str]
    adjectives: frozenset[str]
    designators: frozenset[str]
    heads: frozenset[str]
    particles: frozenset[str]
    quotes: tuple[tuple[str, str], ...]
