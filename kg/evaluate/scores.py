"""Precision, recall and F1 of graphs against gold annotation, counted over all documents."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from kg.evaluate import coref
from kg.evaluate.calibration import Trust
from kg.evaluate.gold import named, plain
from kg.evaluate.graph import local
from kg.evaluate.match import Matcher, alike, common, jaccard, quantity
from kg.rdf.vocabulary import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pyoxigraph import NamedNode

    from kg.evaluate.gold import Assertion, Gold, Placed
    from kg.evaluate.graph import Graph, Term
    from kg.model import Span

_Value = TypeVar("_Value")

MEASURES = (
    "entities",
    "mentions",
    "relations",
    "events",
    "arguments",
    "claims",
    "claims_loose",
    "quantities",
    "dates",
)
RELATIONS = frozenset(
    [
        "jobTitle",
        "affiliation",
        "headOf",
        "memberOf",
        "nationality",
        "countryOfOrigin",
        "birthPlace",
        "deathPlace",
        "homeLocation",
        "birthDate",
        "deathDate",
        "age",
        "spouse",
        "parent",
        "child",
        "sibling",
        "relative",
        "alumniOf",
        "knowsAbout",
        "author",
        "award",
        "locatedIn",
        "partOf",
        "founder",
        "owner",
        "produces",
        "partner",
        "competitor",
        "numberOfEmployees",
        "organizer",
        "participant",
        "startDate",
        "endDate",
        "about",
        "alternateName",
        "replaces",
    ]
)
# A gold relation is also met by a narrower or neighbouring property.
_BROADER = MappingProxyType(
    {
        "headOf": frozenset({"affiliation"}),
        "memberOf": frozenset({"affiliation"}),
        "affiliation": frozenset({"memberOf"}),
    }
)
_SYMMETRIC = frozenset({"spouse", "sibling", "relative", "partner", "competitor"})
_OVERLAPS = MappingProxyType({"claims": 0.8, "claims_loose": 0.3})


@dataclass(frozen=True, slots=True)
class Miss:
    """Something that the graph lacks (``sign`` −) or has too much (``sign`` +)."""

    measure: str
    sign: str
    what: str


class Tally:
    """Counts over documents, and the errors behind them."""

    def __init__(self) -> None:
        self.counts: dict[str, float] = defaultdict(float)
        self.misses: list[Miss] = []
        self.trusts: list[Trust] = []

    def add(self, name: str, amount: float = 1) -> None:
        """Count ``amount`` more of ``name``."""
        self.counts[name] += amount

    def pair(self, name: str, gold: int, found: int, *, right: tuple[int, int]) -> None:
        """Count one document's gold and found items of a measure; ``right`` of the gold and of the found ones."""
        self.add(f"{name}_gold", gold)
        self.add(f"{name}_found", found)
        self.add(f"{name}_recalled", right[0])
        self.add(f"{name}_right", right[1])

    def miss(self, measure: str, sign: str, what: object) -> None:
        """Keep an error."""
        self.misses.append(Miss(measure, sign, str(what)))

    def trust(self, measure: str, confidence: float, *, right: bool) -> None:
        """Keep how sure a finding was said to be, and whether gold has it."""
        self.trusts.append(Trust(measure, confidence, right))

    def share(self, part: str, whole: str) -> float:
        """One count over another; 0 where there is nothing."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0

    def figures(self) -> dict[str, dict[str, float] | int]:
        """All measures: P, R and F1 with the sizes, coreference, the two accuracies and the false facts."""
        out: dict[str, dict[str, float] | int] = {}
        for name in MEASURES:
            precision, recall = (
                self.share(f"{name}_right", f"{name}_found"),
                self.share(f"{name}_recalled", f"{name}_gold"),
            )
            total = precision + recall
            out[name] = {
                "P": round(precision, 3),
                "R": round(recall, 3),
                "F1": round(2 * precision * recall / total if total else 0.0, 3),
                "gold": int(self.counts[f"{name}_gold"]),
                "system": int(self.counts[f"{name}_found"]),
            }
        out["coref"] = {"F1": round(coref.score(self.counts), 3)}
        for name in ("speakers", "sourcing"):
            out[name] = {"accuracy": round(self.share(f"{name}_right", name), 3), "of": int(self.counts[name])}
        out["false_facts"] = int(self.counts["false_facts"])
        return out


def judge(gold: Gold, graph: Graph, tally: Tally) -> None:
    """Add one document's counts and errors to ``tally``."""
    matcher = Matcher(gold, graph)
    _entities(gold, graph, tally)
    chains = [entity.spans for entity in gold.entities.values() if entity.spans]
    for name, amount in coref.counts(chains, [graph.mentions[node] for node in graph.kinds]).items():
        tally.add(name, amount)
    _relations(matcher, tally)
    _events(matcher, tally)
    _claims(matcher, tally)
    values = {node: spans for node, spans in graph.mentions.items() if node not in graph.kinds}
    sizes = {node: graph.quantity(node) for node in values}
    numbers = [
        (span, sizes[node])
        for node, spans in values.items()
        if any(sizes[node][part] for part in ("value", "min", "max"))
        for span in spans
    ]
    days = [(span, day) for node, spans in values.items() if (day := graph.edtf(node)) for span in spans]
    _values("quantities", gold.quantities, numbers, tally, quantity)
    _values("dates", gold.dates, days, tally, lambda row, value: plain(row["value"]) == plain(value))


