"""What has gone by: mentions with their place in the text and their part in the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass

if TYPE_CHECKING:
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
