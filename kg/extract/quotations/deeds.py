"""Where a verb that might be an incise tells a deed: « une pièce, écrit par X », « un « plan » oppose X à Y »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.speech import Tense

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects


def deed(subjects: Subjects, first: int, last: int) -> bool:
    """Whether the verb group says nothing of who said the words before it."""
    return _done_by(subjects, first, last) or _of_quoted(subjects, first)


def _done_by(subjects: Subjects, first: int, last: int) -> bool:
    """« une pièce, écrit par Luc Roy »: a form that is a participle too, and its agent behind « par »."""
    lowered, agent = subjects.text.lowered, last + 2
    if first != last or agent not in subjects.unit.tokens or lowered[last + 1] != subjects.speech.grammar.by:
        return False
    articled = subjects.text.tokens[agent].pos == "DET" and agent + 1 in subjects.unit.tokens
    named = subjects.may_speak(agent + 1) if articled else agent in subjects.people
    return named and any(tense is Tense.PARTICIPLE for _, tense in subjects.speech.forms.get(lowered[first], ()))


def _of_quoted(subjects: Subjects, first: int) -> bool:
    """« Des « combats violents » ont opposé X à Y »: an article before the quotation makes it the verb's subject."""
    quote = subjects.unit.quote_at(first - 1)
    if quote is None:
        return False
    before = subjects.text.within(quote.outer)[0] - 1
    determined = before in subjects.unit.tokens and subjects.text.tokens[before].pos == "DET"
    told = any(subjects.text.tokens[index].has("VerbForm=Fin") for index in subjects.text.within(quote.inner))
    return determined and before not in subjects.unit.quoted and not told


__all__ = ["deed"]
