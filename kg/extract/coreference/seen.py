"""What has gone by: mentions with their place in the text and their part in the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.figures import Figure
    from kg.model import Form

PARTS = {
    "nsubj": "subject",
    "nsubj:pass": "subject",
    "ROOT": "root",
    "obj": "object",
    "iobj": "object",
    "obl:agent": "agent",
    "obl:arg": "oblique",
    "obl:mod": "oblique",
    "obl": "oblique",
    "appos": "apposition",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention that has gone by: whose, at which token, in which sentence and block, in what part of the clause."""

    figure: Figure
    head: int
    sentence: int
    block: int
    part: str
    form: Form
    quoted: bool


def nature(figure: Figure) -> Iterator[tuple[str, float]]:
    """What a figure is, as a reason for or against it as the antecedent of a pronoun."""
    if figure.named:
        yield f"named {'person' if figure.kind is Kind.PERSON else 'other'}", 1.0
        if figure.kind is Kind.PLACE:
            yield "place", 1.0
    elif figure.kind is Kind.PERSON:
        yield "nameless person", 1.0
    elif figure.kind is not None:
        yield "nameless other", 1.0
    else:
        yield "unknown", 1.0
