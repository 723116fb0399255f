"""Clauses that « et » joins, each with its own subject: « Ana Roux ira à Gap et le groupe Orial a vendu l'usine ».

The model often joins the subject of the second to the last noun of the first, whatever this is in its clause, and hangs
the second verb anyhow; a rare verb in the first it takes for a noun of the second. What stands between « et » and a
finite verb, and agrees with it, is its subject, if a clause with a subject and a finite verb stands before; so too
where an aside parts the two: « et Ana Roux, sa rivale, a vendu la sienne ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import agree, participle
from kg.annotate.tokens import above, noun_at, skip
from kg.annotate.universal import BEFORE_NOUN, CLITICS, HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_JOINED, _FINITE, _INFINITIVE, _RELATIVE = "conj", "VerbForm=Fin", "VerbForm=Inf", "PronType=Rel"
_OPENING = frozenset({"DET", "NUM", "NOUN", "PROPN"})
_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
_COMPLEMENTS = _PHRASE | {"ADV", "CCONJ"}
# Relations of a subject that hangs on the verb of the other clause.
_LOOSE = SUBJECTS | {"dep", "dislocated", "obl:mod", "advcl"}
_ASIDE = _COMPLEMENTS | {"VERB"}
_COMMA, _DEFINITE = ",", "Definite=Def"
# In tokens: from « et » to the verb behind its subject, back to the verb before, from a verb to its auxiliary, and of
# an aside.
_NEAR, _FAR, _GROUP, _LONG = 10, 16, 5, 14


class _Pair(NamedTuple):
    """The subject and the verb of the second clause, with its finite word and the aside before that, and the first."""

    noun: int
    second: int
    finite: int
    aside: range
    first: int


def conjoined(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects on their own verbs, and the second verb joined to the first."""
    found: list[Token] | None = None
    for token in trees.tokens[2:-2]:
        if token.pos != "CCONJ" or token.text != trees.language.grammar.both:
            continue
        pair = _pair(trees, token.index)
        if pair is not None:
            found = found or list(trees.tokens)
            _join(found, trees.sentence(token.index), token.index, pair)
    return trees.tokens if found is None else tuple(found)


def _pair(trees: Trees, joint: int) -> _Pair | None:
    """The two clauses that « et » joins at ``joint``, where the second has lost its subject to the first."""
    tokens, sentence = trees.tokens, trees.sentence(joint)
    noun = noun_at(tokens, joint + 1, sentence.stop) if tokens[joint + 1].pos in _OPENING else None
    if noun is None:
        return None
    aside = _aside(tokens, sentence, noun)
    hung = tokens[tokens[noun].head if tokens[noun].head in aside else noun]
    if hung.dep != _JOINED or hung.head > joint:
        return None
    stop = min(aside.stop + _NEAR, sentence.stop)
    finite = skip(tokens, aside.stop, stop, CLITICS)
    if finite >= stop or not tokens[finite].has(_FINITE) or not agree(tokens[noun], tokens[finite]):
        return None
    if any(t.has(_RELATIVE) for t in tokens[noun:finite]):
        return None
    second = tokens[finite].head if tokens[finite].dep in HELPERS else finite
    first = _first(tokens, sentence, joint)
    if first is None or second < finite or (aside and _incise(trees, second)):
        return None
    own = [t.index for t in tokens[joint:finite] if t.head == second and t.dep in SUBJECTS and t.index not in aside]
    named = own == [noun + 1] and tokens[noun + 1].pos == "PROPN"  # « et la société (Orial) a vendu »
    return _Pair(noun, second, finite, aside, first) if named or not own else None


def _aside(tokens: Sequence[Token], sentence: range, noun: int) -> range:
    """What two commas hold behind the phrase of ``noun``, with them, or nothing: no verb is told in it."""
    here = skip(tokens, noun + 1, sentence.stop, _PHRASE)
    if here < sentence.stop and tokens[here].text == _COMMA:
        last = skip(tokens, here + 1, min(here + _LONG, sentence.stop), _ASIDE)
        if last < sentence.stop and tokens[last].text == _COMMA and not any(t.has(_FINITE) for t in tokens[here:last]):
            return range(here, last + 1)
    return range(here, here)


def _incise(trees: Trees, verb: int) -> bool:
    """« …, a indiqué (la mairie) », « a-t-(il) dit »: whether a verb of saying may have its subject behind it."""
    tokens, speech = trees.tokens, trees.language.speech
    near = tokens[max(verb - _GROUP, 0) : verb + _GROUP]
    if any(t.head == verb and t.dep in SUBJECTS and (t.pos == "PRON" or t.index > verb) for t in near):
        return True
    behind = tokens[verb + 1] if verb + 1 < len(tokens) else tokens[verb]
    return tokens[verb].lemma in speech.verbs and (behind.pos == "PROPN" or behind.has(_DEFINITE))


