"""The characters of an article while they are being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.model import Form

if TYPE_CHECKING:
    from kg.model import Kind, Mention


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody or something that mentions are gathered for; the only value of the package that grows.

    ``gender`` and ``number`` are UD values, ``""`` while unknown; ``roles`` maps the base of each noun that has
    described it to the words that qualified the noun; ``sorts`` are the finer classes those nouns allow;
    ``label`` is the head noun of one that has no name; ``speaks`` whether it is the source of some quotation.
    """

    kind: Kind | None
    gender: str = ""
    number: str = ""
    label: str = ""
    name: str = ""
    mentions: list[Mention] = field(default_factory=list)
    roles: dict[str, set[str]] = field(default_factory=dict)
    sorts: set[str] = field(default_factory=set)
    authorities: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()

    @property
    def named(self) -> bool:
        """Whether a mention names it."""
        return any(mention.form is Form.NAMED for mention in self.mentions)

    def agrees(self, gender: str, number: str) -> bool:
        """Whether nothing known of it contradicts ``gender`` and ``number``."""
        return not (gender and self.gender and gender != self.gender) and not (
            number and self.number and number != self.number
        )
