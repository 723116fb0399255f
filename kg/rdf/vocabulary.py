"""The terms that kg writes, one namespace each."""

from __future__ import annotations

from pyoxigraph import NamedNode

KG = "https://w3id.org/press-kg/ontology#"
SCHEMA = "https://schema.org/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
PROV = "http://www.w3.org/ns/prov#"
TIME = "http://www.w3.org/2006/time#"
XSD = "http://www.w3.org/2001/XMLSchema#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
ITSRDF = "http://www.w3.org/2005/11/its/rdf#"
SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
EDTF = "http://id.loc.gov/datatypes/edtf/"

TYPE = NamedNode(RDF + "type")
LABEL = NamedNode(RDFS + "label")


def kg(name: str) -> NamedNode:
    """A term of our own ontology."""
    return NamedNode(KG + name)


def schema(name: str) -> NamedNode:
    """A term of schema.org."""
    return NamedNode(SCHEMA + name)


def prov(name: str) -> NamedNode:
    """A term of PROV-O."""
    return NamedNode(PROV + name)


def nif(name: str) -> NamedNode:
    """A term of the NLP Interchange Format."""
    return NamedNode(NIF + name)


def rdf(name: str) -> NamedNode:
    """A term of RDF."""
    return NamedNode(RDF + name)
