"""What stands before every request: who may ask, and the headers that keep a page's scripts at home."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
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
)


@dataclass(frozen=True, slots=True)
class Shield:
    """ASGI middleware: checks the ``token``, if there is one, and adds the headers."""

    app: ASGIApp
    token: str = ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer 401."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = scope["path"]
        policy = _FRAMED if path == "/graph" else _POLICY.format(inline=" 'unsafe-inline'" if path == "/sparql" else "")
        added = [*_FIXED, (b"content-security-policy", policy.encode())]

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *added]
            await send(message)

        if self.token and scope["method"] != "OPTIONS" and not self._known(dict(scope["headers"])):
            await _refuse(guarded)
            return
        await self.app(scope, receive, guarded)

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
