"""The pages for people and the data of each IRI, from a running server."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import httpx
import pytest
from rdflib import Graph, URIRef

from kg.rdf.ontology import questions

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from kg.model import Reading

HTML = {"Accept": "text/html"}
BASE = "http://localhost:8000/"
VASSEUR = "/person/claire-vasseur"


class Checker(HTMLParser):
    """Notes what a page links to and the words that it shows; fails on ids that come twice."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.inputs: list[dict[str, str | None]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        found = dict(attrs)
        if (name := found.get("id")) is not None:
            assert name not in self.ids
            self.ids.add(name)
        self.links |= {value for key in ("href", "src", "action") if (value := found.get(key)) is not None}
        if tag == "html":
            assert found.get("lang") in {"fr", "en"}
        if tag == "img":
            assert "alt" in found

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words += data


def page(server: str, path: str, **headers: str) -> Checker:
    """The page at ``path``, checked."""
    response = httpx.get(server + path, headers=HTML | headers)
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    found = Checker()
    found.feed(response.text)
    return found


def test_the_home_page(server: str) -> None:
    """Counts, a search box, the named questions and the graph, a link away."""
    found = page(server, "/")
    assert {f"/question/{name}" for name in questions()} | {"/search", "/graph", "/sparql"} <= found.links
    assert "Claire Vasseur" in found.words
    assert "Press graph" in page(server, "/", **{"Accept-Language": "en"}).words


def test_every_page_leads_only_to_pages(server: str) -> None:
    """Following all links from home, each answers, with no request to anywhere else."""
    seen, waiting = set[str](), ["/"]
    while waiting and len(seen) < 80:
        path = waiting.pop()
        response = httpx.get(server + path, headers=HTML)
        assert response.status_code == 200, path
        seen.add(path)
        if not response.headers["content-type"].startswith("text/html") or path == "/graph":
            continue
        found = Checker()
        found.feed(response.text)
        links = {link.partition("#")[0] for link in found.links if link.startswith("/")}
        waiting += sorted(links - seen - set(waiting))
    assert len(seen) > 40


def test_a_person(server: str) -> None:
    """Name, type, what is known with its sentence, what they say, where they appear."""
    found = page(server, VASSEUR)
    for words in (
        "Personne",
        "Claire Vasseur",
        "dirige",
        "Institut des capteurs",
        "Nous allons recruter 40 ingénieurs",
    ):
        assert words in found.words
    assert any(link.startswith("/doc/") and "#char=" in link for link in found.links)


def test_what_is_claimed_is_not_among_what_is_known(server: str) -> None:
    """A claim stands under who says it, with the state in which they put it."""
    words = page(server, "/organization/optilac").words
    assert "selon" in words[words.index("Ce qu’on en dit") :]
    assert "dépense 3 millions" not in words[: words.index("Ce qu’on en dit")]


def test_links_to_authorities(server: str) -> None:
    """What is the same elsewhere is a link."""
    assert "https://sws.geonames.org/3014728/" in page(server, "/place/grenoble").links


def test_an_article(server: str, reading: Reading) -> None:
    """The whole text, its mentions linked and anchored by their offsets."""
    found = page(server, f"/doc/{reading.document.key}")
    for paragraph in reading.document.text.split("\n"):
        assert paragraph.strip() in found.words
    mention = reading.entities[0].mentions[0].span
    assert f"char={mention.start},{mention.end}" in found.ids
    assert VASSEUR in found.links


@pytest.mark.parametrize("name", ["claim", "statement", "event"])
def test_numbered_nodes(server: str, reading: Reading, name: str) -> None:
    """A claim, a statement and an event have pages with their proof."""
    found = page(server, f"/{name}/{reading.document.key}-1")
    assert any("#char=" in link for link in found.links)


