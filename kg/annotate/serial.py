"""Verbs in a row that share a subject: « Le maire a vendu le pont, racheté le stade et fermé la halle ».

The model hangs the second on the object before its comma, as if that were bought, or takes it for an adjective. What a
comma parts from a clause is a verb of its row if an article follows it, and « et » with a verb of the same form closes
the row.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.datives import timely
from kg.annotate.fronting import made
from kg.annotate.tokens import above, noun_at, skip
from kg.annotate.universal import HELPERS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_COMMA, _JOINED = ",", "conj"
_FINITE, _PRESENT, _PLURAL = "VerbForm=Fin", "Tense=Pres", "Number=Plur"
_ARTICLES, _BETWEEN = frozenset({"DET", "NUM"}), frozenset({"ADV"})
_TAGGED = frozenset({"VERB", "ADJ", "NOUN"})
_CLAUSES = frozenset({"acl:relcl", "acl", "advcl"})
_STOPS = frozenset({":", ";", "(", ")", "«", "»", "–", "—"})
# In tokens: from a verb back to the first of its row, on to the last one, and from an article to its noun.
_FAR, _NEAR = 30, 5


def serial(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such verbs joined to the first of their row, each with its own object."""
    tokens = trees.tokens
    found: list[Token] | None = None
    for token in tokens[4:-3]:
        changed = _present(trees, token) if token.dep == _JOINED else ()
        changed = changed or _row(trees, token)
        if changed:
            found = found or list(tokens)
            for member in changed:
                _join(found, member)
    return tokens if found is None else tuple(found)


def _present(trees: Trees, token: Token) -> tuple[Token, ...]:
    """« dénonce un recul et construit un mur »: what an article follows, joined to a present, is one."""
    first, language = trees.tokens[token.head], trees.language
    taken = token.pos == "VERB" and participle(token) and token.text in language.presents
    present = first.pos == "VERB" and first.has(_FINITE) and first.has(_PRESENT)
    if not taken or not present or trees.tokens[token.index + 1].pos != "DET":
        return ()
    finite = _finite(first, token, language)
    return (finite,) if finite is not None else ()


def _row(trees: Trees, token: Token) -> tuple[Token, ...]:
    """The verb that ``token`` is, and the last of its row."""
    if trees.tokens[token.index - 1].text != _COMMA or token.pos not in _TAGGED:
        return ()
    first = _first(trees, token)
    return _members(trees, first, token) if first is not None else ()


def _first(trees: Trees, token: Token) -> Token | None:
    """The verb before the comma of ``token``, with its subject before it; none of a clause that the comma closes."""
    tokens, start = trees.tokens, max(trees.sentence(token.index).start, token.index - _FAR)
    for index in range(token.index - 2, start, -1):
        finite = tokens[index]
        if finite.text == _COMMA or _parts(finite):
            return None
        if finite.pos not in VERBS or not finite.has(_FINITE):
            continue
        verb = tokens[finite.head] if finite.dep in HELPERS else finite
        closed = verb is finite and verb.dep in _CLAUSES
        if verb.pos != "VERB" or tokens[index - 1].text == _COMMA or closed or not index <= verb.index < token.index:
            return None
        told = any(t.head == verb.index and t.dep in SUBJECTS for t in tokens[start : verb.index])
        return verb if told else None
    return None


def _parts(token: Token) -> bool:
    """Whether a token opens or closes another clause."""
    return token.text in _STOPS or token.has("PronType=Rel") or token.pos == "SCONJ"


def _members(trees: Trees, first: Token, token: Token) -> tuple[Token, ...]:
    """The verb ``token`` and the one that « et » joins to it, as verbs of the form of ``first``."""
    tokens, language = trees.tokens, trees.language
    second = _told(tokens, first, token, language)
    stop = min(trees.sentence(token.index).stop, token.index + _FAR) - 1
    for index in range(token.index + 2, stop if second is not None else 0):
        if _parts(tokens[index]) or (tokens[index].text == _COMMA and _says(second, language)):
            return ()
        if tokens[index].pos == "CCONJ":
            other = tokens[skip(tokens, index + 1, stop, _BETWEEN)]
            last = _told(tokens, first, other, language) if other.pos in _TAGGED else None
            if last is not None and second is not None:
                return tuple(replace(verb, head=first.index, dep=_JOINED) for verb in (second, last))
    return ()


def _says(verb: Token | None, language: Language) -> bool:
    """« , indique le maire, »: whether a verb may be an incise."""
    return verb is not None and verb.lemma in language.speech.verbs


def _told(tokens: Sequence[Token], first: Token, token: Token, language: Language) -> Token | None:
    """The token as a verb of the form of ``first``, if an article follows it, of something else than a time."""
    noun = noun_at(tokens, token.index + 1, min(token.index + _NEAR, len(tokens)))
    if tokens[token.index + 1].pos not in _ARTICLES or noun is None:
        return None
    if timely(tokens[noun].lemma, language):
        return None
    return _finite(first, token, language) if first.has(_FINITE) else _participle(tokens, first, token, language)


def _finite(first: Token, token: Token, language: Language) -> Token | None:
    """The token as a finite verb of the number of ``first``."""
    if token.pos != "VERB" or not token.has(_FINITE):
        known = language.presents.get(token.text)
        if known is None:
            return None
        token = replace(token, pos="VERB", lemma=known.lemma, features=known.features)
    return token if token.has(_PLURAL) == first.has(_PLURAL) else None


def _participle(tokens: Sequence[Token], first: Token, token: Token, language: Language) -> Token | None:
    """The token as a participle that shares « avoir » with ``first``: it agrees with nothing."""
    verb = made(token, language.frames) if token.text in language.frames.participles else token
    bare = participle(verb) and verb.pos == "VERB" and not verb.has("Gender=Fem") and not verb.has(_PLURAL)
    before = tokens[max(first.index - _NEAR, 0) : first.index]
    helped = any(t.head == first.index and t.lemma == language.grammar.have for t in before)
    return verb if bare and helped else None


def _join(tokens: list[Token], member: Token) -> None:
    """Put a verb of the row in its place, and the noun behind its article on it as its object."""
    here = member.index
    if here in above(tokens, member.head):
        return
    tokens[here] = member
    noun = noun_at(tokens, here + 1, min(here + _NEAR, len(tokens)))
    if noun is not None:
        tokens[noun] = replace(tokens[noun], head=here, dep="obj")
