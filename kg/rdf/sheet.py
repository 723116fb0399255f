"""The graph of one document while it is being written."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from kg.rdf.iri import Names
from kg.rdf.shacl import Facts
from kg.rdf.vocabulary import LABEL, REFERS, TYPE, nif, prov, xsd

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.lang.base import Language
    from kg.model import Entity, Quantity, Reading, Source, Span, Time

_INDEX = xsd("nonNegativeInteger")
_PASSAGE, _CONTEXT = nif("OffsetBasedString"), nif("referenceContext")
_BEGIN, _END, _WORDS = nif("beginIndex"), nif("endIndex"), nif("anchorOf")
# The offsets that are kept for the next document: most articles are shorter.
_KEPT = 8192


def literal(words: str, language: str | None = None) -> Literal:
    """A text as a literal; a lone surrogate, which no file can hold, becomes ``?``, so that offsets stay."""
    try:
        return Literal(words, language=language)
    except ValueError:
        return Literal(words.encode("utf-8", "replace").decode(), language=language)


@lru_cache(maxsize=_KEPT)
def _offset(number: int) -> Literal:
    return Literal(str(number), datatype=_INDEX)


class Sheet(Facts):
    """The triples written so far for ``reading``; IRIs and mentions are made once."""

    def __init__(self, reading: Reading, language: Language, base: str) -> None:
        super().__init__()
        self.reading = reading
        self.language = language
        self.names = Names(base, reading.document.key)
        self.document = self.names.document
        self.activity = self.names.activity
        self._iris: dict[Entity | Quantity | Time | Source, NamedNode] = {}
        self._mentions: dict[Span, NamedNode] = {}
        self._named: set[NamedNode] = set()
        self._met: dict[int, object] = {}

    @property
    def quads(self) -> Iterator[Quad]:
        """What is written, in the graph of the document."""
        return (
            Quad(subject, NamedNode(path), value, self.document)  # type: ignore[arg-type]  # no literal is a subject
            for path, column in self.columns.items()
            for subject, values in column.items()
            for value in values
        )

    @property
    def content(self) -> bytes:
        """The same as N-Quads, a line each, sorted; without quads, which take longer to make than to write."""
        graph = str(self.document)
        rows = [
            f"{subject!s} <{path}> {value!s} {graph} .\n"
            for path, column in self.columns.items()
            for subject, values in column.items()
            for value in values
        ]
        return "".join(sorted(rows)).encode()

    def say(self, subject: NamedNode, predicate: NamedNode, words: str) -> None:
        """Write a text in the article's language."""
        self.add(subject, predicate, literal(words, self.reading.document.language))

    def name(self, node: NamedNode, words: str, kind: NamedNode | None = None) -> None:
        """Label ``node`` and say its ``kind``, unless it has a label: « D'autres » and « d'autres » are one source."""
        if node not in self._named:
            self._named.add(node)
            self.say(node, LABEL, words)
            if kind is not None:
                self.add(node, TYPE, kind)

    def new(self, thing: Entity | Quantity | Time | Source) -> bool:
        """Whether this very ``thing`` is met for the first time; one that is equal may have other mentions."""
        if id(thing) in self._met:
            return False
        self._met[id(thing)] = thing
        return True

    def iri(self, thing: Entity | Quantity | Time | Source) -> NamedNode:
        """What ``thing`` is called."""
        node = self._iris.get(thing)
        if node is None:
            node = self._iris[thing] = self.names.of(thing)
        return node

    def mention(self, span: Span) -> NamedNode:
        """The stretch of the article at ``span``, described."""
        node = self._mentions.get(span)
        if node is None:
            node = self._mentions[span] = self.names.mention(span)
            self.add(node, TYPE, _PASSAGE)
            self.add(node, _BEGIN, _offset(span.start))
            self.add(node, _END, _offset(span.end))
            self.add(node, _WORDS, literal(self.reading.text.words(span)))
            self.add(node, _CONTEXT, self.document)
        return node

    def anchor(self, node: NamedNode, span: Span) -> None:
        """Say that the words at ``span`` refer to ``node``."""
        self.add(self.mention(span), REFERS, node)

    def prove(self, node: NamedNode, spans: Iterable[Span]) -> None:
        """Say that ``node`` was read in the words at ``spans``, by this run."""
        for span in spans:
            self.add(node, prov("wasDerivedFrom"), self.mention(span))
        self.add(node, prov("wasGeneratedBy"), self.activity)
