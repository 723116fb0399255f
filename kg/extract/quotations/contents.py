"""What a cue introduces: the stretch said, before it, after it or around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asked import announced, asking
from kg.extract.quotations.attributes import attributes
from kg.extract.quotations.bounds import next_cue
from kg.extract.quotations.clauses import clauses
from kg.extract.quotations.complements import speaks
from kg.extract.quotations.edges import CLOSE, WORDS, clausal, holds, trimmed
from kg.extract.quotations.incises import around, likened, turned_behind
from kg.extract.quotations.infinitives import infinitives
from kg.extract.quotations.objects import nominal
from kg.extract.quotations.passing import REACH
from kg.extract.quotations.phrases import mannered
from kg.extract.quotations.quoting import quotations
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.subordinate import clause_at
from kg.extract.quotations.verbs import FINITE
from kg.frozen import dataclass
from kg.lang.speech import Tense
from kg.model import Span
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# The rule of a clause said.
CLAUSE = "que"


@dataclass(frozen=True, slots=True)
class Part:
    """A content found by a cue, and the rule that found it."""

    content: Span
    rule: str


def contents(hearing: Hearing, number: int, taken: int) -> list[Part]:
    """The contents of cue ``number``; ``taken`` is the offset up to which the unit has been given away."""
    cue = hearing.spoken[number]
    if cue.use is Use.INCISE:
        return [Part(span, "incise") for span in around(hearing, number, taken) if len(span) > 1]
    if cue.use is Use.LIKENING:
        return [Part(span, "likening") for span in likened(hearing, number, taken) if len(span) > 1]
    quoted = [Part(span, "colon") for span in (*_colon(hearing, number), *_foretold(hearing, number)) if len(span) > 1]
    return [*_before_colon(hearing, number, quoted[0].content), *quoted] if quoted else _completed_by(hearing, number)


def _completed_by(hearing: Hearing, number: int) -> list[Part]:
    """What the cue's own complement says, by the first rule that finds it."""
    if _awards(hearing.unit, hearing.speech, hearing.spoken[number]):
        return []
    for rule, found in (
        (CLAUSE, clauses(hearing, number)),
        ("how", asking(hearing, number)),
        ("infinitive", infinitives(hearing, number)),
        ("adjective", attributes(hearing, number)),
        ("quote", mannered(hearing, number)),
        ("quote", quotations(hearing, number)),
        ("noun", nominal(hearing, number)),
    ):
        spans = [span for span in found if len(span) > 1]
        if spans:
            return [Part(span, rule) for span in spans]
    return []


