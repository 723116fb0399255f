"""Incises in no common place.

« Un homme a été arrêté indique la police »: no comma parts what is said from who says it. « Faux, répond le maire »,
« Une erreur, estime Luc Roy »: what is said has no verb.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.closings import Closings
from kg.extract.quotations.preceding import clause_before
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.subjects import Subjects
    from kg.lang.speech import Speech
    from kg.model import Token

# Words that may stand behind the name of who says it: « indique mardi la police de Nantes ».
_BEHIND = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "PUNCT", "X"})
# Words of the phrase that goes on with a quotation.
_TAIL = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "X"})
_OPENING = frozenset('«“"')
# What a subject ends in, and what may stand before it and a comma: « Hier, le maire, dit Ana Roux, a menti ».
_ENDING = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "PRON", "X"})
_FRONT = frozenset({"ADP", "ADV"})
# The most words of an answer that has no verb.
_HEAD = 2
# And of a verdict, and what it is made of.
_VERDICT = 14
_BARE = frozenset({"ADJ", "ADP", "ADV", "CCONJ", "DET", "NOUN", "NUM", "PROPN"})
_BEFORE = frozenset({"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB", "X", "PUNCT"})


def unparted(subjects: Subjects, first: int, last: int) -> bool:
    """Whether a clause stands before the verb group, and behind it nothing but who says it.

    Only of verbs whose object is nobody who speaks: « le maire accuse le préfet » is another matter.
    """
    text, unit, speech = subjects.text, subjects.unit, subjects.speech
    verbs = {verb for index in range(first, last + 1) for verb, _ in speech.forms.get(text.lowered[index], ())}
    name = subject_behind(subjects, last) if verbs & speech.reporting else None
    if name is None or not subjects.may_speak(name) or not clause_before(subjects, first):
        return False
    before = text.tokens[first - 1]
    if before.pos not in _BEFORE or text.lowered[first - 1] in speech.relating | speech.clitics.keys():
        return False
    ahead = [index for index in unit.tokens if index < first]
    opened = sum(text.lowered[index] in speech.relating for index in ahead)
    told = sum(text.tokens[index].has("VerbForm=Fin") for index in ahead)
    behind = [text.tokens[index] for index in range(last + 1, unit.tokens.stop)]
    return told > opened and all(word.pos in _BEHIND and not word.has("VerbForm=Inf") for word in behind)


def overrun(subjects: Subjects, first: int, last: int) -> bool:
    """« « On passe en force » sur les salaires a dénoncé la CGT »: no comma behind what goes on with a quotation."""
    unit, text = subjects.unit, subjects.text
    quote = unit.quoted.get(unit.tokens.start)
    if quote is None or not any(text.tokens[i].has("VerbForm=Fin") for i in text.within(quote.inner)):
        return False
    between = [text.tokens[index] for index in range(text.within(quote.outer).stop, first)]
    if not between or between[0].pos != "ADP" or any(word.index in unit.quoted for word in between):
        return False
    name = subject_behind(subjects, last)
    return name is not None and subjects.may_speak(name) and all(word.pos in _TAIL for word in between)


def answered(subjects: Subjects, first: int, name: int) -> bool:
    """« « Non, répond le maire. … » », « Complètement faux, dit Luc Roy : « … » »: an answer without a verb."""
    tokens, deniers, start = subjects.text.tokens, subjects.speech.deniers, subjects.unit.tokens.start
    opens = start > 0 and tokens[start - 1].text in _OPENING
    judges = tokens[first - 2].pos in {"ADJ", "INTJ"} or subjects.text.lowered[start] in deniers
    judges = judges or (start == first - 2 and tokens[start].pos == "ADV")
    short = start < first - 1 <= start + _HEAD and (opens or judges)
    behind = list(takewhile(lambda word: word.text != ":", tokens[name + 1 : subjects.unit.tokens.stop]))
    short = short or verdict(subjects.speech, tokens[start : first - 1])
    related = next((word.index for word in behind if word.text.lower() in subjects.speech.relating), None)
    behind = [word for word in behind if related is None or word.index < related]
    return short and not any(word.has("VerbForm=Fin") for word in behind)


def verdict(speech: Speech, words: Sequence[Token]) -> bool:
    """What may be all that somebody says of a thing: « Une erreur », « Promesse tenue à moitié »."""
    some = bool(words) and (words[0].text.lower() in speech.some or words[0].pos in {"NUM", "NOUN"})
    some = some and words[0].text[0].isupper() and len(words) <= _VERDICT
    noun = next((word for word in words if word.pos == "NOUN"), None)
    named = noun is None or noun.lemma.lower() in speech.people
    related = next((number for number, word in enumerate(words) if word.text.lower() in speech.relative), len(words))
    bare = all(word.pos in _BARE or word.has("Tense=Past") or word.has("VerbForm=Inf") for word in words[:related])
    return some and not named and bare


def splits(subjects: Subjects, first: int, last: int, name: int) -> bool:
    """« Orial, dénonce la CGT, a menti »: whether an incise parts a subject from its verb, which stands behind it."""
    text, unit, speech = subjects.text, subjects.unit, subjects.speech
    ahead = [text.tokens[index] for index in unit.frame if index < first - 1]
    if not ahead or ahead[-1].pos not in _ENDING or not subjects.may_speak(name) or name < last:
        return False
    if any(word.has("VerbForm=Fin") or word.text.lower() in speech.relating for word in ahead):
        return False
    called = text.tokens[min(last + 2, unit.tokens[-1])]  # « Luc Bas, dit le Vieux, a menti »
    byname = text.tokens[last + 1].pos == "DET" and called.text[0].isupper() and subjects.names(ahead[-1].index)
    if byname and any(tense is Tense.PARTICIPLE for _, tense in speech.forms.get(text.lowered[last], ())):
        return False
    commas = [number for number, word in enumerate(ahead) if word.text == ","]
    if commas and (len(commas) > 1 or ahead[0].pos not in _FRONT):
        return False  # « Luc Roy, maire de Dax, dénonce la CGT, … »
    end = Closings(unit, speech, subjects.people).closed(last, name)
    behind = [index for index in unit.frame if text.tokens[index].span.start >= end and index > name]
    if behind and text.lowered[behind[0]] in speech.relative:  # « Orial, dit Luc Roy, qui la dirige, a menti »
        acts = next((index for index in behind if text.tokens[index].has("VerbForm=Fin")), behind[-1])
        comma = next((index for index in behind if index > acts and text.tokens[index].text == ","), behind[-1])
        behind = [index for index in behind if index > comma]
    small = speech.clitics.keys() | speech.ne
    verb = next((text.tokens[index] for index in behind if text.lowered[index] not in small), None)
    return verb is not None and verb.has("VerbForm=Fin") and not text.lowered[behind[0] - 1].isalpha()


__all__ = ["answered", "overrun", "splits", "unparted", "verdict"]
