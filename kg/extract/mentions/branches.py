"""Bodies by where they are: « Lubrizol France », « la DRAAF Bretagne »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.strangers import steered
from kg.lang.gazetteer import has_continent
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.shapes import Shapes
    from kg.extract.mentions.words import Word

# Words of a firm's name and its country.
_TWO = 2


def branch(words: Sequence[Word], candidate: Candidate, shapes: Shapes) -> bool:
    """Whether a name is a firm and its country, or the initials of a body that no table has and its place."""
    inside = words[candidate.first : candidate.last + 1]
    if len(inside) == 1 or shapes.sport or any(shapes.extents(" ".join([w.text for w in inside]))):
        return False
    if len(inside) == _TWO and _called_after(words, candidate, shapes):
        return True
    return _local(inside, shapes) if inside[0].initials else len(inside) == _TWO and _abroad(words, inside, shapes)


def _local(inside: Sequence[Word], shapes: Shapes) -> bool:
    """« La DRAAF (Bretagne) »: neither a known thing (« TGV »), nor a zone or line that a common noun tells."""
    first, names = inside[0], shapes.names
    common = first.lower in names.heads or first.lower in shapes.nouns or first.text in shapes.known
    if common or not shapes.acronym(first):
        return False
    ends = (" ".join([w.text for w in inside[1:stop]]).replace("' ", "'") for stop in range(2, len(inside) + 1))
    return any(any(shapes.extents(name)) for name in ends)


def _called_after(words: Sequence[Word], candidate: Candidate, shapes: Shapes) -> bool:
    """« Le PDG de (Martin France) », « les salariés de (Martin France) »: a firm that has somebody's first name."""
    first, last = words[candidate.first], words[candidate.last]
    names, link = shapes.names, candidate.first - 1
    if link < 1 or first.text not in shapes.forenames or not shapes.country(last.text):
        return False
    if steered(words, candidate, names):
        return True
    staff = names.cues["of"].get(words[link - 1].lower, ()) if words[link].lower in names.grammar.ofs_plain else ()
    return first.close and Kind.ORGANIZATION in staff


def _abroad(words: Sequence[Word], inside: Sequence[Word], shapes: Shapes) -> bool:
    """« Lubrizol (France) », where nobody's first name and no common noun comes first."""
    first, last = inside
    names = shapes.names
    if not (shapes.country(last.text) or has_continent(names.places.get(last.text, ()))):
        return False
    if names.known.get(first.text) is Kind.ORGANIZATION:
        return True
    common = first.lower in names.heads or first.lower in shapes.nouns or first.lower in names.alone
    strange = not (common or first.text in shapes.places or shapes.personal(first))
    if first.text in names.known or not strange or first.lower in shapes.demonyms:
        return False
    return first.label != "PER" or any(w.text == first.text and w.index != first.index for w in words)
