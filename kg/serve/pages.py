"""The pages for people, and the data of each IRI for programs."""

from __future__ import annotations

from importlib import resources
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

import jinja2
from pyoxigraph import NamedNode
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kg.folder import Folder
from kg.rdf.ontology import questions
from kg.rdf.query import Answer, heading, named, show, word
from kg.rdf.refused import RefusedError
from kg.rdf.vocabulary import PREFIXES
from kg.serve.accept import HTML, JSONLD, NTRIPLES, RDFXML, TURTLE, choose, language
from kg.serve.article import article
from kg.serve.card import card
from kg.serve.lookup import UNION, Link
from kg.serve.words import LANGUAGES, words
from kg.serve.worker import Job
from kg.terms import CENTRAL
from kg.view.page import page

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Scope

    from kg.serve.lookup import Lookup
    from kg.serve.pool import Pool
    from kg.serve.protocol import Inquiry
    from kg.serve.shelf import Shelf

_DATA = (HTML, TURTLE, JSONLD, NTRIPLES, RDFXML)
_EXTENSIONS = {f".{offer.name}": offer for offer in _DATA}
#: The rows of an answer that a page shows; the rest is a download away.
ROWS = 500
_LOST = 404
# What a page says of these in its own words is all there is to say.
_PLAIN = frozenset({_LOST, 405, 500, 503})
_COUNTED = ("articles", "entities", "statements", "events", "claims")
_ASSETS = {"fonts/": "kg.view", "": "kg.serve"}