def _first(tokens: Sequence[Token], sentence: range, joint: int) -> int | None:
    """The verb of the clause before « et », with its complements between, if it is a main clause with a subject."""
    here = joint - 1
    while here > max(sentence.start, joint - _FAR) and (tokens[here].pos in _COMPLEMENTS or _bare(tokens, here)):
        here -= 1
    if tokens[here].pos == "AUX" and tokens[here].has(_INFINITIVE):  # « dément (avoir) arrêté Luc Bas »
        here = tokens[tokens[here].head].head
    while tokens[here].has(_INFINITIVE) and sentence.start <= tokens[here].head < here:
        here = tokens[here].head
    if tokens[here].pos != "VERB":
        return None
    start = _start(tokens, here)
    if start is None or any(t.has(_RELATIVE) or t.pos == "SCONJ" for t in tokens[sentence.start : start]):
        return None
    return here if _subject(tokens, sentence, here, start) is not None else None


def _bare(tokens: Sequence[Token], index: int) -> bool:
    """« les élus (réunis) à Dax »: whether a participle has no auxiliary."""
    return participle(tokens[index]) and _start(tokens, index) is None


def _start(tokens: Sequence[Token], verb: int) -> int | None:
    """The finite word of a verb: itself, or its first auxiliary."""
    if tokens[verb].has(_FINITE):
        return verb
    return next((t.index for t in tokens[max(verb - _GROUP, 0) : verb] if t.head == verb and t.has(_FINITE)), None)


def _subject(tokens: Sequence[Token], sentence: range, verb: int, start: int) -> int | None:
    """The subject of a verb whose words begin at ``start``, or what right before it agrees and hangs elsewhere."""
    own = next((t.index for t in tokens[sentence.start : start] if t.head == verb and t.dep in SUBJECTS), None)
    if own is not None:
        return own
    noun = noun_at(tokens, sentence.start, start)
    lone = noun is not None and skip(tokens, noun + 1, start, NOUNS | BEFORE_NOUN) == start
    loose = lone and noun is not None and tokens[noun].dep in _LOOSE and agree(tokens[noun], tokens[start])
    return noun if loose else None


def _join(tokens: list[Token], sentence: range, joint: int, pair: _Pair) -> None:
    """Put the second verb over its subject and on the first, and what the first has lost back on it."""
    noun, second, finite, aside, first = pair
    passive = any(t.head == second and t.dep == "aux:pass" for t in tokens[finite:second])
    subject = _subject(tokens, sentence, first, _start(tokens, first) or first)
    if second in above(tokens, first):
        over = tokens[second]
        tokens[first] = replace(tokens[first], head=first if over.head == second else over.head, dep=over.dep)
    if subject is not None and tokens[subject].dep not in SUBJECTS:
        tokens[subject] = replace(tokens[subject], head=first, dep="nsubj")
    for token in tokens[sentence.start : joint]:
        lost = token.head == second and token.index != first
        if token.index > first and _direct(tokens, token, (first, second)):
            tokens[token.index] = replace(token, head=first, dep="obj")
        elif lost:
            tokens[token.index] = replace(token, head=first)
    for index in aside:
        if tokens[index].head not in range(noun, aside.stop):
            tokens[index] = replace(tokens[index], head=noun, dep="appos" if tokens[index].pos in NOUNS else "dep")
    if tokens[noun + 1].head == second and tokens[noun + 1].dep in SUBJECTS:
        tokens[noun + 1] = replace(tokens[noun + 1], head=noun, dep="nmod")
    tokens[noun] = replace(tokens[noun], head=second, dep="nsubj:pass" if passive else "nsubj")
    tokens[joint] = replace(tokens[joint], head=second, dep="cc")
    tokens[second] = replace(tokens[second], head=first, dep=_JOINED)


def _direct(tokens: Sequence[Token], token: Token, verbs: tuple[int, int]) -> bool:
    """Whether a noun without a preposition behind the ``first`` verb is its object, whatever the model makes of it."""
    first, second = verbs
    led = any(t.head == token.index and t.dep == "case" for t in tokens[first : token.index])
    return not led and (
        (token.head == first and token.dep == "nmod") or (token.head == second and token.dep in SUBJECTS)
    )
