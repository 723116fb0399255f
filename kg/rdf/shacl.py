"""The SHACL that the ontology's shapes use, compiled once and checked over plain dictionaries.

pySHACL takes 0.16 s for a document of 260 triples, twice as long as reading it; this takes a few milliseconds for ten
times as many, so that every document is checked while it is built. A test holds its findings equal to pySHACL's on all
examples and on graphs broken at random. A constraint that it does not know is refused when the shapes are compiled, not
passed over.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache, partial
from itertools import chain
from math import inf
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store

from kg.rdf.iri import characters
from kg.rdf.vocabulary import RDF, RDFS, TYPE, XSD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    Term = NamedNode | BlankNode | Literal
    Nodes = AbstractSet[Term]
    # Those of some nodes that fail. To hash a node is what takes time here: a set knows the hashes of its own.
    Test = Callable[["Facts", Nodes], Nodes]

SH = "http://www.w3.org/ns/shacl#"
_PREDICATE = RDF + "predicate"
# In a query: names, « is a », a variable between two others, and « all properties but ».
_PREFIXED, _BARE = re.compile(r"([A-Za-z][\w-]*):(\w+)"), re.compile(r"<([^>\s]+)>")
_KIND = re.compile(r"(?<![\w:?$<-])a\s")
_VARIABLE = re.compile(r"(?<![\w:.)}])[?$]\w+\s+[?$](\w+)\s+(?=[?$\w<\"])")
_NEGATED = re.compile(r"!\s*[\w(<^]")
_NIL = NamedNode(RDF + "nil")
_NONE: Mapping[Term, list[Term]] = MappingProxyType({})
_NOTHING: Nodes = frozenset()
_KINDS: Mapping[str, type] = MappingProxyType({"IRI": NamedNode, "BlankNode": BlankNode, "Literal": Literal})
_FIRST, _REST = NamedNode(RDF + "first"), NamedNode(RDF + "rest")
_LEXICAL: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        XSD + "decimal": re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)"),
        XSD + "integer": re.compile(r"[+-]?\d+"),
        XSD + "nonNegativeInteger": re.compile(r"\+?\d+|-0+"),
        XSD + "boolean": re.compile(r"true|false|0|1"),
        XSD + "date": re.compile(r"-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?"),
    }
)
# The numbers that are kept for the next document: most are offsets.
_KEPT = 8192
_STRUCTURE = frozenset(
    SH + name
    for name in (
        "targetClass",
        "targetSubjectsOf",
        "targetObjectsOf",
        "message",
        "severity",
        "path",
        "property",
        "sparql",
        "minCount",
        "maxCount",
        "lessThan",
        "lessThanOrEquals",
    )
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit: where, by which shape, and what to say of it in each language.

    ``path`` is the IRI of the property at fault, or ``""`` when the node as a whole is; ``severity`` is ``Violation``
    or ``Warning``.
    """

    focus: str
    shape: str
    path: str
    severity: str
    messages: tuple[tuple[str, str], ...]

    def message(self, language: str) -> str:
        """What to say in ``language``, or in any other if there is none."""
        found = dict(self.messages)
        return found.get(language) or next(iter(found.values()), self.shape)


class Facts:
    """Triples indexed for checking: ``columns`` has for each property the values of each node that has any."""

    def __init__(self) -> None:
        self.columns: dict[str, dict[Term, list[Term]]] = defaultdict(dict)

    @classmethod
    def among(cls, quads: Iterable[Quad]) -> Facts:
        """The triples of ``quads``, taken as one graph."""
        found = cls()
        for subject, predicate, value, _ in quads:
            found.add(subject, predicate, value)
        return found

    def add(self, subject: Term, predicate: NamedNode, value: Term) -> None:
        """Take up one triple."""
        values = self.columns[predicate.value].setdefault(subject, [])
        if value not in values:
            values.append(value)

    @cached_property
    def instances(self) -> Mapping[str, set[Term]]:
        """The nodes of each class."""
        found: dict[str, set[Term]] = defaultdict(set)
        for node, kinds in self.column(TYPE.value).items():
            for kind in kinds:
                found[kind.value].add(node)
        return found

    def column(self, path: str) -> Mapping[Term, list[Term]]:
        """The values of ``path`` at each node that has any."""
        return self.columns.get(path, _NONE)

    def of(self, node: Term, path: str) -> list[Term]:
        """The values of ``path`` at ``node``."""
        return self.column(path).get(node, [])

    def store(self, reads: Reads) -> Store:
        """What queries read of them in a store, as one graph."""
        told = {value.value for values in self.column(_PREDICATE).values() for value in values} if reads.told else set()
        store = Store()
        store.extend(
            Quad(subject, predicate, value)  # type: ignore[arg-type]  # no literal is a subject
            for name in (self.columns if reads.any else self.columns.keys() & (reads.names | told))
            for predicate in (NamedNode(name),)
            for subject, values in self.columns[name].items()
            for value in values
        )
        return store


