"""Inhabitants told by the name of their country: « un Érythréen » is somebody, and no country that acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind
from kg.naming import slug

if TYPE_CHECKING:
    from kg.model import Entity, Text

# Letters that a country and its people have in common: « Grèce », « un Grec ».
_STEM = 3


def native(text: Text, head: int, entity: Entity) -> bool:
    """Whether token ``head``, a mention of a place, is some of its people: « un Français », « deux Espagnols ».

    « les Espagnols » are a team, or all of them.
    """
    word, name = text.tokens[head].text, entity.name
    people = entity.kind is Kind.PLACE and word[0].isupper() and word not in name
    alike = people and slug(word)[:_STEM] == slug(name)[:_STEM]
    before = text.tokens[head - 1] if alike and head else None
    return before is not None and (before.pos == "NUM" or before.has("Definite=Ind"))
