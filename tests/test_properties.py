"""What holds whatever is read. ``HYPOTHESIS_PROFILE=thorough`` tries each property on a thousand examples."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import networkx as nx
from hypothesis import assume, given
from hypothesis import strategies as st
from outcome import outcome
from pyld import jsonld
from pyoxigraph import NamedNode, RdfFormat, Triple, parse
from rdflib import URIRef
from strategies import ANY, LABELS, SIGNS, TEXTS, readings

from kg.edition import refresh
from kg.errors import QueryError, Refusal
from kg.export import EXPORTERS
from kg.export.network import network
from kg.export.xml import clean
from kg.folder import Folder
from kg.knowledge import Knowledge
from kg.model import Entity
from kg.naming import slug
from kg.pipeline import erase, retract
from kg.rdf import store
from kg.rdf.iri import Names
from kg.rdf.query import named, query
from kg.rdf.validate import validate
from kg.rdf.vocabulary import REFERS, TYPE, nif, rdf
from kg.read import READERS, Terms, read
from kg.revision import Revision
from kg.settings import Settings
from kg.terms import Kind
from kg.work import graph, work

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyoxigraph import Quad

    from kg.model import Reading

ROOT = Path(__file__).resolve().parents[1]
ALONE = Settings(jobs=1)
MADE = Revision("kg 0", "model 0", "0" * 12, "0" * 12)
# In memory where there is such a place: these tests write thousands of small files.
_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 under names of its own
TERMS = Terms("fr", 100_000)
_ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-32",
    "cp1252",
    "mac_roman",
    "cp850",
    "utf-8-sig",
    "utf-16-be",
    "koi8-r",
    "shift_jis",
)


def exported(name: str, quads: Iterable[Quad]) -> bytes:
    """The graph in a format."""
    return b"".join(EXPORTERS[name].write(quads))


def check(quads: set[Quad]) -> None:
    """The graph conforms, its anchors are exact, and every RDF format gives it back."""
    report = validate([quads])
    assert report.conforms, str(report)
    text = next(quad.object.value for quad in quads if quad.predicate == nif("isString"))  # type: ignore[union-attr]
    places: dict[str, dict[str, str]] = {}
    for quad in quads:
        if quad.predicate in {nif("beginIndex"), nif("endIndex"), nif("anchorOf")}:
            places.setdefault(str(quad.subject), {})[quad.predicate.value.rpartition("#")[2]] = quad.object.value  # type: ignore[union-attr]
    for place in places.values():
        assert text[int(place["beginIndex"]) : int(place["endIndex"])] == place["anchorOf"] != ""
    triples = {quad.triple for quad in quads}
    assert set(parse(exported("nq", quads), format=RdfFormat.N_QUADS)) == quads
    assert set(parse(exported("trig", quads), format=RdfFormat.TRIG)) == quads
    assert {quad.triple for quad in parse(exported("ttl", quads), format=RdfFormat.TURTLE)} == triples


@given(TEXTS)
def test_any_text_is_read_or_refused(text: str) -> None:
    """A graph that conforms with exact anchors, or a refusal with its reason; the same twice."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        path = Path(place) / "un.jsonl"
        path.write_text(json.dumps({"text": text, "title": text[:20], "author": text[:9]}), "utf-8")
        [found] = read([str(path)], TERMS)
    if isinstance(found, Refusal):
        assert found.reason
        return
    [one], [two] = work([found], ALONE), work([found], ALONE)
    assert one.content == two.content
    assert one.entry.faults == ()
    check(set(parse(one.content, format=RdfFormat.N_QUADS)))