@dataclass(frozen=True, slots=True)
class _Property:
    path: str
    least: int
    most: float
    tests: tuple[Test, ...]
    pairs: tuple[tuple[str, bool], ...]
    said: _Said

    def unfit(self, facts: Facts, focuses: Nodes) -> Iterator[Term]:
        """Those of the nodes ``focuses`` whose values of it are not as they should be."""
        column = facts.column(self.path)
        missing = set(focuses).difference(column)
        if self.least:
            yield from missing
        if len(missing) == len(focuses):
            return
        every = len(missing) + len(column) == len(focuses)
        rows = column if every else {focus: column[focus] for focus in focuses - missing}
        told = set(chain.from_iterable(rows.values())) if self.tests else set()
        wrong: set[Term] = set().union(*(test(facts, told) for test in self.tests))
        apart = self._unordered(facts, rows) if self.pairs else set()
        counts = {*map(len, rows.values())}
        if wrong or apart or min(counts) < self.least or max(counts) > self.most:
            for focus, values in rows.items():
                counted = self.least <= len(values) <= self.most
                if not counted or focus in apart or not wrong.isdisjoint(values):
                    yield focus

    def _unordered(self, facts: Facts, rows: Mapping[Term, list[Term]]) -> set[Term]:
        """Those nodes of ``rows`` of which a value does not come before another property's."""
        return {
            focus
            for path, equal in self.pairs
            for column in (facts.column(path),)
            for focus, values in rows.items()
            for other in column.get(focus, ())
            for value in values
            if not _ordered(value, other, equal=equal)
        }


@dataclass(frozen=True, slots=True)
class Reads:
    """The properties that a query reads: ``names``, with those that the graph itself tells (``told``), or ``any``.

    A variable stands for any property, unless the query has it told by ``rdf:predicate``.
    """

    names: frozenset[str]
    told: bool
    any: bool

    @classmethod
    def of(cls, select: str, prefixes: Mapping[str, str]) -> Reads:
        """What ``select`` reads, in which names stand behind ``prefixes``."""
        names = {f"{prefixes.get(prefix, '')}{name}" for prefix, name in _PREFIXED.findall(select)}
        names |= {TYPE.value} if _KIND.search(select) else set()
        open_ = [name for name in _VARIABLE.findall(select) if not re.search(rf"rdf:predicate [?$]{name}\b", select)]
        told = bool(_VARIABLE.search(select))
        return cls(frozenset({*names, *_BARE.findall(select)}), told, bool(open_ or _NEGATED.search(select)))


@dataclass(frozen=True, slots=True)
class _Query:
    sparql: str
    reads: Reads
    said: _Said

    def finds(self, store: Store) -> set[Term]:
        rows = store.query(self.sparql)
        return {row["this"] for row in rows}  # type: ignore[union-attr]  # a SELECT gives solutions


@dataclass(frozen=True, slots=True)
class _Said:
    shape: str
    severity: str
    messages: tuple[tuple[str, str], ...]

    def finding(self, focus: Term, path: str = "") -> Finding:
        return Finding(characters(focus), self.shape, path, self.severity, self.messages)


@dataclass(frozen=True, slots=True)
class _Shape:
    targets: tuple[Callable[[Facts], Iterable[Term]], ...]
    tests: tuple[Test, ...]
    properties: tuple[_Property, ...]
    queries: tuple[_Query, ...]
    said: _Said

    def unfit(self, facts: Facts, nodes: Nodes) -> Nodes:
        """Those of ``nodes`` that are not as they should be, but for what queries find."""
        failing: set[Term] = set().union(*(test(facts, nodes) for test in self.tests))
        return failing.union(*(item.unfit(facts, nodes) for item in self.properties))

    def check(self, facts: Facts, store: Callable[[], Store]) -> Iterator[Finding]:
        focuses: set[Term] = set().union(*(target(facts) for target in self.targets))
        if not focuses:
            return
        for test in self.tests:
            yield from map(self.said.finding, test(facts, focuses))
        for item in self.properties:
            yield from (item.said.finding(focus, item.path) for focus in item.unfit(facts, focuses))
        for query in self.queries:
            yield from (query.said.finding(focus) for focus in query.finds(store()) & focuses)


