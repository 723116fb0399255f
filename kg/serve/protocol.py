"""A request of the SPARQL 1.1 Protocol -> what is asked, of which graphs, in which form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from kg.rdf.guard import SELECTING, graph, inspect
from kg.rdf.refused import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.rdf.guard import Bounds

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
# How many parameters a request may carry: a query over a thousand graphs is still served.
_FIELDS = 1_024


@dataclass(frozen=True, slots=True)
class Call:
    """An HTTP request, as far as the protocol looks at it; ``content`` is the media type of the body."""

    method: str
    parameters: bytes = b""
    content: str = ""
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A query to be answered.

    ``default`` and ``named`` are the graphs that the request chooses, or ``None`` where it leaves them to the query.
    ``form`` is the word that it begins with; ``shape`` the form in which the answer is asked for, beside Accept.
    """

    query: str
    form: str
    default: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None
    shape: str | None = None

    @property
    def selects(self) -> bool:
        """Whether the answer is a table or a truth value, not triples."""
        return self.form in SELECTING


def read(call: Call, bounds: Bounds) -> Inquiry | None:
    """What ``call`` asks, or ``None`` if it asks nothing (and wants the description of the service).

    Raises:
        RefusedError: it does not follow the protocol, or is out of bounds.
    """
    fields = _fields(call.parameters)
    if call.method == "POST":
        kind, _, parameters = call.content.partition(";")
        kind = kind.strip().lower()
        if kind == FORM:
            fields |= _merged(fields, _fields(call.body))
        elif kind == QUERY:
            _utf8(parameters)
            fields["query"] = [*fields.get("query", ()), _text(call.body)]
        elif kind == UPDATE:
            raise RefusedError(403, "updates are refused: the graph is read only here")
        else:
            raise RefusedError(415, f"a query is posted as {FORM} or {QUERY}")
    if "update" in fields:
        raise RefusedError(403, "updates are refused: the graph is read only here")
    queries = fields.get("query", ())
    if len(queries) > 1:
        raise RefusedError(400, "one query at a time: the request holds several")
    if not queries:
        if call.method == "POST" or fields.keys() & {"default-graph-uri", "named-graph-uri"}:
            raise RefusedError(400, "the request holds no query")
        return None
    return _inquiry(queries[0], fields, bounds)


def _inquiry(query: str, fields: Mapping[str, list[str]], bounds: Bounds) -> Inquiry:
    form = inspect(query, bounds)
    default, named = (
        tuple(graph(iri, bounds) for iri in fields.get(name, ())) for name in ("default-graph-uri", "named-graph-uri")
    )
    shape = next((value for name in ("format", "output") for value in fields.get(name, ()) if value), None)
    if not default and not named:
        return Inquiry(query, form, shape=shape)
    return Inquiry(query, form, default, named, shape)


def _merged(first: Mapping[str, list[str]], second: Mapping[str, list[str]]) -> dict[str, list[str]]:
    return {name: [*first.get(name, ()), *values] for name, values in second.items()}


def _fields(encoded: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(encoded.decode("ascii"), keep_blank_values=True, max_num_fields=_FIELDS, errors="strict")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the parameters are not percent-encoded UTF-8") from error
    except ValueError as error:
        raise RefusedError(400, f"the request holds more than {_FIELDS} parameters") from error
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _utf8(parameters: str) -> None:
    charset = parameters.lower().partition("charset=")[2].split(";")[0].strip().strip('"')
    if charset not in {"", "utf-8", "utf8"}:
        raise RefusedError(415, "a query is written in UTF-8")


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RefusedError(400, "the query is not UTF-8") from error
