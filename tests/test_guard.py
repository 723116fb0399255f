"""What is seen in a query before it is parsed."""

from __future__ import annotations

import time

import pytest

from kg.rdf.guard import Bounds, graph, inspect
from kg.rdf.refused import RefusedError

BOUNDS = Bounds(length=100_000, depth=100, base="http://localhost:8000/")


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * WHERE { ?s ?p ?o }", "SELECT"),
        (
            'PREFIX a: <b#c> # SERVICE\nask { ?s a:SERVICE \'SERVICE\', """a " SERVICE""" . ?SERVICE a a:b.SERVICE }',
            "ASK",
        ),
        ("BASE <http://x/SERVICE> CONSTRUCT WHERE { <SERVICE> ?p 'it\\'s SERVICE' }", "CONSTRUCT"),
        ("DESCRIBE <doc/1> FROM <doc/1> FROM NAMED <http://localhost:8000/doc/2>", "DESCRIBE"),
        ("ASK { ?a ?p ?b FILTER(?a<?b&&?c>?d) }", "ASK"),
        ("SELECT * { ?s ?p 'é\\u0301' }", "SELECT"),
        ("SELECT * { ?s schema:name true.schema:a schema:b _:c . _:c ?p 'no:body' } # no:body", "SELECT"),
        ("PREFIX : <http://a/> PREFIX a-b.c: <http://b/> ASK { :s a-b.c:p 1.0, true._:x }", "ASK"),
    ],
)
def test_the_form_of_a_query(query: str, form: str) -> None:
    """Words in strings, IRIs, names, variables and comments do not count."""
    assert inspect(query, BOUNDS) == form


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { service silent ?x {} }",
        "SELECT * { ?s ?p true.SERVICE<http://x/>{} }",
        "SELECT * { ?s ?p 1.SERVICE<http://x/>{} }",
        "SELECT * { ?s ?p 'x'@fr.SERVICE<http://x/>{} }",
        "SELECT * { ?s ?p '' , '''a'''.SERVICE <http://x/> {} }",
        "SELECT * { # '\n SERVICE <http://x/> {} # '\n}",
        "SELECT * { \\u0053ERVICE <http://x/> {} }",
        "SELECT * { ?s ?p '\\u0027 . SERVICE <http://x/> {} #'\n }",
        "SELECT * { FILTER(1<2) SERVICE <http://x/> {} FILTER(3>2) }",
        "SELECT * FROM <http://elsewhere.example/data> { ?s ?p ?o }",
        "PREFIX e: <http://elsewhere.example/> SELECT * FROM NAMED e:data { ?s ?p ?o }",
        "BASE <http://elsewhere.example/> SELECT * FROM <data> { ?s ?p ?o }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "LOAD <http://elsewhere.example/data>",
        "PREFIX a: <b> INSERT DATA { a:a a:a a:a }",
        "DROP ALL",
        "WITH <a> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_what_leaves_the_house_is_refused(query: str) -> None:
    """Nothing is fetched and nothing is written, however it is spelt."""
    with pytest.raises(RefusedError) as error:
        inspect(query, BOUNDS)
    assert error.value.status == 403


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("SELECT * " + "{" * 20_000 + "}" * 20_000, 400),
        ("SELECT (" * 101, 400),
        ("SELECT * { ?s ?p 'a }", 400),
        ('SELECT * { ?s ?p """a" }', 400),
        ("", 400),
        ("hello", 400),
        ("PREFIX a: <http://a[> ASK { ?s ?p ?o }", 400),
        ("BASE <//[> ASK { ?s ?p ?o }", 400),
        ("SELECT * FROM <//[x> { ?s ?p ?o }", 400),
        ("SELECT * { ?s ?p '" + "é" * 60_000 + "' }", 413),
        ("#" * 10_000_000, 413),
    ],
)
def test_what_is_out_of_bounds_is_refused(query: str, status: int) -> None:
    """Too long, too deep, unclosed or no query."""
    with pytest.raises(RefusedError) as error:
        inspect(query, BOUNDS)
    assert error.value.status == status


@pytest.mark.parametrize("query", ["ASK { ?s foo:p ?o }", "ASK { ?s ?p :o }", "PREFIX a: <http://a/> ASK { ?s A:p 1 }"])
def test_a_prefix_must_be_declared(query: str) -> None:
    """Said before the parser, which lists every letter that a name may go on with."""
    with pytest.raises(RefusedError, match=r"the prefix (foo|A|): is not declared"):
        inspect(query, BOUNDS)


@pytest.mark.parametrize("piece", ["<a", "a.b", ":.a", '"\\"', "'''", "\\u", "-·", "@a-", "a:%41\\,", '""" '])
def test_hostile_repetitions_take_no_time(piece: str) -> None:
    """Each character is looked at a bounded number of times."""
    start = time.process_time()
    with pytest.raises(RefusedError):
        inspect(piece * (BOUNDS.length // len(piece)), BOUNDS)
    assert time.process_time() - start < 1


def test_a_graph_of_this_server() -> None:
    """Graphs are known by what their IRIs begin with."""
    assert graph("http://localhost:8000/doc/1", BOUNDS) == "http://localhost:8000/doc/1"
    with pytest.raises(RefusedError):
        graph("http://localhost:8001/doc/1", BOUNDS)
