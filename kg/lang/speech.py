"""The words for claims: cue verbs, nouns and phrases with their stance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.model import Stance


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that introduces what somebody says.

    ``takes`` are the complements in which its content may stand: ``quote`` a quotation or the clause it is set in,
    ``que`` a clause, ``si`` an indirect question, ``inf``, ``de`` and ``à`` an infinitive, ``noun``, ``de-noun``,
    ``à-noun``, ``contre``, ``sur``, ``quant`` a noun phrase, ``comme`` an object with what is said of it.
    ``tail`` are the words that follow the verb in a phrase, ``reflexive`` whether it needs its « se ».
    """

    stance: Stance
    takes: frozenset[str]
    tail: tuple[str, ...] = ()
    reflexive: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """All words are lemmas or lower-case phrases with plain apostrophes.

    ``verbs`` lists for each verb its phrases, longest first, then its plain use; ``nouns`` the nouns that take a
    « que » clause; ``people`` nouns of those who may speak; ``works`` nouns before the title of a work; ``mental``
    verbs whose denial is an opinion too (« ne pense pas que »); ``aspects`` verbs whose infinitive is done (« a tenu à
    préciser »); ``faceless`` subjects that are nobody; ``relative`` pronouns that stand for the noun before.
    Patterns run on the plain text: ``source`` matches the words before a source (« selon »), in its group ``whole``
    those that hold their source themselves (« à ses yeux », « de source policière »), in ``person`` those that need a
    person after them (« pour »); ``abbreviation`` matches at the end of a text that ends in a point but no sentence.
    """

    verbs: Mapping[str, tuple[Cue, ...]]
    nouns: Mapping[str, Stance]
    people: frozenset[str]
    works: frozenset[str]
    mental: frozenset[str]
    aspects: frozenset[str]
    faceless: frozenset[str]
    relative: frozenset[str]
    source: re.Pattern[str]
    abbreviation: re.Pattern[str]
