"""Bodies called by a seat or badge that all know: « la firme de Mountain View », « la marque au losange »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase


def nicknamed(trail: Trail, phrase: Phrase) -> Figure | None:
    """The body that all call so, where the text has named it."""
    name = _meant(trail, phrase)
    return (
        next((figure for figure in trail.named(Kind.ORGANIZATION) if _bears(trail, figure, name)), None)
        if name
        else None
    )


def otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether a body is another than the one that all call so."""
    name = _meant(trail, phrase)
    return bool(name) and not _bears(trail, figure, name)


def _meant(trail: Trail, phrase: Phrase) -> str:
    """The name of the body that all call so, ``""`` if there is none."""
    if all(reading.kind is not Kind.ORGANIZATION for reading in phrase.readings):
        return ""
    after = trail.text.lowered[phrase.head + 1 : phrase.head + 4]
    sizes = range(len(after), 1, -1)
    return next((trail.people.nicknamed[after[:n]] for n in sizes if after[:n] in trail.people.nicknamed), "")


def _bears(trail: Trail, figure: Figure, name: str) -> bool:
    """Whether a figure has a name, or one that begins with it: « Apple Inc. »."""
    own = (slug(trail.text.meant(m.span)) for m in figure.mentions if m.form is Form.NAMED)
    return any(f"{one}-".startswith(f"{slug(name)}-") for one in own)
