"""Finite verbs that the model hangs on a noun, as none is without a pronoun: « Le président démocrate devance Bas ».

The noun, or the one that it completes, is the subject, and the verb takes its place; what it stands behind, « Selon un
sondage, » or « Espagne : », hangs on it. A mark that the model makes the main word of a sentence gives way to a word.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import agree
from kg.annotate.tokens import climb, noun_at, skip_back
from kg.annotate.universal import ANY_SUBJECT, BEFORE_NOUN, CLITICS, FLAT, HELPERS, NOMINAL, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_HUNG, _BARRED = frozenset({"acl", "amod", "nmod", "appos", "dep"}), ANY_SUBJECT | {"mark", "case", "cc", "det"}
_FINITE, _RELATIVE, _PASSIVE, _COMMA = "VerbForm=Fin", "PronType=Rel", "aux:pass", ","
_STOPS, _QUOTES = frozenset({":", ";"}), ("«", "»")
_PARTS = frozenset({"case", "det", "amod", "nummod", "advmod", "fixed"}) | FLAT
# The last letters of finite forms in the third person.
_LAST = frozenset("acdet")
_FAR = 30


class _Clause(NamedTuple):
    """A verb, its finite word, its subject, and where the phrase of this begins."""

    verb: int
    finite: int
    subject: int
    first: int


def topped(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such verbs over their subjects, and no mark over words."""
    tokens, found = trees.tokens, list(trees.tokens)
    for token in tokens:
        if token.pos == "PUNCT" and token.head == token.index:
            _yield(found, trees.sentence(token.index), token.index)
    for token in tokens:
        if token.dep in _HUNG and token.head < token.index:
            clause = _clause(trees, found, token.index)
            if clause is not None:
                _raise(trees, found, clause)
    return tuple(found) if found != [*tokens] else tokens


def _clause(trees: Trees, tokens: Sequence[Token], verb: int) -> _Clause | None:
    """The clause of what hangs on a noun before it, if it is the finite verb of that noun."""
    noun, start, grammar = tokens[verb].head, trees.sentence(verb).start, trees.language.grammar
    if tokens[noun].pos not in NOUNS or verb - noun > _FAR:
        return None
    kids = [t for t in tokens[noun : verb + 1] if t.head == verb and t.index != verb]
    finite = next((t for t in kids if t.dep in HELPERS and t.has(_FINITE)), tokens[verb])
    if any(t.dep in _BARRED for t in kids) or not _told(finite) or tokens[verb].has("VerbForm=Inf"):
        return None
    here = noun
    if not _joins(tokens, here, finite.index, grammar):
        here = tokens[noun].head  # « Luc Bas, maire de Dax, déplore »
        aside = here < noun and tokens[here].pos in NOUNS and _COMMA in {t.text for t in tokens[here:noun]}
        if not aside or not _joins(tokens, here, finite.index, grammar):
            return None
    subject = _subject(tokens, start, here, finite)
    return None if subject is None else _Clause(verb, finite.index, subject, _first(tokens, start, subject))


def _told(finite: Token) -> bool:
    """Whether a word is a finite verb indeed: no name, no participle."""
    return finite.pos in VERBS and finite.has(_FINITE) and finite.text[-1] in _LAST and finite.text[0].islower()


def _joins(tokens: Sequence[Token], noun: int, finite: int, grammar: Grammar) -> bool:
    """Whether nothing but what is said of a noun stands between it and a finite word."""
    before, between = skip_back(tokens, finite - 1, noun, CLITICS), tokens[noun + 1 : finite]
    if any(t.text in _STOPS or t.has(_FINITE) or t.has(_RELATIVE) or t.pos == "SCONJ" for t in between):
        return False
    words = [t.text.lower() for t in between]
    if not grammar.clausal.isdisjoint(words) or words.count(_QUOTES[0]) != words.count(_QUOTES[1]):
        return False
    commas, closed = words.count(_COMMA), tokens[before].text == _COMMA
    return tokens[before].pos not in {"ADP", "DET", "CCONJ"} and (commas == 0 or (commas > 1 and closed))


def _subject(tokens: Sequence[Token], start: int, noun: int, finite: Token) -> int | None:
    """The noun that no preposition leads in, of those that end before the finite word, if it agrees with this."""
    here = noun
    while _led(tokens, here) or tokens[here].dep in FLAT:
        over = tokens[here].head
        if not start <= over < here or tokens[over].pos not in NOMINAL:
            return None
        here = over
    return here if agree(tokens[here], finite) else None


def _led(tokens: Sequence[Token], noun: int) -> bool:
    before = skip_back(tokens, noun - 1, -1, BEFORE_NOUN)
    return before >= 0 and tokens[before].pos == "ADP"


def _first(tokens: Sequence[Token], start: int, noun: int) -> int:
    """Where the phrase of a noun begins."""
    here = noun
    while here > start and noun >= tokens[here - 1].head >= here - 1 and tokens[here - 1].dep in _PARTS:
        here -= 1
    return here


