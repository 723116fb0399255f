"""The small words of grammar: prepositions, articles, pronouns and conjunctions that the readers ask about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Grammar:
    """All words are in lower case, with plain apostrophes; prepositions are lemmas.

    Prepositions are called by what they lead in: ``of`` (« de »), ``to`` (« à »), ``within`` (« en »), ``inside``
    (« dans »), ``on`` (« sur »), ``by`` (« par »), ``against`` (« contre »), ``along`` (« avec »), ``between``
    (« entre »), ``aim`` (« pour »), ``house`` (« chez »), ``facing`` (« devant »), ``without`` (« sans »); ``own`` is
    that of a possessive among the complements of its noun. ``ofs`` and ``tos`` are the forms of the first two,
    ``ofs_plain`` those of ``of`` without an article; ``plain`` maps the forms of prepositions to lemmas, ``held`` the
    pronouns that hold one to it (« dont »). ``open`` lead in a participant of any verb (« selon » gives a source,
    « comme » a likeness).

    ``one`` are the forms of « un », ``both`` is « et », ``like`` « comme », ``whose`` « dont », ``where`` that with
    « où ». ``relatives`` are relative pronouns by lemma, ``subjects`` those that may be the subject of a clause, by
    form, ``binders`` the commonest ones that stand for a noun, whatever their case, ``clausal`` all that open a clause
    that says more of a noun; ``that`` opens a content clause. ``reflexive`` are the pronouns of a reflexive verb,
    ``euphonic`` the letter before an inverted pronoun, as a token, ``inversion`` the characters that may be left before
    that pronoun. ``elided`` is the article before a vowel, ``this`` the demonstrative by lemma, ``these`` its forms,
    ``contracted`` the prepositions that hold an article (« du »), ``be``, ``have`` and ``make`` the verbs by lemma,
    ``what`` the relative pronoun of an object. ``former`` is the prefix of a function no longer held.
    """

    of: str
    to: str
    within: str
    inside: str
    on: str
    by: str
    against: str
    along: str
    between: str
    aim: str
    house: str
    facing: str
    without: str
    own: str
    ofs: frozenset[str]
    ofs_plain: frozenset[str]
    tos: frozenset[str]
    plain: Mapping[str, str]
    held: Mapping[str, str]
    open: frozenset[str]
    one: frozenset[str]
    both: str
    like: str
    whose: str
    where: frozenset[str]
    relatives: frozenset[str]
    subjects: frozenset[str]
    binders: frozenset[str]
    clausal: frozenset[str]
    that: frozenset[str]
    reflexive: frozenset[str]
    euphonic: frozenset[str]
    former: str
    elided: str
    this: str
    these: frozenset[str]
    be: str
    have: str
    make: str
    what: str
    contracted: frozenset[str]
    inversion: str