@pytest.mark.parametrize(
    ("extension", "accepted", "form"),
    [
        (".ttl", "text/turtle", "turtle"),
        (".jsonld", "application/ld+json", "json-ld"),
        (".nt", "application/n-triples", "nt"),
        (".rdf", "application/rdf+xml", "xml"),
    ],
)
def test_data_of_a_thing(server: str, reading: Reading, extension: str, accepted: str, form: str) -> None:
    """By extension or by Accept, for a thing and for an article."""
    for path in (VASSEUR, f"/doc/{reading.document.key}"):
        by_name = httpx.get(server + path + extension, headers=HTML)
        asked = httpx.get(server + path, headers={"Accept": accepted})
        assert by_name.status_code == asked.status_code == 200
        graph = Graph().parse(data=asked.text, format=form)
        assert (URIRef(BASE + path[1:]), None, None) in graph
        assert len(Graph().parse(data=by_name.text, format=form)) == len(graph)
        assert 'rel="alternate"' in asked.headers["link"]


def test_a_form_that_is_not_on_offer(server: str) -> None:
    """A picture of somebody is refused as such, with the forms that there are."""
    response = httpx.get(server + VASSEUR, headers={"Accept": "image/png"})
    assert response.status_code == 406
    assert "text/turtle" in response.text


def test_encoded_paths(server: str) -> None:
    """A time's or a quantity's IRI answers however its characters come."""
    assert page(server, "/time/2024-03-12").words
    for link in page(server, "/search?q=40+ing%C3%A9nieurs").links:
        if link.startswith("/quantity/"):
            assert page(server, link).words
            break
    else:
        pytest.fail("no quantity found")


def test_search(server: str) -> None:
    """A name wrongly spelt is found, by people and by programs."""
    assert VASSEUR in page(server, "/search?q=clere+vaseur").links
    rows = httpx.get(f"{server}/search", params={"q": "institu des capteur", "format": "json"}).json()
    assert rows[0]["iri"] == f"{BASE}organization/institut-des-capteurs"
    assert page(server, "/search").words
    assert "Rien ne porte" in page(server, "/search?q=zzzzzz").words


def test_a_named_question(server: str) -> None:
    """Its parameters are a form, its answer a table."""
    found = page(server, "/question/who-said-what?speaker=vasseur")
    assert "Nous allons recruter 40 ingénieurs" in found.words
    assert any(link.startswith("/sparql#query=") for link in found.links)
    assert "réponse est vide" in page(server, "/question/who-said-what?speaker=zzzz").words


def test_what_comes_from_outside_is_text(server: str) -> None:
    """A search for markup shows it as text."""
    response = httpx.get(f"{server}/search", params={"q": "<script>alert(1)</script>"}, headers=HTML)
    assert "<script>alert" not in response.text
    response = httpx.get(f"{server}/sparql", params={"query": "SELECT ('<b id=x>' AS ?x) {}"}, headers=HTML)
    assert "<b id=x>" not in response.text
    assert "&lt;b id=x&gt;" in response.text


@pytest.mark.parametrize(
    "path",
    ["/person/nobody", "/%22%3E%3Cscript%3E", "/question/none", "/assets/../site.py", "/assets/%2e%2e/site.py", "/%FF"],
)
def test_what_is_not_there(server: str, path: str) -> None:
    """404, as a page and as a line, with nothing of this machine in it."""
    for headers in (HTML, {"Accept": "text/turtle"}):
        response = httpx.get(server + path, headers=headers)
        assert response.status_code == 404
        assert ("Il n’y a rien à cette adresse" in response.text) == (headers is HTML)
        assert "site-packages" not in response.text
        assert "Traceback" not in response.text


def test_an_empty_search_finds_nothing(server: str) -> None:
    """Not whatever is spelled like no name at all."""
    page = httpx.get(f"{server}/search", params={"q": " "}, headers=HTML)
    assert page.status_code == 200
    assert 'class="hits"' not in page.text
    assert "Résultats" not in page.text
    assert httpx.get(f"{server}/search", params={"q": "", "format": "json"}).json() == []


def test_the_graph_page(server: str) -> None:
    """Without a graph.html in the folder it is drawn on the fly."""
    response = httpx.get(f"{server}/graph", timeout=30)
    assert response.status_code == 200
    assert "Claire Vasseur" in response.text


@pytest.mark.parametrize("path", ["/", VASSEUR, "/question/who-said-what", "/search?q=nice", "/nope", "/sparql"])
def test_a_phone_is_wide_enough(server: str, browser: Browser, path: str) -> None:
    """At 320 pixels, the narrowest there is, nothing but tables is to be moved sideways."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="fr-FR")
    shown = context.new_page()
    shown.goto(server + path)
    assert shown.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
