"""Who is named with another has its part: « plusieurs banques, dont Orial, sont visées », « Orial et Bolvig ont reçu ».

Where the model hangs a name elsewhere than the one that it is joined to, the weights may give the two different parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene

_PARTS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
_COMMA, _DETERMINER = ",", "DET"


def fellows(scene: Scene, rows: list[Filled]) -> list[Filled]:
    """``rows`` with the parts of those who are joined to others."""
    parts = {scene.text.within(span)[-1]: role for role, _, span in rows if role in _PARTS}
    if len(set(parts.values())) < 2:
        return rows
    found: list[Filled] = []
    for role, filler, span in sorted(rows, key=lambda row: row[2].start):
        first, last = scene.text.within(span)[0], scene.text.within(span)[-1]
        whole = parts.get(_joined(scene, first)) if role in _PARTS and isinstance(filler, Entity) else None
        if role in _PARTS:
            parts[last] = whole or parts.get(last, role)
        found.append((whole or role, filler, span))
    kept = {(id(row[1]), row[2]): row for row in found}
    return [kept[id(filler), span] for _, filler, span in rows]


def _joined(scene: Scene, first: int) -> int:
    """The last token of what a name is an example of, or joined to; -1 if of nothing."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    before = first - 1 - (first > 0 and tokens[first - 1].pos == _DETERMINER)
    if before < 1:
        return -1
    if scene.text.lowered[before] == grammar.both:
        return before - 1
    example = scene.text.lowered[before] == grammar.whose and tokens[before - 1].text == _COMMA
    return before - 2 if example else -1
