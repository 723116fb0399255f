"""What may stand between a verb and its object, and is none: adverbs, times, places, « pour sa part »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech

# How far behind its verb an object or a « que » may stand: « a dit lundi à la presse, à l'issue de la réunion, que ».
REACH = 14
# The endings of participles, which no adverb has.
MADE = ("é", "ée", "és", "ées")


def beyond(hearing: Hearing, index: int) -> int:
    """The first token from ``index`` on that is none of what may stand between a verb and its object.

    Adverbs, times and « de son côté », « quant à lui », « pour sa part ».
    """
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    while index in unit.tokens and index not in unit.quoted:
        token = text.tokens[index]
        insert = speech.inserts.match(text.normal, token.span.start, unit.span.end)
        if text.tokens[index - 1].text == "," and (end := circumstance(unit, index - 1)):
            index = end  # « a dit, au soir du vote, dans une note, que … »
        elif insert:
            index = text.within(Span(token.span.start, insert.end())).stop
        elif token.pos == "ADV" and (counts(unit, speech, index) or token.text.lower().endswith(MADE)):
            break
        elif token.text == "," and (end := circumstance(unit, index)):
            index = end
        elif token.pos == "ADV" or token.text == "," or index in hearing.known.dated:
            index += 1
        elif token.pos in {"ADP", "DET"} and index + 1 in hearing.known.dated:
            index += 2
        elif token.pos == "ADP" and (end := _site(hearing, index + 1)):
            index = end
        elif _spirit(unit, speech, index):
            index += 2
        else:
            break
    return index


def _spirit(unit: Unit, speech: Speech, index: int) -> bool:
    """« a dénoncé avec force « un abandon » »: how somebody speaks, a bare noun right before what is quoted."""
    text, quote = unit.text, index + 2
    if text.lowered[index] != speech.grammar.along or quote not in unit.tokens or index + 1 in unit.quoted:
        return False
    opened = any(one.outer.start == text.tokens[quote].span.start for one in unit.quotes)
    return opened and text.tokens[index + 1].pos == "NOUN"


def _site(hearing: Hearing, index: int) -> int | None:
    """The token behind where it is said: « a dénoncé à Lourdes « une faute » », « a dit sur France 3 que … »."""
    unit = hearing.unit
    text = unit.text
    mention = hearing.known.people.get(index)
    if mention is None or index not in unit.tokens:
        return None
    end = text.within(mention.span).stop
    if mention.kind is Kind.ORGANIZATION:
        aired = text.lowered[index - 1] in hearing.speech.settings and text.lowered[end] in hearing.speech.that
        return end if aired and end in unit.tokens else None
    if mention.kind is not Kind.PLACE:
        return None
    opened = end in unit.tokens and any(quote.outer.start == text.tokens[end].span.start for quote in unit.quotes)
    return end if opened else None


def counts(unit: Unit, speech: Speech, index: int) -> bool:
    """« promet davantage de trains »: an adverb that is the article of a noun."""
    text = unit.text
    following = text.lowered[index + 1] if index + 1 in unit.tokens else ""
    return following in speech.grammar.ofs and text.lowered[index] in speech.much


def circumstance(unit: Unit, comma: int) -> int | None:
    """The token behind « , à l'issue du conseil, »: between two commas, with a preposition and no verb."""
    text = unit.text
    if comma + 1 not in unit.tokens or text.tokens[comma + 1].pos != "ADP":
        return None
    for index in range(comma + 2, min(comma + REACH, unit.tokens.stop - 1)):
        token = text.tokens[index]
        if token.text == ",":
            return index + 1
        verb = token.pos == "VERB" and not (token.has("VerbForm=Part") and token.has("Tense=Past"))
        if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "PRON"} or verb:
            return None
        if token.text in {":", ";", "("} or index in unit.quoted:
            return None
    return None


def timed(hearing: Hearing, index: int) -> bool:
    """Whether a time, an adverb or an adverbial noun stands there."""
    token = hearing.unit.text.tokens[index]
    return index in hearing.known.dated or token.pos == "ADV" or (token.pos == "NOUN" and token.dep == "obl:mod")
