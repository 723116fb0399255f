"""Who may ask, and the headers of every answer."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest

from kg.serve.site import application
from kg.settings import Settings

if TYPE_CHECKING:
    from kg.folder import Folder


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Authorization": "Bearer wrong"}, 401),
        ({"Authorization": "Basic !"}, 401),
        ({"Authorization": "Digest secret"}, 401),
        ({"Authorization": "Bearer secret"}, 200),
        ({"Authorization": "Basic OnNlY3JldA=="}, 200),
    ],
)
def test_a_token(folder: Folder, headers: dict[str, str], status: int) -> None:
    """With a token only its bearer is answered; a browser may give it as a password."""
    app = application(folder.path, Settings(), token="secret")  # noqa: S106

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            return await client.get("/search", headers=headers)

    # In a thread of its own: the browser of other tests may have an event loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        response = pool.submit(asyncio.run, ask()).result()
    assert response.status_code == status
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/sparql", "/graph", "/person/claire-vasseur", "/none", "/assets/site.css"])
def test_headers(server: str, path: str) -> None:
    """No page may load from elsewhere, be framed, or tell others where it was read."""
    headers = httpx.get(server + path, headers={"Accept": "text/html"}, timeout=30).headers
    policy = headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "http" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers
