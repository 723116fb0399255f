"""Subjects and objects told as an amount: « Plus de 200 salariés ont refusé », « Orial produit du ciment ».

The model takes « de » for a preposition that leads in a complement, so that nobody refuses and nothing is produced; and
« que » for a conjunction, in « n'a vendu que le pont ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, collective
from kg.annotate.datives import timely
from kg.annotate.direct import lacking
from kg.annotate.tokens import climb, noun_at
from kg.annotate.universal import ANY_SUBJECT, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_CASE, _MARK, _OBJECT, _NUMBER = "case", "mark", "obj", "nummod"
_OPENING = frozenset({",", ":", "«", "(", "–", "—"})
_JOINING = frozenset({"CCONJ", "SCONJ"})
_LOOSE = frozenset({"ccomp", "dep", "advcl", "xcomp", "obl:arg", "obl:mod", "advmod", "nmod"})
_UNTOLD = frozenset({"dep", "nmod"})
# How a number hangs that has the place of what it counts, and how that hangs on it.
_COUNTS, _COUNTED = frozenset({"obj", "xcomp"}), frozenset({"dep", "nmod", "obj", "obl:mod"})
# In tokens: before a verb and behind it, to its other complements; and from « de » to its noun.
_BEFORE, _BEHIND, _NEAR, _CLIMB = 6, 12, 5, 4


def portioned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns as the subjects or objects of their verbs."""
    tokens, grammar = trees.tokens, trees.language.grammar
    found: list[Token] | None = None
    for token in tokens[:-2]:
        form = token.text.lower()
        if form in grammar.muches and tokens[token.index + 1].text in grammar.ofs_plain:
            changed = _much(trees, token)
        elif token.dep == _CASE and form in grammar.ofs:
            changed = _some(trees, token)
        elif token.dep == _MARK and form in grammar.that:
            changed = _only(trees, token)
        elif token.pos == "NUM" and token.dep in _COUNTS and tokens[token.index + 1].head == token.index:
            changed = _counted(tokens, token)
        elif token.dep in _UNTOLD and token.head > token.index and tokens[token.index - 1].dep == _NUMBER:
            changed = _each(trees, token)
        else:
            continue
        if changed:
            found = found or list(tokens)
            for other in changed:
                found[other.index] = other
    return tokens if found is None else tuple(found)


def _counted(tokens: Sequence[Token], number: Token) -> tuple[Token, ...]:
    """« emploie (3.850) personnes »: the noun takes the place of the number that counts it."""
    noun = tokens[number.index + 1]
    if noun.pos != "NOUN" or noun.dep not in _COUNTED or noun.has("Number=Sing"):
        return ()
    return replace(noun, head=number.head, dep=_OBJECT), replace(number, head=noun.index, dep=_NUMBER)


def _much(trees: Trees, much: Token) -> tuple[Token, ...]:
    """« plus de contrats »: the noun takes the place of the adverb before « de »."""
    tokens, here = trees.tokens, much.index
    noun = noun_at(tokens, here + 2, min(here + 2 + _NEAR, trees.sentence(here).stop))
    before = tokens[here - 1] if here > trees.sentence(here).start else None
    if noun is None or (before is not None and before.pos == "ADP"):
        return ()
    told = tokens[noun]
    compared = {t.index for t in tokens[noun : noun + _NEAR] if t.dep == "ccomp" and t.pos in NOUNS}
    verb = lacking(trees, here - 1, {here, noun, *compared})
    if verb is not None and not timely(told.lemma, trees.language):
        head, dep = verb, _OBJECT
    elif before is None or before.text in _OPENING or before.pos in _JOINING:
        finite = _subjectless(trees, told)
        if finite is None:
            return ()
        head, dep = finite.index, _as_subject(tokens, finite)
    else:
        return ()
    return (
        replace(told, head=head, dep=dep),
        replace(much, head=noun, dep="advmod"),
        replace(tokens[here + 1], head=here, dep="fixed"),
    )


