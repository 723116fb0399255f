"""Objects right behind their verbs, days aside: « Dax a rejeté mardi soir le projet », « Orial rachète Mirel ».

The model often has them for complements of another kind, or hangs them on the day; so it does with a name behind a
day between commas, and with what stands behind anything else there: « préside, en toute discrétion, le comité ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.datives import timely
from kg.annotate.tokens import climb, noun_at, skip_back
from kg.annotate.universal import NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from collections.abc import Set as AbstractSet

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_OBJECT, _WHEN = "obj", "obl:mod"
_LOOSE = frozenset({"obl:mod", "obl:arg", "xcomp", "dep", "advmod", "appos", "nmod", "ccomp", "obj"}) | SUBJECTS
_COMMA, _ASIDE = ",", frozenset({"conj", "appos", "dep", "obl:mod", "nmod"})
_UNNAMED = SUBJECTS | {"dep"}
_ADVERBIAL = frozenset({"ADV"})
# What a verb has where it lacks no object, or can have none.
_COMPLETE = frozenset({"obj", "ccomp", "xcomp", "aux:pass", "cop", "expl:comp", "expl:pass"})
# In tokens: before a verb and behind it, to its other complements; and from an article to its noun.
_BEFORE, _BEHIND, _NEAR = 6, 12, 5
# Tokens of what stands between commas behind a verb.
_ASIDE_LONG = 14
# A subject stands at most so many tokens before its verb.
_FAR = 40


def direct(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns as the objects of their verbs, and the days as their times."""
    tokens, whens = trees.tokens, _whens(trees.language)
    found: list[Token] | None = None
    for token in tokens[2:]:
        if (behind := _behind_day(trees, token, whens)) is not None:
            found = found or list(tokens)
            found[token.index] = replace(token, head=behind, dep=_OBJECT)
            continue
        if (beyond := _behind_aside(trees, token, whens)) is not None:
            found = found or list(tokens)
            _put(found, *beyond)
            continue
        counts = token.pos == "ADP" and token.dep == "advmod"  # « au moins deux »
        opens = counts or (token.pos == "DET" and tokens[token.index - 1].pos != "ADP")
        if not opens and not (token.pos == "PROPN" and token.dep in _UNNAMED):
            continue
        first = token.index + (2 if counts else 0)
        noun = noun_at(tokens, first, min(token.index + _NEAR, trees.sentence(token.index).stop))
        last = token.index - 1
        while last > 0 and (tokens[last].text.lower() in whens or _phase(trees, last, whens)):
            last -= 1
        verb = tokens[last]
        if (
            noun is None
            or verb.pos != "VERB"
            or tokens[noun].dep not in _LOOSE
            or timely(tokens[noun].lemma, trees.language)
        ):
            continue
        days = range(last + 1, token.index)
        hung = tokens[noun].head == last or tokens[noun].head in days
        sound = tokens[noun].head == last and tokens[noun].dep == _OBJECT
        if sound or not hung or lacking(trees, last, {noun, *days}) is None or not _acts(trees, verb):
            continue
        if tokens[noun].dep in SUBJECTS and not _led(trees, verb):
            continue
        found = found or list(tokens)
        found[noun] = replace(tokens[noun], head=last, dep=_OBJECT)
        for day in days:
            if tokens[day].dep == _OBJECT:
                found[day] = replace(tokens[day], dep=_WHEN)
    return tokens if found is None else tuple(found)


def _behind_day(trees: Trees, token: Token, whens: Container[str]) -> int | None:
    """The verb whose object is the name behind a day between commas: « a condamné en appel, mardi 3 mai, Luc Bas »."""
    tokens, here = trees.tokens, token.index - 2
    if token.dep not in _ASIDE or not token.text[0].isupper() or tokens[token.index - 1].text != _COMMA:
        return None
    start = trees.sentence(token.index).start
    while here > start and (tokens[here].text.lower() in whens or tokens[here].pos == "NUM"):
        here -= 1
    if here in {start, token.index - 2} or tokens[here].text != _COMMA:
        return None
    last = here - 1
    while last > here - _NEAR and last > start and tokens[last].pos not in {"VERB", "PUNCT"}:
        last -= 1
    led = last == here - 1 or tokens[last + 1].pos == "ADP"
    told = led and lacking(trees, last, {token.index}) == last and _acts(trees, tokens[last])
    behind = tokens[token.index : token.index + _NEAR]
    return last if told and not any(t.head == token.index and t.dep == "cc" for t in behind) else None


