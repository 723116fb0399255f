"""Main clauses that an incise parts: « Le groupe, a indiqué Luc Bas, fermera l'usine ».

The model takes the verb of the incise for that of the sentence, its subject for who says it, and hangs the main verb on
it. A verb of saying between two commas, with a noun behind it and a finite verb behind that, stands beside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import agree
from kg.annotate.tokens import noun_at, skip
from kg.annotate.universal import CLITICS, HELPERS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _FINITE, _BESIDE, _PASSIVE = ",", "VerbForm=Fin", "parataxis", "aux:pass"
_RELATIVE = "PronType=Rel"
_ADVERBIAL = frozenset({"ADV"})
# In tokens: the words of an incise, and those of its verb.
_LONG, _GROUP = 14, 4


class _Incise(NamedTuple):
    """The verb of an incise, who says it, and the main verb behind it with its finite word."""

    said: int
    sayer: int
    finite: int
    main: int


def incised(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such main verbs over the verbs of incises, and over their own subjects."""
    tokens = trees.tokens
    found: list[Token] | None = None
    for token in tokens[1:-4]:
        if token.text != _COMMA or tokens[token.index + 1].pos not in VERBS:
            continue
        incise = _incise(trees, token.index)
        noun = _noun(trees, token.index, incise) if incise is not None else None
        if incise is not None and noun is not None:
            found = found or list(tokens)
            _part(found, incise, noun)
    return tokens if found is None else tuple(found)


def _incise(trees: Trees, comma: int) -> _Incise | None:
    """The incise that opens behind a comma, with the main verb behind the next."""
    tokens, stop = trees.tokens, trees.sentence(comma).stop
    if not tokens[comma + 1].has(_FINITE):
        return None
    said = tokens[comma + 1].head if tokens[comma + 1].dep in HELPERS else comma + 1
    known = trees.language.presents.get(tokens[said].text, tokens[said])
    if not comma < said <= comma + _GROUP or known.lemma not in trees.language.speech.verbs:
        return None
    here, days = said + 1, trees.language.calendar.weekdays
    while here < stop and (tokens[here].pos in _ADVERBIAL or tokens[here].text in days):
        here += 1
    sayer = noun_at(tokens, here, stop)
    end = next((i for i in range(here, min(comma + _LONG, stop)) if tokens[i].text == _COMMA), None)
    if sayer is None or end is None or sayer > end or any(t.pos in VERBS for t in tokens[here:end]):
        return None
    finite = skip(tokens, end + 1, stop, CLITICS)
    if finite >= stop or tokens[finite].pos not in VERBS or not tokens[finite].has(_FINITE):
        return None
    if any(t.has(_RELATIVE) or t.text in trees.language.grammar.clausal for t in tokens[end:finite]):
        return None
    main = tokens[finite].head if tokens[finite].dep in HELPERS else finite
    return _Incise(said, sayer, finite, main) if tokens[main].pos == "VERB" and main >= finite else None


def _noun(trees: Trees, comma: int, incise: _Incise) -> int | None:
    """The subject of the main verb: what stands before the comma, wherever the model has hung it."""
    tokens, start = trees.tokens, trees.sentence(comma).start
    for token in reversed(tokens[start:comma]):
        if token.text == _COMMA or token.has(_FINITE):
            return None
        if token.pos not in NOUNS or token.head in range(start, token.index):
            continue
        hung = token.head == token.index or (token.dep in SUBJECTS and token.head in {incise.said, incise.main})
        return token.index if hung and agree(token, tokens[incise.finite]) else None
    return None


def _part(tokens: list[Token], incise: _Incise, noun: int) -> None:
    """Put the main verb over its subject and over the incise, in the place that this had."""
    said, main = tokens[incise.said], tokens[incise.main]
    if main.head != main.index:
        over = said.head if said.head not in {said.index, main.index, noun} else main.index
        tokens[main.index] = replace(main, head=over, dep="ROOT" if over == main.index else said.dep)
    tokens[said.index] = replace(said, head=main.index, dep=_BESIDE)
    passive = any(t.head == main.index and t.dep == _PASSIVE for t in tokens[incise.finite : main.index])
    tokens[noun] = replace(tokens[noun], head=main.index, dep="nsubj:pass" if passive else "nsubj")
    tokens[incise.sayer] = replace(tokens[incise.sayer], head=said.index, dep="nsubj")
