r"""A look at a query before any parser sees it: its form, and whether it stays within bounds and at home.

The engine's parser recurses with each bracket (3,000 of them overflow its stack) and its ``SERVICE`` sends requests,
so both are refused from the tokens alone. Strings, IRIs, names, variables and comments are told apart as the grammar
of SPARQL 1.1 does, so that a word inside them never counts; escapes such as ``\u0053`` are also looked at decoded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from kg.rdf.refused import RefusedError
from kg.rdf.vocabulary import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator

SELECTING = frozenset({"SELECT", "ASK"})
_FORMS = SELECTING | {"CONSTRUCT", "DESCRIBE"}
_UPDATES = frozenset(("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"))
# Possessive, so that each character is looked at once: 100,000 quotation marks or dots cost 100,000 steps.
_TOKEN = re.compile(
    r"""
      (?P<comment>\#[^\n\r]*+)
    | (?P<iri><[^<>"{}|^`\x00-\x20]*+>)
    | (?P<string>\"{3}(?:"{0,2}(?:[^"\\]|\\.))*+\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*+'{3}
        | "(?!"")(?:[^"\\\n\r]|\\.)*+" | '(?!'')(?:[^'\\\n\r]|\\.)*+')
    | (?P<unclosed>["'])
    | (?P<other>[?$]\w++ | @[A-Za-z]++(?:-[A-Za-z0-9]++)*+)
    | (?P<name>(?:[^\W\d_][\w.·-]*+|_)?+:(?:(?:[\w:·.-]|%[0-9A-Fa-f]{2}|\\.)*(?:[\w:·-]|%[0-9A-Fa-f]{2}|\\.))?)
    | (?P<words>[^\W\d_][\w.·-]*+)
    | (?P<open>[\[{(])
    | (?P<close>[\]})])
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_LAST = 0x10FFFF
_END = ("", "")
# What may stand in the prefix of a name, but parts words that are none: « true.SERVICE ».
_POINTS = re.compile(r"[.·-]")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long a query may be, in bytes, how deep its brackets, and what the IRIs of its graphs begin with.

    A ``base`` of ``""`` lets a query name any graph, none of which is ever fetched.
    """

    length: int
    depth: int
    base: str


def inspect(query: str, bounds: Bounds) -> str:
    """The form of ``query``: ``"SELECT"``, ``"ASK"``, ``"CONSTRUCT"`` or ``"DESCRIBE"``.

    Raises:
        RefusedError: 413 too long; 400 too deep, or no query; 403 an update, ``SERVICE``, or a graph from elsewhere.
    """
    if len(query) > bounds.length or len(query.encode("utf-8", "replace")) > bounds.length:
        raise RefusedError(413, f"the query is longer than {bounds.length} bytes")
    form = _Reader(bounds).read(_tokens(query))
    if "\\u" in query or "\\U" in query:
        _Reader(bounds).read(_tokens(_ESCAPE.sub(_decoded, query)))
    if form is None:
        raise RefusedError(400, "the query has no SELECT, ASK, CONSTRUCT or DESCRIBE")
    return form


def graph(iri: str, bounds: Bounds) -> str:
    """``iri`` itself, the name of a graph of this server.

    Raises:
        RefusedError: 403, it lies elsewhere, and nothing is fetched.
    """
    if not iri.startswith(bounds.base):
        raise RefusedError(403, f"no graph is read from elsewhere: those of this server begin with {bounds.base}")
    return iri


class _Reader:
    """Reads the tokens of one query, and remembers what its prologue declares."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._depth = 0
        self._base = bounds.base
        self._prefixes = dict(PREFIXES)
        self.form: str | None = None

    def read(self, tokens: Iterator[tuple[str, str]]) -> str | None:
        """The form of the query; tokens that follow a word are taken with it.

        Raises:
            RefusedError: 400 malformed or nested too deep; 403 an update, another server or graph.
        """
        for kind, text in tokens:
            if kind == "open":
                self._open()
            elif kind == "close":
                self._depth = max(0, self._depth - 1)
            elif kind == "unclosed":
                raise RefusedError(400, "a string of the query is not closed")
            elif kind == "word":
                self._word(text.upper(), tokens)
            elif kind == "name":
                self._name(text.partition(":")[0])
        return self.form

    def _open(self) -> None:
        self._depth += 1
        if self._depth > self._bounds.depth:
            raise RefusedError(400, f"the brackets of the query are nested more than {self._bounds.depth} deep")

    def _name(self, prefix: str) -> None:
        declared = self._prefixes.keys() | {"_"}
        if prefix not in declared and _POINTS.split(prefix)[-1] not in declared:  # « true.schema:name » is no name
            raise RefusedError(400, f"the prefix {prefix}: is not declared")

    def _word(self, word: str, tokens: Iterator[tuple[str, str]]) -> None:
        if word == "SERVICE":
            raise RefusedError(403, "SERVICE is refused: no other server is asked")
        if self.form is None and word in _UPDATES:
            raise RefusedError(403, f"{word} is refused: the graph is read only here")
        if self.form is None and word in _FORMS:
            self.form = word
        if word == "PREFIX":
            _, name = next(tokens, _END)
            self._prefixes[name.removesuffix(":")] = _joined(self._base, next(tokens, _END)[1][1:-1])
        elif word == "BASE":
            self._base = _joined(self._base, next(tokens, _END)[1][1:-1])
        elif word == "FROM":
            self._from(tokens)

    def _from(self, tokens: Iterator[tuple[str, str]]) -> None:
        kind, text = next(tokens, _END)
        if text.upper() == "NAMED":
            kind, text = next(tokens, _END)
        if kind == "iri":
            graph(_joined(self._base, text[1:-1]), self._bounds)
        elif kind == "name":
            prefix, _, local = text.partition(":")
            graph(self._prefixes.get(prefix, "") + local, self._bounds)


def _joined(base: str, iri: str) -> str:
    try:
        return urljoin(base, iri)
    except ValueError as error:
        raise RefusedError(400, f"an IRI of the query is malformed: {error}") from error


def _tokens(query: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(query):
        kind = match.lastgroup or ""
        if kind == "words":
            yield from (("word", word) for word in _POINTS.split(match[0]))
        elif kind != "comment":
            yield kind, match[0]


def _decoded(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code <= _LAST else match[0]
