"""Does a document's graph hold together: shapes, and words that are where they are said to be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.rdf.iri import characters
from kg.rdf.ontology import triples
from kg.rdf.shacl import Facts, Finding, Shapes
from kg.rdf.vocabulary import nif

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pyoxigraph import Quad

    from kg.rdf.sheet import Sheet

_TEXT, _WORDS, _CONTEXT = (nif(name).value for name in ("isString", "anchorOf", "referenceContext"))
_BEGIN, _END = nif("beginIndex").value, nif("endIndex").value
_ANCHOR = (
    ("en", "The words quoted are not those of the text at these offsets."),
    ("fr", "Les mots cités ne sont pas ceux du texte à ces positions."),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding in the graph of ``document`` (its IRI)."""

    document: str
    finding: Finding

    def __str__(self) -> str:
        finding = self.finding
        path = f" {finding.path}" if finding.path else ""
        return f"{finding.severity}: {finding.focus}{path}: {finding.message('fr')}"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in so many documents, in order."""

    documents: int
    faults: tuple[Fault, ...]

    @property
    def violations(self) -> tuple[Fault, ...]:
        """The faults that are more than warnings."""
        return tuple(fault for fault in self.faults if fault.finding.severity == "Violation")

    @property
    def conforms(self) -> bool:
        """Whether there is no violation; warnings do not count."""
        return not self.violations

    def __str__(self) -> str:
        violations = len(self.violations)
        head = f"{self.documents} documents, {violations} violations, {len(self.faults) - violations} warnings"
        return "\n".join((head, *map(str, self.faults)))


def validate(documents: Iterable[Collection[Quad]]) -> Report:
    """Check each document's graph, one after the other."""
    count, faults = 0, []
    for quads in documents:
        count += 1
        graph = next((quad.graph_name for quad in quads), None)
        name = graph.value if isinstance(graph, NamedNode) else ""
        faults += [Fault(name, finding) for finding in check(quads)]
    return Report(count, tuple(faults))


def approve(sheet: Sheet) -> Report:
    """Check a document's graph as it was written."""
    name = sheet.document.value
    return Report(1, tuple(Fault(name, finding) for finding in _check(sheet)))


def check(quads: Iterable[Quad]) -> tuple[Finding, ...]:
    """What in one document's graph does not fit the shapes or the text."""
    return _check(Facts.among(quads))


def _check(facts: Facts) -> tuple[Finding, ...]:
    return (*_shapes().check(facts), *_anchors(facts))


@cache
def _shapes() -> Shapes:
    return Shapes(triples("shapes.ttl"))


def _anchors(facts: Facts) -> list[Finding]:
    texts = {node: values[-1].value for node, values in facts.column(_TEXT).items()}
    columns = [facts.column(name) for name in (_BEGIN, _END, _WORDS)]
    wrong = []
    for node, contexts in facts.column(_CONTEXT).items():
        text = texts.get(contexts[-1])
        anchor = [found[-1].value for column in columns if (found := column.get(node))]
        if text is not None and not _exact(text, *anchor):
            wrong.append(characters(node))
    return [Finding(node, _WORDS, _WORDS, "Violation", _ANCHOR) for node in sorted(wrong)]


def _exact(text: str, *anchor: str) -> bool:
    """Whether ``text`` has these words at these offsets: begin, end and words, none of which may lack."""
    try:
        first, last, words = anchor
        begin, end = int(first), int(last)
    except ValueError:
        return False
    return 0 <= begin <= end <= len(text) and text[begin:end] == words
