"""Nouns that a price or a party parts from what completes them: « le rachat pour 3 millions d'euros de la société ».

The model has « de » complete the money, or the name right before it (« le rachat auprès d'Orial de la marque »).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import noun_at, skip
from kg.annotate.universal import NOUNS
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.lang.frames import Frames
    from kg.model import Token

_PHRASE = NOUNS | {"ADJ", "ADP", "ADV", "DET", "NUM", "SYM"}
_PARTIES = frozenset({Role.AGENT, Role.SOURCE, Role.RECIPIENT})
# Tokens from the noun to the « de » that completes it: « le rachat pour un montant de 1,2 milliard d'euros de ».
_LONG = 14
_WHERE = "LOC"


def priced(trees: Trees) -> tuple[Token, ...]:
    """The tokens with what « de » leads in behind such a price or party hung on the noun before it."""
    tokens, frames = trees.tokens, trees.language.frames
    found: list[Token] | None = None
    for token in tokens[:-2]:
        if token.pos != "NOUN" or token.lemma not in frames.nouns:
            continue
        stop = min(trees.sentence(token.index).stop, token.index + _LONG)
        hung = _completing(tokens, token, stop, trees.language)
        if hung is None:
            continue
        of, head, led = hung
        found = found or list(tokens)
        found[head] = replace(tokens[head], head=token.index, dep="nmod")
        found[of] = replace(tokens[of], head=head, dep="case")
        if tokens[led].head != token.index:
            found[led] = replace(tokens[led], head=token.index, dep="nmod")
        name = tokens[head + 1]
        if name.pos in NOUNS and name.text[0].isupper() and name.head < head:  # « de sa filiale (Orial) »
            found[head + 1] = replace(name, head=head, dep="appos")
    return tokens if found is None else tuple(found)


def _completing(tokens: Sequence[Token], noun: Token, stop: int, language: Language) -> tuple[int, int, int] | None:
    """The « de » that completes ``noun`` behind a price or party, its own noun, and that of the price or party."""
    grammar = language.grammar
    first = skip(tokens, noun.index + 1, stop, ("ADJ",))
    if first >= stop or tokens[first].pos not in {"ADP", "ADV"} or tokens[first].text in grammar.ofs:
        return None
    for of in range(first + 2, stop - 1):
        if tokens[of].pos not in _PHRASE and not participle(tokens[of]):
            return None
        head = noun_at(tokens, of + 1, stop) if tokens[of].text in grammar.ofs else None
        if head is None or tokens[of - 1].pos == "ADV" or _sum(tokens[head], language):
            continue
        if tokens[head].head == noun.index:
            return None
        if _paid(tokens, first, of, language) or (
            _partied(tokens, noun, first, of, language.frames) and _apart(tokens, of, head, language)
        ):
            led = next((t.index for t in tokens[first:of] if t.head not in range(first, of)), None)
            return None if led is None else (of, head, led)
    return None


def _sum(token: Token, language: Language) -> bool:
    return _money(token, language) or token.lemma in language.frames.durations


def _money(token: Token, language: Language) -> bool:
    return bool({token.text, token.lemma} & language.numbers.currencies.keys())


def _paid(tokens: Sequence[Token], first: int, of: int, language: Language) -> bool:
    """« (en 2011) pour 3 millions d'euros (de) », « pour un montant non dévoilé (de) », « en 2010 (de) »."""
    inside = tokens[first + 1 : of]
    if tokens[first].text == language.grammar.within and all(_year(token, language) for token in inside):
        return True
    if all(token.text != language.grammar.aim for token in tokens[first:of]):
        return False
    money = any(_money(t, language) for t in inside)
    return money or any(t.lemma in language.grammar.prices for t in inside)


def _year(token: Token, language: Language) -> bool:
    return token.pos == "NUM" or token.lemma in language.calendar.months


def _partied(tokens: Sequence[Token], noun: Token, first: int, of: int, frames: Frames) -> bool:
    """« par Orial (de) », « auprès d'Orial (de) »: whoever has a part, by a preposition that the noun has for it."""
    if tokens[of - 1].pos != "PROPN" and not tokens[of - 1].text[0].isupper():
        return False
    led = {tokens[first].text, f"{tokens[first].text} {frames.grammar.of}"}
    slots = (slot for frame in frames.nouns[noun.lemma] for slot in frame.valence)
    return any(slot.place in led and slot.role in _PARTIES for slot in slots)


def _apart(tokens: Sequence[Token], of: int, head: int, language: Language) -> bool:
    """Whether what « de » leads in is something of its own: not a town that tells which one the party is."""
    if tokens[head].pos == "NOUN":
        return head > of + 1 or tokens[of].text not in language.grammar.ofs_plain
    return tokens[head].label != _WHERE
