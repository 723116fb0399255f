"""What a process that runs queries does."""

from __future__ import annotations

import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.rdf.vocabulary import PREFIXES
from kg.serve.worker import FORK, KILL, LENGTH, ORDER, Job, Outcome, perform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


@contextmanager
def nursery(path: Path) -> Iterator[socket.socket]:
    """The process that forks workers on the store at ``path``, by the socket that it takes its orders from."""
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "kg.serve.worker", str(theirs.fileno()), str(path), "500"]
    with ours, subprocess.Popen(command, pass_fds=[theirs.fileno()]) as process:
        theirs.close()
        yield ours
        ours.close()
        assert process.wait(20) == 0


def forked(orders: socket.socket) -> socket.socket:
    """The near end of the link to a new worker."""
    near, far = socket.socketpair()
    near.settimeout(20)
    with far:
        socket.send_fds(orders, [ORDER.pack(FORK, 0)], [far.fileno()])
    return near


def heard(link: socket.socket) -> tuple[Outcome, bytes]:
    """The next frame."""
    length = LENGTH.unpack(link.recv(LENGTH.size, socket.MSG_WAITALL))[0]
    content = link.recv(length, socket.MSG_WAITALL)
    return Outcome(content[0]), content[1:]


def test_a_worker_answers_until_its_link_closes(tmp_path: Path) -> None:
    """It tells its number, answers one job after the other, and ends by itself or when told."""
    store = Store(str(tmp_path / "store"))
    store.add(Quad(NODE, NODE, Literal("x")))
    store.flush()
    del store
    with nursery(tmp_path / "store") as orders:
        with forked(orders) as link:
            ready, number = heard(link)
            assert (ready, number.isdigit()) == (Outcome.DONE, True)
            for query, answer in (("ASK { ?s ?p 'x' }", b"true"), ("ASK { ?s ?p 'y' }", b"false")):
                link.sendall(Job(query, "csv").frame())
                assert heard(link) == (Outcome.DONE, answer)
            link.shutdown(socket.SHUT_WR)
            assert link.recv(1) == b""
        with forked(orders) as link:
            _, number = heard(link)
            orders.sendall(ORDER.pack(KILL, int(number)))
            assert link.recv(1) == b""


def test_a_worker_without_a_store_says_so(tmp_path: Path) -> None:
    """Before it takes any job."""
    with nursery(tmp_path / "nowhere") as orders, forked(orders) as link:
        assert heard(link)[0] is Outcome.STORE
        assert link.recv(1) == b""
