"""Clauses that « et » joins: « Luc Bas a battu Ana Roux et Paul Morin a soutenu le club ».

The model often joins the subject of the second to the object of the first, as if both were done to, or has both for the
subject of the second verb. One noun alone is the subject of a verb in the singular that follows it.

So too where it joins that to a place in the first clause (« a ouvert à Dax et le maire assure … »), or hangs it on a
clause that opens the sentence (« Après que Luc Bas a gagné à Dax, le club a dit … »): a noun with no preposition, whose
verb follows and has no other subject, is of that verb.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.tokens import climb, skip, skip_back
from kg.annotate.universal import ANY_SUBJECT, BEFORE_NOUN, CLITICS, HELPERS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_OBJECT = frozenset({"obj", "xcomp", "dep"})
_HUNG = frozenset({"parataxis", "xcomp", "conj", "dep", "ccomp", "acl", "advcl", "ROOT"})
_NAMED = frozenset({"flat:name", "flat:foreign", "nmod", "amod", "appos"})
_JOINED, _FRONT = frozenset({"ROOT", "conj"}), "advcl"
_TAKEN = frozenset({"conj", "obl:mod", "obl:arg", "obj", "appos", "nmod", "dep"})
_PHRASE = NOUNS | {"ADJ", "ADP", "DET", "NUM"}
# In tokens: how far before a noun what stands before its article and adjectives is looked for.
_FAR = 12
# And how far around two verbs their subjects are: it keeps a text without sentences linear.
_WIDE = 60


def coupled(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects on their own verbs."""
    tokens, sentences = trees.tokens, trees.sentences
    found = list(tokens)
    for sentence in sentences:
        for index in sentence:
            if tokens[index].dep == "conj" and tokens[index].pos in NOUNS:
                _part(found, sentence, index)
            if found[index].dep in _TAKEN and found[index].pos in NOUNS and index > sentence.start:
                _free(found, sentence, index)
    return tuple(found) if found != [*tokens] else tokens


def _part(tokens: list[Token], sentence: range, noun: int) -> None:
    """Give the noun that « et » joins to another the verb that follows it, if that is its own."""
    token, first = tokens[noun], tokens[tokens[noun].head]
    joint = next((t.index for t in tokens[first.index : noun] if t.head == noun and t.dep == "cc"), None)
    finite = _finite(tokens, sentence, noun)
    if joint is None or finite is None or first.pos not in NOUNS or not agree(token, tokens[finite]):
        return
    second = tokens[finite].head if tokens[finite].dep in HELPERS else finite
    above = _above(tokens, sentence, first, second)
    if above is None or tokens[second].dep not in _HUNG or tokens[second].pos not in VERBS:
        return
    own = [t.index for t in tokens[first.index : finite] if t.head == second and t.dep in SUBJECTS]
    if own and (own != [first.index] or not tokens[finite].has("Number=Sing")):
        return
    if not own and first.dep not in _OBJECT:
        return
    passive = any(t.head == second and t.dep == "aux:pass" for t in tokens[noun : second + 1])
    tokens[first.index] = replace(first, head=above, dep="obj")
    tokens[noun] = replace(token, head=second, dep="nsubj:pass" if passive else "nsubj")
    tokens[joint] = replace(tokens[joint], head=second)
    if tokens[second].head != second:
        tokens[second] = replace(tokens[second], head=above, dep="conj")
    for index in range(second + 1, sentence.stop):
        if tokens[index].head == above and tokens[index].dep in SUBJECTS and tokens[index].pos in NOUNS:
            tokens[index] = replace(tokens[index], head=second, dep="obj")


def _free(tokens: list[Token], sentence: range, noun: int) -> None:
    """Give a noun behind « et » or a comma, with no preposition, the verb that follows its phrase."""
    token = tokens[noun]
    before = skip_back(tokens, noun - 1, sentence.start - 1, BEFORE_NOUN)
    joint = tokens[before] if before >= sentence.start else token
    last = skip(tokens, noun + 1, sentence.stop, _PHRASE)
    finite = skip(tokens, last, sentence.stop, CLITICS)
    if joint.pos not in {"CCONJ", "PUNCT"} or finite >= sentence.stop or not tokens[finite].has("VerbForm=Fin"):
        return
    if not (token.pos == "PROPN" or tokens[before + 1].pos == "DET") or not agree(token, tokens[finite]):
        return
    if any(t.has("PronType=Rel") for t in tokens[last:finite]):
        return
    second = tokens[tokens[finite].head] if tokens[finite].dep in HELPERS else tokens[finite]
    main = next((tokens[i] for i in climb(tokens, noun)[1:] if tokens[i].pos == "VERB"), None)
    if main is None or main.index > before or second.index < finite or second.pos not in VERBS:
        return
    start, stop = max(sentence.start, main.index - _WIDE), min(sentence.stop, second.index + _WIDE)
    if any(t.head == second.index and t.dep in ANY_SUBJECT for t in tokens[start:stop]):
        return
    told = any(t.head == main.index and t.dep in SUBJECTS for t in tokens[start : main.index])
    joined = joint.pos == "CCONJ" and main.dep in _JOINED and token.dep == "conj" and second.head == main.index
    opening = any(t.head == main.index and t.dep == "mark" for t in tokens[start : main.index])
    behind = joint.text == "," and main.dep == _FRONT and main.head == second.index and opening
    if not told or not (joined or behind):
        return
    passive = any(t.head == second.index and t.dep == "aux:pass" for t in tokens[noun : second.index])
    tokens[noun] = replace(token, head=second.index, dep="nsubj:pass" if passive else "nsubj")
    if joined:
        tokens[before] = replace(joint, head=second.index)
        tokens[second.index] = replace(second, dep="conj")


def _finite(tokens: Sequence[Token], sentence: range, noun: int) -> int | None:
    """The finite word right behind the phrase of a noun."""
    here = noun + 1
    while here < sentence.stop and tokens[here].dep in _NAMED and noun <= tokens[here].head < here:
        here += 1
    while here < sentence.stop and tokens[here].pos in CLITICS and not tokens[here].has("PronType=Rel"):
        here += 1
    return here if here < sentence.stop and tokens[here].has("VerbForm=Fin") else None


def _above(tokens: Sequence[Token], sentence: range, first: Token, second: int) -> int | None:
    """The verb that the first noun is the object of, with a subject before it."""
    verb = tokens[first.head]
    if verb.index == second:
        near = range(first.index - 1, max(first.index - _FAR, sentence.start - 1), -1)
        inside = (i for i in near if tokens[i].pos not in BEFORE_NOUN)
        verb = tokens[next(inside, sentence.start)]
    if verb.pos != "VERB" or verb.index > first.index or verb.has("VerbForm=Inf"):
        return None
    told = any(t.head == verb.index and t.dep in SUBJECTS for t in tokens[sentence.start : verb.index])
    return verb.index if told else None
