"""What was understood of some articles, held in memory, and the exports of a graph folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

import rdflib

from kg.edition import refresh
from kg.export.network import network
from kg.folder import Folder, Header, fingerprint
from kg.lang import speaking
from kg.rdf import store
from kg.rdf.identities import amend, describe
from kg.rdf.query import query
from kg.resolve import resolve
from kg.resolve.signature import sign
from kg.view.page import page
from kg.work import graph

if TYPE_CHECKING:
    from pathlib import Path

    import networkx as nx
    from pyoxigraph import Quad, Store

    from kg.errors import Refusal
    from kg.identity import Identities
    from kg.model import Claim, Entity, Event, Reading, Statement
    from kg.rdf.query import Answer
    from kg.revision import Revision
    from kg.settings import Settings


@dataclass(frozen=True, repr=False)
class Knowledge:
    """The readings of some articles as one graph.

    ``failed`` are the inputs that could not be read, with their reasons.
    """

    readings: tuple[Reading, ...]
    settings: Settings
    revision: Revision
    failed: tuple[Refusal, ...] = ()

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Who and what the articles speak of, each once, in order of appearance."""
        return tuple(dict.fromkeys(entity for reading in self.readings for entity in reading.entities))

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The relations that the articles state or report."""
        return tuple(statement for reading in self.readings for statement in reading.statements)

    @property
    def events(self) -> tuple[Event, ...]:
        """What happens in the articles, or is said to."""
        return tuple(event for reading in self.readings for event in reading.events)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Who says what."""
        return tuple(claim for reading in self.readings for claim in reading.claims)

    @cached_property
    def identities(self) -> Identities:
        """Who in one article is who in another."""
        return resolve(map(sign, self.readings), speaking(self.settings.language, self.settings.aliases))

    @cached_property
    def quads(self) -> frozenset[Quad]:
        """The graphs of all the articles, under the names that they share, and who is who."""
        return frozenset(describe(self.identities, self.settings.base)).union(*self.shared())

    def shared(self) -> list[set[Quad]]:
        """The graph of each article under the names that all share, as it is exported."""
        base, amendments = self.settings.base, self.identities.amendments
        pairs = zip(self.readings, self.graphs(), strict=True)
        return [set(amend(rows, amendments.get(reading.document.key), base)) for reading, rows in pairs]

    def graphs(self) -> list[set[Quad]]:
        """The graph of each article, under names local to it."""
        return [graph(reading, self.settings, self.revision) for reading in self.readings]

    def dataset(self) -> rdflib.Dataset:
        """The same as an rdflib dataset, one named graph per article."""
        found = rdflib.Dataset(default_union=True)
        found.parse(data=store.write(self.quads).decode(), format="nquads")
        return found

    def network(self) -> nx.MultiDiGraph[str]:
        """The same as a networkx graph: entities and events as nodes, relations and roles as edges."""
        return network(self.quads)

    def query(self, sparql: str) -> Answer:
        """The answer to a SPARQL query over all the articles together; the usual prefixes need not be declared.

        Raises:
            QueryError: the query cannot be parsed or answered.
        """
        return query(self._store, sparql)

    @cached_property
    def _store(self) -> Store:
        return store.memory(self.quads)

    def page(self, *, title: str = "Graphe de presse", focus: str | None = None) -> str:
        """One HTML page that shows the graph, with no need of a network.

        Raises:
            KgError: nothing in the graph is named ``focus``.
        """
        return page(self.quads, title=title, focus=focus, limit=self.settings.nodes or None)

    def __repr__(self) -> str:
        """How much of what it holds: whole, it would be all the articles and more."""
        counts = {
            "readings": self.readings,
            "entities": self.entities,
            "statements": self.statements,
            "events": self.events,
            "claims": self.claims,
            "failed": self.failed,
        }
        return f"<Knowledge: {', '.join(f'{len(found)} {name}' for name, found in counts.items())}>"

    def _repr_html_(self) -> str:
        """The page in a frame, for notebooks."""
        return f'<iframe srcdoc="{escape(self.page())}" width="100%" height="600" style="border:0"></iframe>'

    def save(self, folder: str | Path) -> Folder:
        """Write a graph folder with all its exports; documents that it already has are replaced.

        Raises:
            FolderError: it cannot be written to, or a build is in it.
        """
        target = Folder(folder, create=True)
        with target.lock():
            for reading in self.readings:
                document = reading.document
                header = Header(document.identifier, fingerprint(document, self.settings, self.revision))
                content = store.write(graph(reading, self.settings, self.revision))
                target.put(document.key, header, content, sign(reading).dump())
            refresh(target, self.settings)
        return target
