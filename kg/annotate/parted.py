"""Nouns that an aside parts from what completes them: « la fermeture, fin 2023, de l'usine ».

The model hangs what stands behind the second comma on the verb, or has it go on with the date.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import above, noun_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.model import Token

_COMMA, _OF = ",", "case"
# Tokens between the commas: « , mercredi soir à Villeneuve-sur-Lot, ».
_LONG = 8
_FINITE = frozenset({"VERB", "AUX", "PRON", "SCONJ", "CCONJ"})


def parted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with what « de » leads in behind such an aside hung on the noun before it."""
    tokens, frames = trees.tokens, trees.language.frames
    ofs = frames.grammar.ofs
    ends = (t.index for t in tokens[:-1] if t.text == _COMMA and tokens[t.index + 1].text in ofs)
    turned: dict[int, Token] = {}
    for end in ends:
        noun = _completed(tokens, end, frames)
        head = noun_at(tokens, end + 2, len(tokens)) if noun is not None else None
        if noun is None or head is None or head in above(tokens, noun):
            continue
        turned[head] = replace(tokens[head], head=noun, dep="nmod")
        turned[end + 1] = replace(tokens[end + 1], head=head, dep=_OF)
        name = tokens[head + 1] if head + 1 < len(tokens) else tokens[head]
        if name.pos == "PROPN" and name.dep.startswith("nsubj"):  # « la mort, jeudi, du peintre (Bas) a ému »
            turned[name.index] = replace(name, head=head, dep="appos")
    return tuple(turned.get(token.index, token) for token in tokens) if turned else tokens


def _completed(tokens: Sequence[Token], end: int, frames: Frames) -> int | None:
    """The noun right before the aside that ends at the comma ``end``, if it tells a happening and lacks its « de »."""
    inside = range(end - 1, max(end - _LONG, 1) - 1, -1)
    start = next((index for index in inside if tokens[index].text == _COMMA), None)
    if start is None or start + 1 == end:
        return None
    first = start + 1 + participle(tokens[start + 1])  # « le rachat, annoncé mardi, d'Orial »
    if any(tokens[i].pos in _FINITE for i in range(first, end)):
        return None
    noun = start - 1
    told = tokens[noun].pos == "NOUN" and tokens[noun].lemma in frames.nouns
    article = tokens[noun - 1] if noun else None
    return noun if told and article is not None and article.has("Definite=Def") else None
