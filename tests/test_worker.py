"""What a process that runs queries does."""

from __future__ import annotations

import subprocess
import sys

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.rdf.vocabulary import PREFIXES
from kg.serve.worker import LENGTH, Job, Outcome, perform

NODE = NamedNode("http://localhost:8000/a")


def test_a_job_travels() -> None:
    """What goes in comes out."""
    job = Job("ASK {}", "json", ("http://a/",), None, 3, 4)
    frame = job.frame()
    assert LENGTH.unpack_from(frame)[0] == len(frame) - LENGTH.size
    assert Job.read(frame[LENGTH.size :]) == job


def test_outcomes() -> None:
    """Answered whole, too long, or not a query; never a part of an answer."""
    store = Store()
    store.add(Quad(NODE, NODE, Literal("x" * 2_000_000)))
    assert perform(store, Job("ASK {}", "csv")) == (Outcome.DONE, b"true")
    assert perform(store, Job("SELECT * { ?s ?p ?o }", "json", megabytes=1))[0] is Outcome.LONG
    assert perform(store, Job("CONSTRUCT WHERE { ?s ?p ?o }", "nt", megabytes=1))[0] is Outcome.LONG
    assert perform(store, Job("SELECT * { ?s ?p }", "json"))[0] is Outcome.WRONG


def test_prefixes_need_no_declaration() -> None:
    """Those of the graph are known, others are not."""
    store = Store()
    store.add(Quad(NODE, NODE, NamedNode(PREFIXES["kg"] + "Claim")))
    assert perform(store, Job("ASK { ?s ?p kg:Claim }", "csv")) == (Outcome.DONE, b"true")
    assert perform(store, Job("ASK { ?s ?p other:Claim }", "csv"))[0] is Outcome.WRONG


def test_a_graph_has_each_triple_once() -> None:
    """Two solutions that give the same triple give it once."""
    store = Store()
    store.extend(Quad(NODE, NODE, Literal(word)) for word in "ab")
    _, content = perform(store, Job("CONSTRUCT { ?s ?p 1 } WHERE { ?s ?p ?o }", "nt"))
    assert content.count(b"\n") == 1


def test_it_loads_little() -> None:
    """The process that is forked has the engine and neither the web server nor the model."""
    code = "import sys, kg.serve.worker; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"spacy", "numpy", "starlette", "rdflib"} & set(loaded)
