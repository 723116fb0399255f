"""Does a document's graph hold together: shapes, and words that are where they are said to be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.rdf.ontology import triples
from kg.rdf.shacl import Facts, Finding, Shapes
from kg.rdf.vocabulary import nif

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from pyoxigraph import Quad

_TEXT, _WORDS, _CONTEXT = (nif(name).value for name in ("isString", "anchorOf", "referenceContext"))
_BEGIN, _END = nif("beginIndex").value, nif("endIndex").value
_ANCHORED = (_WORDS, _CONTEXT, _BEGIN, _END)
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


def check(quads: Collection[Quad]) -> tuple[Finding, ...]:
    """What in one document's graph does not fit the shapes or the text."""
    facts = _shapes().facts(quads)
    return (*_shapes().check(facts), *_anchors(facts))


@cache
def _shapes() -> Shapes:
    return Shapes(triples("shapes.ttl"))


def _anchors(facts: Facts) -> Iterator[Finding]:
    texts: dict[str, str] = {}
    mentions: dict[str, dict[str, str]] = {}
    for subject, values in facts.values.items():
        if _TEXT in values:
            texts[subject.value] = values[_TEXT][-1].value
        if not values.keys().isdisjoint(_ANCHORED):
            mentions[subject.value] = {name: values[name][-1].value for name in _ANCHORED if name in values}
    for node, mention in sorted(mentions.items()):
        text = texts.get(mention.get(_CONTEXT, ""))
        if text is not None and not _exact(mention, text):
            yield Finding(node, _WORDS, _WORDS, "Violation", _ANCHOR)


def _exact(mention: dict[str, str], text: str) -> bool:
    try:
        begin, end = int(mention[_BEGIN]), int(mention[_END])
    except (KeyError, ValueError):
        return False
    return 0 <= begin <= end <= len(text) and text[begin:end] == mention.get(_WORDS)
