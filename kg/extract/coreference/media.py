"""Papers and agencies that have only been told something, or quoted: « a-t-il dit à l'AFP. Le groupe fermera »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.media import medium
from kg.terms import Form

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention

# Mentions of one figure that are looked at: how it was first and last told of.
_FIRST, _LAST = 3, 5
# Tokens before the name of a body among which somebody is told to judge others there: « analyste actions chez ».
_BEFORE = 4
_LEADING = frozenset({"ADP", "PUNCT"})
_FIRM = "company"


def quoted(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« selon Le Phare. Le groupe … »: the text is not about the paper, unless that is called a paper.

    One that has done something itself, or been called by the noun, may well be meant.
    """
    near = (*figure.mentions[:_FIRST], *figure.mentions[-_LAST:])
    named = [mention for mention in near if mention.form is Form.NAMED]
    if not named or not any(medium(trail.text.words(mention.span), trail.language.names) for mention in named):
        return False
    bases = {reading.base for reading in phrase.readings}
    if not (bases.isdisjoint(figure.bynames) and bases.isdisjoint(figure.roles)):
        return False
    return all(_led(trail, mention) for mention in named)


def _led(trail: Trail, mention: Mention) -> bool:
    """Whether a preposition or bracket leads the name in: « à l'AFP », « Lima (AFP) », not « de l'AFP »."""
    tokens, here = trail.text.tokens, trail.text.within(mention.span)[0] - 1
    while here > 0 and tokens[here].pos == "DET" and trail.text.lowered[here] not in trail.people.contracted:
        here -= 1
    of = trail.people.grammar.ofs
    return here >= 0 and tokens[here].pos in _LEADING and trail.text.lowered[here] not in of


def analysing(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Selon Luc Bas, analyste chez Orial, le groupe … »: whoever judges others from there speaks of another."""
    sentence = trail.text.sentence(phrase.head)
    for name in range(sentence.start + 1, phrase.first):
        if trail.at.get(name) is figure and trail.text.tokens[name].text[:1].isupper():
            before = trail.text.lowered[max(name - _BEFORE, sentence.start) : name]
            return not trail.people.analysts.isdisjoint(before)
    return False


def reporting(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le Phare a révélé qu'Orial avait triché. L'entreprise … »: the paper, where a firm is told of beside it."""
    if any(reading.sort != _FIRM for reading in phrase.readings) or phrase.head != phrase.last:
        return False
    bases = {reading.base for reading in phrase.readings}
    if not bases.isdisjoint(figure.roles) or not bases.isdisjoint(figure.bynames) or not _medium(trail, figure):
        return False
    last = trail.latest[figure].sentence
    near = (seen.figure for seen in trail.recent(phrase.head) if seen.sentence >= last)
    others = (one for one in near if one is not figure and one.named and one.kind is figure.kind)
    return any(not _medium(trail, one) for one in others)


def _medium(trail: Trail, figure: Figure) -> bool:
    names = (m for m in figure.mentions[:_FIRST] if m.form is Form.NAMED)
    return any(medium(trail.text.words(mention.span), trail.language.names) for mention in names)


BODIES = (quoted, analysing, reporting)
