"""Those named as some of several: « trois reporters, dont Luc Bas », « des acteurs comme Jan Vial et Ana Roux »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.rolls import past_brackets, roll
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.nominal import Atom, Phrase
    from kg.extract.relations.scene import Scene

_MANY = "Number=Plur"
# What stands behind a row between commas.
_ENDS = frozenset({",", ".", ";", ")", "("})
# Words of the longest of what leads in such a row.
_LEAD = 2


def among(scene: Scene, phrase: Phrase) -> Sequence[Atom]:
    """The people named behind the plural noun of ``phrase`` as some of those that it tells."""
    if not scene.tokens[phrase.head].has(_MANY) or phrase.atom is not None or phrase.named is not None:
        return ()
    mark, stop = phrase.last + 1, scene.phrases.stretch(phrase.head).stop
    apart = mark < stop and scene.tokens[mark].text in {",", "("}
    first = _past_lead(scene, mark + apart, stop, apart=apart)
    named = scene.phrases.at(first) if mark < first < stop else None
    atom = (named.named or named.atom) if named is not None else None
    if atom is None or scene.entity_of(atom).kind is not Kind.PERSON or _of_more(scene, phrase):
        return ()
    row = (atom, *roll(scene, atom.last))
    return row if _ends(scene, phrase, row, apart=apart) else ()


def _past_lead(scene: Scene, here: int, stop: int, *, apart: bool) -> int:
    """The token behind what leads in some of several at ``here``, or 0.

    Between commas « comme » may tell of others: « Les ministres, comme Luc Bas, le savent ».
    """
    for size in range(_LEAD, 0, -1):
        lead = " ".join(scene.words[here : min(here + size, stop)])
        if lead in scene.language.relations.some and not (apart and lead == scene.grammar.like):
            return here + size
    return 0


def _of_more(scene: Scene, phrase: Phrase) -> bool:
    """« les victimes des policiers, dont Luc Bas »: which of the two, nobody tells."""
    before = phrase.first - 1
    led = before > 0 and scene.phrases.preposition(before) == scene.grammar.of
    return led and scene.tokens[before - 1].has(_MANY)


def _ends(scene: Scene, phrase: Phrase, row: Sequence[Atom], *, apart: bool) -> bool:
    """Whether the row is over where it should, and no clause: « les avocats dont Luc Bas a parlé »."""
    stop = scene.phrases.stretch(phrase.head).stop
    after = past_brackets(scene, row[-1].last + 1, stop)
    if after >= stop or scene.tokens[after].text in _ENDS:
        return True
    verb = scene.tokens[after]
    sure = len(row) == 1 or scene.words[row[0].first - 1] != scene.grammar.whose
    return not apart and sure and verb.has("VerbForm=Fin") and verb.has(_MANY)
