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


BODIES = (quoted, analysing)
