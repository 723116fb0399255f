"""The compiled shapes find what pySHACL finds."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize
from pyshacl import validate as pyshacl
from rdflib.namespace import SH

from kg.rdf.dataset import quads
from kg.rdf.ontology import folder, triples
from kg.rdf.shacl import Facts, Reads, Shapes
from kg.rdf.vocabulary import TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kg.model import Reading

EXAMPLES = sorted((folder() / "examples").glob("*.ttl"))
SHAPES = Shapes(triples("shapes.ttl"))
GRAPH = rdflib.Graph().parse(folder() / "shapes.ttl")
NAMES = sorted(str(shape) for shape in GRAPH.subjects(rdflib.RDF.type, SH.NodeShape) if "#" in str(shape))

Row = tuple[str, str, str, str]


def theirs(found: Iterable[Quad]) -> set[Row]:
    """What pySHACL finds: focus node, path, message, severity."""
    text = serialize((quad.triple for quad in found), format=RdfFormat.N_TRIPLES)
    data = rdflib.Graph().parse(data=text, format="nt")
    report = pyshacl(data, shacl_graph=GRAPH, inplace=True)[1]
    assert isinstance(report, rdflib.Graph)
    rows = set()
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        message = min(map(str, report.objects(result, SH.resultMessage)))  # those of SPARQL lose their language
        path = report.value(result, SH.resultPath)
        severity = str(report.value(result, SH.resultSeverity)).removeprefix(str(SH))
        rows.add((str(report.value(result, SH.focusNode)), str(path or ""), message, severity))
    return rows


def ours(found: Iterable[Quad]) -> set[Row]:
    """What the compiled shapes find, in the same form."""
    return {
        (item.focus, item.path, min(words for _, words in item.messages), item.severity)
        for item in SHAPES.check(Facts.among(found))
    }


def load(path: Path) -> list[Quad]:
    """The triples of an example."""
    return list(parse(path=path, format=RdfFormat.TURTLE))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_give_the_same_findings(path: Path) -> None:
    """On each example both find the same, and nothing on a valid one."""
    found = ours(load(path))
    assert found == theirs(load(path))
    assert bool(found) == path.stem.startswith("invalid-")


@pytest.mark.parametrize("name", NAMES)
def test_each_shape_has_an_example_that_breaks_it(name: str) -> None:
    """The invalid example of a shape breaks that shape and no other."""
    word = "".join(f"-{c.lower()}" if c.isupper() else c for c in name.rpartition("#")[2]).lstrip("-")
    assert (folder() / "examples" / f"valid-{word}.ttl").is_file()
    found = SHAPES.check(Facts.among(load(folder() / "examples" / f"invalid-{word}.ttl")))
    assert {item.shape for item in found} == {name}


def test_each_shape_speaks_both_languages() -> None:
    """Each message is there in French and in English."""
    for node in set(GRAPH.subjects(SH.message, None)):
        assert sorted(message.language for message in GRAPH.objects(node, SH.message)) == ["en", "fr"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", range(12))
def test_broken_graphs_give_the_same_findings(reading: Reading, seed: int) -> None:
    """On a graph with triples lost, doubled and swapped at random, both find the same."""
    chance = Random(seed)  # noqa: S311 - a seeded choice, no secret
    rows = sorted(quads(reading, "http://localhost:8000/"), key=str)
    kept = [quad for quad in rows if chance.random() > 0.04]
    for quad in chance.sample(rows, 12):
        other = chance.choice(rows)
        kept.append(Quad(quad.subject, quad.predicate, other.object))
    date = NamedNode("http://www.w3.org/2001/XMLSchema#date")
    kept.append(
        Quad(chance.choice(rows).subject, NamedNode("https://schema.org/datePublished"), Literal("x", datatype=date))
    )
    assert ours({quad.triple: Quad(*quad.triple) for quad in kept}.values()) == theirs(kept)


def test_an_unknown_constraint_is_refused() -> None:
    """A shape that asks what is not known here is not silently passed over."""
    text = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .
    ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:maxLength 3 ] ."""
    with pytest.raises(ValueError, match="maxLength"):
        Shapes(parse(text, format=RdfFormat.TURTLE))


READ = (
    ("$this kg:a ?x . ?x kg:b|kg:c ?y", {"k#a", "k#b", "k#c"}, False, False),
    ("$this rdf:predicate ?p ; kg:a ?s . ?s ?p ?o", {"r#predicate", "k#a"}, True, False),
    ("?s ?p ?o FILTER NOT EXISTS { $this kg:a ?s }", {"k#a"}, True, True),
    ("$this !(kg:a) ?x", {"k#a"}, False, True),
    ("$this a kg:b ; kg:a ?x", {TYPE.value, "k#a", "k#b"}, False, False),
    ("$this <http://other> ?x FILTER (?x != kg:b)", {"http://other", "k#b"}, False, False),
)


@pytest.mark.parametrize(("select", "names", "told", "every"), READ)
def test_a_query_tells_what_it_reads(select: str, names: set[str], *, told: bool, every: bool) -> None:
    """Only that is put into a store: named properties, those that rdf:predicate tells, or any for a free variable."""
    reads = Reads.of(select, {"kg": "k#", "rdf": "r#"})
    assert reads.names == names
    assert (reads.told, reads.any) == (told, every)
