"""What a request asks, by the SPARQL 1.1 Protocol."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from kg.rdf.guard import Bounds
from kg.rdf.refused import RefusedError
from kg.serve.protocol import FORM, QUERY, UPDATE, Call, Inquiry, read

BOUNDS = Bounds(1_000, 20, "http://localhost:8000/")
ASK = "ASK { ?s ?p ?o }"
ONE, TWO = "http://localhost:8000/doc/1", "http://localhost:8000/doc/2"


def encoded(*fields: tuple[str, str]) -> bytes:
    """Fields as they stand in a URL or a form."""
    return urlencode(fields).encode()


def test_three_ways_to_ask() -> None:
    """In the address, in a form, as the body."""
    wanted = Inquiry(ASK, "ASK")
    assert read(Call("GET", encoded(("query", ASK))), BOUNDS) == wanted
    assert read(Call("POST", b"", FORM, encoded(("query", ASK))), BOUNDS) == wanted
    assert read(Call("POST", b"", f"{QUERY}; charset=UTF-8", ASK.encode()), BOUNDS) == wanted


def test_the_dataset_of_a_request() -> None:
    """Graphs come beside the query, in a form or in the address."""
    graphs = (("default-graph-uri", ONE), ("default-graph-uri", TWO), ("named-graph-uri", ONE))
    wanted = Inquiry(ASK, "ASK", (ONE, TWO), (ONE,))
    assert read(Call("GET", encoded(("query", ASK), *graphs)), BOUNDS) == wanted
    assert read(Call("POST", b"", FORM, encoded(("query", ASK), *graphs)), BOUNDS) == wanted
    assert read(Call("POST", encoded(*graphs), QUERY, ASK.encode()), BOUNDS) == wanted


def test_no_query_asks_for_the_description() -> None:
    """Only a bare GET does."""
    assert read(Call("GET"), BOUNDS) is None
    with pytest.raises(RefusedError):
        read(Call("GET", encoded(("default-graph-uri", ONE))), BOUNDS)


@pytest.mark.parametrize(
    ("call", "status"),
    [
        (Call("GET", encoded(("query", ASK), ("query", ASK))), 400),
        (Call("POST", encoded(("query", ASK)), QUERY, ASK.encode()), 400),
        (Call("POST", b"", FORM, b""), 400),
        (Call("POST", b"", "text/plain", ASK.encode()), 415),
        (Call("POST", b"", "", encoded(("query", ASK))), 415),
        (Call("POST", b"", f"{QUERY}; charset=utf-16", ASK.encode("utf-16")), 415),
        (Call("POST", b"", QUERY, ASK.encode("utf-16")), 400),
        (Call("GET", b"query=%FF%FE"), 400),
        (Call("GET", "query=é".encode()), 400),
        (Call("GET", encoded(*[("x", "y")] * 2_000)), 400),
        (Call("POST", b"", UPDATE, b"CLEAR ALL"), 403),
        (Call("POST", b"", FORM, encoded(("update", "CLEAR ALL"))), 403),
        (Call("GET", encoded(("update", "CLEAR ALL"))), 403),
        (Call("GET", encoded(("query", "CLEAR ALL"))), 403),
        (Call("GET", encoded(("query", ASK), ("default-graph-uri", "http://elsewhere.example/"))), 403),
        (Call("GET", encoded(("query", ASK), ("named-graph-uri", "file:///etc/passwd"))), 403),
        (Call("GET", encoded(("query", "SELECT"[:3]))), 400),
        (Call("GET", encoded(("query", ASK + " " * 1_000))), 413),
    ],
)
def test_what_is_no_query_is_refused(call: Call, status: int) -> None:
    """Each fault has its status."""
    with pytest.raises(RefusedError) as error:
        read(call, BOUNDS)
    assert error.value.status == status
