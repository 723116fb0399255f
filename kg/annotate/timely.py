"""Complements that the model hangs on the day or town before them: « Luc Bas est mort jeudi d'une crise cardiaque ».

A day of the week or a month that tells when something is done has no complement but another time, or the feast that
is its name (« lundi de Pâques »): what a preposition leads in behind it is the verb's. So it is of a town that tells
where, if « d'un » or « à » leads it in: « est mort à Dax d'un cancer », « est mort à Dax à l'aube ». « la veille »
behind a noun, with its article and no preposition, is the verb's too: « avoir averti le ministre la veille ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import FLAT, NOUNS, OBLIQUES, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.lang.speech import Cue
    from kg.model import Token

_HUNG, _LED, _OBJECT = "nmod", "case", "obj"
_HANGING = frozenset({"appos", "nmod"})
_OBJECTS = frozenset({"obj", "xcomp"})
_WHERE = frozenset({"LOC"})
# Steps from a day up to its verb (« en début de semaine »), and tokens from a verb back to its auxiliary.
_CLIMB = 3
_BEING = "cop"
# Tokens from a town to a noun behind « d'un ».
_APART = 3


def released(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such complements on their verbs."""
    tokens, language = trees.tokens, trees.language
    calendar, frames, grammar = language.calendar, language.frames, language.grammar
    days = calendar.weekdays.keys() | calendar.months.keys()
    named = [t for t in tokens if t.dep in FLAT and t.text in calendar.weekdays and t.head < t.index]
    tokens = _unnamed(tokens, [*named, *(t for t in tokens if _shifted(tokens, t, frames.shifts))])
    hung = [
        t
        for t in tokens
        if t.dep == _HUNG and t.head < t.index and (tokens[t.head].lemma in days or _told_at(tokens, t, grammar))
    ]
    if not hung:
        return tokens
    whens = days | frames.durations | frames.shifts | grammar.whiles
    articles = grammar.contracted & grammar.ofs
    found = list(tokens)
    for token in hung:
        led = next((t for t in tokens[token.head + 1 : token.index] if t.lemma not in whens and t.pos != "NUM"), None)
        if led is None or led.head != token.index or led.dep != _LED or token.pos not in NOUNS:
            continue
        if led.text == grammar.between:
            continue
        feast = led.text in grammar.ofs and token.text[:1].isupper() and token.label not in _WHERE
        verb = None if feast or token.lemma in whens else _verb(tokens, tokens[token.head], whens)
        if verb is None:
            continue
        if not (led.text in articles and _has(tokens, verb, grammar)):
            found[token.index] = replace(token, head=verb, dep="obl:arg")
        elif tokens[token.head].dep in _OBJECTS and _said(tokens[verb], language.speech.verbs):
            found[token.head] = replace(tokens[token.head], dep="obl:mod")
            found[token.index] = replace(token, head=verb, dep=_OBJECT)
            found[led.index] = replace(led, pos="DET", dep="det")
    return tuple(found)


def _shifted(tokens: tuple[Token, ...], token: Token, shifts: AbstractSet[str]) -> bool:
    """« (averti) le ministre la veille »: whether a day told by another hangs on the noun right before its article."""
    led = token.lemma in shifts and token.dep in _HANGING and token.head == token.index - 2
    return led and tokens[token.index - 1].pos == "DET" and tokens[token.head].pos in NOUNS


def _unnamed(tokens: tuple[Token, ...], days: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with the ``days`` on their verbs: « a reçu Luc Bas (jeudi) » tells when."""
    found: dict[int, Token] = {}
    for day in days:
        verb = next((i for i in climb(tokens, day.head, _CLIMB) if tokens[i].pos == "VERB"), None)
        if verb is not None:
            found[day.index] = replace(day, head=verb, dep="obl:mod")
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _said(verb: Token, cues: Mapping[str, Sequence[Cue]]) -> bool:
    """« a dénoncé lundi des fraudes »: whether a verb of speech has its object without a preposition."""
    own = [cue for cue in cues.get(verb.lemma, ()) if not cue.tail and not cue.lead]
    return bool(own) and all(cue.direct for cue in own)


def _has(tokens: Sequence[Token], verb: int, grammar: Grammar) -> bool:
    """Whether « avoir » helps a verb: what « du » or « des » leads in behind it may be its object."""
    return any(t.head == verb and t.lemma == grammar.have for t in tokens[max(verb - _CLIMB, 0) : verb])


def _told_at(tokens: Sequence[Token], token: Token, grammar: Grammar) -> bool:
    """« à Dax d'un cancer », « à Dax à la reine »: whether what follows a town tells no more of it."""
    town, article = tokens[token.head], tokens[token.index - 1]
    if town.pos == "PROPN" and town.dep in OBLIQUES and tokens[town.index + 1].text in grammar.tos:
        return tokens[town.index + 1].head == token.index and article.index in {town.index + 1, town.index + 2}
    one = article.pos == "DET" and article.has("Definite=Ind") and tokens[token.index - 2].text in grammar.ofs
    return one and town.pos == "PROPN" and town.dep in OBLIQUES and token.index - town.index == _APART


def _verb(tokens: Sequence[Token], day: Token, whens: AbstractSet[str]) -> int | None:
    """The verb that a day tells the time of."""
    for _ in range(_CLIMB):
        over = tokens[day.head]
        if day.dep in SUBJECTS or over.index >= day.index:
            return None
        if over.pos == "VERB" or any(t.dep == _BEING for t in tokens[max(over.index - _CLIMB, 0) : over.index]):
            return over.index
        if over.lemma not in whens and over.pos != "NUM":
            return None
        day = over
    return None
