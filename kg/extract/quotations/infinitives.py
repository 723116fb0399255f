"""What a cue introduces as an infinitive: « promet de partir », « demande au maire de céder »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asides import aside
from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.complements import addressee, antecedes, objected, second_phrase, speaks, urging
from kg.extract.quotations.edges import CLOSE, trimmed, verb_between
from kg.extract.quotations.passing import REACH, beyond
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text, Token

# The endings of an infinitive.
_ENDINGS = ("er", "ir")


def infinitives(hearing: Hearing, number: int) -> Iterator[Span]:
    """The infinitive that cue ``number`` introduces, with what it governs: one stretch or none."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    takes = cue.cue.takes & ({"inf", "de", "à"} if speaks(hearing, cue) else {"inf"})
    if "obj-de" in cue.cue.takes and (objected(text, speech, cue) or antecedes(unit, speech, cue)):
        takes |= {"de"}
    if cue.lemma in speech.wills and (cue.tense is Tense.PARTICIPLE or antecedes(unit, speech, cue)):
        return
    if not takes:
        return
    for index in range(cue.last + 1, min(unit.tokens.stop, cue.last + 2 * REACH)):
        token = text.tokens[index]
        hung = token.head in cue.anchors and token.dep in {"xcomp", "ccomp", "obl:arg", "acl", "csubj"}
        near = index <= max(cue.last, beyond(hearing, cue.last + 1) - 1) + CLOSE
        first = _infinitive(unit, speech, token) if hung or near or _asked(hearing, cue, token) else None
        if first is not None and _marked_by(unit, speech, token, first) in takes - _voted(text, speech, cue, first):
            urged = _urged(hearing, cue, first)
            start = _fronted(unit, speech, first, cue.last) if urged is None else text.tokens[urged].span.start
            quote = unit.quote_at(first)
            if quote is not None and _marked_inside(text, speech, quote, first):
                yield quote.inner
                return
            opened = quote is not None and quote.inner.start == start
            if quote is not None and opened and addressee(hearing, cue) is not None:
                if _another(unit, speech, quote):
                    marked = text.tokens[text.within(quote.outer)[0] - 1].span.start
                    yield trimmed(unit, Span(marked, _done_end(hearing, number, first)))
                return  # « reproche au maire de « mentir » » is one quotation with its frame
            yield trimmed(
                unit, Span(quote.outer.start if quote and opened else start, _done_end(hearing, number, first))
            )
            return
        if number + 1 < len(hearing.spoken) and index >= hearing.spoken[number + 1].verb:
            return


def _done_end(hearing: Hearing, number: int, first: int) -> int:
    """« n'exclut pas de saisir le juge, qui siège à Lyon »: what is to be done ends where its object is told of."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    end = content_end(hearing, number, first)
    if _marked_by(unit, speech, text.tokens[first], first) == "inf":
        return end
    commas = [i for i in unit.frame if i > first and text.tokens[i].text == ","]
    apart = next((text.tokens[i].span.start for i in commas if _set_against(unit, speech, i)), end)
    end = min(end, apart)
    last = next((i for i in reversed(commas) if text.tokens[i].span.start < end), None)
    return text.tokens[last].span.start if last is not None and aside(unit, speech, last) else end


def _set_against(unit: Unit, speech: Speech, comma: int) -> bool:
    """« demande de rouvrir la ligne, tandis que l'hiver approche »: what the narrator sets beside what is asked."""
    words = unit.text.lowered[comma + 1 : min(comma + 3, unit.tokens.stop)]
    return len(words) > 1 and words[0] in {*speech.parting, speech.meanwhile} and words[1] in speech.that


def _marked_inside(text: Text, speech: Speech, quote: Quote, first: int) -> bool:
    """« demande au juge « de faire preuve de clémence » »: the preposition is quoted with its infinitive."""
    words = text.lowered[text.within(quote.inner)[0] : first]
    return len(words) > 0 and words[0] in speech.grammar.ofs_plain | {speech.grammar.to} and len(words) <= CLOSE


def _another(unit: Unit, speech: Speech, quote: Quote) -> bool:
    """« reproche au maire de « mentir » et de céder », « de « retenir » le dossier »: more than what is quoted."""
    text = unit.text
    behind = text.within(quote.outer)[-1] + 1
    words = text.tokens[behind : min(behind + 3, unit.tokens.stop)]
    if words and words[0].pos == "DET":
        return True
    if len(words) < 3 or words[0].pos != "CCONJ":
        return False
    return words[1].text.lower() in speech.grammar.ofs_plain and words[2].has("VerbForm=Inf")


