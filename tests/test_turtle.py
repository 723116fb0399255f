"""Turtle, TriG, N-Quads, RDF/XML, JSON-LD and Turtle 1.2: what is written is what others read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import rdflib
from pyld import jsonld as pyld
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse
from rdflib.compare import isomorphic

from kg.errors import KgError
from kg.export import EXPORTERS
from kg.rdf.dataset import quads
from kg.rdf.vocabulary import KG, kg, rdf

if TYPE_CHECKING:
    from kg.model import Reading

HOSTILE = "\"''''\\\n\r\t</x>&amp;]]> {| |} é \U0001f600 \u202e ={\u0000\u0001"


@pytest.fixture(autouse=True)
def literal_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let rdflib keep literals as they are written."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@pytest.fixture
def graph(reading: Reading) -> set[Quad]:
    """The hand-made reading, with a label that holds all that is hard to write."""
    found = quads(reading, "http://localhost:8000/", software=("press-kg 1.0",))
    odd = NamedNode("http://localhost:8000/person/%22%3C%3E")
    label = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    return found | {Quad(odd, label, Literal(HOSTILE, language="fr"), next(iter(found)).graph_name)}


def written(name: str, graph: set[Quad]) -> bytes:
    """The graph in a format."""
    return b"".join(EXPORTERS[name].write(graph))


def read(text: bytes, form: str) -> rdflib.Graph:
    """What rdflib reads."""
    return rdflib.Graph().parse(data=text, format=form)


def test_turtle_is_read_by_rdflib(graph: set[Quad]) -> None:
    """The Turtle file holds the union, no more and no less."""
    lines = "".join(f"{quad.triple} .\n" for quad in graph)
    assert isomorphic(read(written("ttl", graph), "turtle"), read(lines.encode(), "nt"))


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")  # rdflib warns of its own parser
def test_trig_and_nquads_keep_the_graphs(graph: set[Quad]) -> None:
    """Both rdflib and pyoxigraph read the same quads from both."""
    expected = set(graph)
    for name, form, own in (("trig", "trig", RdfFormat.TRIG), ("nq", "nquads", RdfFormat.N_QUADS)):
        text = written(name, graph)
        assert set(parse(text, format=own)) == expected
        data = rdflib.Dataset()
        data.parse(data=text, format=form)
        assert len(list(data.quads((None, None, None, None)))) == len(expected)


def test_rdfxml_is_read_by_rdflib(graph: set[Quad]) -> None:
    """The union comes back, but for characters that XML cannot hold."""
    found = read(written("rdfxml", graph), "xml")
    lines = "".join(f"{quad.triple} .\n" for quad in graph)
    expected = read(lines.encode(), "nt")
    assert len(found) == len(expected)
    assert len(set(found) ^ set(expected)) == 2


def test_a_predicate_that_is_no_xml_name_is_refused(graph: set[Quad]) -> None:
    """The error names the predicate and another format."""
    odd = Quad(kg("Claim"), NamedNode("https://example.org/%89"), kg("Claim"))
    with pytest.raises(KgError, match=r"%89.*Turtle"):
        written("rdfxml", graph | {odd})


def test_jsonld_is_read_by_pyld(graph: set[Quad]) -> None:
    """PyLD gets from the JSON-LD the quads that were written, fetching nothing."""
    found = pyld.to_rdf(json.loads(written("jsonld", graph)), {"format": "application/n-quads"})
    assert set(parse(found, format=RdfFormat.N_QUADS)) == graph


def test_turtle_12_has_triple_terms(graph: set[Quad]) -> None:
    """Each statement reifies one triple term, and says the rest as before."""
    text = written("ttl12", graph)
    triples = list(parse(text, format=RdfFormat.TURTLE))
    reified = [quad.object for quad in triples if quad.predicate == rdf("reifies")]
    assert len(reified) == 5
    assert any(term.predicate == kg("headOf") for term in reified)
    assert not any(quad.predicate == rdf("subject") for quad in triples)
    assert b"<<(" in text


def test_turtle_begins_with_prefixes_and_types(graph: set[Quad]) -> None:
    """People read it: prefixes first, and the type of a thing before what is said of it."""
    text = written("ttl", graph).decode()
    assert text.startswith("@prefix")
    assert f"<{KG}" not in text.replace("@prefix kg: <" + KG, "")
    assert "person/claire-vasseur> a schema:Person ;" in text
