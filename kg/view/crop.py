"""A smaller network: the most central nodes, or those nearest to one of them."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from kg.errors import KgError
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.view.network import Network

#: The usual damping of PageRank (Brin and Page 1998), and rounds enough for three stable digits with it.
_DAMPING, _ROUNDS = 0.85, 40


def centrality(count: int, pairs: Sequence[tuple[int, int]]) -> tuple[float, ...]:
    """PageRank of each node, edges read both ways, as a share of the greatest: 1.0 for the most central."""
    if not count:
        return ()
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    ends = np.concatenate((ends, ends[:, ::-1]))
    degree = np.bincount(ends[:, 0], minlength=count)
    rank = np.full(count, 1 / count)
    for _ in range(_ROUNDS):
        given = rank[ends[:, 0]] / degree[ends[:, 0]]
        rank = (1 - _DAMPING) / count + _DAMPING * np.bincount(ends[:, 1], given, count)
    rank -= rank.min()
    return tuple((rank / max(float(rank.max()), 1e-12)).tolist())


def find(network: Network, name: str) -> int:
    """The index of the node with that IRI, label or alias, case and accents aside.

    Raises:
        KgError: nothing in the network has that name.
    """
    wanted = slug(name)
    for number, node in enumerate(network.nodes):
        if name in {node.iri, node.label} or wanted in {slug(node.label), *map(slug, node.aliases)}:
            return number
    raise KgError(f"nothing in the graph is named {name!r}: search the page or `kg stats` for its names")


def crop(network: Network, limit: int, *, around: int = -1) -> Network:
    """At most ``limit`` nodes and what joins them; ``around`` a node, the nearest first, else the most central."""
    pairs = [(edge.source, edge.target) for edge in network.edges]
    rank = centrality(len(network.nodes), pairs)
    steps = _steps(len(network.nodes), pairs, around)
    order = sorted(range(len(rank)), key=lambda node: (steps[node], -rank[node], node))
    kept = sorted(order[:limit])
    node = {old: new for new, old in enumerate(kept)}
    facts = [
        number
        for number, fact in enumerate(network.facts)
        if fact.subject in node and (fact.target < 0 or fact.target in node)
    ]
    fact = {old: new for new, old in enumerate(facts)}
    return replace(
        network,
        nodes=tuple(replace(network.nodes[old], fact=fact.get(network.nodes[old].fact, -1)) for old in kept),
        facts=tuple(
            replace(
                network.facts[old],
                subject=node[network.facts[old].subject],
                target=node.get(network.facts[old].target, -1),
                speaker=node.get(network.facts[old].speaker, -1),
            )
            for old in facts
        ),
        edges=tuple(
            replace(edge, source=node[edge.source], target=node[edge.target], facts=tuple(fact[f] for f in edge.facts))
            for edge in network.edges
            if edge.source in node and edge.target in node
        ),
        claims=tuple(
            replace(claim, speaker=node.get(claim.speaker, -1), place=node.get(claim.place, -1))
            for claim in network.claims
        ),
    )


def _steps(count: int, pairs: Sequence[tuple[int, int]], start: int) -> list[int]:
    """How many edges away from ``start`` each node is; all 0 when ``start`` is negative, ``count`` when unreachable."""
    if start < 0:
        return [0] * count
    near: list[list[int]] = [[] for _ in range(count)]
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    steps = [count] * count
    steps[start] = 0
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for other in near[here]:
            if steps[other] == count:
                steps[other] = steps[here] + 1
                queue.append(other)
    return steps
