"""The endpoint of a running server, asked as its users do: by HTTP, curl, SPARQLWrapper and rdflib."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import httpx
import pytest
from rdflib import RDF, Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, SPARQLWrapper

if TYPE_CHECKING:
    from kg.model import Reading

ASK = "ASK { ?s a kg:Claim }"
SPEAKERS = "SELECT DISTINCT ?who WHERE { ?c kg:speaker/rdfs:label ?who } ORDER BY ?who"
PEOPLE = "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a schema:Person ; rdfs:label ?l }"


def get(server: str, query: str, accepted: str = "*/*", **more: str) -> httpx.Response:
    """The answer to a query in the address."""
    return httpx.get(f"{server}/sparql", params={"query": query, **more}, headers={"Accept": accepted})


@pytest.mark.parametrize(
    ("accepted", "media"),
    [
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8"),
    ],
)
def test_each_form_of_a_table(server: str, accepted: str, media: str) -> None:
    """A table comes as asked for, and holds what it should."""
    response = get(server, SPEAKERS, accepted)
    assert (response.status_code, response.headers["content-type"]) == (200, media)
    assert "Claire Vasseur" in response.text
    if "json" in media:
        assert response.json()["head"]["vars"] == ["who"]
    elif "xml" in media:
        assert ET.fromstring(response.text).tag.endswith("sparql")  # noqa: S314
    elif "csv" in media:
        assert next(csv.reader(io.StringIO(response.text))) == ["who"]


@pytest.mark.parametrize(
    ("accepted", "media", "form"),
    [
        ("*/*", "text/turtle; charset=utf-8", "turtle"),
        ("application/n-triples", "application/n-triples", "nt"),
        ("application/rdf+xml", "application/rdf+xml", "xml"),
        ("application/ld+json", "application/ld+json", "json-ld"),
    ],
)
@pytest.mark.parametrize("query", [PEOPLE, "DESCRIBE <http://localhost:8000/person/claire-vasseur>"])
def test_each_form_of_a_graph(server: str, query: str, accepted: str, media: str, form: str) -> None:
    """A graph comes as asked for, and another library reads it."""
    response = get(server, query, accepted)
    assert (response.status_code, response.headers["content-type"]) == (200, media)
    assert len(Graph().parse(data=response.text, format=form)) > 0


@pytest.mark.parametrize("accepted", ["application/sparql-results+json", "application/sparql-results+xml", "text/csv"])
def test_a_truth_value(server: str, accepted: str) -> None:
    """An ASK is answered in each form."""
    assert "true" in get(server, ASK, accepted).text


@pytest.mark.parametrize(("query", "accepted"), [(ASK, "text/turtle"), (PEOPLE, "text/csv"), (ASK, "image/png")])
def test_a_form_that_is_not_on_offer(server: str, query: str, accepted: str) -> None:
    """What cannot be written that way is 406."""
    assert get(server, query, accepted).status_code == 406


def test_posted_queries(server: str) -> None:
    """As a form and as a body."""
    form = httpx.post(f"{server}/sparql", data={"query": ASK})
    body = httpx.post(f"{server}/sparql", content=ASK, headers={"Content-Type": "application/sparql-query"})
    assert form.json()["boolean"] is body.json()["boolean"] is True


def test_datasets(server: str, reading: Reading) -> None:
    """The request's graphs replace the query's; without any, all articles together are asked."""
    graph = f"http://localhost:8000/doc/{reading.document.key}"
    named = "ASK { GRAPH ?g { ?s a kg:Claim } }"
    assert get(server, ASK, **{"default-graph-uri": graph}).json()["boolean"]
    assert not get(server, ASK, **{"default-graph-uri": f"{graph}0"}).json()["boolean"]
    assert get(server, named).json()["boolean"]
    assert get(server, named, **{"named-graph-uri": graph}).json()["boolean"]
    assert not get(server, ASK, **{"named-graph-uri": graph}).json()["boolean"]
    assert not get(server, named, **{"default-graph-uri": graph}).json()["boolean"]
    replaced = get(server, f"ASK FROM <{graph}0> {{ ?s a kg:Claim }}", **{"default-graph-uri": graph})
    assert replaced.json()["boolean"]


def test_a_bad_query_is_told_why(server: str) -> None:
    """400, with the parser's message and no path of this machine."""
    response = get(server, "SELECT * WHERE { ?s ?p }")
    assert response.status_code == 400
    assert "error at 1:" in response.text
    assert "/" not in response.text.replace("kg/", "").replace("://", "")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_are_refused(server: str, method: str) -> None:
    """405, with those that are allowed."""
    response = httpx.request(method, f"{server}/sparql", params={"query": ASK})
    assert response.status_code == 405
    assert "POST" in response.headers["allow"]


def test_updates_are_refused(server: str) -> None:
    """403, and the graph stays."""
    for fields in ({"update": "CLEAR ALL"}, {"query": "CLEAR ALL"}):
        assert httpx.post(f"{server}/sparql", data=fields).status_code == 403
    assert get(server, ASK).json()["boolean"]


def test_other_sites_may_ask(server: str) -> None:
    """CORS lets a page from elsewhere read the answers, and ask first."""
    response = httpx.get(f"{server}/sparql", params={"query": ASK}, headers={"Origin": "https://site.example"})
    assert response.headers["access-control-allow-origin"] == "*"
    headers = {"Origin": "https://site.example", "Access-Control-Request-Method": "POST"}
    assert httpx.options(f"{server}/sparql", headers=headers).status_code == 200


def test_the_service_describes_itself(server: str) -> None:
    """Without a query: RDF for programs, the query page for people."""
    response = httpx.get(f"{server}/sparql", headers={"Accept": "text/turtle"})
    found = Graph().parse(data=response.text)
    assert (None, RDF.type, URIRef("http://www.w3.org/ns/sparql-service-description#Service")) in found
    page = httpx.get(f"{server}/sparql", headers={"Accept": "text/html"}).text
    assert "yasgui.js" in page
    assert "who-said-what" in page


def test_curl(server: str) -> None:
    """The commonest client."""
    if shutil.which("curl") is None:
        pytest.skip("no curl")
    command = ["curl", "-s", "-H", "Accept: text/csv", "--data-urlencode", f"query={SPEAKERS}", f"{server}/sparql"]
    assert "Claire Vasseur" in subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_sparqlwrapper(server: str) -> None:
    """The commonest Python client."""
    client = SPARQLWrapper(f"{server}/sparql")
    client.setQuery(SPEAKERS)
    client.setReturnFormat(JSON)
    found = json.loads(client.query().response.read())
    assert "Claire Vasseur" in {row["who"]["value"] for row in found["results"]["bindings"]}


def test_rdflib(server: str) -> None:
    """A graph of rdflib that is kept here."""
    graph = Graph(SPARQLStore(f"{server}/sparql", method="POST"))
    person = URIRef("http://localhost:8000/person/claire-vasseur")
    assert (person, RDF.type, URIRef("https://schema.org/Person")) in graph
    assert "Claire Vasseur" in {str(value) for row in graph.query(SPEAKERS) for value in tuple(row)}  # type: ignore[arg-type]