def _asked(hearing: Hearing, cue: Spoken, token: Token) -> bool:
    """« demande aux habitants de rester », « raconte au juge avoir fui »: an infinitive behind who is told."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    begun = token.index
    while begun - 1 > cue.last and text.lowered[begun - 1] in {*speech.clitics, *speech.deniers}:
        begun -= 1  # « de ne pas avoir surveillé »
    if not (token.has("VerbForm=Inf") or _likely(unit, speech, token)) or verb_between(
        text, speech, cue.last + 1, begun
    ):
        return False
    first, addressed = beyond(hearing, cue.last + 1), addressee(hearing, cue) is not None
    asked = second_phrase(unit, speech, cue) if addressed else None
    if (
        asked is not None
        and asked < begun
        and asked not in hearing.known.dated
        and asked + 1 not in hearing.known.dated
    ):
        return False  # « réclame à l'État le droit de partir »
    marked = _marked_by(unit, speech, token, token.index)
    if any(word.text == "," for word in text.tokens[first : token.index]):
        return False
    return (addressed and marked in {"de", "inf"}) or (urging(cue) and marked == "à")


def _urged(hearing: Hearing, cue: Spoken, first: int) -> int | None:
    """Where the object of « exhorter », « inciter » begins, who is to do what is asked."""
    text = hearing.unit.text
    if not urging(cue):
        return None
    start = beyond(hearing, cue.last + 1)
    whom = start < first - 1 and text.tokens[start].pos in {"DET", "PROPN", "NOUN", "NUM"}
    return start if whom and text.lowered[start] not in hearing.speech.grammar.tos else None


def _voted(text: Text, speech: Speech, cue: Spoken, first: int) -> frozenset[str]:
    """« appelle à voter pour X » is support, no speech."""
    return frozenset({"à"}) if text.tokens[first].lemma in speech.votes and cue.lemma in speech.calls else frozenset()


def _infinitive(unit: Unit, speech: Speech, token: Token) -> int | None:
    text = unit.text
    if token.has("VerbForm=Inf") or _likely(unit, speech, token):
        return token.index
    for child in text.children[token.index]:
        word = text.tokens[child]
        if word.has("VerbForm=Inf") and word.dep in {"aux:tense", "aux:pass", "cop"}:
            return child
    return None


def _likely(unit: Unit, speech: Speech, token: Token) -> bool:
    """« leur demande de vacciner les enfants »: what the model takes for a noun, with no article but behind it."""
    text = unit.text
    if token.pos != "NOUN" or not token.text.endswith(_ENDINGS) or token.index + 1 not in unit.tokens:
        return False
    led = text.lowered[token.index - 1] in speech.grammar.ofs_plain | {speech.grammar.to}
    return led and text.tokens[token.index + 1].pos == "DET"


def _fronted(unit: Unit, speech: Speech, first: int, last: int) -> int:
    """Where an infinitive begins, with its clitics and the preposition before it."""
    text = unit.text
    first = max(_before(unit, speech, first), last) + 1
    marked = first - 1 > last and text.lowered[first - 1] in speech.grammar.ofs_plain | {speech.grammar.to}
    first -= marked and first not in unit.quoted
    return text.tokens[first].span.start


def _before(unit: Unit, speech: Speech, first: int) -> int:
    """The token before an infinitive and its pronouns: « (de) ne pas le voir », « (de) tout mieux faire »."""
    text, here = unit.text, first - 1
    passing = {*speech.clitics, *speech.deniers, *speech.any}
    while here in unit.tokens and text.lowered[here] in passing:
        here -= 1
    led = here
    while led in unit.tokens and (text.tokens[led].pos == "ADV" or text.lowered[led] in passing):
        led -= 1
    marked = led in unit.tokens and text.lowered[led] in speech.grammar.ofs_plain | {speech.grammar.to}
    return led if marked else here


def _opens_quote(unit: Unit, mark: int) -> bool:
    quote = unit.quote_at(mark)
    return quote is not None and quote.outer.start == unit.text.tokens[mark].span.start


def _marked_by(unit: Unit, speech: Speech, token: Token, first: int) -> str:
    text = unit.text
    here = _before(unit, speech, first)
    while here in unit.tokens and _opens_quote(unit, here):
        here = _before(unit, speech, here)
    word = text.lowered[here] if here in unit.tokens else ""
    if word in speech.grammar.ofs_plain:
        return "de"
    if word == speech.grammar.to:
        return "à"
    if word in speech.relating | speech.asking:
        return ""  # « lui disent quoi faire »
    return "inf" if text.tokens[here].pos not in {"ADP", "SCONJ", "CCONJ"} and token.dep != "advcl" else ""
