"""Objects behind whoever something is given to or taken from: « Le maire a remis au lauréat une médaille ».

The model often hangs the noun that stands right behind, with its article, on the one that « à » leads in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Role

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Token

_HUNG, _GIVEN = frozenset({"nmod", "appos"}), frozenset({"obl:arg", "obl:mod"})
_LOOSE = _HUNG | {"obl:mod"}
# What the verb has where it lacks no object, or can have none.
_COMPLETE = frozenset({"obj", "ccomp", "xcomp", "aux:pass", "cop", "expl:comp", "expl:pass"})
_LED, _NAMING = frozenset({"case", "mark"}), frozenset({"NOUN", "PROPN"})
_TAKERS = frozenset({Role.PATIENT, Role.RECIPIENT, Role.SOURCE})
_INSIDE = frozenset({"DET", "NUM", "ADJ"})


def bestowed(tokens: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """``tokens`` with such nouns as the objects of their verbs."""
    lax = [token for token in tokens if token.dep in _LOOSE and token.pos == "NOUN" and token.index > 2]
    found = {token.index: verb for token in lax if (verb := _giving(tokens, token, language)) is not None}
    if not found:
        return tokens
    return tuple(replace(t, head=found[t.index], dep="obj") if t.index in found else t for t in tokens)


def _giving(tokens: tuple[Token, ...], noun: Token, language: Language) -> int | None:
    """The verb that lacks the object which ``noun`` is, right behind whom it gives that to."""
    first = noun.index
    while first > 1 and tokens[first - 1].pos in _INSIDE and tokens[first - 1].text not in language.grammar.ofs:
        first -= 1
    article = tokens[first]
    if first == noun.index or article.pos != "DET" or tokens[first - 1].pos not in _NAMING:
        return None
    taker = tokens[first - 1]
    while taker.dep not in _GIVEN and taker.pos in _NAMING and taker.head < taker.index:
        taker = tokens[taker.head]
    verb = tokens[taker.head]
    hung = noun.head == taker.index if noun.dep in _HUNG else noun.head == verb.index
    if not hung or taker.dep not in _GIVEN or verb.pos != "VERB" or verb.index > taker.index:
        return None
    if not _gives(verb, language):
        return None
    led = taker.index - 1
    while led > verb.index and tokens[led].pos in _INSIDE:
        led -= 1
    if _timely(noun.lemma, language) or tokens[led].text not in language.grammar.tos:
        return None
    around = tokens[max(verb.index - 6, 0) : noun.index + 8]
    if any(token.head == verb.index and token.dep in _COMPLETE for token in around):
        return None
    led_in = any(token.head == noun.index and token.dep in _LED and token.pos == "ADP" for token in around)
    return None if led_in else verb.index


def _gives(verb: Token, language: Language) -> bool:
    """Whether a verb has an object and somebody behind « à »: not « arriver à la gare un bouquet à la main »."""
    known, to = language.frames.verbs, language.grammar.to
    frames = known.get(language.frames.forms.get(verb.text, "")) or known.get(verb.lemma, ())
    taking = (frame for frame in frames if frame.transitive)
    return any(slot.place == to and slot.role in _TAKERS for frame in taking for slot in frame.valence)


def _timely(lemma: str, language: Language) -> bool:
    """Whether a noun tells when, with an article alone: « la veille », « le mois dernier »."""
    calendar, frames = language.calendar, language.frames
    return any(
        lemma in words
        for words in (frames.durations, language.grammar.whiles, frames.shifts, calendar.months, calendar.weekdays)
    )