class Shapes:
    """Compiled shapes.

    Raises:
        ValueError: the shapes use a constraint that is not known here.
    """

    def __init__(self, triples: Iterable[Quad]) -> None:
        self._facts = Facts.among(triples)
        nodes = sorted(self._facts.instances[SH + "NodeShape"], key=str)
        self._shapes = tuple(self._shape(node, node.value) for node in nodes if isinstance(node, NamedNode))
        reads = [query.reads for shape in self._shapes for query in shape.queries]
        self._reads = Reads(
            frozenset().union(*(one.names for one in reads)),
            any(one.told for one in reads),
            any(one.any for one in reads),
        )

    def check(self, facts: Facts) -> tuple[Finding, ...]:
        """What in ``facts`` does not fit, in order of focus node, shape and path."""
        made: list[Store] = []

        def store() -> Store:
            if not made:
                made.append(facts.store(self._reads))
            return made[0]

        found = {finding for shape in self._shapes for finding in shape.check(facts, store)}
        return tuple(sorted(found, key=lambda item: (item.focus, item.shape, item.path, item.messages)))

    def _get(self, node: Term, name: str) -> list[Term]:
        return self._facts.of(node, SH + name)

    def _one(self, node: Term, name: str) -> str | None:
        found = self._get(node, name)
        return found[0].value if found else None

    def _about(self, node: Term) -> Iterator[tuple[str, list[Term]]]:
        return ((name, column[node]) for name, column in self._facts.columns.items() if node in column)

    def _items(self, head: Term) -> Iterator[Term]:
        while head != _NIL:
            yield self._facts.of(head, _FIRST.value)[0]
            head = self._facts.of(head, _REST.value)[0]

    def _said(self, node: Term, shape: str) -> _Said:
        severity = (self._one(node, "severity") or SH + "Violation").removeprefix(SH)
        messages = sorted(
            (literal.language or "", literal.value)
            for literal in self._get(node, "message")
            if isinstance(literal, Literal)
        )
        return _Said(shape, severity, tuple(messages))

    def _shape(self, node: Term, name: str) -> _Shape:
        return _Shape(
            targets=tuple(self._targets(node)),
            tests=tuple(self._tests(node, name)),
            properties=tuple(self._property(item, name) for item in self._get(node, "property")),
            queries=tuple(self._query(item, name) for item in self._get(node, "sparql")),
            said=self._said(node, name),
        )

    def _targets(self, node: Term) -> Iterator[Callable[[Facts], Iterable[Term]]]:
        for name, found in (("Class", _instances), ("SubjectsOf", _subjects), ("ObjectsOf", _objects)):
            for target in self._get(node, f"target{name}"):
                yield partial(found, name=target.value)

    def _property(self, node: Term, shape: str) -> _Property:
        path, most = self._get(node, "path")[0], self._one(node, "maxCount")
        if not isinstance(path, NamedNode):
            raise ValueError(f"{shape}: a path other than one property is not supported")  # noqa: TRY004 - a bad value
        pairs = [(other.value, False) for other in self._get(node, "lessThan")]
        pairs += [(other.value, True) for other in self._get(node, "lessThanOrEquals")]
        return _Property(
            path=path.value,
            least=int(self._one(node, "minCount") or 0),
            most=inf if most is None else int(most),
            tests=tuple(self._tests(node, shape)),
            pairs=tuple(pairs),
            said=self._said(node, shape),
        )

    def _query(self, node: Term, shape: str) -> _Query:
        prefixes = {
            self._one(item, "prefix") or "": self._one(item, "namespace") or ""
            for source in self._get(node, "prefixes")
            for item in self._get(source, "declare")
        }
        select = self._one(node, "select") or ""
        heads = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in prefixes.items())
        return _Query(heads + select, Reads.of(select, prefixes), self._said(node, shape))

    def _tests(self, node: Term, shape: str) -> Iterator[Test]:
        for name, values in self._about(node):
            if not name.startswith(SH) or name in _STRUCTURE:
                if name not in _STRUCTURE and not name.startswith((RDF, RDFS)):
                    raise ValueError(f"{shape}: {name} is not supported")
                continue
            for value in values:
                yield self._test(name.removeprefix(SH), value, shape)

    def _test(self, name: str, value: Term, shape: str) -> Test:
        if name in _TESTS:
            return _TESTS[name](value)
        if name == "in":
            return partial(_among, values=frozenset(self._items(value)))
        if name in {"or", "xone"}:
            inner = tuple(self._shape(item, shape) for item in self._items(value))
            return partial(_any if name == "or" else _just_one, shapes=inner)
        raise ValueError(f"{shape}: sh:{name} is not supported")


