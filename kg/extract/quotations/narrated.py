"""« Et le maire de conclure que … »: an infinitive that tells what its subject said, with no finite verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.relatives import NOMINAL

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects

_COLON = ":"


def narrator(subjects: Subjects, infinitive: int) -> int | None:
    """Who speaks, if all that stands before « de » and the infinitive is « et » and a noun phrase for somebody."""
    unit, tokens, lowered = subjects.unit, subjects.text.tokens, subjects.text.lowered
    first, preposition = unit.tokens.start, infinitive - 1
    if lowered[preposition] not in subjects.speech.grammar.ofs_plain or tokens[first].pos != "CCONJ":
        return None
    words = tokens[first + 1 : preposition]
    if not words or words[0].pos in {"VERB", "AUX", "PUNCT", "ADP"}:
        return None
    if any(word.has("VerbForm=Fin") or word.index in unit.quoted for word in words):
        return None
    behind = infinitive + 1
    says = behind in unit.tokens and (behind in unit.quoted or lowered[behind] in {*subjects.speech.that, _COLON})
    who = next((word.index for word in words if word.pos in NOMINAL or word.index in subjects.people), words[-1].index)
    latter = next((word.index for word in words if lowered[word.index] in subjects.speech.latter), None)
    found = who if latter is None else latter
    return found if says and (latter is not None or subjects.may_speak(found)) else None


__all__ = ["narrator"]
