"""« L'affirmation du maire que le pont est sûr », « l'annonce par Orial que … »: whose a noun for what is said is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.closings import BEHIND

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects
    from kg.model import Text

# What stands in no name of who says it.
_ELSE = frozenset({"PUNCT", "VERB", "AUX", "PRON"})
_COMPLETES = "acl"
# What a clause with all its parts may have.
_FULL = frozenset({"obj", "aux:pass", "cop", "xcomp"})


def owned(subjects: Subjects, last: int) -> tuple[int | None, int]:
    """Who is named behind the noun that ends at token ``last``, before « que », and the last token before that.

    Not « le message du maire que tous attendaient », whose clause is relative.
    """
    text, unit, grammar = subjects.text, subjects.unit, subjects.speech.grammar
    near = range(last + 1, min(last + BEHIND, unit.tokens.stop))
    that = next((index for index in near if text.lowered[index] in subjects.speech.that), last)
    between = text.tokens[last + 1 : that]
    if not between or between[0].text.lower() not in grammar.ofs | {grammar.by}:
        return None, last
    if any(word.pos in _ELSE for word in between) or not _whole(text, last, that):
        return None, last
    return next((word.index for word in between if subjects.may_speak(word.index)), None), that - 1


def _whole(text: Text, noun: int, that: int) -> bool:
    """Whether the clause behind « que » lacks no object, which a relative clause would, and ends before a main verb."""
    verb = text.tokens[text.tokens[that].head]
    if verb.dep != _COMPLETES and text.tokens[noun].head <= verb.index:
        return False
    below = {text.tokens[child].dep for child in text.children[verb.index] if child > that}
    return verb.dep == _COMPLETES or not below.isdisjoint(_FULL)


__all__ = ["owned"]
