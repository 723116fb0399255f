"""Subjects behind the verb of a clause with « où » or « dont »: « Gap, où a voté Luc Bas », « dont est issu le maire ».

The model takes them for objects, and « où » for the subject.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.universal import ANY_SUBJECT, BEFORE_NOUN, CLITICS, FLAT, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_TAKEN = frozenset({"obj", "dep", "nmod", "appos", "xcomp"})
_LOOSE = frozenset({"advcl", "dep"})
_ASIDE, _COMMA, _RELATIVE = "obl:mod", ",", "acl:relcl"
# In tokens: from a verb to its subject, past « a lieu » or an adverb.
_NEAR = 6


def inverted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns for the subjects of the verbs that they stand behind."""
    found: dict[int, Token] = {}
    where = trees.language.grammar.where
    for lead in (token for token in trees.tokens if token.text in where):
        stop = trees.sentence(lead.index).stop
        finite = _finite(trees.tokens, lead.index + 1, stop)
        if finite is None:
            continue
        verb = finite.head if finite.dep in HELPERS else finite.index
        kids = [token for token in trees.tokens[lead.index : min(verb + _NEAR, stop)] if token.head == verb]
        noun = _noun(trees.tokens, verb, min(verb + _NEAR, stop))
        told = any(kid.dep in ANY_SUBJECT and kid is not lead for kid in kids)
        if verb < finite.index or told or noun is None or not agree(noun, finite):
            continue
        passive = any(kid.dep == "aux:pass" for kid in kids)
        found[noun.index] = replace(noun, head=verb, dep="nsubj:pass" if passive else "nsubj")
        if lead.dep in ANY_SUBJECT:
            found[lead.index] = replace(lead, dep=_ASIDE)
        before = trees.tokens[lead.index - 1 - (trees.tokens[lead.index - 1].text == _COMMA)]
        if trees.tokens[verb].dep in _LOOSE and before.pos in NOUNS:
            of = before.head if before.dep in FLAT else before.index
            found[verb] = replace(trees.tokens[verb], head=of, dep=_RELATIVE)
    return tuple(found.get(token.index, token) for token in trees.tokens) if found else trees.tokens


def _finite(tokens: Sequence[Token], first: int, stop: int) -> Token | None:
    """The finite word that opens a clause, with nothing but pronouns that are no subject before it."""
    here = first
    while here < stop and tokens[here].pos in CLITICS and tokens[here].dep not in ANY_SUBJECT:
        here += 1
    return tokens[here] if here < stop and tokens[here].has("VerbForm=Fin") else None


def _noun(tokens: Sequence[Token], verb: int, stop: int) -> Token | None:
    """The name, or noun with its article, that stands behind a verb and hangs on it, with no preposition before it.

    « où a lieu le match » has one more noun, without an article.
    """
    articled = False
    for token in tokens[verb + 1 : stop]:
        if token.pos in NOUNS and (articled or token.pos == "PROPN"):
            return token if token.head == verb and token.dep in _TAKEN else None
        if token.pos not in NOUNS | BEFORE_NOUN | {"ADV"}:
            return None
        articled = articled or token.pos == "DET"
    return None
