"""Mentions -> entities: names, descriptions and pronouns that refer to the same thing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Entity, Kind

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Mention, Reading


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the entities of the text, each with all its mentions."""
    groups: dict[tuple[Kind, str], list[Mention]] = {}
    for mention in reading.mentions:
        if mention.kind is not None:
            groups.setdefault((mention.kind, reading.text.words(mention.span)), []).append(mention)
    return replace(
        reading,
        entities=tuple(Entity(kind, name, mentions=tuple(found)) for (kind, name), found in groups.items()),
    )
