"""What stands before every request: who may ask, and the headers that keep a page's scripts at home."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{inline}; font-src 'self' data:; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# The graph's page has a stricter policy of its own, with the digests of its scripts; the two hold together.
_FRAMED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_FIXED = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    # The graph is for anyone who may read it: pages of other sites may ask too, without what the browser knows of its
    # user.
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"Link, Retry-After"),
)
_PREFLIGHT = (
    (b"access-control-allow-methods", b"GET, HEAD, POST"),
    (b"access-control-allow-headers", b"Accept, Authorization, Content-Type"),
    (b"access-control-max-age", b"600"),
    (b"content-length", b"0"),
)


def _headers(policy: str) -> tuple[tuple[bytes, bytes], ...]:
    return (*_FIXED, (b"content-security-policy", policy.encode()))


_PAGES = _headers(_POLICY.format(inline=""))
_SPECIAL = MappingProxyType(
    {"/sparql": _headers(_POLICY.format(inline=" 'unsafe-inline'")), "/graph": _headers(_FRAMED)}
)


@dataclass(frozen=True, slots=True)
class Shield:
    """The outermost ASGI application: checks the ``token``, if there is one, and adds the headers.

    ``/sparql`` goes straight to ``endpoint``, past the site's routes, because programs ask there by the thousand.
    """

    site: ASGIApp
    endpoint: ASGIApp
    token: str = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, answer a browser that asks whether it may, or answer 401."""
        if scope["type"] != "http":
            await self.site(scope, receive, send)
            return
        added = _SPECIAL.get(scope["path"], _PAGES)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *added]
            await send(message)

        if scope["method"] == "OPTIONS":
            await guarded({"type": "http.response.start", "status": 200, "headers": list(_PREFLIGHT)})
            await guarded({"type": "http.response.body", "body": b""})
        elif self.token and not self._known(dict(scope["headers"])):
            await _refuse(guarded)
        elif scope["path"] == "/sparql":
            await self.endpoint(scope, receive, guarded)
        else:
            await self.site(scope, receive, guarded)

    def _known(self, headers: dict[bytes, bytes]) -> bool:
        scheme, _, value = headers.get(b"authorization", b"").partition(b" ")
        if scheme.lower() == b"basic":  # browsers ask for a name and a password: the token is the password
            try:
                value = base64.b64decode(value, validate=True).partition(b":")[2]
            except binascii.Error:
                return False
        elif scheme.lower() != b"bearer":
            return False
        return hmac.compare_digest(value.strip(), self.token.encode())


async def _refuse(send: Send) -> None:
    content = b"a token is needed here: Authorization: Bearer TOKEN\n"
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(content)).encode()),
        (b"www-authenticate", b'Bearer realm="kg", Basic realm="kg"'),
    ]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    await send({"type": "http.response.body", "body": content})
