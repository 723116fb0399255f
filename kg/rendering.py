"""What a part of a graph folder is in the exports: made from its file alone, by any process that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, serialize

from kg.cycles import unsearched
from kg.export import trig, turtle
from kg.export.graphs import ordered
from kg.folder import Folder
from kg.rdf.vocabulary import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pyoxigraph import Quad


@dataclass(frozen=True, slots=True)
class Form:
    """One of the files that hold the graphs one after the other."""

    name: str
    head: bytes
    block: Callable[[list[Quad]], bytes]


FORMS = (Form("graph.trig", trig.HEAD, trig.block), Form("graph.ttl", turtle.HEAD, turtle.block))


@dataclass(frozen=True, slots=True)
class Rendering:
    """A part in the exports."""

    #: What stands of it in the file of each of :data:`FORMS`.
    blocks: tuple[bytes, ...]
    #: Its N-Quads for the store, ``b""`` unless they were asked for.
    lines: bytes
    #: The IRI of its graph, ``""`` where it holds none.
    graph: str
    #: The day of publication as ``xsd:date`` is written, ``""`` where it has none.
    published: str


def render(keys: Sequence[str], place: Path, *, stored: bool) -> list[Rendering]:
    """The parts of the folder at ``place`` with these keys, in that order; with N-Quads if ``stored``.

    Raises:
        FolderError: a file is missing or damaged; the message names it.
    """
    with unsearched():
        return [_rendered(quads, stored=stored) for _, quads in Folder(place).graphs(keys)]


def _rendered(quads: list[Quad], *, stored: bool) -> Rendering:
    rows = ordered(quads)
    name = quads[0].graph_name if quads else None
    return Rendering(
        tuple(form.block(rows) for form in FORMS),
        (serialize(rows, format=RdfFormat.N_QUADS) or b"") if stored else b"",
        name.value if isinstance(name, NamedNode) else "",
        _published(quads),
    )


def _published(quads: list[Quad]) -> str:
    days = [q.object.value for q in quads if q.predicate == schema("datePublished") and isinstance(q.object, Literal)]
    return min(days, default="")