class Pages:
    """Draws what ``shelf`` holds, and asks ``pool`` what needs a query."""

    def __init__(self, shelf: Shelf, pool: Pool) -> None:
        self._shelf, self._pool = shelf, pool
        self._drawn: dict[int, bytes] = {}
        self._templates = jinja2.Environment(
            loader=jinja2.PackageLoader("kg.serve"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    async def home(self, request: Request) -> Response:
        """What the graph holds, and where to go from here."""
        spoken = _language(request.scope)
        return await run_in_threadpool(self._home, spoken)

    def _home(self, spoken: str) -> Response:
        lookup, index = self._shelf.lookup(spoken), self._shelf.index()
        counts = {name: index.counts.get(name, 0) for name in _COUNTED} | {"triples": self._shelf.triples()}
        central = [(kind, index.central(lookup, kinds=(kind,))) for kind in CENTRAL]
        return self._draw("home", spoken, counts=counts, central=central, articles=index.articles(lookup))

    async def search(self, request: Request) -> Response:
        """The things whose names are like ``q``, as a page or as JSON."""
        asked = request.query_params.get("q", "").strip()
        spoken = _language(request.scope)
        hits = await run_in_threadpool(lambda: self._shelf.index().search(asked, self._shelf.lookup(spoken)))
        if "json" in request.headers.get("accept", "") or request.query_params.get("format") == "json":
            rows = [
                {"iri": hit.iri, "label": hit.link.label, "kind": hit.link.kind, "mentions": hit.mentions}
                for hit in hits
            ]
            return JSONResponse(rows, headers={"Vary": "Accept"})
        return self._draw("search", spoken, asked=asked, hits=hits)

    async def question(self, request: Request) -> Response:
        """A named question, its parameters as a form, and its answer."""
        found = questions().get(request.path_params["name"])
        if found is None:
            raise HTTPException(404)
        spoken = _language(request.scope)
        given = {name: request.query_params.get(name, "").strip() for name in found.parameters}
        sparql = named(found.name, {name: value for name, value in given.items() if value})
        content = await self._pool.run(Job(sparql, "json"))
        table = await run_in_threadpool(self._table, content, self._shelf.lookup(spoken), spoken)
        parameters = {name: heading(name, spoken) for name in found.parameters}
        return self._draw("question", spoken, found=found, given=given, parameters=parameters, sparql=sparql, **table)

    async def graph(self, _: Request) -> Response:
        """The graph's own page."""
        return await run_in_threadpool(self._graph)

    def _graph(self) -> Response:
        path = self._shelf.folder / "graph.html"
        if path.is_file():
            return Response(path.read_bytes(), media_type="text/html; charset=utf-8")
        generation = self._pool.generation
        if generation not in self._drawn:
            self._drawn = {generation: page(Folder(self._shelf.folder).quads()).encode()}
        return Response(self._drawn[generation], media_type="text/html; charset=utf-8")

    async def asset(self, request: Request) -> Response:
        """A file that the pages need."""
        name = request.path_params["name"]
        package = next(package for start, package in _ASSETS.items() if name.startswith(start))
        root = resources.files(package) / "assets"
        if any(part in {"", ".", ".."} for part in name.split("/")) or not (root / name).is_file():
            raise HTTPException(404)
        media = guess_type(name)[0] or "application/octet-stream"
        return Response((root / name).read_bytes(), media_type=media, headers={"Cache-Control": "public, max-age=3600"})

    async def thing(self, request: Request) -> Response:
        """The page of an IRI, or its data."""
        spoken = _language(request.scope)
        iri, extension = self._resolve(request.scope)
        offer = choose(request.headers.get("accept"), _DATA, extension)
        if offer is HTML:
            response = await run_in_threadpool(self._page, iri, spoken)
        else:
            response = Response(await self._pool.run(Job(_everything(iri, self._shelf), offer.name)))
            response.headers["Content-Type"] = offer.header
        response.headers["Vary"] = "Accept, Accept-Language"
        response.headers["Link"] = ", ".join(
            f'<{_path(iri, self._shelf.base)}.{other.name}>; rel="alternate"; type="{other.media}"'
            for other in _DATA[1:]
        )
        return response

    def _page(self, iri: str, spoken: str) -> Response:
        lookup = self._shelf.lookup(spoken)
        kind = lookup.kind(NamedNode(iri))
        if kind == "article":
            return self._draw("article", spoken, item=article(lookup, iri), path=_path(iri, self._shelf.base))
        return self._draw("thing", spoken, item=card(lookup, iri), path=_path(iri, self._shelf.base))

    def _resolve(self, scope: Scope) -> tuple[str, str | None]:
        """The IRI that a request's path stands for, and the extension that asks for a form, if any."""
        path = scope.get("raw_path", b"").decode("latin-1") or quote(scope["path"])
        root = urlsplit(self._shelf.base).path
        tail = path.removeprefix(root) if path.startswith(root) else path.lstrip("/")
        for written in dict.fromkeys((tail, quote(unquote(tail), safe="/~:"))):
            if self._known(self._shelf.base + written):
                return self._shelf.base + written, None
            for extension, offer in _EXTENSIONS.items():
                short = self._shelf.base + written.removesuffix(extension)
                if written.endswith(extension) and self._known(short):
                    return short, offer.name
        raise HTTPException(404)

    def _known(self, iri: str) -> bool:
        try:
            node = NamedNode(iri)
        except ValueError:
            return False
        store = self._shelf.lookup("fr").store
        return next(store.quads_for_pattern(node, None, None, UNION), None) is not None

    async def answer(self, scope: Scope, inquiry: Inquiry | None, content: bytes) -> Response:
        """The editor, or the answer to a query as a page."""
        spoken = _language(scope)
        if inquiry is None:
            asked = [
                {"name": name, "title": found.titles[spoken], "sparql": found.sparql}
                for name, found in questions().items()
            ]
            return self._draw("sparql", spoken, questions=asked, prefixes=dict(PREFIXES))
        if not inquiry.selects:
            return self._draw("triples", spoken, sparql=inquiry.query, text=content.decode())
        table = await run_in_threadpool(self._table, content, self._shelf.lookup(spoken))
        return self._draw("results", spoken, sparql=inquiry.query, **table)

    def _table(self, content: bytes, lookup: Lookup, spoken: str | None = None) -> dict[str, object]:
        """What the templates need of an answer; that of a named question in the words of the language ``spoken``."""
        found = Answer(content)
        names = found.columns
        rows = [
            [_cell(term, lookup, name, spoken) for name, term in zip(names, row, strict=True)]
            for row in found.rows[:ROWS]
        ]
        headings = [heading(name, spoken) for name in names]
        return {"columns": headings, "rows": rows, "count": len(found.rows), "truth": found.truth}

    def complain(self, scope: Scope, error: RefusedError) -> Response:
        """Why a request is refused, as a page for browsers and as a line for programs."""
        accepted = dict(scope["headers"]).get(b"accept", b"").decode("latin-1")
        if "text/html" in accepted:
            told = "" if error.status in _PLAIN else str(error)
            response = self._draw("error", _language(scope), status=error.status, message=told)
        else:
            response = PlainTextResponse(f"{error}\n")
        response.status_code = error.status
        if error.retry is not None:
            response.headers["Retry-After"] = str(error.retry)
        return response

    async def refused(self, request: Request, error: Exception) -> Response:
        """What is asked is not answered, and why: the form is not on offer, or the query is stopped."""
        if not isinstance(error, RefusedError):
            raise error
        return self.complain(request.scope, error)

    async def lost(self, request: Request, error: Exception) -> Response:
        """There is nothing here, or not for this method."""
        status = error.status_code if isinstance(error, HTTPException) else 404
        text = "there is nothing at this address" if status == _LOST else "this method is not allowed here"
        return self.complain(request.scope, RefusedError(status, text))

    async def broken(self, request: Request, _: Exception) -> Response:
        """Something went wrong that should not; what, stays here."""
        return self.complain(request.scope, RefusedError(500, "something went wrong"))

    def _draw(self, name: str, spoken: str, **content: object) -> Response:
        text = self._templates.get_template(f"{name}.html").render(
            lang=spoken, word=words(spoken), questions_all=questions(), **content
        )
        return Response(
            text,
            media_type="text/html; charset=utf-8",
            headers={"Vary": "Accept, Accept-Language", "Content-Language": spoken},
        )


def _language(scope: Scope) -> str:
    headers = dict(scope["headers"])
    return language(headers.get(b"accept-language", b"").decode("latin-1"), LANGUAGES)


def _path(iri: str, base: str) -> str:
    return "/" + iri.removeprefix(base)


def _everything(iri: str, shelf: Shelf) -> str:
    """The query for all there is about ``iri``: an article's whole graph, or what a thing says and is said of it."""
    if shelf.lookup("fr").kind(NamedNode(iri)) == "article":
        return f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{iri}> {{ ?s ?p ?o }} }}"
    return (
        f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {{ BIND(<{iri}> AS ?s) ?s ?p ?o }} UNION "
        f"{{ {{ SELECT DISTINCT ?s {{ ?s ?any <{iri}> }} }} ?s ?p ?o }} }}"
    )


def _cell(term: object, lookup: Lookup, name: str, spoken: str | None) -> Link:
    if isinstance(term, NamedNode):
        link = lookup.link(term)
        return link if link.label != term.value else Link(show(term), link.href, link.kind)
    shown = show(term)  # type: ignore[arg-type]  # what an answer holds is a term
    return Link(word(name, shown, spoken))
