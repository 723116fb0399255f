"""When a value of the graph is the one that the gold set has."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal

from kg.evaluate.gold import plain
from kg.rdf.iri import characters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.evaluate.gold import Assertion, Gold
    from kg.evaluate.graph import Graph, Term
    from kg.model import Span

# Relations whose object is a value, not an entity.
_LITERAL = frozenset(
    {
        "jobTitle",
        "birthDate",
        "deathDate",
        "age",
        "award",
        "numberOfEmployees",
        "startDate",
        "endDate",
        "alternateName",
    }
)
_CLOSE = 1e-6
_NUMBERS = ("value", "min", "max")


def common(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def jaccard(one: Span, other: Span) -> float:
    """The share of the characters of two spans that both have."""
    shared = common(one, other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def alike(one: Span, other: Span) -> bool:
    """Whether two spans share at least half of the longer one."""
    return common(one, other) * 2 >= max(len(one), len(other))


class Matcher:
    """Compares the values of one document's graph with those of its gold annotation."""

    def __init__(self, gold: Gold, graph: Graph) -> None:
        self.gold = gold
        self.graph = graph
        self._keys: dict[Term, set[str]] = defaultdict(set)
        for key, entity in gold.entities.items():
            wanted = entity.named or entity.spans
            for node in graph.kinds:
                if any(alike(span, other) for span in wanted for other in graph.mentions[node]):
                    self._keys[node].add(key)

    def refers(self, key: str, node: Term) -> bool:
        """Whether ``node`` shares a mention with the gold entity ``key``."""
        return key in self._keys.get(node, ())

    def _named(self, wanted: str, node: Term) -> bool:
        """Whether ``node`` is the gold entity of key ``wanted``, or bears that name or text."""
        entity = self.gold.entities.get(wanted)
        if entity is not None:
            return self.refers(wanted, node) or plain(entity.name) == plain(self.graph.label(node))
        return plain(wanted) == plain(self.graph.label(node))

    def speaker(self, wanted: str | None, node: Term | None) -> bool:
        """Whether ``node`` is the speaker that the gold set names."""
        return not wanted if node is None else self._named(wanted or "", node)

    def sourced(self, item: Assertion, node: Term) -> bool:
        """Whether the statement or event ``node`` is given to whom the gold set gives it, or to nobody."""
        source = self.graph.source(node)
        return source is None if not item.source else source is not None and self.speaker(item.source, source)

    def filler(self, wanted: str | Mapping[str, Any], found: Term) -> bool:
        """Whether ``found`` fills a role as the gold set has it."""
        if not isinstance(wanted, str):
            return not isinstance(found, Literal) and _amount(wanted, self.graph.quantity(found))
        if self._named(wanted, found):
            return True
        return wanted not in self.gold.entities and plain(wanted) == plain(self.graph.edtf(found) or "")

    def object(self, relation: Mapping[str, Any], found: Term) -> bool:
        """Whether ``found`` is the object of a relation as the gold set has it."""
        wanted = relation["o"]
        if relation["p"] not in _LITERAL and wanted in self.gold.entities:
            return self.refers(wanted, found)
        if isinstance(found, Literal):
            return plain(characters(found)) == plain(wanted) or _exactly(characters(found), wanted)
        labels = {plain(self.graph.label(found)), plain(self.graph.edtf(found) or "")}
        value = self.graph.quantity(found)["value"]
        return plain(wanted) in labels or (value is not None and close(wanted, value))


def quantity(wanted: Mapping[str, Any], found: Mapping[str, str | None]) -> bool:
    """Whether value, bounds, unit and rate are the same."""
    return (
        all(close(wanted.get(part), found[part]) for part in _NUMBERS)
        and plain(wanted.get("unit") or "") == plain(found["unit"] or "")
        and (wanted.get("per") or None) == (found["per"] or None)
    )


def close(one: object, other: object) -> bool:
    """Whether two numbers are the same but for sign and rounding, or both are none."""
    first, second = _number(one), _number(other)
    if first is None or second is None:
        return first is second
    return abs(abs(first) - abs(second)) <= _CLOSE * max(1, abs(first))


def _amount(wanted: Mapping[str, Any], found: Mapping[str, str | None]) -> bool:
    """Looser than :func:`quantity`: one number in common, and the same unit where both give one."""
    asked = [number for part in (*_NUMBERS, "to") if (number := _number(wanted.get(part))) is not None]
    given = [number for part in _NUMBERS if (number := _number(found[part])) is not None]
    units = plain(wanted.get("unit") or ""), plain(found["unit"] or "")
    return any(close(one, other) for one in asked for other in given) and (not all(units) or units[0] == units[1])


def _number(value: object) -> float | None:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _exactly(one: object, other: object) -> bool:
    first, second = _number(one), _number(other)
    return first is not None and first == second
