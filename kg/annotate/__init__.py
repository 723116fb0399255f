"""Document -> Text: blocks, sentences, tokens, dependencies. Alone knows spaCy."""

from __future__ import annotations

from kg.annotate.parser import Parser

__all__ = ["Parser"]
