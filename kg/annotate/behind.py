"""Subjects behind a circumstance that opens a sentence: « Selon les parents, la principale n'a rien dit ».

The model often takes the noun phrase behind the comma for more of the circumstance, or its noun for the subject. Where
the sentence opens with a preposition and no verb, what stands between the comma and the first finite verb is the
subject, with what is said of it between commas.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, participle
from kg.annotate.tokens import noun_at
from kg.annotate.universal import ANY_SUBJECT, CLITICS, HELPERS, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA = ","
_BREAKS = frozenset({":", ";", "(", "«", "“", '"', "–", "—"})
_JOINED = frozenset({"conj", "appos", "nmod", "dep", "nsubj", "obl:mod"})
# Tokens before the preposition of « Un an après », « Peu avant ».
_LEADING = 3
# Commas up to the verb: what has more is a list.
_COMMAS = 4


def behind(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects on the verb of their sentence."""
    tokens, sentences = trees.tokens, trees.sentences
    found = list(tokens)
    for sentence in sentences:
        commas = _commas(found, sentence)
        verb = _verb(found, commas[-1]) if commas else None
        if verb is None or commas[0] < sentence.start or _told(found, (commas[0], verb), sentence):
            continue
        noun = _subject(found, sentence, commas)
        if noun is not None and agree(found[noun], found[commas[-1]]):
            _hang(found, sentence, (commas[0], noun, verb))
    return tuple(found) if found != [*tokens] else tokens


def _commas(tokens: Sequence[Token], sentence: range) -> list[int]:
    """The commas up to the first finite verb, and that verb; none where the sentence opens otherwise."""
    found: list[int] = []
    for index in sentence:
        token = tokens[index]
        if token.text in _BREAKS or token.pos == "SCONJ":
            return []
        if token.has("VerbForm=Fin"):
            led = any(tokens[i].pos == "ADP" for i in range(sentence.start, min(sentence.start + _LEADING, index)))
            opened = found and led and not any(participle(tokens[i]) for i in range(sentence.start, found[0]))
            return [*found, index] if opened and len(found) <= _COMMAS else []
        if token.text == _COMMA:
            found.append(index)
    return []


def _verb(tokens: Sequence[Token], finite: int) -> int | None:
    """The main verb, whose finite word stands at ``finite``."""
    verb = tokens[finite].head if tokens[finite].dep in HELPERS else finite
    return verb if tokens[verb].head == verb and verb >= finite else None


def _told(tokens: Sequence[Token], place: tuple[int, int], sentence: range) -> bool:
    """Whether the verb has a subject behind the comma, a clitic that the model takes for one aside."""
    comma, verb = place
    near = (tokens[i] for i in range(comma + 1, sentence.stop))
    return any(one.head == verb and one.dep in ANY_SUBJECT and not _oblique(tokens, one, verb) for one in near)


def _oblique(tokens: Sequence[Token], token: Token, verb: int) -> bool:
    """« (le ministre) lui (a répondu) »: a pronoun right before the verb and behind a comma is no subject."""
    aside = token.pos == "PRON" and token.index < verb and tokens[token.index - 1].text == _COMMA
    return aside and not _nominative(token)


def _nominative(token: Token) -> bool:
    return token.has("Gender=Masc") or token.has("Gender=Fem") or token.has("PronType=Rel") or token.has("PronType=Dem")


def _subject(tokens: Sequence[Token], sentence: range, commas: Sequence[int]) -> int | None:
    """The main noun of what stands between the first comma and the finite verb."""
    parts = [range(first + 1, stop) for first, stop in pairwise(commas)]
    last = parts[-1]
    if (noun := noun_at(tokens, last.start, last.stop)) is not None:
        return noun
    clitics = all(tokens[i].pos in CLITICS for i in last)
    if not clitics or len(parts) < 2:
        return None
    asides, first = parts[1:-1], parts[0]
    if tokens[first.start].pos == "PROPN":
        named = any(tokens[i].pos == "PROPN" for i in range(sentence.start, commas[0]))
        return first.start if named else None
    if any(_definite(tokens[part.start]) for part in asides) or not _definite(tokens[first.start]):
        return None
    noun = noun_at(tokens, first.start, first.stop)
    names = (part.start for part in asides[:1] if tokens[part.start].pos == "PROPN")
    return noun if noun is not None else next(names, None)


def _definite(token: Token) -> bool:
    return token.pos == "DET" and not token.has("Definite=Ind")


def _hang(tokens: list[Token], sentence: range, place: tuple[int, int, int]) -> None:
    """Have the verb govern the noun as its subject, and the noun what is said of it between commas."""
    comma, noun, verb = place
    passive = any(tokens[i].head == verb and tokens[i].dep == "aux:pass" for i in sentence)
    for index in range(sentence.start, comma):
        if tokens[index].head == verb and tokens[index].dep in ANY_SUBJECT:
            tokens[index] = replace(tokens[index], dep="obl:mod")
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
    for index in range(comma + 1, verb):
        token = tokens[index]
        if index != noun and sentence.start <= token.head < comma and token.pos not in VERBS:
            dep = "appos" if token.dep in _JOINED and token.pos in NOUNS else token.dep
            tokens[index] = replace(token, head=noun, dep="conj" if token.dep == "conj" else dep)
        elif index != noun and sentence.start <= token.head < comma:
            tokens[index] = replace(token, head=noun)
        elif token.head == verb and token.dep in ANY_SUBJECT and index != noun:
            tokens[index] = replace(token, dep="iobj")
