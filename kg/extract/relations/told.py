"""Who the heads of a clause stand for, and the pairs that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity
    from kg.terms import Kind


def told(scene: Scene, heads: Iterable[int], kinds: frozenset[Kind]) -> list[tuple[int, Entity]]:
    """The entities of ``kinds`` that tokens ``heads`` stand for, each with its head."""
    found = ((head, scene.subject(head)) for head in heads)
    return [(head, one) for head, one in found if one is not None and one.kind in kinds]


def paired(
    scene: Scene,
    told_of: tuple[str, str],
    pairs: Iterable[tuple[tuple[int, Entity], tuple[int, Entity]]],
    anchor: int,
) -> Iterator[Candidate]:
    """A relation, by a rule (``told_of``), of the two of each of ``pairs`` that are not one; ``anchor`` tells it."""
    relation, rule = told_of
    for (at, one), (place, other) in pairs:
        if one != other:
            evidence = scene.sentence_span(min(at, place, anchor), max(at, place, anchor))
            yield Candidate(one, relation, other, evidence, rule, anchor)
