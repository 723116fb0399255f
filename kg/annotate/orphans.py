"""Clauses without a verb of their own: « Orial a été fondé par Luc Bas et Mirel par Jan Roy », « …, Ana Roux à Dax ».

The model joins what opens them to the noun before, and hangs the rest on the verb: Mirel and Jan Roy would have founded
Orial. As in Universal Dependencies the first noun of such a clause is joined to the verb that it shares, and the other
is its orphan.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import BEFORE_NOUN, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_PHRASE, _CLOSED = NOUNS | BEFORE_NOUN, frozenset({"PUNCT", "CCONJ"})
_OBJECT, _PASSIVE = frozenset({"obj", "ccomp", "xcomp"}), "aux:pass"
_COMMA, _AND, _FLAT, _LED = ",", "CCONJ", "flat:name", "ADP"
# In tokens: from a verb to its subject or to what it shares.
_FAR = 15


def orphaned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the first nouns of such clauses on the verb that they share, and the others on them."""
    grammar, found = trees.language.grammar, list(trees.tokens)
    changed = False
    for joint in (t.index for t in trees.tokens if t.pos == _AND or t.text == _COMMA):
        sentence = trees.sentence(joint)
        noun, here = phrase(found, joint + 1, sentence.stop, grammar)
        if noun is None or here >= sentence.stop or found[here].pos != _LED:
            continue
        led = grammar.plain.get(found[here].text, found[here].text)
        other, end = phrase(found, here + 1, sentence.stop, grammar)
        if other is None or led == grammar.of or (end < sentence.stop and found[end].pos not in _CLOSED):
            continue
        verb = _verb(found, range(max(sentence.start, joint - _FAR), joint), led, grammar)
        if verb is not None and (led == grammar.by or _alike(found, noun, verb)):
            found[noun] = replace(found[noun], head=verb, dep="conj")
            found[other] = replace(found[other], head=noun, dep="orphan")
            changed = True
    return tuple(found) if changed else trees.tokens


def phrase(tokens: Sequence[Token], first: int, stop: int, grammar: Grammar) -> tuple[int | None, int]:
    """The first noun of the phrase that begins at ``first``, and what stands behind it."""
    noun, here = None, first
    while here < stop:
        token = tokens[here]
        of = noun is not None and token.text in grammar.ofs
        if (token.pos not in _PHRASE and not of) or token.has("VerbForm=Part"):
            break
        noun = here if noun is None and token.pos in NOUNS else noun
        here += 1
    return noun, here


def _verb(tokens: Sequence[Token], before: range, led: str, grammar: Grammar) -> int | None:
    """The verb before a clause that the same preposition leads something in to, of « par » a passive."""
    for index in reversed(before):
        token = tokens[index]
        if token.pos in VERBS:
            return None
        if token.pos != _LED or grammar.plain.get(token.text, token.text) != led:
            continue
        noun, _ = phrase(tokens, index + 1, before.stop, grammar)
        verb = tokens[tokens[noun].head] if noun is not None else None
        if verb is None or verb.pos != "VERB" or not before.start <= verb.index < index:
            return None
        if any(t.pos in VERBS for t in tokens[verb.index + 1 : index]):
            return None
        kids = [t for t in tokens[max(verb.index - _FAR, 0) : before.stop] if t.head == verb.index]
        passive = any(t.dep == _PASSIVE for t in kids)
        done = led == grammar.by or all(t.dep not in _OBJECT for t in kids)
        return verb.index if done and (passive or led != grammar.by) else None
    return None


def _alike(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """Whether a noun is somebody by two names, as is the subject of the verb."""
    subjects = [t.index for t in tokens[max(verb - _FAR, 0) : verb] if t.head == verb and t.dep in SUBJECTS]
    return _two(tokens, noun) and any(_two(tokens, subject) for subject in subjects)


def _two(tokens: Sequence[Token], noun: int) -> bool:
    after = tokens[noun + 1 : noun + 2]
    return bool(after) and after[0].dep == _FLAT and after[0].head == noun
