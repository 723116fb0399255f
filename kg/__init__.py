"""kg: a knowledge graph from French press articles, where every statement leads back to who says it.

    >>> import kg
    >>> graph = kg.build(kg.Document("Selon Ana Roux, le pont de Gap rouvrira."))  # doctest: +SKIP
    >>> graph.claims[0].speaker.name  # doctest: +SKIP
    'Ana Roux'

The names below are loaded when first used, so that ``import kg`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from kg.revision import __version__

if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.knowledge import Knowledge
    from kg.model import Document
    from kg.pipeline import add, build, retract
    from kg.settings import Settings

__all__ = ["Document", "KgError", "Knowledge", "Settings", "__version__", "add", "build", "retract"]

_HOMES = {
    "Document": "model",
    "KgError": "errors",
    "Knowledge": "knowledge",
    "Settings": "settings",
    "add": "pipeline",
    "build": "pipeline",
    "retract": "pipeline",
}


def __dir__() -> list[str]:
    """The public names, for whoever completes ``kg.`` with a key."""
    return list(__all__)


def __getattr__(name: str) -> object:
    """The public name, from the module where it lives."""
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(f"kg.{_HOMES[name]}"), name)
