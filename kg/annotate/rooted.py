"""Subjects that the model parts from their verb: « La station, qui fête ses dix ans, diffuse en français ».

It takes them, or the verb of what is said of them between commas, for the main word of the sentence, and hangs the verb
on that as one more detail. No finite verb does without a relative pronoun or conjunction of its own, so the first one
that has none is that of the noun which opens the sentence. One sentence in a hundred is read so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.tokens import noun_at, skip_back
from kg.annotate.universal import ANY_SUBJECT, CLITICS, HELPERS, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_OWN, _SAID = ANY_SUBJECT | {"cc", "mark"}, ANY_SUBJECT | {"case", "cop"}
_STOPS = frozenset({":", ";", "(", "«", "»", "“", "”", '"', "–", "—"})
_COMMA, _DASH = ",", frozenset({"-", "–", "—"})


def rooted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such verbs over their subjects."""
    tokens, grammar = trees.tokens, trees.language.grammar
    found: list[Token] | None = None
    for sentence in trees.sentences:
        noun = _opening(tokens, sentence)
        verb = _main(tokens, sentence, noun, grammar) if noun is not None else None
        if noun is not None and verb is not None:
            found = found or list(tokens)
            _turn(found, sentence, noun, verb)
    return tokens if found is None else tuple(found)


def _opening(tokens: Sequence[Token], sentence: range) -> int | None:
    """The noun that opens the sentence and is the subject of no verb, if it has no preposition."""
    here = sentence.start
    if here < sentence.stop and tokens[here].text in _DASH:
        here += 1
    noun = noun_at(tokens, here, sentence.stop)
    if noun is None:
        return None
    told = (token.dep for token in tokens[sentence.start : noun] if token.head == noun)
    return noun if _parted(tokens, noun) and _SAID.isdisjoint(told) else None


def _parted(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the noun is the main word, hangs anyhow on the verb of a relative clause, or on what its verb governs."""
    token = tokens[noun]
    if token.dep == "dep":
        return any(one.head == token.head and one.has("PronType=Rel") for one in tokens[noun : token.head])
    hung = (one for one in tokens[noun : token.head] if one.head == noun and one.dep in {"acl", "amod"})
    governed = token.dep in ANY_SUBJECT and tokens[token.head].pos in NOUNS
    return token.dep == "ROOT" or (governed and any(one.has("VerbForm=Fin") for one in hung))


def _main(tokens: Sequence[Token], sentence: range, noun: int, grammar: Grammar) -> int | None:
    """The verb whose finite word is the first that no relative pronoun or conjunction has, and that agrees."""
    commas, open_ = 0, 0
    for index in range(noun + 1, sentence.stop):
        token = tokens[index]
        if token.text in _STOPS:
            return None
        commas += token.text == _COMMA
        open_ += token.text.lower() in grammar.clausal or token.pos == "SCONJ"
        if token.pos not in VERBS or not token.has("VerbForm=Fin"):
            continue
        if open_:
            open_ -= 1
            continue
        before = skip_back(tokens, index - 1, noun, CLITICS)
        if tokens[before].pos == "CCONJ":
            continue
        aside = commas > 1 and tokens[before].text == _COMMA
        return _verb(tokens, sentence, noun, token) if commas == 0 or aside else None
    return None


def _verb(tokens: Sequence[Token], sentence: range, noun: int, finite: Token) -> int | None:
    """The verb of a finite word, if it has no subject of its own and may have this one."""
    verb = finite.head if finite.dep in HELPERS else finite.index
    below = [token for token in tokens[sentence.start : sentence.stop] if token.head == verb]
    if verb < finite.index or tokens[verb].pos not in VERBS or any(token.dep in _OWN for token in below):
        return None
    return verb if agree(tokens[noun], finite) else None


def _turn(tokens: list[Token], sentence: range, noun: int, verb: int) -> None:
    """Put the verb over the noun, over what was the main word, and over what hangs behind it on words before it."""
    root = next((i for i in sentence if tokens[i].head == i), noun)
    passive = any(tokens[i].head == verb and tokens[i].dep == "aux:pass" for i in sentence)
    for index in range(verb + 1, sentence.stop):
        if tokens[index].head < verb:
            dep = "obl:mod" if tokens[index].dep == "nmod" else tokens[index].dep
            tokens[index] = replace(tokens[index], head=verb, dep=dep)
    if root not in {noun, verb}:
        head, dep = (noun, "acl:relcl") if root < verb else (verb, "obj" if tokens[root].pos in NOUNS else "dep")
        tokens[root] = replace(tokens[root], head=head, dep=dep)
    tokens[verb] = replace(tokens[verb], head=verb, dep="ROOT")
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
