"""« Alors que le maire assure que tout va bien, les habitants s'inquiètent »: where the main clause takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import CLITICS
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech

# What stands before a verb in its group.
_GROUP = frozenset({"AUX", "PRON", "ADV"})
_STOPS = frozenset({",", ";", ":"})
_OPENING = frozenset({"DET", "NOUN", "NUM", "PROPN"})
# « les deux tiers des ménages concernés ayant … »: how far behind a comma its participle may stand.
_APART = 12
# What stands beside a subject.
_BESIDE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "X"})


def main_clause(unit: Unit, speech: Speech, cue: Spoken, start: int) -> Iterator[int]:
    """The offset of the comma behind what is said from ``start`` on, if the cue's clause comes before the main one."""
    if (verb := _over(unit, cue, start)) is not None:
        yield unit.text.tokens[verb].span.start
        return
    if not _fronted(unit, speech, cue):
        yield from _aside(unit, cue, start)
        return
    lowered, tokens = unit.text.lowered, unit.text.tokens
    told = lowered[start] not in speech.that
    for index in range(start + 1, unit.tokens.stop - 1):
        if index in unit.quoted:
            continue
        told = told or tokens[index].has("VerbForm=Fin")
        if told and tokens[index].text == "," and clause_at(unit, speech, index + 1):
            yield tokens[index].span.start
            return


def _aside(unit: Unit, cue: Spoken, start: int) -> Iterator[int]:
    """« Luc Roy, assurant que le pont est usé, a démissionné »: the comma before the verb that a subject waits for."""
    tokens = unit.text.tokens
    if cue.tense is not Tense.GERUND or tokens[cue.first - 1].text != ",":
        return
    if any(tokens[i].has("VerbForm=Fin") for i in unit.frame if i < cue.first):
        return
    told = False
    for index in range(start + 1, unit.tokens.stop - 1):
        verb = tokens[index + 1]
        if told and index not in unit.quoted and tokens[index].text == "," and verb.has("VerbForm=Fin"):
            yield tokens[index].span.start
            return
        told = told or tokens[index].has("VerbForm=Fin")


def _over(unit: Unit, cue: Spoken, start: int) -> int | None:
    """« L'avis du maire que le pont est sûr | a surpris »: where the verb begins of which a noun is the subject."""
    tokens, noun = unit.text.tokens, unit.text.tokens[cue.verb]
    verb = noun.head
    if noun.pos != "NOUN" or not noun.dep.startswith("nsubj") or verb <= start or verb not in unit.tokens:
        return None
    if any(word.has("VerbForm=Fin") for word in tokens[cue.first : cue.last + 1]):  # « l'avis du maire est que … »
        return None
    while tokens[verb - 1].head == noun.head and tokens[verb - 1].pos in _GROUP and verb - 1 > start:
        verb -= 1
    return verb


def _fronted(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """Whether the cue is the first verb of a unit that opens with a conjunction, a gerund or « Après X(,) qui »."""
    lowered, tokens = unit.text.lowered, unit.text.tokens
    first = next((i for i in unit.frame if tokens[i].pos not in {"PUNCT", "CCONJ"}), cue.first)
    if first >= cue.first:
        return cue.tense is Tense.GERUND
    if any(tokens[index].has("VerbForm=Fin") for index in range(first, cue.first) if index not in unit.quoted):
        return False
    if cue.tense is Tense.GERUND:
        return first + 1 == cue.first and lowered[first] == speech.grammar.within
    joined = lowered[first] in speech.conjoined and lowered[first + 1] in speech.that
    if joined or lowered[first] in speech.whether or tokens[first].pos == "SCONJ":
        return True
    led = tokens[first].pos == "ADP" or lowered[first] in speech.contrasting
    return led and lowered[cue.first - 1] in speech.who


def clause_at(unit: Unit, speech: Speech, first: int) -> bool:
    """Whether a clause with its own subject begins at the token."""
    lowered, opening = unit.text.lowered, unit.text.tokens[first]
    begins = opening.pos in _OPENING or lowered[first] in speech.subjects | speech.faceless | speech.nearer.keys()
    if first in unit.quoted or not begins or lowered[first] in speech.relating | speech.openers:
        return False
    acts = related = 0
    apart = _apposed(unit, first)
    for index in range(first, unit.tokens.stop):
        token = unit.text.tokens[index]
        if token.text in _STOPS and index not in unit.quoted and index not in apart:
            break
        acts += token.has("VerbForm=Fin")
        related += lowered[index] in speech.relating
    return acts > related


def _acts(unit: Unit, index: int) -> bool:
    """Whether a finite verb stands there, small words before it."""
    words = unit.text.tokens[index : min(index + 3, unit.tokens.stop)]
    verb = next((word for word in words if word.pos not in CLITICS), None)
    return verb is not None and verb.has("VerbForm=Fin")


def _apposed(unit: Unit, first: int) -> tuple[int, ...]:
    """The commas around what stands beside a subject, before its verb: « le délégué, Luc Roy, a … »."""
    tokens = unit.text.tokens
    commas: list[int] = []
    for index in range(first, unit.tokens.stop - 1):
        if tokens[index].text == ",":
            commas.append(index)
            if len(commas) > 1:
                return tuple(commas) if _acts(unit, index + 1) else ()
        elif tokens[index].pos not in _BESIDE:
            return ()
    return ()


def absolute(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, les pertes atteignant un million »: a participle with a subject of its own."""
    first = unit.text.tokens[comma + 1] if comma + 1 in unit.tokens else None
    if first is None or first.pos not in {"DET", "NUM", "ADV"}:
        return False
    for index in range(comma + 2, min(comma + 2 + _APART, unit.tokens.stop)):
        token = unit.text.tokens[index]
        if token.has("VerbForm=Part") and token.has("Tense=Pres"):
            before = index - 1 - (unit.text.lowered[index - 1] in speech.ne)
            subject = unit.text.tokens[before]
            return index not in unit.quoted and subject.pos in {"NOUN", "PROPN", "ADJ", "NUM"}
        if token.pos in {"VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "PRON"}:
            return False
    return False


__all__ = ["absolute", "main_clause"]
