"""The phrases that tell who says a thing: « selon les calculs du maire », « à en croire la CGT ».

They only stand beside what is said: « Orial, d'après Dax, a vendu » tells nothing of Orial and Dax.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.model import Claim, Span, Text

_LEADING = frozenset({"ADP", "SCONJ"})
_ENDS = frozenset({",", ";", ":", "(", ")", "«", "»", "“", "”", '"', ".", "!", "?", "–", "—"})


def attributed(text: Text, claims: Sequence[Claim]) -> Mapping[int, int]:
    """For each token of such a phrase, up to a mark or verb, the first of the phrase; worked out once for a text."""
    known = text.notes.get(attributed)
    if not isinstance(known, dict):
        cues = [claim.cue for claim in claims if claim.cue is not None]
        known = text.notes[attributed] = {
            i: words.start for cue in cues for words in _phrases(text, cue) for i in words
        }
    return known


def _phrases(text: Text, cue: Span) -> Iterator[range]:
    """The phrase that ``cue`` begins, if a preposition begins that."""
    words = text.within(cue)
    if text.tokens[words.start].pos in _LEADING:
        tokens = text.tokens[words.stop : text.sentence(words.start).stop]
        stop = next((t.index for t in tokens if t.text in _ENDS or t.has("VerbForm=Fin")), words.stop + len(tokens))
        yield range(words.start, stop)