def _entities(gold: Gold, graph: Graph, tally: Tally) -> None:
    wanted = {key: entity for key, entity in gold.entities.items() if entity.kind != "Concept" and entity.named}
    found = [
        node
        for node, kind in graph.kinds.items()
        if kind != "Concept" and any(named(gold.text, span) for span in graph.mentions[node])
    ]

    def met(key: str, node: Term) -> bool:
        spans = gold.entities[key].named
        return gold.entities[key].kind == graph.kinds[node] and any(
            alike(span, other) for span in spans for other in graph.mentions[node]
        )

    lost = [key for key in wanted if not any(met(key, node) for node in graph.kinds)]
    extra = [node for node in found if not any(met(key, node) for key in wanted)]
    tally.pair("entities", len(wanted), len(found), right=(len(wanted) - len(lost), len(found) - len(extra)))
    for key in lost:
        tally.miss("entity", "-", f"{wanted[key].name}\t{wanted[key].kind}")
    for node in extra:
        tally.miss("entity", "+", f"{graph.label(node)}\t{graph.kinds[node]}")
    asked = {(span, entity.kind) for entity in wanted.values() for span in entity.named}
    given = {(span, graph.kinds[node]) for node in found for span in graph.mentions[node] if named(gold.text, span)}
    both = len(asked & given)
    tally.pair("mentions", len(asked), len(given), right=(both, both))


def _relations(matcher: Matcher, tally: Tally) -> None:
    graph = matcher.graph
    left = {row[0]: row for row in graph.statements() if local(row[2].value) in RELATIONS}
    total, right = len(left), 0
    for relation in matcher.gold.relations:
        row = relation.row
        node = next((row_[0] for row_ in left.values() if _stated(matcher, row, row_)), None)
        if node is None:
            tally.miss("relation", "-", f"{row['s']}\t{row['p']}\t{row['o']}")
            continue
        _, subject, predicate, value = left.pop(node)
        right += 1
        tally.trust("relations", graph.confidence(node), right=True)
        _sourcing(matcher, relation, node, tally)
        if graph.holds(subject, predicate, value) and (relation.source or relation.status != "asserted"):
            tally.add("false_facts")
            tally.miss("false fact", "+", f"{row['s']}\t{row['p']}\t{row['o']}")
    for node, subject, predicate, value in left.values():
        tally.trust("relations", graph.confidence(node), right=False)
        tally.miss("relation", "+", f"{graph.label(subject)}\t{local(predicate.value)}\t{graph.label(value)}")
    tally.pair("relations", len(matcher.gold.relations), total, right=(right, right))


def _stated(matcher: Matcher, row: Mapping[str, Any], statement: tuple[Term, Term, NamedNode, Term]) -> bool:
    _, subject, predicate, value = statement
    name = local(predicate.value)
    if name != row["p"] and row["p"] not in _BROADER.get(name, ()):
        return False
    if matcher.refers(row["s"], subject) and matcher.object(row, value):
        return True
    return row["p"] in _SYMMETRIC and matcher.refers(row["o"], subject) and matcher.refers(row["s"], value)


