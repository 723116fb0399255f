"""Where the narrator goes on behind what is said: with a source, a circumstance, or what is told of a thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import CLITICS, NOUNS, VERBS
from kg.extract.quotations.edges import clausal, holds
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.subordinate import absolute
from kg.extract.quotations.tails import resumed
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.sources import Sourced
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text, Utterance


def narrates(hearing: Hearing, start: int, mark: int) -> bool:
    """Whether the narrator goes on at a comma, semicolon or colon behind what is said from ``start`` on."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    token = text.tokens[mark]
    if _mediated(unit, speech, mark) or resumed(unit, speech, start, mark):
        return True
    if token.text == ",":
        told = (
            _unsaid(text, speech, mark)
            or _contrasted(hearing, mark)
            or sourced_at(unit, speech, mark)
            or absolute(unit, speech, mark)
        )
        bare = text.lowered[start] not in speech.that and noun_beside(unit, speech, mark)
        return told or bare or remarked(unit, speech, mark)
    if token.text == ":":
        told = clausal(text, Span(text.tokens[start].span.start, token.span.start))
        quoted = mark + 1 in unit.quoted
        explained = not quoted and clausal(text, Span(token.span.end, unit.span.end))
        return told != quoted or explained or _told_apart(hearing, mark)
    return token.text == ";"


def _told_apart(hearing: Hearing, colon: int) -> bool:
    """« dit que la salle est petite : « on refuse du monde », soupire-t-il »: the quotation has its own cue."""
    quote = hearing.unit.quote_at(colon + 1)
    return quote is not None and any(
        other.use is Use.INCISE and other.first > colon and _adjoins(hearing.unit.text, quote, other)
        for other in hearing.spoken
    )


def _adjoins(text: Text, quote: Quote, incise: Spoken) -> bool:
    """Whether nothing stands between a quotation and an incise behind it."""
    start = text.tokens[incise.first].span.start
    return quote.outer.end <= start and not holds(text, Span(quote.outer.end, start), 1)


def _mediated(unit: Unit, speech: Speech, index: int) -> bool:
    """« annonce sa démission dans un communiqué »: where it is said, if nothing but its complement follows."""
    text = unit.text
    token = text.tokens[index]
    match = speech.medium.match(text.normal, token.span.start, unit.span.end)
    if match is None:
        return False
    for here in range(text.within(Span(*match.span())).stop, unit.tokens.stop):
        word = text.tokens[here]
        if word.text in {",", ";", "."} or (word.pos == "CCONJ" and acts_at(unit, speech, here + 1)):
            return True
        related = text.lowered[here] in speech.relating and text.tokens[here - 1].pos != "CCONJ"
        if related or word.has("VerbForm=Fin") or word.text == ":" or here in unit.quoted:
            return False
    return True


def _contrasted(hearing: Hearing, comma: int) -> bool:
    """« …, contrairement à l'an passé », « … “bravo”, tandis que »: what the narrator sets against it."""
    unit, speech = hearing.unit, hearing.speech
    if comma + 1 not in unit.tokens:
        return False
    opening = unit.text.lowered[comma + 1]
    parting = opening in speech.parting and (
        comma - 1 in unit.quoted
        or any(comma < one.speaker < one.first and "quote" in one.cue.takes for one in hearing.spoken)
    )
    return parting or opening in speech.contrasting


def sourced_at(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, selon le maire »: another source phrase, which has its own rule."""
    text = unit.text
    following = text.tokens[comma + 1] if comma + 1 in unit.tokens else None
    before = text.lowered[comma - 1]
    if following is None or following.pos != "ADP" or before in speech.relating:
        return False
    match = speech.source.match(text.normal, following.span.start, unit.span.end)
    return match is not None and match.lastgroup != "person"


def acts_at(unit: Unit, speech: Speech, index: int) -> bool:
    """Whether a finite verb, or a clitic and one, stands at token ``index``."""
    words = [word for word in unit.text.tokens[index : index + 2] if word.index not in unit.quoted]
    if words and words[0].text.lower() in speech.clitics and words[0].pos in CLITICS:
        words = words[1:]
    return bool(words) and words[0].has("VerbForm=Fin") and words[0].pos in VERBS


def _unsaid(text: Text, speech: Speech, comma: int) -> bool:
    """« …, sans donner de date »: what the speaker leaves unsaid."""
    words = [word.text.lower() for word in text.tokens[comma + 1 : comma + 4]]
    verbs = {form for word in words[1:] for form, _ in speech.forms.get(word, ())}
    ahead = text.tokens[comma + 2 : comma + 5]
    undone = any(token.has("VerbForm=Inf") for token in ahead) and speech.regardless not in words
    return words[:1] == [speech.grammar.without] and bool(
        undone or verbs & speech.telling or set(words) & speech.telling
    )


def aside(unit: Unit, speech: Speech, comma: int) -> bool:
    """« une remise au tribunal, qui siège à Lyon »: what the narrator tells of a thing said."""
    ahead = unit.text.tokens[comma + 1 : min(comma + 4, unit.tokens.stop)]
    if not ahead or comma + 1 in unit.quoted:
        return False
    first = ahead[1] if ahead[0].pos == "ADP" and len(ahead) > 1 else ahead[0]
    return first.text.lower() in speech.relative


def noun_beside(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, idée enterrée depuis », « …, année où l'on vota »: a bare noun that says more of the one before."""
    text = unit.text
    first = comma + 1
    opening = text.tokens[first] if first in unit.tokens else None
    articled = opening is not None and opening.text.lower() in speech.single
    first += opening is not None and (opening.pos == "NUM" or articled)
    second = first + 1
    if second not in unit.tokens or text.tokens[first].pos != "NOUN" or unit.quote_at(first):
        return False
    behind = text.tokens[second]
    related = behind.text.lower() in speech.relating or (
        behind.pos == "ADP" and second + 1 in unit.tokens and text.lowered[second + 1] in speech.relating
    )
    rest = [text.tokens[index] for index in range(second, unit.tokens.stop)]
    listed = any(word.pos == "CCONJ" or word.text == "," for word in rest)
    told = not articled and (behind.pos == "VERB" or behind.text.lower() in speech.grammar.ofs)
    return related or (told and not listed)


def remarked(unit: Unit, speech: Speech, comma: int) -> bool:
    """« …, ce que le groupe dément », « …, ce qui fait date »: the narrator tells what comes of what is said.

    On the readable articles no content has such a clause in it, and eight end before one.
    """
    words = [word.text.lower() for word in unit.text.tokens[comma + 1 : min(comma + 3, unit.tokens.stop)]]
    return words[:1] == [speech.grammar.this] and bool({*words[1:]} & {*speech.that, *speech.relative})


def retold(text: Text, found: Sequence[Utterance], source: Sourced) -> tuple[list[Utterance], Sourced]:
    """« Selon la police, il a fui, a indiqué le préfet »: what others tell of it, and its words alone."""
    told = [said for said in found if _tells(text, said, source)]
    ends = [said.content.end for said in told]
    cut = (Span(c.start, min([c.end, *(end for end in ends if end > c.start)])) for c in source.contents)
    return told, replace(source, contents=tuple(cut))


def _tells(text: Text, said: Utterance, source: Sourced) -> bool:
    if said.cue is None or said.speaker is None or said.cue.end > text.tokens[said.speaker].span.start:
        return False
    named = text.tokens[said.speaker].pos in NOUNS
    return named and said.content.covers(source.cue) and said.content.end <= said.cue.start