def _instances(facts: Facts, *, name: str) -> Iterable[Term]:
    return facts.instances.get(name, ())


def _subjects(facts: Facts, *, name: str) -> Iterable[Term]:
    return facts.column(name).keys()


def _objects(facts: Facts, *, name: str) -> Iterable[Term]:
    return chain.from_iterable(facts.column(name).values())


def _is_a(facts: Facts, nodes: Nodes, *, name: str) -> Nodes:
    return nodes - facts.instances.get(name, _NOTHING)


def _typed(_: Facts, nodes: Nodes, *, datatype: Term, form: re.Pattern[str] | None) -> Nodes:
    return {node for node in nodes if not _of_type(node, datatype, form)}


def _of_type(node: Term, datatype: Term, form: re.Pattern[str] | None) -> bool:
    if not isinstance(node, Literal) or node.datatype != datatype:
        return False
    if form is None:
        return True
    return form.fullmatch(node.value) is not None and (form is not _LEXICAL[XSD + "date"] or _on_calendar(node.value))


def _on_calendar(date: str) -> bool:
    try:
        dt.date.fromisoformat(date[:10])
    except ValueError:
        return False
    return True


def _kind(_: Facts, nodes: Nodes, *, kinds: tuple[type, ...]) -> Nodes:
    return {node for node in nodes if not isinstance(node, kinds)}


def _among(_: Facts, nodes: Nodes, *, values: frozenset[Term]) -> Nodes:
    return nodes - values


def _matches(_: Facts, nodes: Nodes, *, pattern: re.Pattern[str]) -> Nodes:
    return {node for node in nodes if isinstance(node, BlankNode) or not pattern.search(node.value)}


def _long(_: Facts, nodes: Nodes, *, least: int) -> Nodes:
    return {node for node in nodes if isinstance(node, BlankNode) or len(node.value) < least}


def _bounded(_: Facts, nodes: Nodes, *, bound: Term, below: bool) -> Nodes:
    rows = ((node, *((node, bound) if below else (bound, node))) for node in nodes)
    return {node for node, low, high in rows if not _ordered(low, high, equal=True)}


def _any(facts: Facts, nodes: Nodes, *, shapes: tuple[_Shape, ...]) -> Nodes:
    for shape in shapes:
        nodes = shape.unfit(facts, nodes)
    return nodes


def _just_one(facts: Facts, nodes: Nodes, *, shapes: tuple[_Shape, ...]) -> Nodes:
    fitting = Counter(chain.from_iterable([nodes - shape.unfit(facts, nodes) for shape in shapes]))
    return {node for node in nodes if fitting[node] != 1}


def _ordered(low: Term, high: Term, *, equal: bool) -> bool:
    """Whether two numbers stand in order; what is no number has none."""
    first, second = _number(low), _number(high)
    if first is None or second is None:
        return False
    return first < second or (equal and first == second)


@lru_cache(maxsize=_KEPT)
def _number(node: Term) -> Decimal | None:
    form = _LEXICAL.get(node.datatype.value) if isinstance(node, Literal) else None
    return Decimal(node.value) if form and form.fullmatch(node.value) else None


_TESTS: Mapping[str, Callable[[Term], Test]] = MappingProxyType(
    {
        "class": lambda value: partial(_is_a, name=value.value),
        "datatype": lambda value: partial(_typed, datatype=value, form=_LEXICAL.get(value.value)),
        "nodeKind": lambda value: partial(
            _kind, kinds=tuple(_KINDS[name] for name in value.value.removeprefix(SH).split("Or"))
        ),
        "pattern": lambda value: partial(_matches, pattern=re.compile(value.value)),
        "minLength": lambda value: partial(_long, least=int(value.value)),
        "minInclusive": lambda value: partial(_bounded, bound=value, below=False),
        "maxInclusive": lambda value: partial(_bounded, bound=value, below=True),
    }
)