def _raise(trees: Trees, tokens: list[Token], clause: _Clause) -> None:
    """Put the verb in the place of its subject, over this and over what hung on it on the other side."""
    verb, sentence = clause.verb, trees.sentence(clause.verb)
    place = _place(trees, tokens, clause)
    if place is None:
        return
    inside = range(clause.first, clause.finite)
    undergone = noun_at(tokens, verb + 1, sentence.stop) if tokens[verb].pos == "VERB" else None
    for index in sentence:
        token = tokens[index]
        if token.head in inside and index not in inside and index != verb:
            dep = "obj" if index == undergone else token.dep
            tokens[index] = replace(token, head=verb, dep="obl:mod" if dep == "nmod" else dep)
    passive = any(t.head == verb and t.dep == _PASSIVE for t in tokens[clause.finite : verb])
    tokens[verb] = replace(tokens[verb], head=place[0], dep=place[1])
    tokens[clause.subject] = replace(tokens[clause.subject], head=verb, dep="nsubj:pass" if passive else "nsubj")


def _place(trees: Trees, tokens: list[Token], clause: _Clause) -> tuple[int, str] | None:
    """What the verb hangs on, and how; ``None`` where its subject is better off as it is."""
    verb, subject, start = clause.verb, tokens[clause.subject], trees.sentence(clause.verb).start
    if subject.head == subject.index:
        return verb, "ROOT"
    if subject.head > verb:
        return _precedes(tokens, clause, tokens[subject.head])
    led = tokens[clause.first - 1] if clause.first > start else None
    if led is None or subject.head == verb:
        return None
    if led.pos == "CCONJ":
        return subject.head, "conj"
    if led.pos == "SCONJ" or led.has(_RELATIVE):
        return _completes(tokens, clause, led, trees.language.grammar)
    return _beside(tokens, verb, subject) if led.pos == "PUNCT" else None


def _precedes(tokens: list[Token], clause: _Clause, later: Token) -> tuple[int, str] | None:
    """« Le maire hérite de …, elle redoute … », « L'histoire jugera », a dit Bas »: a verb that has another subject."""
    near = tokens[clause.verb : later.index + _FAR]
    kids = {t.dep for t in near if t.head == later.index}
    if ANY_SUBJECT.isdisjoint(kids) or later.pos not in VERBS:
        return None
    head, dep = (clause.verb, "ROOT") if later.head == later.index else (later.head, later.dep)
    tokens[later.index] = replace(later, head=clause.verb, dep="advcl" if "mark" in kids else "parataxis")
    return head, dep


def _completes(tokens: list[Token], clause: _Clause, led: Token, grammar: Grammar) -> tuple[int, str] | None:
    """« (ils disent) que », « (l'opération) que », « avant que »: a clause that a conjunction or pronoun leads in."""
    over = tokens[clause.subject].head
    before = tokens[led.index - 1 - (tokens[led.index - 1].text == _COMMA)]
    tokens[led.index] = replace(led, head=clause.verb)
    if led.has(_RELATIVE) or (before.index < led.index - 1 and before.pos in NOUNS):
        return (before.index, "acl:relcl") if before.pos in NOUNS else None
    told = led.text.lower() in grammar.that and before.pos in VERBS | NOUNS
    return over, "ccomp" if told else "advcl"


def _beside(tokens: list[Token], verb: int, subject: Token) -> tuple[int, str] | None:
    """« …, la CFDT juge »: beside the main verb, or over what has no finite verb, « Selon Bas, » and « Espagne : »."""
    way = climb(tokens, subject.index)
    top = tokens[way[-1]]
    if verb in way or top.head != top.index:
        return None
    kids = [t for t in tokens[max(top.index - _FAR, 0) : top.index + _FAR] if t.head == top.index and t is not top]
    told = top.has(_FINITE) or any(t.dep in HELPERS and t.has(_FINITE) for t in kids)
    if told and not any(t.has(_RELATIVE) for t in kids):
        return top.index, "parataxis"
    own = any(t.dep in SUBJECTS for t in kids)
    dep = "obl:mod" if any(t.dep == "case" for t in kids) else "parataxis" if own else "advcl"
    tokens[top.index] = replace(top, head=verb, dep="dep" if top.pos in NOUNS and dep == "advcl" else dep)
    return verb, "ROOT"


def _yield(tokens: list[Token], sentence: range, mark: int) -> None:
    """Have a mark that is the root hang on the verb that hangs on it, or else on the first word."""
    kids = [t for t in tokens[sentence.start : sentence.stop] if t.head == mark and t.pos != "PUNCT"]
    if not kids:
        return
    verbs = (t for t in kids if t.pos in VERBS and t.dep not in HELPERS)
    top = next(verbs, next((t for t in kids if t.pos in NOUNS), kids[0])).index
    for index in sentence:
        if tokens[index].head == mark:
            tokens[index] = replace(tokens[index], head=top, dep="punct" if index == mark else tokens[index].dep)
    tokens[top] = replace(tokens[top], head=top, dep="ROOT")
