"""The server itself: an application on an address."""

from __future__ import annotations

import gc
import ipaddress
import socket
from typing import TYPE_CHECKING

import uvicorn

from kg.errors import SettingsError
from kg.serve.cork import Connection
from kg.serve.site import application

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.settings import Settings

# Connections beyond this many are told 503: pages are quick, and queries have their own queue.
_CONNECTIONS = 1_000


def run(
    folder: Path,
    settings: Settings,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    token: str = "",
    tell: Callable[[str], object] | None = None,
) -> None:
    """Serve the graph ``folder`` until interrupted; ``tell`` is told where, and what another host than this exposes.

    Raises:
        FolderError: the folder holds no store.
        SettingsError: the address is not there or is in use.
    """
    app = application(folder, settings, token=token)
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise SettingsError(f"{host}:{port} cannot be served on: {error.strerror}") from error
    with listener:
        shown = f"[{host}]" if ":" in host else host
        if tell is not None:
            tell(f"http://{shown}:{listener.getsockname()[1]}/")
        if tell is not None and not local(host):
            tell(exposed(host, guarded=bool(token)))
        config = uvicorn.Config(
            app,
            http=Connection,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=_CONNECTIONS,
        )
        gc.freeze()  # what is there stays: no collection looks at it again
        uvicorn.Server(config).run(sockets=[listener])


def local(host: str) -> bool:
    """Whether only this machine can reach ``host``."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def exposed(host: str, *, guarded: bool) -> str:
    """What serving on ``host`` lets others do."""
    who = "whoever has the token" if guarded else "everyone who can reach this machine"
    advice = "Put" if guarded else "Give a token with KG_TOKEN, and put"
    return (
        f"warning: {host} is reached from other machines: {who} can read the whole graph, articles included, "
        "and run queries that cost this machine's time and memory. Nothing is encrypted and nothing can be "
        f"changed. {advice} a web server with HTTPS before it."
    )
