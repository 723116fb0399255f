"""Named mentions: the model's entities, corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Form, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Reading, Text

_KINDS = {"PER": Kind.PERSON, "LOC": Kind.PLACE, "ORG": Kind.ORGANIZATION}


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the named mentions of the text."""
    return replace(reading, mentions=tuple(_model(reading.text)))


def _model(text: Text) -> Iterator[Mention]:
    open_: list[int] = []
    for token in (*text.tokens, None):
        if open_ and (token is None or token.begins or not token.label):
            label = text.tokens[open_[0]].label
            if label in _KINDS:
                inside = set(open_)
                head = next((i for i in open_ if text.tokens[i].head not in inside), open_[0])
                yield Mention(text.span(open_[0], open_[-1]), Form.NAMED, head, _KINDS[label])
            open_ = []
        if token is not None and token.label:
            open_.append(token.index)
