"""The terms that kg writes: a closed vocabulary of its own, and the namespaces that it borrows from.

A test holds :data:`TERMS` equal to what ``ontology/press.ttl`` declares, so that no term is written that is not
declared and none is declared that cannot be written.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from pyoxigraph import NamedNode

from kg.identity import Verdict
from kg.terms import Manner, Role, Stance, Status

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

PREFIXES = MappingProxyType(
    {
        "edtf": EDTF,
        "itsrdf": ITSRDF,
        "kg": KG,
        "nif": NIF,
        "owl": OWL,
        "prov": PROV,
        "rdf": RDF,
        "rdfs": RDFS,
        "schema": SCHEMA,
        "sem": SEM,
        "skos": SKOS,
        "time": TIME,
        "xsd": XSD,
    }
)

EVENTS = frozenset(
    (
        "Spending",
        "Investment",
        "Acquisition",
        "Appointment",
        "Departure",
        "Creation",
        "Closure",
        "Launch",
        "Agreement",
        "Decision",
        "Election",
        "JobCuts",
        "Hiring",
        "Change",
        "Attack",
        "Accident",
        "Death",
        "Injury",
        "Arrest",
        "Accusation",
        "Protest",
        "Meeting",
        "Competition",
        "Publication",
        "Discovery",
        "Support",
        "Transfer",
        "Possession",
    )
)
ROLES = frozenset(role.value for role in Role)
RELATIONS = frozenset(
    ("headOf", "age", "owner", "produces", "partner", "competitor", "participant", "replaces", "partOf")
)
_CLASSES = frozenset(("Statement", "Claim", "UnnamedSource", "NewsEvent", "Status", "ClaimType", "Stance", "Polarity"))
_IDENTITY = frozenset(("Identification", "Verdict", "verdict", "nearDuplicateOf", *Verdict))
_PROPERTIES = frozenset(
    (
        "openRelation",
        "status",
        "confidence",
        "rule",
        "polarity",
        "statedIn",
        "states",
        "speaker",
        "cue",
        "claimType",
        "stance",
        "saidAt",
        "disputes",
        "confirms",
        "per",
        "approximate",
        "redacted",
        "rejected",
        "edtf",
    )
)
_INDIVIDUALS = frozenset({"Positive", "Negative", *Status, *Manner, *Stance})

_MEASURES = frozenset(("Community", "community", "degree", "pageRank", "betweenness"))

TERMS = EVENTS | ROLES | RELATIONS | _CLASSES | _PROPERTIES | _INDIVIDUALS | _IDENTITY | _MEASURES


@cache
def kg(name: str) -> NamedNode:
    """The term ``name`` of our own ontology.

    Raises:
        KeyError: the ontology has no such term.
    """
    if name not in TERMS:
        raise KeyError(f"kg:{name} is not in the ontology")
    return NamedNode(KG + name)


@cache
def schema(name: str) -> NamedNode:
    """A term of schema.org."""
    return NamedNode(SCHEMA + name)


@cache
def prov(name: str) -> NamedNode:
    """A term of PROV-O."""
    return NamedNode(PROV + name)


@cache
def nif(name: str) -> NamedNode:
    """A term of the NLP Interchange Format."""
    return NamedNode(NIF + name)


@cache
def rdf(name: str) -> NamedNode:
    """A term of RDF."""
    return NamedNode(RDF + name)


@cache
def time(name: str) -> NamedNode:
    """A term of OWL-Time."""
    return NamedNode(TIME + name)


@cache
def xsd(name: str) -> NamedNode:
    """A datatype of XML Schema."""
    return NamedNode(XSD + name)


TYPE = rdf("type")
LABEL = NamedNode(RDFS + "label")
SUBPROPERTY = NamedNode(RDFS + "subPropertyOf")
ALIAS = NamedNode(SKOS + "altLabel")
CONCEPT = NamedNode(SKOS + "Concept")
SAME = NamedNode(OWL + "sameAs")
REFERS = NamedNode(ITSRDF + "taIdentRef")
DATE = NamedNode(EDTF + "EDTF")
