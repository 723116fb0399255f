"""Where the narrator goes on right behind what is said: « « … » en visant X », « …, qualifié de « … » par X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import NOUNS, VERBS
from kg.lang.speech import Tense
from kg.model import Span
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text, Token

# Behind « avant » an infinitive stands within so many words.
_NEAR = 5
# How far behind a participle its agent may stand.
_FAR = 25
_STOPS = frozenset({",", ";", ":"})


def resumed(unit: Unit, speech: Speech, start: int, mark: int) -> bool:
    """Whether the narrator goes on at token ``mark``, behind what is said from token ``start`` on."""
    if unit.text.tokens[mark].text == ",":
        return (
            _done_next(unit, speech, mark + 1) is not None
            or _meanwhile(unit, speech, mark)
            or _judged(unit, speech, mark)
        )
    return _accompanied(unit, speech, start, mark) or _said_next(unit, speech, mark)


def _done_next(unit: Unit, speech: Speech, first: int) -> Token | None:
    """« …, avant de s'envoler pour Dax »: the infinitive of what the speaker did next."""
    if unit.text.lowered[first : first + 1] != (speech.prior,):
        return None
    words = unit.text.tokens[first : min(first + _NEAR, unit.tokens.stop)]
    of = len(words) > 1 and unit.text.lowered[first + 1] in speech.grammar.ofs_plain
    return next((word for word in words if word.has("VerbForm=Inf")), None) if of else None


def _said_next(unit: Unit, speech: Speech, first: int) -> bool:
    """« … avant de démentir »: the speaker takes back what was said, behind no comma."""
    verb = _done_next(unit, speech, first)
    cues = speech.verbs.get(verb.lemma, ()) if verb is not None else ()
    return any(cue.stance is Stance.DENYING and not cue.tail for cue in cues)


def _meanwhile(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, tout en appelant au calme »: what the speaker does besides."""
    words = unit.text.lowered[comma + 1 : min(comma + 3, unit.tokens.stop)]
    return len(words) > 1 and words[0] in speech.wholly and words[1] == speech.grammar.within


def _accompanied(unit: Unit, speech: Speech, start: int, mark: int) -> bool:
    """« souhaite que « le chef parte » en visant X »: what the speaker does with a clause that is quoted whole."""
    text = unit.text
    if text.lowered[mark] != speech.grammar.within or mark + 1 not in unit.tokens:
        return False
    quote = unit.quote_at(start + 1)
    if quote is None:
        return False
    whole = text.within(quote.outer)
    opens = text.lowered[start] in speech.that and whole[0] == start + 1 and whole[-1] == mark - 1
    doing = text.tokens[mark + 1].has("VerbForm=Part") and not text.tokens[mark + 1].has("Tense=Past")
    return opens and doing and any(finite(text, index) is not None for index in whole)


def _judged(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, qualifié de « … » par les observateurs »: what others say of a thing in what is said."""
    verbs = {verb for verb, tense in _forms(unit.text, speech, comma + 1) if tense is Tense.PARTICIPLE}
    if comma + 1 not in unit.tokens or not verbs & speech.judging:
        return False
    quoted = False
    for index in range(comma + 2, min(comma + 2 + _FAR, unit.tokens.stop)):
        token = unit.text.tokens[index]
        if index in unit.quoted:
            quoted = True
        elif unit.text.lowered[index] == speech.grammar.by:
            return quoted
        elif token.has("VerbForm=Fin") or token.pos == "SCONJ" or token.text in _STOPS:
            return False
    return False


def _forms(text: Text, speech: Speech, index: int) -> tuple[tuple[str, Tense], ...]:
    """The verbs and tenses that a word may be, whatever the gender and number of a participle."""
    word = text.lowered[index] if index < len(text.tokens) else ""
    return next((speech.forms[w] for end in ("", "s", "e", "es") if (w := word.removesuffix(end)) in speech.forms), ())


def facing(text: Text, quotes: Sequence[Quote]) -> Span:
    """« s'est dit « ému » devant un « acte odieux » »: what one feels, with what one feels it about."""
    one, other = quotes[0], quotes[1] if len(quotes) > 1 else None
    words = text.tokens[text.within(one.outer)[-1] + 1 : text.within(other.outer)[0]] if other else ()
    led = len(words) > 1 and words[0].pos == "ADP" and {word.pos for word in words} <= {"ADP", "DET", "NOUN", "ADJ"}
    return Span(one.outer.start, other.outer.end) if led and other else one.inner


def acting(unit: Unit, speech: Speech, quote: Quote) -> int:
    """Where what is said begins: behind the one who speaks if the verb is quoted, « Luc Roy « exprime sa peine » »."""
    text, first = unit.text, unit.text.within(quote.inner)[0]
    passing = {*speech.clitics, *speech.ne}
    while text.lowered[first] in passing and first + 1 in unit.tokens:
        first += 1
    before = [text.tokens[i] for i in range(unit.tokens.start, text.within(quote.outer)[0])]
    verbless = not any(word.has("VerbForm=Fin") or word.pos in {"SCONJ", "CCONJ", "ADV"} for word in before)
    named = any(word.dep.startswith("nsubj") for word in before)
    return quote.outer.start if verbless and named and text.tokens[first].has("VerbForm=Fin") else unit.span.start


def untimed(text: Text, span: Span, gone: Container[int], speech: Speech) -> Span:
    """« a annoncé (sa démission) mardi »: an object without the time, not to come, of its telling behind it."""
    words = text.within(span)
    lapse = speech.lapse.search(text.normal, span.start, span.end)
    last = text.within(Span(lapse.start(), span.end))[0] - 1 if lapse else words[-1]
    while not lapse and last in gone and last > words[0]:
        last -= 1
    if last == words[-1]:
        return span
    while last > words[0] and text.tokens[last].pos in {"ADP", "DET"}:
        if text.tokens[last].pos == "ADP" and text.lowered[last] not in speech.places | {speech.grammar.to}:
            return span
        last -= 1
    happened = any(text.tokens[index].pos in VERBS or text.tokens[index].text == "," for index in words)
    named = last > words[0] and text.tokens[last].pos in NOUNS and text.tokens[last - 1].pos != "NOUN"
    return Span(span.start, text.tokens[last].span.end) if named and not happened else span
