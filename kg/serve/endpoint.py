"""``/sparql``: a request comes in, an answer goes out; the parts of the protocol meet here."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.rdf.refused import RefusedError
from kg.serve import protocol
from kg.serve.accept import HTML, SOLUTIONS, TRIPLES, choose
from kg.serve.description import describe
from kg.serve.worker import Job

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from kg.rdf.guard import Bounds
    from kg.serve.accept import Offer
    from kg.serve.pool import Pool
    from kg.serve.protocol import Inquiry

#: What draws a page for a browser: of an answer (the inquiry, its JSON or Turtle), or of no query at all.
Draw = Callable[["Scope", "Inquiry | None", bytes], "Awaitable[Response]"]
_LOG = logging.getLogger(__name__)
# Percent-encoding takes up to three bytes for one, and a name and an equals sign come before.
_ENCODED = 3


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The SPARQL endpoint as an ASGI application: runs queries in ``pool``, draws pages for browsers with ``draw``."""

    pool: Pool
    bounds: Bounds
    draw: Draw
    complain: Callable[[Scope, RefusedError], Response]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            response = await self._respond(scope, receive)
        except RefusedError as error:
            response = self.complain(scope, error)
        except Exception as error:  # noqa: BLE001  # the outer edge: what went wrong is told to the log, not to the client
            _LOG.exception("a query failed", exc_info=error)
            response = self.complain(scope, RefusedError(500, "something went wrong"))
        await response(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive) -> ASGIApp:
        method = scope["method"]
        if method not in {"GET", "HEAD", "POST"}:
            response = self.complain(scope, RefusedError(405, f"{method} is not allowed here: GET or POST a query"))
            response.headers["Allow"] = "GET, HEAD, POST, OPTIONS"
            return response
        headers = dict(scope["headers"])
        accepted = headers.get(b"accept", b"").decode("latin-1")
        body = await self._body(receive, headers) if method == "POST" else b""
        content = headers.get(b"content-type", b"").decode("latin-1")
        inquiry = protocol.read(protocol.Call(method, scope["query_string"], content, body), self.bounds)
        if inquiry is None:
            return await self._describe(scope, accepted)
        offers = SOLUTIONS if inquiry.selects else TRIPLES
        chosen = choose(accepted, (*offers, HTML), inquiry.shape)
        shape = offers[0] if chosen is HTML else chosen
        found = await self.pool.run(Job(inquiry.query, shape.name, inquiry.default, inquiry.named))
        return await self.draw(scope, inquiry, found) if chosen is HTML else _Data(found, chosen)

    async def _describe(self, scope: Scope, accepted: str) -> ASGIApp:
        chosen = choose(accepted, (*TRIPLES, HTML))
        if chosen is HTML:
            return await self.draw(scope, None, b"")
        return _Data(describe(f"{self.bounds.base}sparql", self.bounds.base, chosen), chosen)

    async def _body(self, receive: Receive, headers: dict[bytes, bytes]) -> bytes:
        limit = self.bounds.length * _ENCODED
        told = headers.get(b"content-length", b"0")
        if told.isdigit() and int(told) > limit:
            raise RefusedError(413, f"the query is longer than {self.bounds.length} bytes")
        parts, size, more = [], 0, True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise RefusedError(400, "the request broke off")
            part = message.get("body", b"")
            size += len(part)
            if size > limit:
                raise RefusedError(413, f"the query is longer than {self.bounds.length} bytes")
            parts.append(part)
            more = message.get("more_body", False)
        return b"".join(parts)


@dataclass(frozen=True, slots=True)
class _Data:
    """Data in one of the forms on offer, as an ASGI application."""

    content: bytes
    offer: Offer

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        headers = [
            (b"content-type", self.offer.header.encode()),
            (b"content-length", str(len(self.content)).encode()),
            (b"vary", b"Accept"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else self.content})