def _some(trees: Trees, of: Token) -> tuple[Token, ...]:
    """« produit (du) ciment »: what is dealt with in any amount, and its article."""
    tokens, here = trees.tokens, of.index
    noun = noun_at(tokens, here + 1, min(here + _NEAR, trees.sentence(here).stop))
    if noun is None or of.head != noun or tokens[noun].pos != "NOUN" or not tokens[noun].text.islower():
        return ()
    inner = tokens[here + 1 : noun]
    if of.text in trees.language.grammar.ofs_plain and not (inner and inner[0].has("Definite=Def")):
        return ()
    back = here - 1
    while back > 0 and tokens[back].lemma in trees.language.calendar.weekdays:
        back -= 1
    verb = lacking(trees, back, {noun})
    known = trees.language.presents.get(tokens[verb].text) if verb is not None else None
    if verb is None or (known or tokens[verb]).lemma not in trees.language.grammar.dealing:
        return ()
    return replace(tokens[noun], head=verb, dep=_OBJECT), replace(of, pos="DET", dep="det")


def _only(trees: Trees, that: Token) -> tuple[Token, ...]:
    """« ne vend (que) le pont »: a noun without a verb of its own is what is sold."""
    tokens, noun = trees.tokens, trees.tokens[that.head]
    led = noun_at(tokens, that.index + 1, min(that.index + _NEAR, len(tokens)))
    verb = tokens[noun.head]
    if (
        noun.pos not in NOUNS
        or led != noun.index
        or noun.dep not in _LOOSE
        or verb.index != lacking(trees, that.index - 1, {noun.index})
    ):
        return ()
    before = tokens[max(verb.index - _BEFORE, 0) : verb.index]
    if not any(t.head == verb.index and t.text.lower() in trees.language.modality.ne for t in before):
        return ()
    return replace(noun, dep=_OBJECT), replace(that, dep="advmod")


def _each(trees: Trees, amount: Token) -> tuple[Token, ...]:
    """« perd (3 %) chaque année », « ne perd que … »: the amount is what is lost, the noun behind it tells when."""
    tokens, when, before = trees.tokens, trees.tokens[amount.head], amount.index - 2
    only = tokens[before : before + 1] if tokens[before].text in trees.language.grammar.that else ()
    verb = lacking(trees, before - len(only), {amount.index, when.index})
    if verb is None or when.head != verb or not timely(when.lemma, trees.language):
        return ()
    spared = (replace(that, head=amount.index, dep="advmod") for that in only)
    return replace(amount, head=verb, dep=_OBJECT), replace(when, dep="obl:mod"), *spared


def _subjectless(trees: Trees, noun: Token) -> Token | None:
    """The verb behind a noun that this hangs below, if it lacks a subject and agrees with it."""
    tokens = trees.tokens
    verb = next((t for t in (tokens[i] for i in climb(tokens, noun.index, _CLIMB)[1:]) if t.pos == "VERB"), None)
    if verb is None or verb.index < noun.index:
        return None
    kids = [t for t in tokens[max(noun.index - _BEFORE, 0) : verb.index + _BEHIND] if t.head == verb.index]
    finite = next((t for t in kids if t.dep in HELPERS and t.has("VerbForm=Fin")), verb)
    if any(t.dep in ANY_SUBJECT and t.index < verb.index for t in kids) or not finite.has("VerbForm=Fin"):
        return None
    several = finite.has("Number=Plur") and collective(tokens, noun.index, trees.language.grammar.of)
    return verb if several or agree(noun, finite) else None


def _as_subject(tokens: Sequence[Token], verb: Token) -> str:
    """What the subject of a verb is to it."""
    before = tokens[max(verb.index - _BEFORE, 0) : verb.index]
    return "nsubj:pass" if any(t.head == verb.index and t.dep == "aux:pass" for t in before) else "nsubj"
