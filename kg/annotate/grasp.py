"""The grammar of a text, worked out once for all who ask about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.modality import Moods
from kg.annotate.syntax import Syntax

if TYPE_CHECKING:
    from kg.lang.frames import Frames
    from kg.model import Text


class Grasp(NamedTuple):
    """Who does what in a text, and what it makes of each of its words."""

    syntax: Syntax
    moods: Moods


def grasp(text: Text, frames: Frames) -> Grasp:
    """The grammar of ``text``, in the language of ``frames``; the same as was asked for before."""
    found = text.notes.get(grasp)
    if not isinstance(found, Grasp):
        syntax = Syntax(text, frames.grammar, frames.promisers, frames.movers, frames.presents)
        found = text.notes[grasp] = Grasp(syntax, Moods(text))
    return found
