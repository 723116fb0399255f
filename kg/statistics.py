"""What a graph holds and how it hangs together: counts, centrality, communities, who is quoted with whom, months."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, islice
from math import log
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import Literal, NamedNode, Quad

from kg.export.network import network
from kg.naming import slug
from kg.rdf.sheet import literal
from kg.rdf.vocabulary import LABEL, TYPE, kg, schema, xsd
from kg.terms import CENTRAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEED = 20120622
# Exact betweenness takes nodes times edges; this many pivots keep the order of the first ten on graphs of thousands.
_PIVOTS = 200
# Members of a community that are told, and those that name it.
_TOLD, _NAMING = 5, 2
# What sets a month apart.
_TOPICS = 3
# An article that quotes more people than this is a list of reactions: it brings nobody together.
_CROWD = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """A node among the others: ``degree`` in edges, ``rank`` and ``between`` as shares of 1."""

    label: str
    kind: str
    degree: int
    rank: float
    between: float


@dataclass(frozen=True, slots=True)
class Community:
    """Entities more bound to one another than to the rest: a name, its best connected members, and how many it has."""

    name: str
    members: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources that so many articles quote side by side."""

    first: str
    second: str
    articles: int


@dataclass(frozen=True, slots=True)
class Month:
    """A month of publication (``2012-06``): how many articles, claims and events, and what sets it apart."""

    month: str
    articles: int
    claims: int
    events: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts by kind, the most central nodes, communities, speakers, sources quoted together, outlets, months."""

    counts: dict[str, int]
    central: tuple[Standing, ...]
    communities: tuple[Community, ...]
    speakers: tuple[tuple[str, int], ...]
    pairs: tuple[Pair, ...]
    outlets: tuple[tuple[str, int], ...]
    months: tuple[Month, ...]


def measure(quads: Iterable[Quad], *, most: int = 10) -> Statistics:
    """The statistics of a graph; at most ``most`` rows of each list, but all months.

    Centrality is that of the network of entities and happenings: degree, PageRank (Page 1998), betweenness (Brandes
    2001, on a sample of pivots in large graphs); ``central`` has the first ``most`` people, bodies and places.
    Communities are Louvain's (Blondel 2008), with a fixed seed, named after their best connected members. What sets a
    month apart is what many of its articles speak of and few other months do (inverse frequency, Spärck Jones 1972).
    Articles that are nearly the same text count as one.
    """
    web = _Web(quads)
    return Statistics(
        counts=web.counts(),
        central=tuple(web.first(most)),
        communities=tuple(community for community, _ in web.communities())[:most],
        speakers=tuple(web.speakers())[:most],
        pairs=tuple(web.pairs())[:most],
        outlets=tuple(web.outlets())[:most],
        months=tuple(web.months()),
    )


def ratings(quads: Iterable[Quad], base: str) -> Iterator[Quad]:
    """The degree, PageRank, betweenness and community of each entity, as quads of the graph ``<base>statistics``."""
    web, home = _Web(quads), NamedNode(f"{base}statistics")
    for node, row in sorted(web.central().items()):
        yield Quad(NamedNode(node), kg("degree"), Literal(str(row.degree), datatype=xsd("integer")), home)
        for term, value in (("pageRank", row.rank), ("betweenness", row.between)):
            yield Quad(NamedNode(node), kg(term), Literal(f"{value:.6f}", datatype=xsd("decimal")), home)
    for community, members in web.communities():
        name = NamedNode(f"{base}community/{slug(community.name)}")
        yield Quad(name, TYPE, kg("Community"), home)
        yield Quad(name, LABEL, literal(community.name, "fr"), home)
        for node in members:
            yield Quad(NamedNode(node), kg("community"), name, home)


class _Web:
    """The network of a graph with its claims, and what else is asked of its quads."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._dates: dict[str, str] = {}
        self._printed: set[tuple[str, str]] = set()
        self._firsts: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        found = list(quads)
        for quad in found:
            if quad.predicate == kg("nearDuplicateOf"):
                self._firsts[_iri(quad.subject)] = _iri(quad.object)
            elif quad.predicate == schema("datePublished"):
                self._dates[_iri(quad.subject)] = _iri(quad.object)
            elif quad.predicate == schema("disambiguatingDescription"):
                self._notes[_iri(quad.subject)] = _iri(quad.object)
            elif quad.predicate == schema("publisher") and isinstance(quad.object, Literal):
                self._printed.add((quad.object.value, _iri(quad.subject)))
        self.graph = network(found, values=False, claims=True)
        bound = [node for node, row in self.graph.nodes(data=True) if row["kind"] != "claim"]
        self.bound: nx.Graph[str] = nx.Graph(self.graph.subgraph(bound))
        self._articles = self._spoken(found)

    def counts(self) -> dict[str, int]:
        """How many nodes of each kind, and relations."""
        nodes = Counter(str(row["kind"]) for _, row in self.graph.nodes(data=True))
        edges = Counter(str(row["relation"]) for _, _, row in self.graph.edges(data=True))
        return dict(sorted((nodes + Counter({"relations": edges["statement"]})).items()))

    def central(self) -> dict[str, Standing]:
        """Each entity among the others, by its IRI."""
        if not self.bound:
            return {}
        ranks: dict[str, float] = nx.pagerank(self.bound)
        pivots = min(_PIVOTS, len(self.bound))
        between: dict[str, float] = nx.betweenness_centrality(self.bound, k=pivots, seed=_SEED)
        return {
            node: Standing(
                self._label(node), row["kind"], self.bound.degree(node), round(ranks[node], 6), round(between[node], 6)
            )
            for node, row in self.bound.nodes(data=True)
            if row["kind"] != "happening"
        }

    def first(self, most: int) -> Iterator[Standing]:
        """The ``most`` central of each kind of :data:`~kg.terms.CENTRAL`."""
        ranked = sorted(self.central().values(), key=lambda row: (-row.rank, row.label))
        for kind in CENTRAL:
            yield from islice((row for row in ranked if row.kind == kind), most)

    def communities(self) -> Iterator[tuple[Community, list[str]]]:
        """Each community with its members' IRIs, the largest first; one of a single entity is none."""
        graph = self.bound
        found = nx.community.louvain_communities(graph, seed=_SEED) if graph.number_of_edges() else []
        names: Counter[str] = Counter()
        named = ([node for node in nodes if graph.nodes[node]["kind"] != "happening"] for nodes in found)
        for nodes in sorted(filter(None, named), key=lambda nodes: (-len(nodes), min(nodes))):
            first = sorted(nodes, key=lambda node: (-graph.degree(node), node))
            if len(first) > 1:
                labels = [self._label(node) for node in first[:_TOLD]]
                name = " et ".join(labels[:_NAMING])
                names[slug(name)] += 1
                if names[slug(name)] > 1:
                    name = f"{name} ({names[slug(name)]})"
                yield Community(name, tuple(labels), len(first)), sorted(first)

    def speakers(self) -> Iterator[tuple[str, int]]:
        """Who says how much; what nearly the same text says again is not counted."""
        claims = {(source, article, self._label(claim)) for source, claim, article in self._said()}
        said = Counter(source for source, _, _ in claims)
        for node, number in sorted(said.items(), key=lambda pair: (-pair[1], pair[0])):
            yield self._label(node), number

    def pairs(self) -> Iterator[Pair]:
        """Who is quoted beside whom, those in most articles first, and of these the ones who say most."""
        quoted: defaultdict[str, set[str]] = defaultdict(set)
        said: Counter[str] = Counter()
        for source, _, article in self._said():
            quoted[article].add(source)
            said[source] += 1
        beside = Counter(
            pair for sources in quoted.values() if len(sources) <= _CROWD for pair in combinations(sorted(sources), 2)
        )
        for (one, other), articles in sorted(
            beside.items(), key=lambda row: (-row[1], -said[row[0][0]] - said[row[0][1]], row[0])
        ):
            yield Pair(self._label(one), self._label(other), articles)

    def outlets(self) -> Iterator[tuple[str, int]]:
        """How many articles each outlet printed."""
        printed = {(outlet, self._first(article)) for outlet, article in self._printed}
        number = Counter(outlet for outlet, _ in printed)
        return iter(sorted(number.items(), key=lambda pair: (-pair[1], pair[0])))

    def months(self) -> Iterator[Month]:
        """What each month's articles hold, in order."""
        claims: Counter[str] = Counter()
        events: Counter[str] = Counter()
        names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for article, nodes in self._articles.items():
            month = self._month(article)
            for node in nodes:
                kind = self.graph.nodes[node]["kind"]
                if kind == "claim":
                    claims[month] += 1
                elif kind == "happening":
                    events[month] += 1
                elif kind != "source":  # « un témoin »
                    names[month][node] += 1
        number = Counter(map(self._month, {self._first(article) for article in self._dates}))
        spoken = Counter(node for found in names.values() for node in found)
        for month in sorted(filter(None, number)):
            rare = {node: articles * log(len(names) / spoken[node]) for node, articles in names[month].items()}
            ranked = sorted(rare, key=lambda node: (-rare[node], -names[month][node], -self.graph.degree(node), node))
            told = tuple(self._label(node) for node in ranked[:_TOPICS])
            yield Month(month, number[month], claims[month], events[month], told)

    def _spoken(self, quads: Iterable[Quad]) -> dict[str, set[str]]:
        """What of the network each article speaks of; nearly the same text speaks once."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for quad in quads:
            node, article = _iri(quad.subject), _iri(quad.graph_name)
            if quad.predicate == TYPE and node in self.graph and article not in self._firsts:
                found[article].add(node)
        return found

    def _said(self) -> Iterator[tuple[str, str, str]]:
        """Speaker, claim and article; of several that are nearly one text, the first that quotes somebody of that name.

        A figure that one of them corrects makes no second quotation, nor a source without a name a second source.
        """
        edges = [
            (row["document"], source, claim)
            for source, claim, row in self.graph.edges(data=True)
            if row["relation"] == "claim"
        ]
        heard: dict[tuple[str, str], str] = {}
        for document, source, claim in sorted(edges, key=lambda edge: (edge[0] in self._firsts, edge)):
            first = self._first(document)
            if heard.setdefault((first, self._label(source)), document) == document:
                yield source, claim, first

    def _first(self, article: str) -> str:
        return self._firsts.get(article, article)

    def _month(self, article: str) -> str:
        return self._dates.get(article, "")[:7]

    def _label(self, node: str) -> str:
        """What ``node`` is called, with what tells it from a namesake."""
        label, note = str(self.graph.nodes[node]["label"]), self._notes.get(node)
        return f"{label} ({note})" if note else label


def _iri(term: object) -> str:
    return str(getattr(term, "value", ""))
