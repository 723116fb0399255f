"""Papers that report, by names in quotation marks: « Comme l'écrit « La Vigie » », « , relate mardi « L'Écho » »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words of the longest name that is taken for a paper's.
_LONG = 4
_TOLD = frozenset({"VERB", "AUX", "PRON"})
_HELPING = frozenset({"AUX", "PRON"})
_BLANKS = "  "
_MARKED = frozenset(',»”"')
# Words between the verb and the name that tell when: « samedi matin ».
_WHEN = 3


def reporting(words: Sequence[Word], first: int, last: int, names: Names) -> bool:
    """Whether the name from ``first`` to ``last`` is who reports, behind the verb or before « que ».

    Its marks have gone where the text was made plain, and left two blanks.
    """
    if not words[first].gap.endswith(_BLANKS):
        return False
    inside = words[first : last + 1]
    told = any(word.pos in _TOLD for word in inside[1:])
    article = words[first].lower in names.articles or words[first].lower in names.grammar.elided
    titled = article and last > first and words[first + 1].capital
    if not titled or told or len(inside) > _LONG:
        return False
    return _behind(words, first, names) or _before(words, last + 1, names)


def _behind(words: Sequence[Word], first: int, names: Names) -> bool:
    """« , relate mardi (L'Écho) », « Comme l'a écrit (L'Écho) »: the verb of an incise, or behind « comme »."""
    here = first - 1
    while here > max(first - 1 - _WHEN, 0) and words[here].lower in names.temporal and words[here].close:
        here -= 1
    if here < 1 or words[here].lower not in names.reporting:
        return False
    while here > 0 and words[here].close:
        if words[here - 1].pos not in _HELPING and words[here - 1].lower not in names.articles:
            break
        here -= 1
    incised = not _MARKED.isdisjoint(words[here].gap)
    return incised or words[here - 1].lower in {names.grammar.like, *names.grammar.that}


def _before(words: Sequence[Word], after: int, names: Names) -> bool:
    """« (L'Écho) relate que », « (L'Écho) a écrit qu' »."""
    here = after
    while here < min(after + 2, len(words)) and words[here].pos == "AUX":
        here += 1
    if here + 1 >= len(words) or words[here].lower not in names.reporting:
        return False
    return words[here + 1].lower in names.grammar.that
