"""Participles behind an object: « Orial a vendu la halle de Gap, construite en 1987 ».

The model often hangs them on the verb, as if they told of its subject. They tell of the noun before the comma if they
agree with it, and with the subject not; or if they tell of what only things undergo, such as to be built.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import alike, participle
from kg.annotate.fronting import made
from kg.annotate.universal import NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.model import Token

_COMMA, _ABOUT = ",", "acl"
_HUNG = frozenset({"advcl", "parataxis", "dep", "conj"})
# What things undergo: classes of events.
_OF_THINGS = frozenset({"Acquisition", "Closure", "Creation", "Launch", "Publication"})
# Tokens from a verb back to its subject.
_FAR = 40
# Tokens from an article to its noun.
_NEAR = 3


def closing(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles on the nouns that they are said of."""
    tokens, frames = trees.tokens, trees.language.frames
    behind = (t for t in tokens[2:] if t.dep in _HUNG and tokens[t.index - 1].text == _COMMA)
    told = (t for t in behind if _participle(t, frames) and t.head < t.index - 2 and tokens[t.head].pos == "VERB")
    lax = [made(t, frames) if t.text in frames.forms else t for t in told]
    found = {t.index: replace(t, head=noun, dep=_ABOUT) for t in lax if (noun := _noun(tokens, t, frames)) is not None}
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _participle(token: Token, frames: Frames) -> bool:
    return participle(token) or (token.pos == "ADJ" and token.text in frames.participles)


def _noun(tokens: Sequence[Token], told: Token, frames: Frames) -> int | None:
    """The nearest noun before the comma that ``told`` agrees with, where it is not said of the subject."""
    here = tokens[told.index - 2]
    chain: list[Token] = []
    while here.index > told.head and here.pos in NOUNS:
        chain.append(here)
        here = tokens[here.head]
    if told.head not in {here.index, here.head} or here.pos != "VERB" or not chain:
        return None
    nouns = [t for t in chain if t.pos == "NOUN"] or chain
    noun = next((t for t in nouns if alike(_gendered(tokens, t), told)), None)
    foreign = noun is not None and _foreign(tokens, _subject(tokens, here), told)
    return noun.index if noun is not None and (foreign or _of_things(told, frames)) else None


def _foreign(tokens: Sequence[Token], subject: Token | None, told: Token) -> bool:
    """Whether the subject is a common noun that the participle does not agree with; of a name nothing is known."""
    if subject is None or subject.pos != "NOUN" or not subject.text.islower():
        return False
    return not alike(_gendered(tokens, subject), told)


def _gendered(tokens: Sequence[Token], noun: Token) -> Token:
    """The noun, with the features of its article, which tell its gender where the model errs: « la halle »."""
    before = tokens[max(noun.index - _NEAR, 0) : noun.index]
    article = next((t for t in before if t.dep == "det" and t.head == noun.index and t.has("Definite=Def")), None)
    return noun if article is None else replace(noun, features=article.features)


def _subject(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The subject of a verb, or of the one that governs it."""
    verbs = {verb.index, verb.head} if verb.dep == "xcomp" else {verb.index}
    near = tokens[max(min(verbs) - _FAR, 0) : verb.index]
    return next((t for t in reversed(near) if t.dep in SUBJECTS and t.head in verbs), None)


def _of_things(told: Token, frames: Frames) -> bool:
    """Whether the participle tells of what only things undergo."""
    kinds = {frame.kind for frame in frames.verbs.get(told.lemma, ())}
    return bool(kinds) and kinds <= _OF_THINGS
