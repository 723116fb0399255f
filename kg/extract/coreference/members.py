"""A body called by those who sit in it: « le Sénat … les sénateurs », « le tribunal … les juges », « le jury »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.people import PLURAL
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase


def seated(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one body named before whose members a phrase calls together, as they do or say something.

    « Les sénateurs » of a party, or some of them, are not the Senate.
    """
    whole = phrase.number == PLURAL and phrase.head == phrase.last
    starts = trail.people.sitting.get(phrase.noun, ()) if whole else ()
    if not starts or trail.part(phrase.head) != "subject" or phrase.head - phrase.first != 1:
        return None
    bodies = dict.fromkeys(f for f in trail.named(Kind.ORGANIZATION) if _begins(trail, f, starts))
    return next(iter(bodies)) if len(bodies) == 1 else None


def _begins(trail: Trail, figure: Figure, starts: tuple[str, ...]) -> bool:
    names = (slug(trail.text.meant(m.span)) for m in figure.mentions if m.form is Form.NAMED)
    return any(name.startswith(starts) for name in dict.fromkeys(names))
