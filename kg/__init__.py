"""kg: a knowledge graph from French press articles, where every statement leads back to who says it."""

from __future__ import annotations

__version__ = "0.1.0"
