"""The characters of an article while they are being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Kind, Mention


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody or something that mentions are gathered for; the only value of the package that grows.

    ``gender`` and ``number`` are UD values, ``""`` while unknown; ``roles`` maps the base of each noun that has
    described it to the words that qualified the noun; ``sorts`` are the finer classes those nouns allow;
    ``full`` is the whole name of one that only its first name stands for, ``bynames`` the nouns that the press calls
    one of its name by; ``name`` is how one without a name was first called, ``""`` for all others;
    ``determined`` whether a description of it had a determiner.
    """

    kind: Kind | None
    gender: str = ""
    number: str = ""
    name: str = ""
    determined: bool = False
    mentions: list[Mention] = field(default_factory=list)
    roles: dict[str, set[str]] = field(default_factory=dict)
    sorts: set[str] = field(default_factory=set)
    full: str = ""
    bynames: frozenset[str] = frozenset()

    @property
    def named(self) -> bool:
        """Whether it has a name; one known only by an adjective of place has none of its own but that of the place."""
        return not self.name

    def agrees(self, gender: str, number: str) -> bool:
        """Whether nothing known of it contradicts ``gender`` and ``number``."""
        return not (gender and self.gender and gender != self.gender) and not (
            number and self.number and number != self.number
        )
