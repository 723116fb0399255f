"""The ontology's files."""

from __future__ import annotations

import json

import owlrl
import pytest
from pyoxigraph import Dataset as Quads
from pyoxigraph import RdfFormat, parse
from rdflib import OWL, RDF, SDO, Graph, URIRef

from kg.model import Document, Entity, Reading, Text
from kg.rdf.dataset import quads
from kg.rdf.ontology import folder, labels
from kg.rdf.vocabulary import PREFIXES, TYPE
from kg.terms import Kind

FILES = sorted(folder().rglob("*.ttl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_file_parses_alike_everywhere(path: object) -> None:
    """Both rdflib and pyoxigraph read the same number of triples."""
    assert len(Graph().parse(str(path))) == len(Quads(parse(path=str(path), format=RdfFormat.TURTLE)))


def test_labels_cover_standard_terms() -> None:
    """The standard terms in use have French and English labels too."""
    assert labels("fr")["https://schema.org/jobTitle"] == "a pour fonction"
    assert labels("en")["https://schema.org/jobTitle"] == "has job title"


def test_terms_of_schema_org_are_its_own() -> None:
    """What the ontology names there, and the classes that places and people are given, exist there."""
    space = "https://schema.org/"
    terms = {term for path in FILES for triple in Graph().parse(path) for term in triple if str(term).startswith(space)}
    known = {f"{space}{name}" for name in SDO.__annotations__}
    assert {str(term) for term in terms} <= known | {space}


@pytest.mark.parametrize("name", ["Landmark", "City", "Mountain", "BodyOfWater", "AdministrativeArea"])
def test_classes_of_places_are_those_of_schema_org(name: str) -> None:
    """Also where the tables of places say it shorter."""
    place = Entity(Kind.PLACE, "Bercy", classes=(name,))
    text = Text(Document("Bercy"), "Bercy", (), (), ())
    found = quads(Reading(text, entities=(place,)), "http://localhost:8000/")
    classes = {str(quad.object)[1:-1] for quad in found if quad.predicate == TYPE and "/place/" in str(quad.subject)}
    assert classes - {f"https://schema.org/{term}" for term in SDO.__annotations__} == set()
    assert len(classes) == 2


def closure(*more: str) -> Graph:
    """What follows under OWL RL from the ontology, its alignments and all valid examples, with ``more`` Turtle."""
    graph = Graph()
    for path in (folder() / "press.ttl", folder() / "alignments.ttl", *(folder() / "examples").glob("valid-*.ttl")):
        graph.parse(path)
    for text in more:
        graph.parse(data=text, format="turtle")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    return graph


@pytest.mark.filterwarnings("ignore")
def test_the_ontology_is_consistent_with_its_examples() -> None:
    """No contradiction follows from the ontology, the alignments and the valid examples; what should follow does."""
    graph = closure()
    assert not list(graph.subjects(RDF.type, OWL.Nothing))
    assert not list(graph.objects(None, URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")))
    head = URIRef("https://example.org/person/nadia-lemoine")
    assert (head, URIRef("https://schema.org/affiliation"), URIRef("https://example.org/organization/alpinex")) in graph
    event = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Event")
    assert (URIRef("https://example.org/event/a-1"), RDF.type, event) in graph


@pytest.mark.filterwarnings("ignore")
def test_a_contradiction_is_noticed() -> None:
    """A person that is a place too is found by the same reasoner, so that its silence means something."""
    graph = closure("@prefix s: <https://schema.org/> . <https://example.org/x> a s:Person , s:Place .")
    errors = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
    assert list(graph.objects(None, errors))


def test_the_context_holds_the_prefixes() -> None:
    """The JSON-LD context abbreviates as the code does."""
    context = json.loads((folder() / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert {name: context[name] for name in PREFIXES} == dict(PREFIXES)