def _awards(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« attribue le prix à Luc Roy », « accuse une perte », « plaide coupable »: a deed, and nothing said."""
    text = unit.text
    if speech.plea.match(text.normal, text.tokens[cue.last].span.end):
        return True
    suffered = speech.registering.get(cue.lemma, frozenset())
    awards = speech.awards if "obj-à" in cue.cue.takes else frozenset()
    words = text.tokens[cue.last + 1 : cue.last + 1 + REACH] if suffered or awards else ()
    noun = next((word for word in words if word.pos == "NOUN" and word.index in unit.tokens), None)
    return noun is not None and noun.lemma.lower() in awards | suffered


def _before_colon(hearing: Hearing, number: int, quoted: Span) -> list[Part]:
    """« s'est dit « déçu » : « … » », « réclame une aide : « … » »: what the cue says before a colon says more."""
    parts = _completed_by(hearing, number)
    if any(part.content.end >= quoted.start for part in parts):
        # « dénoncent un recul : « … », lance Luc Roy »
        others = any(other.use is Use.INCISE for other in hearing.spoken[number + 1 :])
        found = nominal(hearing, number) if others else ()
        parts = [Part(span, "noun") for span in found if len(span) > 0 and span.end < quoted.start]
    return parts if all(holds(hearing.unit.text, part.content, 1) for part in parts) else []


def _retaken(text: Text, cue: Spoken, other: Spoken) -> bool:
    """« Alors que les débats reprennent, le maire a dit : « … » »: another has a perfect of his own."""
    perfect = other.tense is Tense.PARTICIPLE and text.tokens[other.first].has("VerbForm=Fin")
    between = text.tokens[cue.last + 1 : max(other.speaker, cue.last + 1)]
    return perfect and cue.last < other.speaker < other.first and any(word.text == "," for word in between)


def _colon(hearing: Hearing, number: int) -> Iterator[Span]:
    """« a déclaré : « … » », and without marks, « prévient : la route est coupée »."""
    unit = hearing.unit
    text = unit.text
    cue, stop = hearing.spoken[number], next_cue(hearing, number)
    end = text.tokens[cue.last].span.end
    colon = next((i for i in range(cue.last + 1, unit.tokens.stop) if text.tokens[i].text == ":"), None)
    if colon is None or colon in unit.quoted:
        return
    later = [other for other in hearing.spoken[number + 1 :] if other.first < colon]
    if any(other.tense in FINITE or (other.tense is Tense.GERUND and other.last == colon - 1) for other in later):
        return
    if any(_retaken(text, cue, other) for other in later):
        return
    after = text.tokens[colon].span.end
    quotes = [quote for quote in unit.quotes if quote.outer.start >= after]
    if quotes and not holds(text, Span(after, quotes[0].outer.start), 1):
        if clausal(text, Span(end, after)) and _that_between(text, hearing.speech, cue.last + 1, colon):
            return
        near = (quote for quote in quotes if quote.outer.start < max(stop, quotes[0].outer.end))
        yield from (quote.inner for quote in near if not turned_behind(hearing, number, quote))
    elif _said_behind(hearing, number, colon):
        return
    elif "quote" in cue.cue.takes and (
        colon <= cue.last + 1
        or _answered(hearing, cue, colon)
        or _told(hearing, cue, after, quotes)
        or announced(hearing, cue, colon)
    ):
        yield trimmed(unit, Span(after, unit.span.end))


def _foretold(hearing: Hearing, number: int) -> Iterator[Span]:
    """« Le maire l'assure, le pont tiendra »: the clause behind a comma that a pronoun of the cue stands for."""
    unit, speech, cue = hearing.unit, hearing.speech, hearing.spoken[number]
    text, comma = unit.text, cue.last + 1
    awaited = text.lowered[cue.first] in speech.neuter and "que" in cue.cue.takes and cue.stance is not Stance.DEMANDING
    awaited = awaited and len(cue.anchors) == 1 and number + 1 == len(hearing.spoken) and not unit.quotes
    parted = comma + 1 in unit.tokens and text.tokens[comma].text == ","
    if awaited and parted and clause_at(unit, speech, comma + 1):
        yield trimmed(unit, Span(text.tokens[comma].span.end, unit.span.end))


def _said_behind(hearing: Hearing, number: int, colon: int) -> bool:
    """« se montre critique : il estime que … »: the words behind have a cue of their own."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    third = speech.third
    near = (other for other in hearing.spoken[number + 1 :] if colon < other.speaker <= colon + CLOSE)
    if any(text.lowered[other.speaker] in third and other.speaker <= other.first for other in near):
        return True
    for match in speech.source.finditer(text.normal, text.tokens[colon].span.end, unit.span.end):
        last = text.within(Span(match.start(), match.end()))[-1]
        behind = text.lowered[last + 1] if last + 1 in unit.tokens else ""
        if match.lastgroup == "whole" or behind in speech.stressed:
            return last not in unit.quoted
    return False


def _answered(hearing: Hearing, cue: Spoken, colon: int) -> bool:
    """« n'en doute pas : le pont tiendra »: nothing but adverbs stands between a pronoun's verb and the colon."""
    text, speech = hearing.unit.text, hearing.speech
    taken = cue.cue.lead or not speech.neuter.isdisjoint(text.lowered[cue.first : cue.verb])
    return bool(taken) and all(text.tokens[i].pos == "ADV" for i in range(cue.last + 1, colon))


def _told(hearing: Hearing, cue: Spoken, colon: int, quotes: list[Quote]) -> bool:
    """« a rejeté cette version : ses hommes étaient là « à minuit » »: a clause in words that are partly quoted."""
    unit = hearing.unit
    text = unit.text
    behind = text.within(Span(colon, unit.span.end))
    verbs = (index for index in behind if text.tokens[index].has("VerbForm=Fin"))
    heard = any(holds(text, quote.inner, WORDS) for quote in quotes) and speaks(hearing, cue)
    return heard and any(index not in unit.quoted for index in verbs)


def _that_between(text: Text, speech: Speech, first: int, last: int) -> bool:
    return any(token.text.lower() in speech.that for token in text.tokens[first:last])
