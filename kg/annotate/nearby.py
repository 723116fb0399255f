"""The noun phrase before a verb that may be its subject where the tree gives it none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, collective
from kg.annotate.doers import enclosed
from kg.annotate.tokens import skip_back
from kg.annotate.universal import AUXILIARIES, BEFORE_NOUN, NOMINAL, NOUNS, OBLIQUES, VERBS

if TYPE_CHECKING:
    from kg.annotate.syntax import Syntax
    from kg.model import Token

_DETERMINED = frozenset({"det"})


def nearby(syntax: Syntax, verb: int) -> int | None:
    """The nearest noun phrase before ``verb`` that agrees with it and is governed by no preposition."""
    tokens = syntax.text.tokens
    auxiliaries = syntax.kids(verb, AUXILIARIES | {"aux:caus"})
    finite = auxiliaries[0] if auxiliaries else tokens[verb]
    start = _real_start(syntax, verb)
    depth = 0
    for index in range(finite.index - 1, start - 1, -1):
        token = tokens[index]
        if token.text == ":":
            return None
        depth += (token.text in {")", "»"}) - (token.text in {"(", "«"})
        if depth > 0 or token.pos not in {"NOUN", "PROPN", "PRON"}:
            continue
        if token.dep in {"flat:name", "flat:foreign", "appos", "expl:comp", "expl:pass", "obj", "iobj"}:
            continue
        if syntax.preposition(index) or _led(syntax, index) or not _agree(syntax, token, finite):
            continue
        if enclosed(syntax, index, finite.index) or (token.dep in OBLIQUES and _bare(syntax, token)):
            continue  # « Total, jeudi, fermera »
        if token.dep == "nmod" and tokens[token.head].pos in NOUNS and token.head >= start:
            continue
        if token.text.lower() in syntax.grammar.relatives:
            return syntax.antecedent(index)
        return _first(syntax, index)
    return None


def _bare(syntax: Syntax, token: Token) -> bool:
    """« jeudi »: a noun in small letters without an article."""
    return token.pos == "NOUN" and token.text[:1].islower() and not syntax.kids(token.index, _DETERMINED)


def _agree(syntax: Syntax, noun: Token, verb: Token) -> bool:
    """Whether the noun may be the subject of a verb of that number, as one for many may of a plural."""
    several = verb.has("Number=Plur") and collective(syntax.text.tokens, noun.index, syntax.grammar.of)
    return several or agree(noun, verb)


def _led(syntax: Syntax, index: int) -> bool:
    """Whether a preposition stands before the noun and its determiner, whatever the tree says."""
    before = skip_back(syntax.text.tokens, index - 1, -1, BEFORE_NOUN)
    return before >= 0 and syntax.text.tokens[before].pos == "ADP"


def _first(syntax: Syntax, index: int) -> int:
    """The first of the nouns coordinated with ``index``."""
    tokens = syntax.text.tokens
    while tokens[index].dep == "conj" and tokens[index].head < index and tokens[tokens[index].head].pos in NOMINAL:
        head = tokens[index].head
        apart = syntax.preposition(head) and not syntax.preposition(index)
        if apart and not any(token.text == "," for token in tokens[head + 1 : index]):
            break  # « sont partis en fumée et dix hommes ont … »
        index = tokens[index].head
    return index


def _real_start(syntax: Syntax, verb: int) -> int:
    """Where the sentence of ``verb`` begins; one that starts with a comma, verb or « dont » goes on from before."""
    sentence = syntax.text.sentence(verb)
    number = syntax.text.sentence_of[verb]
    first = syntax.text.tokens[sentence.start]
    goes_on = first.text == "," or first.text in syntax.grammar.binders
    if number and (goes_on or (first.text[:1].islower() and first.pos in VERBS)):
        before = syntax.text.sentences[number - 1]
        if syntax.text.tokens[before.stop - 1].text not in {".", "!", "?", ":"}:
            return before.start
    return sentence.start
