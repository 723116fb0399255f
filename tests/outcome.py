"""What a graph folder gives to others, for tests that hold two ways to make it equal to the byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def outcome(folder: Path) -> dict[str, bytes]:
    """Its exports, its page and its documents, by name."""
    exports = [folder / name for name in ("graph.ttl", "graph.trig", "graph.html")]
    return {path.name: path.read_bytes() for path in (*exports, *(folder / "documents").iterdir())}
