"""What the endpoint can do, in the vocabulary of SPARQL 1.1 Service Description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, serialize

from kg.rdf.vocabulary import PREFIXES, TYPE

if TYPE_CHECKING:
    from kg.serve.accept import Offer

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = (
    "SPARQL_Results_JSON SPARQL_Results_XML SPARQL_Results_CSV SPARQL_Results_TSV Turtle N-Triples RDF_XML JSON-LD"
)
_WRITERS = {
    "ttl": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "rdf": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}


def describe(endpoint: str, base: str, offer: Offer) -> bytes:
    """The description of the service at the address ``endpoint`` over the graphs of ``base``, in the form offered."""
    service, dataset, default = NamedNode(endpoint), NamedNode(f"{base}dataset"), BlankNode("default")
    rows: list[tuple[NamedNode | BlankNode, NamedNode, NamedNode | BlankNode]] = [
        (service, TYPE, _sd("Service")),
        (service, _sd("endpoint"), service),
        (service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        (service, _sd("defaultDataset"), dataset),
        (dataset, TYPE, _sd("Dataset")),
        (dataset, _sd("defaultGraph"), default),
        (default, TYPE, _sd("Graph")),
    ]
    rows += [(service, _sd("resultFormat"), NamedNode(FORMATS + name)) for name in _RESULTS.split()]
    triples = [Triple(*row) for row in rows]
    return serialize(triples, format=_WRITERS[offer.name], prefixes={"sd": SD} | dict(PREFIXES)) or b""


def _sd(name: str) -> NamedNode:
    return NamedNode(SD + name)
