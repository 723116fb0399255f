"""The words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.lang.grammar import Grammar
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

    What describes and stands for: ``nouns`` (one reading for each sort) and ``pronouns`` are keyed by lower-case
    singular form; ``titles`` say the gender of who follows (« Mme »); ``adverbial`` are the words that look like one of
    the nouns but belong to a fixed phrase (« au cours de »), ``last`` the adjectives of « ce dernier » with their
    gender, ``adjectives`` those that come before a noun without making it another thing, ``languages`` the nouns after
    which an adjective of place is a language (« langue »), ``institutions`` the sorts of body that a text speaks of
    without a name (« la police »), ``sorts`` those that a place may have by its class in schema.org, ``bynames`` the
    nouns that a well-known name is called by.

    Determiners: ``definite``, ``demonstrative``, ``possessive``, ``indefinite``, and ``contracted``, the prepositions
    that hold an article (« du »); ``genders`` and ``numbers`` say what one tells.

    Verbs: ``human`` those that only people and bodies do; ``impersonal`` those whose « il » is nobody;
    ``presentative`` those whose « il » is nobody when a noun follows (« il reste deux places »); all by lemma.
    ``predicates`` are the adjectives of « il est possible que », ``links`` the words that bring the clause that such
    an « il » announces, ``weather`` the words after « il fait ».

    Pronouns: ``third`` says the gender of those of the third person singular, ``several`` are those of the plural,
    ``several_strong`` the same after a preposition, ``several_owned`` the possessives of several things; ``inverted``
    matches a token that holds one after its verb, in its first group, ``anaphor`` a whole mention that is none but a
    pronoun, ``leading`` the article that a mention begins with. ``nobody`` is the one that may be so, with the
    lemmas of any of ``nobodies``, before ``there`` (« il y a »), ``passive`` (« il se dit que ») or ``doing`` and the
    weather. ``singulars`` are endings of plurals and what they are in the singular, ``completing`` the prepositions
    inside a description.

    Names: ``small`` are words of a name that do not tell it from others, ``designators`` the nouns that may be left out
    of one (« groupe »), ``heads`` all nouns, all three as :func:`kg.naming.slug` spells them; ``quotes`` the pairs of
    quotation marks.
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
    last: Mapping[str, str]
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
    grammar: Grammar
    third: Mapping[str, str]
    several: frozenset[str]
    several_strong: frozenset[str]
    several_owned: frozenset[str]
    inverted: re.Pattern[str]
    anaphor: re.Pattern[str]
    leading: re.Pattern[str]
    singulars: tuple[tuple[str, str], ...]
    completing: frozenset[str]
    nobody: str
    nobodies: tuple[frozenset[str], ...]
    there: str
    doing: str
    passive: str
    small: frozenset[str]
