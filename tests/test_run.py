"""The server on an address."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from kg.errors import FolderError, SettingsError
from kg.serve.run import exposed, local, run
from kg.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from kg.folder import Folder


@pytest.mark.parametrize(
    ("host", "mine"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("press.example", False)],  # noqa: S104
)
def test_which_hosts_are_this_machine(host: str, mine: bool) -> None:  # noqa: FBT001
    """Anything else is reached by others."""
    assert local(host) is mine


def test_another_host_is_warned_of() -> None:
    """What it exposes, and to whom."""
    assert "everyone" in exposed("0.0.0.0", guarded=False)  # noqa: S104
    assert "Give a token" in exposed("0.0.0.0", guarded=False)  # noqa: S104
    assert "whoever has the token" in exposed("0.0.0.0", guarded=True)  # noqa: S104
    assert "Give a token" not in exposed("0.0.0.0", guarded=True)  # noqa: S104


def test_a_port_in_use(folder: Folder) -> None:
    """The message names the address."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"127.0.0.1:{port}"):
            run(folder.path, Settings(), port=port)


def test_a_folder_without_a_store(tmp_path: Path) -> None:
    """It is built first."""
    with pytest.raises(FolderError, match="kg build"):
        run(tmp_path, Settings())
