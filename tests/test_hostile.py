"""Texts made to break a reader: each gives a graph that holds together, or a clear refusal."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from time import process_time

import pytest
from lxml import etree
from pyoxigraph import RdfFormat, parse

from kg.errors import ReviewError
from kg.export import EXPORTERS
from kg.model import Document, Reading
from kg.pipeline import add, build
from kg.rdf.validate import validate
from kg.resolve import review
from kg.settings import Settings
from kg.work import graph, parser, versions, work

HOSTILE = sorted((Path(__file__).parent / "hostile").glob("*.txt"))
REVIEWS = sorted((Path(__file__).parent / "hostile").glob("*.yaml"))
ALONE = Settings(jobs=1)
SENTENCE = "Claire Vasseur, présidente du groupe Optilac, a déclaré lundi à Lyon : « Nous recruterons 40 ingénieurs. » "
LONG = {
    "quotation marks": '"' * 100_000,
    "nested marks": "« “ ‘ „ " * 5_000,
    "closing marks": "» ” ’ " * 5_000,
    "opening marks": "« a dit " * 1_500,
    "brackets": "(" * 5_000 + SENTENCE,
    "one word": "a" * 200_000,
    "no punctuation": "le maire a dit que la ville de Lyon comptait 40 habitants et " * 500,
    "names": "Jeanne Morel, Paul Roux, Odile Ferrand\n" * 300,
    "one row": "Paul Mas est le fils de " + ", ".join(["Luc Bas", "Ana Roy"] * 200) + ", né à Dax.",
    "one row of and": "Paul Mas est le fils de " + " et ".join(["Luc Bas", "Ana Roy"] * 750) + ", né à Dax.",
    "one row of bodies": "Le maire de " + " et de ".join(["Dax", "Pau"] * 400) + " a cédé.",
    "one row of sources": "d'après une étude, d'après un rapport, " * 100,
    "one row of verbs": "Luc Bas a dit, " + "a ajouté, a nié, " * 300 + "a cédé.",
    "one row of clauses": "Luc Bas " + "dit que le maire " * 400 + "ment.",
    "one row of births": ", ".join(["Luc Bas, né le 3 mars 1960 à Dax", "Ana Roy, née le 4 mai 1970 à Pau"] * 150),
    "no marks": "Zoé Blanc Tom Noir " * 600,
    "numbers in words": "vingt et un " * 1_000,
    "hyphens": "Saint-" * 400 + "Denis est belle.",
    "digits": "9" * 20_000 + " euros",
    "blanks": SENTENCE + " " * 50_000 + SENTENCE,
    "lines": "\n" * 20_000 + SENTENCE,
    "long line of words": "Lyon " * 8_000,
}
#: How many times the parser's own CPU seconds a whole text may take, over some seconds that any text may: measured
#: at 12 at most, and at 50 where coverage looks on, which slows Python but not the parser.
_TIMES, _ANY = 60, 5.0


def check(reading: Reading) -> None:
    """The graph conforms, its anchors are exact, and every export can be read by somebody else."""
    text = reading.document.text
    spans = [mention.span for entity in reading.entities for mention in entity.mentions]
    spans += [quantity.span for quantity in reading.quantities] + [time.span for time in reading.times]
    spans += [claim.content for claim in reading.claims]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    quads = graph(reading, ALONE, versions("fr"))
    assert validate([quads]).conforms, str(validate([quads]))
    files = {name: b"".join(exporter.write(quads)) for name, exporter in EXPORTERS.items()}
    for name, form in {"nq": RdfFormat.N_QUADS, "trig": RdfFormat.TRIG}.items():
        assert set(parse(files[name], format=form)) == set(quads)
    assert {quad.triple for quad in parse(files["ttl"], format=RdfFormat.TURTLE)} == {quad.triple for quad in quads}
    # XML holds no control characters; a replacement character stands for each.
    xml = set(parse(files["rdfxml"], format=RdfFormat.RDF_XML))
    assert len({quad.triple for quad in xml}) == len({quad.triple for quad in quads})
    for name in ("graphml", "gexf"):
        etree.fromstring(files[name])
    for name in ("jsonld", "webanno"):
        json.loads(files[name])


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_a_hostile_file_gives_a_graph_or_a_reason(path: Path) -> None:
    """Labels in the syntax of others, invisible and doubled signs, tables, lists, capitals, no punctuation."""
    found = build(path)
    assert len(found.readings) + len(found.failed) == 1
    assert all(refusal.reason for refusal in found.failed)
    for reading in found.readings:
        check(reading)


@pytest.mark.parametrize("path", REVIEWS, ids=lambda path: path.stem)
def test_a_hostile_review_is_refused_and_runs_nothing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tags that would make objects, references that grow or turn in circles, keys that are lists."""
    monkeypatch.chdir(tmp_path)
    start = process_time()
    with pytest.raises(ReviewError, match=path.name):
        review.read(path.read_text("utf-8"), path.name)
    assert process_time() - start < 1
    assert list(tmp_path.iterdir()) == []


def test_a_review_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred thousand brackets, and more corrections than anybody makes."""
    monkeypatch.setattr(review, "_MOST", 10)
    for text in ("- merge: " + "[" * 100_000, "- merge: [person/a, person/b]\n" * 11):
        with pytest.raises(ReviewError, match=r"review\.yaml"):
            review.read(text, "review.yaml")


@pytest.mark.parametrize("name", LONG)
def test_a_long_text_is_read_in_bounded_time(name: str) -> None:
    """What repeats without end costs no more, beside parsing it, than articles of its length."""
    start = process_time()
    list(parser("fr").parse([Document(LONG[name])]))
    parsing = process_time() - start
    [record] = work([Document(LONG[name])], ALONE)
    assert process_time() - start - parsing < _TIMES * parsing + _ANY
    assert record.entry.faults == ()


def test_a_text_over_the_limit_is_refused_with_the_setting(tmp_path: Path) -> None:
    """Five megabytes of one word are not even parsed."""
    (tmp_path / "mot.txt").write_text("a" * 5_000_000, "utf-8")
    found = build(tmp_path / "mot.txt", settings=Settings(characters=10_000))
    assert found.readings == ()
    assert "characters" in found.failed[0].reason


def test_half_a_surrogate_pair_is_not_text(tmp_path: Path) -> None:
    r"""JSON may hold ``\ud800``, which no file can: the row is read with a mark in its place, or refused."""
    (tmp_path / "lignes.jsonl").write_text(json.dumps({"text": SENTENCE + "\ud800", "title": "\udfff"}), "utf-8")
    found = build(tmp_path / "lignes.jsonl")
    assert len(found.readings) + len(found.failed) == 1
    for reading in found.readings:
        check(reading)


def test_a_build_opens_no_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading articles and writing their graph needs no network."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / "un.txt").write_text(SENTENCE, "utf-8")
    assert add(tmp_path / "sortie", [str(tmp_path / "un.txt")], ALONE).code == 0
