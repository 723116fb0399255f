"""The phrases that tell who says a thing: « selon les calculs du maire », « à en croire la CGT ».

They only stand beside what is said: « Orial, d'après Dax, a vendu » tells nothing of Orial and Dax.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Entity
from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.model import Claim, Text

_LEADING = frozenset({"ADP", "SCONJ"})
_ENDS = frozenset({",", ";", ":", "(", ")", "«", "»", "“", "”", '"', ".", "!", "?", "–", "—"})


def attributed(text: Text, claims: Sequence[Claim]) -> Mapping[int, int]:
    """For each token of such a phrase, up to a mark or verb, the first of the phrase; worked out once for a text."""
    known = text.notes.get(attributed)
    if not isinstance(known, dict):
        known = text.notes[attributed] = {
            i: words.start for claim in claims for words in _phrases(text, claim) for i in words
        }
    return known


def _phrases(text: Text, claim: Claim) -> Iterator[range]:
    """The phrase that the cue of ``claim`` begins, if a preposition begins that."""
    words = text.within(claim.cue) if claim.cue is not None else range(0)
    if words and text.tokens[words.start].pos in _LEADING:
        tokens = text.tokens[words.stop : text.sentence(words.start).stop]
        stop = next((t.index for t in tokens if t.text in _ENDS or t.has("VerbForm=Fin")), words.stop + len(tokens))
        yield range(words.start, _past_name(text, claim, stop))


def _past_name(text: Text, claim: Claim, stop: int) -> int:
    """Behind the name of who says it, if that stands behind a comma: « selon (le juge, Luc Bas), »."""
    if not isinstance(claim.speaker, Entity) or [token.text for token in text.tokens[stop : stop + 1]] != [","]:
        return stop
    start = text.tokens[min(stop + 1, len(text.tokens) - 1)].span.start
    named = (m.span for m in claim.speaker.mentions if m.form is Form.NAMED and m.span.start == start)
    return next((text.within(span).stop for span in named), stop)
