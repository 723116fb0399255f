"""« Ce qui fait dire au maire que le pont est usé »: what something makes somebody say or think."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import BEFORE_NOUN
from kg.extract.quotations.edges import trim
from kg.extract.quotations.given import clause_end
from kg.extract.quotations.sources import Sourced
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.subjects import Subjects

# Tokens from whoever speaks to the conjunction: « à Luc Roy, qui préside le syndicat des pêcheurs de Dax, que ».
_FAR = 20
_NOMINAL = frozenset({"NOUN", "PROPN", "X"})


def caused(subjects: Subjects) -> Iterator[Sourced]:
    """What the turns of the unit's frame with « faire » give to whom they make speak, behind « que » or a colon."""
    unit, text, speech = subjects.unit, subjects.text, subjects.speech
    for match in speech.causing.finditer(text.normal, unit.span.start, unit.span.end):
        cue = Span(*match.span())
        words = text.within(cue)
        if not words or words[0] in unit.quoted:
            continue
        speaker = _speaker(subjects, words[-1] + 1)
        near = range(speaker + 1, min(speaker + _FAR, unit.tokens.stop)) if speaker is not None else range(0)
        opening = next((i for i in near if i not in unit.quoted and text.lowered[i] in {*speech.that, ":"}), None)
        if speaker is None or opening is None:
            continue
        content = trim(text, Span(text.tokens[opening].span.end, clause_end(subjects, opening)), unit.quotes)
        if len(content) > 1:
            yield Sourced(cue, speaker, (content,))


def _speaker(subjects: Subjects, first: int) -> int | None:
    """The noun or name behind the preposition, if it may speak."""
    for index in range(first, min(first + _FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.pos in _NOMINAL:
            return index if subjects.may_speak(index) else None
        if token.pos not in BEFORE_NOUN:
            return None
    return None
