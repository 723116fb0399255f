"""The server as one ASGI application: its pages, its data, its endpoint, and what protects them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pyoxigraph import Literal, NamedNode
from starlette.applications import Starlette
from starlette.routing import Route

from kg.rdf.guard import Bounds
from kg.rdf.refused import RefusedError
from kg.rdf.store import VOID, read
from kg.serve.endpoint import Endpoint
from kg.serve.pages import Pages
from kg.serve.pool import Pool
from kg.serve.shelf import Shelf
from kg.serve.shield import Shield

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from starlette.types import ASGIApp

    from kg.settings import Settings


def application(folder: Path, settings: Settings, *, token: str = "") -> ASGIApp:
    """What serves the graph ``folder``; with a ``token``, only to who bears it.

    Raises:
        FolderError: the folder holds no store, or a damaged one.
    """
    base = _base(folder, settings)
    bounds = Bounds(settings.query_length, settings.query_depth, base)
    pool = Pool(folder / "store", settings)
    pages = Pages(Shelf(folder, base, pool), pool)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await pool.close()

    root = urlsplit(base).path
    endpoint = Endpoint(pool, bounds, pages.answer, pages.complain)
    routes = [
        Route("/", pages.home),
        Route("/search", pages.search),
        Route("/question/{name}", pages.question),
        Route("/graph", pages.graph),
        Route("/assets/{name:path}", pages.asset),
        *([Route(root + "{path:path}", pages.thing)] if root != "/" else []),
        Route("/{path:path}", pages.thing),
    ]
    faults = {RefusedError: pages.refused, 404: pages.lost, 405: pages.lost, 500: pages.broken}
    site = Starlette(routes=routes, lifespan=lifespan, exception_handlers=faults)
    return Shield(site, endpoint, token)


def _base(folder: Path, settings: Settings) -> str:
    """What the IRIs of the folder begin with: what its description says, else the setting."""
    found = read(folder).quads_for_pattern(None, NamedNode(f"{VOID}uriSpace"), None)
    spaces = sorted(quad.object.value for quad in found if isinstance(quad.object, Literal))
    return spaces[0] if spaces else settings.base