def _sourcing(matcher: Matcher, item: Assertion, node: Term, tally: Tally) -> None:
    tally.add("sourcing")
    tally.add("sourcing_right", matcher.graph.status(node) == item.status and matcher.sourced(item, node))


def _events(matcher: Matcher, tally: Tally) -> None:
    gold, graph = matcher.gold.events, matcher.graph
    found = list({node: (node, kind, roles) for node, kind, roles in graph.events(EVENTS)}.values())
    pairs = [
        (shared + 0.5 * anchored, i, j, shared)
        for i, wanted in enumerate(gold)
        for j, event in enumerate(found)
        if event[1] == wanted.row["class"]
        for shared, anchored in [_likeness(matcher, wanted, event)]
        if shared or anchored
    ]
    matched: dict[int, int] = {}
    arguments = 0
    for _, i, j, shared in sorted(pairs, reverse=True):
        if i not in matched and j not in matched.values():
            matched[i] = j
            arguments += shared
            _sourcing(matcher, gold[i], found[j][0], tally)
    tally.pair("events", len(gold), len(found), right=(len(matched), len(matched)))
    sizes = sum(len(event.arguments) for event in gold), sum(len(roles) for _, _, roles in found)
    tally.pair("arguments", *sizes, right=(arguments, arguments))
    for i, event in enumerate(gold):
        if i not in matched:
            tally.miss("event", "-", f"{event.row['class']}\t{event.row['roles']}")
    for j, (node, kind, _) in enumerate(found):
        tally.trust("events", graph.confidence(node), right=j in matched.values())
        if j not in matched.values():
            tally.miss("event", "+", f"{kind}\t{graph.label(node)}")


def _likeness(matcher: Matcher, wanted: Assertion, event: tuple[Term, str, list[tuple[str, Term]]]) -> tuple[int, bool]:
    """How many role fillers a gold event and a found one have in common, and whether their evidence overlaps."""
    node, _, roles = event
    shared = sum(
        any(role == other and matcher.filler(filler, value) for other, value in roles)
        for role, filler in wanted.arguments
    )
    span = wanted.span
    return shared, span is not None and any(common(span, other) for other in matcher.graph.evidence(node))


def _claims(matcher: Matcher, tally: Tally) -> None:
    gold, found = matcher.gold.claims, list(matcher.graph.claims())
    text = matcher.gold.text
    for measure, least in _OVERLAPS.items():
        matched = _pairs([claim.span for claim in gold], [span for span, _ in found], least)
        tally.pair(measure, len(gold), len(found), right=(len(matched), len(matched)))
    for i, j in matched.items():
        tally.add("speakers")
        tally.add("speakers_right", matcher.speaker(gold[i].row["speaker"], found[j][1]))
    for i, claim in enumerate(gold):
        if i not in matched:
            tally.miss("claim", "-", claim.row["content"])
    for j, (span, _) in enumerate(found):
        if j not in matched.values():
            tally.miss("claim", "+", text[span.start : span.end])


def _pairs(gold: Sequence[Span], found: Sequence[Span], least: float) -> dict[int, int]:
    """Gold span -> found span, one to one, best first, of an overlap of at least ``least``."""
    likeness = ((jaccard(one, other), i, j) for i, one in enumerate(gold) for j, other in enumerate(found))
    matched: dict[int, int] = {}
    for value, i, j in sorted(likeness, reverse=True):
        if value >= least and i not in matched and j not in matched.values():
            matched[i] = j
    return matched


def _values(
    measure: str,
    gold: Sequence[Placed],
    found: Sequence[tuple[Span, _Value]],
    tally: Tally,
    same: Callable[[Mapping[str, Any], _Value], bool],
) -> None:
    used: set[int] = set()
    for item in gold:
        near = [(j, value) for j, (span, value) in enumerate(found) if common(item.span, span)]
        hit = next((j for j, value in near if j not in used and same(item.row, value)), None)
        if hit is None:
            tally.miss(measure, "-", f"{item.row}\t{[value for _, value in near]}")
        else:
            used.add(hit)
    tally.pair(measure, len(gold), len(found), right=(len(used), len(used)))
    for j, (span, value) in enumerate(found):
        if j not in used and not any(common(item.span, span) for item in gold):
            tally.miss(measure, "+", f"{span}\t{value}")


__all__ = ["MEASURES", "RELATIONS", "Miss", "Tally", "judge"]
