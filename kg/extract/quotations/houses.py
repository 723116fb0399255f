"""Whose « on » it is: « À la mairie, on assure que … », « …, indique-t-on à la préfecture »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})
_NEAR = 6
# « au ministère, où l'on souligne »: how far before the verb the relative stands.
_REACH = 3


def house(subjects: Subjects, first: int) -> int | None:
    """Whose « on » it is: « À la mairie, on assure que … », « chez les syndicats, on dénonce … »."""
    frame = [index for index in subjects.unit.frame if index < first]
    for index in frame[-_REACH:]:
        if subjects.text.lowered[index] in subjects.speech.wheres:  # « au ministère, où l'on souligne … »
            return next(
                (i for i in reversed(frame) if i < index and i > index - 2 * _NEAR and subjects.may_speak(i)), None
            )
    opens = [
        index
        for index in frame
        if _open(subjects, index)
        and (subjects.text.lowered[index] in subjects.speech.houses or _around(subjects, index))
    ]
    for index in opens[-1:]:
        near = (i for i in frame if index < i <= index + _NEAR and subjects.text.tokens[i].pos in _NOMINAL)
        found = next((i for i in near if subjects.may_speak(i)), None)
        if found is not None and any(subjects.text.tokens[i].text == "," for i in range(found + 1, first)):
            return found
    return None


def housed(subjects: Subjects, last: int) -> int | None:
    """Whose « on » it is behind an incise: « …, indique-t-on à la préfecture », « …, a-t-on appris du parquet »."""
    learned = subjects.text.lemmas[last] in subjects.speech.learning
    while last + 1 in subjects.unit.tokens and subjects.text.tokens[last + 1].dep == "obl:mod":
        last += 1  # « …, a-t-on appris samedi auprès du parquet »
    last += not subjects.speech.sides.isdisjoint(subjects.text.lowered[last + 2 : last + 3])  # « du côté du parquet »
    first = subjects.text.tokens[last + 1] if last + 1 in subjects.unit.tokens else None
    led = (
        subjects.speech.houses
        | {subjects.speech.grammar.inside}
        | (subjects.speech.grammar.ofs if learned else frozenset())
    )
    if first is None or first.text.lower() not in led:
        return None
    near = (i for i in range(last + 2, min(last + 2 + _NEAR, subjects.unit.tokens.stop)))
    near = (i for i in near if subjects.text.lowered[i] not in subjects.speech.agencies)
    return next((i for i in near if subjects.text.tokens[i].pos in _NOMINAL and subjects.may_speak(i)), None)


def informing(subjects: Subjects, speaker: int) -> int | None:
    """Who has told it to whoever « a appris » it: « …, a appris l'AFP auprès de la mairie »."""
    ahead = range(speaker + 1, min(speaker + 1 + _NEAR, subjects.unit.tokens.stop))
    beside = next((i for i in ahead if subjects.text.lowered[i] == subjects.speech.grammar.beside), None)
    if beside is None or any(subjects.text.tokens[i].text == "," for i in range(speaker, beside)):
        return None
    near = range(beside + 1, min(beside + 1 + _NEAR, subjects.unit.tokens.stop))
    return next((i for i in near if subjects.text.tokens[i].pos in _NOMINAL and subjects.may_speak(i)), None)


def _around(subjects: Subjects, index: int) -> bool:
    """« Dans l'entourage du maire »: those around somebody."""
    words = subjects.text.lowered[index : index + 3]
    return words[:1] == (subjects.speech.grammar.inside,) and words[-1] in subjects.speech.circles


def _open(subjects: Subjects, index: int) -> bool:
    """Whether the token opens its unit or a clause behind a comma or conjunction, and no « Au moins »."""
    if index + 1 < len(subjects.text.tokens) and subjects.text.tokens[index + 1].pos == "ADV":
        return False
    before = index - 1
    if before in subjects.unit.tokens and subjects.text.lowered[before] in subjects.speech.owned:
        before -= 1  # « Du côté du syndicat, on dénonce … »
    return before not in subjects.unit.tokens or subjects.text.tokens[before].pos in {"PUNCT", "CCONJ", "SCONJ"}


__all__ = ["house", "housed", "informing"]
