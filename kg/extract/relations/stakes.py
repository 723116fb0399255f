"""Shares of a body: « détient 30 % du capital d'Untel », « 53 % d'Untel »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity


def held(scene: Scene, heads: Iterable[int]) -> Iterator[tuple[Entity, int]]:
    """The bodies of which the nouns ``heads`` are shares."""
    for head in heads:
        if scene.words[head] not in scene.language.relations.stakes:
            continue
        for argument in scene.syntax.complements(head):
            body = scene.subject(argument.head) if argument.preposition == scene.grammar.of else None
            if body is not None and body.kind is Kind.ORGANIZATION:
                yield body, argument.head
            elif argument.preposition == scene.grammar.of:
                yield from held(scene, [argument.head])