@given(
    st.one_of(
        st.binary(max_size=300),
        st.builds(lambda text, to: text.encode(to, "replace"), ANY, st.sampled_from(_ENCODINGS)),
    ),
    st.sampled_from([*READERS, ".jsonl", ".csv", ".zip", ".gz", ".xyz", ""]),
)
def test_any_bytes_are_read_or_refused(content: bytes, ending: str) -> None:
    """Whatever an ending promises, and whichever encoding was guessed wrong."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        path = Path(place) / f"un{ending}"
        path.write_bytes(content)
        for found in read([str(path)], TERMS):
            if isinstance(found, Refusal):
                assert found.reason
            else:
                found.text.encode()
        assert [inner.name for inner in Path(place).iterdir()] == [path.name]


@given(readings())
def test_any_reading_is_a_graph_that_conforms(reading: Reading) -> None:
    """Labels of any kind, mentions anywhere: shapes hold, anchors are exact, and the formats give it back."""
    check(graph(reading, ALONE, MADE))


@given(readings())
def test_every_format_says_the_same(reading: Reading) -> None:
    """What JSON-LD, RDF/XML, Turtle 1.2, GraphML, GEXF, the tables and Web Annotation hold is what the graph holds."""
    quads = graph(reading, ALONE, MADE)
    found = jsonld.to_rdf(json.loads(exported("jsonld", quads)), {"format": "application/n-quads"})
    assert set(parse(found, format=RdfFormat.N_QUADS)) == quads
    # XML holds no control characters and reads \r as \n; nothing else differs.
    plain = {_plain(quad.triple) for quad in parse(exported("rdfxml", quads), format=RdfFormat.RDF_XML)}
    assert plain == {_plain(quad.triple) for quad in quads}
    assert _unreified(exported("ttl12", quads)) == {quad.triple for quad in quads}
    expected = network(quads)
    graphml = nx.read_graphml(io.BytesIO(exported("graphml", quads)), force_multigraph=True)
    assert isinstance(graphml, nx.MultiDiGraph)
    kinds = [{node: data["kind"] for node, data in one.nodes(data=True)} for one in (graphml, expected)]
    assert kinds[0] == kinds[1]
    assert set(graphml.edges(keys=True)) == set(expected.edges(keys=True))
    assert set(nx.read_gexf(io.BytesIO(exported("gexf", quads))).nodes) == set(expected.nodes)
    with zipfile.ZipFile(io.BytesIO(exported("csv", quads))) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("nodes.csv").decode(), newline="")))
        edges = list(csv.DictReader(io.StringIO(archive.read("edges.csv").decode(), newline="")))
    # A label that a spreadsheet would run comes behind an apostrophe.
    labels = {row["id:ID"]: row["label"] for row in rows}
    assert labels.keys() == set(expected)
    for node, label in expected.nodes(data="label"):
        assert labels[node] in {label, f"'{label}"}
        assert labels[node][:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}
    assert len(edges) == expected.number_of_edges()
    annotations = json.loads(exported("webanno", quads))["items"]
    assert len(annotations) == sum(quad.predicate == REFERS for quad in quads)
    for item in annotations:
        place, quotation = item["target"]["selector"]
        assert reading.document.text[place["start"] : place["end"]] == quotation["exact"]


def _plain(triple: Triple) -> tuple[str, ...]:
    value = getattr(triple.object, "value", str(triple.object))
    return str(triple.subject), str(triple.predicate), clean(value).replace("\r\n", "\n").replace("\r", "\n")


def _unreified(text: bytes) -> set[Triple]:
    found = set()
    for quad in parse(text, format=RdfFormat.TURTLE):
        if quad.predicate == rdf("reifies"):
            assert isinstance(quad.object, Triple)
            parts = {"subject": quad.object.subject, "predicate": quad.object.predicate, "object": quad.object.object}
            found |= {Triple(quad.subject, rdf(name), value) for name, value in parts.items()}
        else:
            found.add(quad.triple)
    return found


def _knowledge(*held: Reading) -> Knowledge:
    return Knowledge(held, ALONE, MADE)


@given(readings(), readings())
def test_order_and_history_leave_no_trace(one: Reading, two: Reading) -> None:
    """A then B is B then A, to the byte; B taken back is A alone."""
    assume(one.document.key != two.document.key)
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        root = Path(place)
        for name, order in {"ab": (one, two), "ba": (two, one), "a": (one,)}.items():
            for reading in order:
                _knowledge(reading).save(root / name)
        both = outcome(root / "ab")
        assert both == outcome(root / "ba")
        retract(root / "ab", two.document.key, ALONE)
        assert outcome(root / "ab") == outcome(root / "a")


@given(readings(), st.data())
def test_whoever_asks_is_forgotten(reading: Reading, data: st.DataObject) -> None:
    """Whatever the name: nothing bears it afterwards, the graph conforms, and doing it again changes nothing."""
    wanted = data.draw(st.sampled_from(reading.entities))
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        folder = _knowledge(reading).save(place)
        iri = Names(ALONE.base, reading.document.key).of(wanted)
        assert erase(place, iri.value, ALONE) == [reading.document.key]
        left = set(folder.quads())
        assert iri not in {term for quad in left for term in (quad.subject, quad.object)}
        assert not [quad for quad in left if quad.predicate == TYPE and slug(wanted.name) == slug(str(quad.subject))]
        report = validate([left])
        assert report.conforms, str(report)
        before = outcome(folder.path)
        refresh(Folder(place), ALONE)
        _knowledge(reading).save(place)
        assert outcome(folder.path) == before


_NAMES = st.one_of(LABELS, ANY, st.lists(SIGNS, min_size=1, max_size=4).map("".join))


@given(_NAMES, _NAMES, st.sampled_from(Kind), st.sampled_from(Kind))
def test_iris_are_valid_and_lead_back_to_one_key(one: str, other: str, kind: Kind, second: Kind) -> None:
    """Any name gives an IRI that is a URI too, and two keys never share one."""
    names = Names("http://localhost:8000/", "0" * 16)
    first, last = Entity(kind, one), Entity(second, other)
    assert (names.of(first) == names.of(last)) == (first.key == last.key)
    iri = names.of(first).value
    assert iri.isascii()
    assert NamedNode(iri).value == URIRef(iri).toPython() == iri
    parts = urlsplit(iri)
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("http", "localhost:8000", "", "")
    assert iri.count("/") == 4
    assert not {".", ".."} & set(parts.path.split("/"))


@given(LABELS, TEXTS)
def test_no_question_fails_but_with_a_reason(parameter: str, sparql: str) -> None:
    """Any text as a query, and any name as a parameter of a question that has a name."""
    held = store.memory([])
    with suppress(QueryError):
        query(held, sparql)
    assert query(held, named("who-said-what", {"speaker": parameter})).rows == ()


def test_two_runs_are_equal_under_any_hash_seed(tmp_path: Path) -> None:
    """No order of a set shows in what is written."""
    for seed in "01":
        command = [
            sys.executable,
            "-m",
            "kg",
            "build",
            "kg/samples",
            "tests/press/w[1479]-*.txt",
            "-o",
            str(tmp_path / seed),
        ]
        subprocess.run(
            [*command, "--jobs", "1", "--quiet"],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
    for name in ("graph.ttl", "graph.trig", "graph.html"):
        assert (tmp_path / "0" / name).read_bytes() == (tmp_path / "1" / name).read_bytes(), name