def _behind_aside(trees: Trees, token: Token, whens: Container[str]) -> tuple[int, int] | None:
    """The verb and its object behind what a preposition leads in between commas: « dirige, selon Bas, une usine ».

    A day may stand before the first of them: « a adopté jeudi, par 138 voix contre 9, une résolution ».
    """
    tokens, sentence = trees.tokens, trees.sentence(token.index)
    comma = token.index - 1
    opens = token.pos in {"DET", "NUM"} or token.text[:1].isupper()
    if not opens or comma <= sentence.start or tokens[comma].text != _COMMA:
        return None
    noun = noun_at(tokens, token.index, min(token.index + _NEAR, sentence.stop))
    first = next((i for i in range(comma - 1, max(comma - _ASIDE_LONG, sentence.start), -1) if _parts(tokens[i])), None)
    if noun is None or first is None or tokens[first].text != _COMMA or tokens[first + 1].pos != "ADP":
        return None
    last = first - 1
    while last > sentence.start and tokens[last].text.lower() in whens:
        last -= 1
    verb = lacking(trees, last, {noun, *range(last + 1, comma)})
    if verb is None or not _acts(trees, tokens[verb]) or timely(tokens[noun].lemma, trees.language):
        return None
    told = tokens[noun].dep in SUBJECTS and tokens[noun].head > noun
    return None if told or _clause(tokens, noun, sentence.stop) else (verb, noun)


def _parts(token: Token) -> bool:
    """Whether a word ends an aside, or shows that it is none: a mark, a finite verb, a relative pronoun."""
    return token.pos == "PUNCT" or token.text == _COMMA or token.has("VerbForm=Fin") or token.has("PronType=Rel")


def _clause(tokens: Sequence[Token], noun: int, stop: int) -> bool:
    """« Quand il chante, selon Bas, le public (rit) »: whether a clause begins with a noun."""
    for token in tokens[noun + 1 : min(noun + _BEHIND, stop)]:
        if token.pos == "PUNCT" or token.has("PronType=Rel") or token.pos in {"CCONJ", "SCONJ"}:
            return False
        if token.has("VerbForm=Fin"):
            return True
    return False


def _put(tokens: list[Token], verb: int, noun: int) -> None:
    """Hang a noun on its verb; what bears this and hung on the noun takes the place that the noun had."""
    under = next((i for i in climb(tokens, verb) if tokens[i].head == noun), None)
    if under is not None:
        top = tokens[noun]
        head, dep = (under, "ROOT") if top.head == noun else (top.head, top.dep)
        tokens[under] = replace(tokens[under], head=head, dep=dep)
    tokens[noun] = replace(tokens[noun], head=verb, dep=_OBJECT)


def lacking(trees: Trees, last: int, apart: Container[int]) -> int | None:
    """The verb that ends at token ``last``, adverbs aside, if it is active and has no object but those ``apart``."""
    tokens = trees.tokens
    here = skip_back(tokens, last, -1, _ADVERBIAL)
    if here < 0 or tokens[here].pos != "VERB":
        return None
    around = tokens[max(here - _BEFORE, 0) : min(here + _BEHIND, trees.sentence(here).stop)]
    kids = [t for t in around if t.head == here and t.index not in apart]
    if not _COMPLETE.isdisjoint(t.dep for t in kids if t.lemma not in trees.language.calendar.weekdays):
        return None
    helped = any(t.lemma == trees.language.grammar.have for t in kids)
    return here if helped or tokens[here].has("VerbForm=Fin") or tokens[here].has("VerbForm=Inf") else None


def _acts(trees: Trees, verb: Token) -> bool:
    """Whether a verb may have an object, and has its subject before it or is an infinitive."""
    frames, words = trees.language.frames, trees.language.relations
    taking = any(frame.transitive for frame in frames.verbs.get(verb.lemma, ()))
    taking = taking or any(bond.slot == _OBJECT for bond in words.bonds.get(verb.lemma, ()))
    if verb.lemma in frames.movers or verb.lemma in words.copulas or not taking:
        return False
    before = trees.tokens[max(verb.index - _FAR, trees.sentence(verb.index).start) : verb.index]
    return verb.has("VerbForm=Inf") or any(t.head == verb.index and t.dep in SUBJECTS for t in before)


def _led(trees: Trees, verb: Token) -> bool:
    """« X, 47 ans, a quitté le groupe »: whether a noun, or who does it, is the subject before a verb.

    « où l'attendait le maire » and « lui a répondu le maire » have their subject behind.
    """
    before = trees.tokens[max(verb.index - _FAR, trees.sentence(verb.index).start) : verb.index]
    own = (t for t in before if t.head == verb.index and t.dep in SUBJECTS)
    return any(t.pos in NOUNS or t.text.lower() in trees.language.speech.subjects for t in own)


def _phase(trees: Trees, index: int, whens: Container[str]) -> bool:
    """« a fermé (fin 2013) un site », « (début mars 2013) »: a part of a month or year, or the year behind it."""
    tokens, phases = trees.tokens, trees.language.relations.phases
    before, token, after = tokens[index - 1], tokens[index], tokens[index + 1]
    if token.pos == "NUM":
        return before.text in phases or before.text in whens
    return token.text in phases and (after.pos == "NUM" or after.text in whens) and before.pos != "DET"


def _whens(language: Language) -> AbstractSet[str]:
    """Words that tell when, without a preposition."""
    calendar, frames = language.calendar, language.frames
    return (
        calendar.weekdays.keys() | calendar.months.keys() | frames.durations | frames.shifts | language.grammar.whiles
    )
