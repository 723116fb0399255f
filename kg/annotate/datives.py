"""Objects behind another complement of their verb: « Le maire a remis au lauréat une médaille ».

The model often hangs the noun that stands right behind, with its article, on the one that a preposition leads in, or
on the day: « a mis à pied dimanche son entraîneur », « a dévoilé au salon de Genève un prototype ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, NOUNS
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.lang.frames import Frame
    from kg.model import Token

_HUNG, _GIVEN = frozenset({"nmod", "appos"}), frozenset({"obl:arg", "obl:mod"})
_LOOSE = _HUNG | {"obl:mod"}
# What the verb has where it lacks no object, or can have none.
_COMPLETE = frozenset({"obj", "ccomp", "xcomp", "aux:pass", "cop", "expl:comp", "expl:pass"})
_LED = frozenset({"case", "mark"})
_BELOW = NOUNS | {"ADJ", "NUM"}
_TAKERS = frozenset({Role.PATIENT, Role.RECIPIENT, Role.SOURCE})
_OPENING = frozenset({"DET", "NUM"})
_SUBJECT, _HELPING = frozenset({"nsubj"}), frozenset({"aux:tense", "aux"})
# Tokens before the verb and behind the noun among which what either has already is looked for.
_NEAR, _BEHIND = 6, 8
# A subject stands at most so many tokens before its verb.
_FAR = 40


def bestowed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns as the objects of their verbs."""
    tokens, language = trees.tokens, trees.language
    lax = [token for token in tokens if token.dep in _LOOSE and token.pos == "NOUN" and token.index > 2]
    found = {token.index: verb for token in lax if (verb := _lacking(tokens, token, language)) is not None}
    if not found:
        return tokens
    return tuple(replace(t, head=found[t.index], dep="obj") if t.index in found else t for t in tokens)


def _lacking(tokens: tuple[Token, ...], noun: Token, language: Language) -> int | None:
    """The verb that lacks the object which ``noun`` is, right behind another complement."""
    first = noun.index
    while first > 1 and tokens[first - 1].pos in BEFORE_NOUN and tokens[first - 1].text not in language.grammar.ofs:
        if tokens[first].pos == "DET" and tokens[first - 1].pos != "NUM":
            break
        first -= 1
    if first == noun.index or tokens[first].pos not in _OPENING or tokens[first - 1].pos not in _BELOW:
        return None
    taker = tokens[first - 1]
    while taker.dep not in _GIVEN and taker.pos in _BELOW and taker.head < taker.index:
        taker = tokens[taker.head]
    verb = tokens[taker.head]
    hung = noun.head in range(verb.index + 1, noun.index) if noun.dep in _HUNG else noun.head == verb.index
    if not hung or taker.dep not in _GIVEN or verb.pos != "VERB" or verb.index > taker.index:
        return None
    if timely(noun.lemma, language):
        return None
    around = tokens[max(verb.index - _NEAR, 0) : noun.index + _BEHIND]
    if any(token.head == verb.index and token.dep in _COMPLETE and not _day(token, language) for token in around):
        return None
    if any(token.head == noun.index and token.dep in _LED and token.pos == "ADP" for token in around):
        return None
    acts = _acts(tokens, verb, language)
    if verb.lemma in language.speech.verbs:  # « a confié à la presse un témoin »
        return verb.index if acts else None
    return verb.index if acts or _gives(tokens, verb, taker, language) else None


def _gives(tokens: Sequence[Token], verb: Token, taker: Token, language: Language) -> bool:
    """Whether a verb has an object and somebody behind « à »: not « arriver à la gare un bouquet à la main »."""
    led = skip_back(tokens, taker.index - 1, verb.index, BEFORE_NOUN)
    if tokens[led].text not in language.grammar.tos:
        return False
    slots = (slot for frame in _transitive(verb, language) for slot in frame.valence)
    return any(slot.place == language.grammar.to and slot.role in _TAKERS for slot in slots)


def _acts(tokens: Sequence[Token], verb: Token, language: Language) -> bool:
    """Whether a verb has an object at all, and its subject before it or none: not « a dit à la barre la veuve »."""
    if verb.lemma in language.frames.movers or next(_transitive(verb, language), None) is None:
        return False
    if verb.has("VerbForm=Inf") or verb.has("Tense=Pres|VerbForm=Part"):
        return True
    own = [token for token in tokens[max(verb.index - _FAR, 0) : verb.index] if token.head == verb.index]
    told = any(token.dep in _SUBJECT for token in own)
    return told and (verb.has("VerbForm=Fin") or any(token.dep in _HELPING for token in own))


def _transitive(verb: Token, language: Language) -> Iterator[Frame]:
    """The frames of a verb that has an object."""
    known = language.frames.verbs
    frames = known.get(language.frames.forms.get(verb.text, "")) or known.get(verb.lemma, ())
    return (frame for frame in frames if frame.transitive)


def _day(token: Token, language: Language) -> bool:
    """A day of the week, which the model takes for what a verb governs."""
    return token.dep != "obj" and token.lemma in language.calendar.weekdays


def timely(lemma: str, language: Language) -> bool:
    """Whether a noun tells when, with an article alone: « la veille », « le mois dernier »."""
    calendar, frames = language.calendar, language.frames
    spans = frames.durations, frames.asides.periods, frames.empty
    return any(
        lemma in words for words in (*spans, language.grammar.whiles, frames.shifts, calendar.months, calendar.weekdays)
    )
