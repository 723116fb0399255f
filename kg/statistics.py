"""What a graph holds and how it hangs together: counts, centrality, communities, speakers, sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import Literal

from kg.export.network import network
from kg.rdf.vocabulary import kg, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pyoxigraph import Quad

_SEED = 20120622
# Exact betweenness takes nodes times edges; this many pivots keep the order of the first ten on graphs of thousands.
_PIVOTS = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """A node among the others: ``degree`` in edges, ``rank`` and ``between`` as shares of 1."""

    label: str
    kind: str
    degree: int
    rank: float
    between: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts by kind, the most central nodes, communities by their most central members, speakers, outlets."""

    counts: dict[str, int]
    central: tuple[Standing, ...]
    communities: tuple[tuple[str, ...], ...]
    speakers: tuple[tuple[str, int], ...]
    outlets: tuple[tuple[str, int], ...]


def measure(quads: Iterable[Quad], *, most: int = 10) -> Statistics:
    """The statistics of a graph; at most ``most`` rows of each list.

    Centrality is that of the network of entities and happenings: degree, PageRank (Page 1998), betweenness (Brandes
    2001, on a sample of pivots in large graphs). Communities are Louvain's (Blondel 2008), with a fixed seed. Articles
    that are nearly the same text count as one.
    """
    found = list(quads)
    graph = network(found, values=False, claims=True)
    people = graph.subgraph([node for node, row in graph.nodes(data=True) if row["kind"] != "claim"])
    firsts = {str(quad.subject): str(quad.object) for quad in found if quad.predicate == kg("nearDuplicateOf")}
    printed = {
        (quad.object.value, firsts.get(str(quad.subject), str(quad.subject)))
        for quad in found
        if quad.predicate == schema("publisher") and isinstance(quad.object, Literal)
    }
    outlets = Counter(sorted(outlet for outlet, _ in printed))
    return Statistics(
        counts=_counts(graph),
        central=tuple(_central(nx.Graph(people), most)),
        communities=tuple(_communities(nx.Graph(people), most)),
        speakers=tuple(_speakers(graph, firsts, most)),
        outlets=tuple(outlets.most_common(most)),
    )


def _counts(graph: nx.MultiDiGraph[str]) -> dict[str, int]:
    nodes = Counter(str(row["kind"]) for _, row in graph.nodes(data=True))
    edges = Counter(str(row["relation"]) for _, _, row in graph.edges(data=True))
    return dict(sorted((nodes + Counter({"relations": edges["statement"]})).items()))


def _central(graph: nx.Graph[str], most: int) -> Iterable[Standing]:
    if not graph:
        return ()
    ranks: dict[str, float] = nx.pagerank(graph)
    pivots = min(_PIVOTS, len(graph))
    between: dict[str, float] = nx.betweenness_centrality(graph, k=pivots, seed=_SEED)
    rows = (
        Standing(row["label"], row["kind"], graph.degree(node), round(ranks[node], 6), round(between[node], 6))
        for node, row in graph.nodes(data=True)
        if row["kind"] != "happening"
    )
    return sorted(rows, key=lambda row: (-row.rank, row.label))[:most]


def _communities(graph: nx.Graph[str], most: int) -> Iterable[tuple[str, ...]]:
    """Each community as its best connected members, the largest community first."""
    found = nx.community.louvain_communities(graph, seed=_SEED) if graph.number_of_edges() else []
    for members in sorted(found, key=lambda nodes: (-len(nodes), min(nodes)))[:most]:
        named = [node for node in members if graph.nodes[node]["kind"] != "happening"]
        first = sorted(named, key=lambda node: (-graph.degree(node), node))[:5]
        if first:
            yield tuple(graph.nodes[node]["label"] for node in first)


def _speakers(graph: nx.MultiDiGraph[str], firsts: Mapping[str, str], most: int) -> Iterable[tuple[str, int]]:
    """Who says how much; what nearly the same text says again is not counted."""
    claims = {
        (source, firsts.get(f"<{row['document']}>", f"<{row['document']}>"), graph.nodes[claim]["label"])
        for source, claim, row in graph.edges(data=True)
        if row["relation"] == "claim"
    }
    said = Counter(source for source, _, _ in claims)
    ranked = sorted(said.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
    return ((graph.nodes[node]["label"], number) for node, number in ranked)
