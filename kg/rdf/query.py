"""SPARQL over a graph, and its answers in every form that people ask for.

Queries see the union of all documents as the default graph, and each document as a named graph: the union is stored
as such, because the engine's own union gives a triple of two documents twice and makes ``FROM`` be ignored.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import (
    Literal,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    parse_query_results,
    serialize,
)

from kg.errors import QueryError
from kg.naming import visible
from kg.rdf.guard import Bounds, inspect
from kg.rdf.iri import characters
from kg.rdf.ontology import columns, questions, terms
from kg.rdf.vocabulary import PREFIXES
from kg.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyoxigraph import BlankNode, NamedNode, Store, Triple

    Term = NamedNode | BlankNode | Literal | Triple

_RESULTS = MappingProxyType(
    {
        "csv": QueryResultsFormat.CSV,
        "tsv": QueryResultsFormat.TSV,
        "json": QueryResultsFormat.JSON,
        "xml": QueryResultsFormat.XML,
    }
)
FORMATS = ("table", *_RESULTS, "turtle")
# Columns of the named questions that hold local names of the ontology.
_TERMS = frozenset({"relation", "status", "kind", "form", "how"})
# Characters of a cell that a table shows; the other forms have them all.
_WIDE = 160
# Who asks on their own machine may ask at any length.
_BOUNDS = Bounds(length=sys.maxsize, depth=Settings().query_depth, base="")
_SHORT = tuple(sorted(PREFIXES.items(), key=lambda pair: -len(pair[1])))


@dataclass(frozen=True)
class Answer:
    """What a query gives: ``solutions`` (SPARQL results in JSON) for SELECT and ASK, ``triples`` for the others."""

    solutions: bytes | None
    triples: tuple[Triple, ...] = ()

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, without question mark; for triples ``subject``, ``predicate``, ``object``."""
        if self.solutions is None:
            return ("subject", "predicate", "object")
        found = parse_query_results(self.solutions, format=QueryResultsFormat.JSON)
        return tuple(variable.value for variable in found.variables) if isinstance(found, QuerySolutions) else ()

    @cached_property
    def rows(self) -> tuple[tuple[Term | None, ...], ...]:
        """One tuple per solution, ``None`` where a variable is unbound."""
        if self.solutions is None:
            return tuple(tuple(triple) for triple in self.triples)
        found = parse_query_results(self.solutions, format=QueryResultsFormat.JSON)
        if not isinstance(found, QuerySolutions):
            return ()
        return tuple(tuple(solution[name] for name in self.columns) for solution in found)

    @cached_property
    def truth(self) -> bool | None:
        """The answer to an ASK, ``None`` for other queries."""
        if self.solutions is None:
            return None
        found = parse_query_results(self.solutions, format=QueryResultsFormat.JSON)
        return bool(found) if isinstance(found, QueryBoolean) else None

    def render(self, form: str, language: str | None = None) -> str:
        """The answer in one of :data:`FORMATS`; a table of a named question in the words of a ``language``.

        Raises:
            QueryError: the form is unknown, or cannot hold this kind of answer.
        """
        if form not in FORMATS:
            raise QueryError(f"no such format: {form} (there are {', '.join(FORMATS)})")
        if form == "table":
            return self._table(language)
        if self.solutions is None:
            if form != "turtle":
                raise QueryError(f"CONSTRUCT and DESCRIBE give triples: ask for turtle or table, not {form}")
            return (serialize(self.triples, format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b"").decode()
        if form == "turtle":
            raise QueryError("SELECT and ASK give rows: ask for table, csv, tsv, json or xml, not turtle")
        if self.truth is not None and form in {"csv", "tsv"}:
            return f"{str(self.truth).lower()}\n"
        found = parse_query_results(self.solutions, format=QueryResultsFormat.JSON)
        return (found.serialize(format=_RESULTS[form]) or b"").decode().rstrip("\n") + "\n"

    def _table(self, language: str | None) -> str:
        if self.truth is not None:
            return "oui\n" if self.truth else "non\n"
        told = [[word(name, show(term), language) for name, term in self._named(row)] for row in self.rows]
        if language is None:  # who asks for everything gets whole articles in a cell
            told = [[cell if len(cell) <= _WIDE else f"{cell[: _WIDE - 1]}…" for cell in row] for row in told]
        cells = [[heading(name, language) for name in self.columns], *told]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells
        ]
        return "\n".join((lines[0], "  ".join("─" * width for width in widths), *lines[1:])) + "\n"

    def _named(self, row: tuple[Term | None, ...]) -> Iterator[tuple[str, Term | None]]:
        return zip(self.columns, row, strict=True)


def heading(name: str, language: str | None) -> str:
    """What people call a column in ``language``; its own name where that is none, or the column no known one."""
    return columns(language).get(name, name) if language else name


def word(name: str, value: str, language: str | None) -> str:
    """A cell as people read it: terms of the ontology by their label in ``language``."""
    return terms(language).get(value, value) if language and name in _TERMS else value


def show(term: Term | None) -> str:
    """A term as people read it: the words of a literal, a prefixed name, or the IRI; one line, without orders."""
    if term is None:
        return ""
    if isinstance(term, Literal):
        return visible(" ".join(term.value.split()))
    text = characters(term)
    return next((f"{prefix}:{text[len(iri) :]}" for prefix, iri in _SHORT if text.startswith(iri)), text)


def query(store: Store, sparql: str) -> Answer:
    """Answer one SPARQL 1.1 query over ``store``; the usual prefixes need not be declared.

    Raises:
        QueryError: the query cannot be parsed, with the parser's message, or cannot be evaluated; or it is an update,
            asks another server, or is nested so deep that the parser would fall.
    """
    inspect(sparql, _BOUNDS)
    try:
        found = store.query(sparql, prefixes=dict(PREFIXES))
        if isinstance(found, QueryTriples):
            return Answer(None, tuple(sorted(found, key=str)))
        return Answer(found.serialize(format=QueryResultsFormat.JSON) or b"")
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


def named(name: str, parameters: Mapping[str, str]) -> str:
    """The SPARQL of a named question with its ``parameters`` filled in, as literals.

    Raises:
        QueryError: there is no such question, or it has no such parameter.
    """
    question = questions().get(name)
    if question is None:
        raise QueryError(f"no such question: {name} (there are {', '.join(questions())})")
    unknown = sorted(set(parameters) - set(question.parameters))
    if unknown:
        known = ", ".join(question.parameters) or "none"
        raise QueryError(f"{name} has no parameter {', '.join(unknown)} (it has {known})")

    def fill(match: re.Match[str]) -> str:
        value = parameters.get(match[1])
        return match[0] if value is None else f"VALUES ?{match[1]} {{ {Literal(value)} }}"

    return re.sub(r"VALUES \?(\w+) \{ UNDEF \}", fill, question.sparql)
