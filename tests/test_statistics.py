"""How a graph hangs together: who is central, which communities, who is quoted with whom, what changes by month."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from stories import BASE, gazette
from typer.testing import CliRunner

from kg.cli.commands import app
from kg.folder import STATISTICS, Folder
from kg.pipeline import add, rate, retract
from kg.rdf import store
from kg.rdf.query import query
from kg.rdf.validate import validate
from kg.rdf.vocabulary import LABEL, kg, schema
from kg.settings import Settings
from kg.statistics import Statistics, measure, ratings
from kg.terms import CENTRAL, Kind

SAMPLES = Path(__file__).resolve().parents[1] / "kg" / "samples"
ALONE = Settings(jobs=1)


@pytest.fixture(scope="module")
def found() -> Statistics:
    """The statistics of the gazette of Valmérac."""
    return measure(gazette())


def test_the_order_of_quads_does_not_count(found: Statistics) -> None:
    """The same graph, the same figures."""
    assert measure(sorted(gazette(), key=str)) == found


def test_who_is_in_most_facts_is_central(found: Statistics) -> None:
    """Of bodies the group that invests, cuts jobs, competes and is headed; shares lie between 0 and 1."""
    assert all(0 <= row.rank <= 1 and 0 <= row.between <= 1 and row.degree >= 0 for row in found.central)
    kinds = {kind: [row for row in found.central if row.kind == kind] for kind in CENTRAL}
    assert kinds[Kind.ORGANIZATION][0].label == "Ferrandine"
    assert [row for rows in kinds.values() for row in rows] == list(found.central)
    for rows in kinds.values():
        assert rows
        assert [row.rank for row in rows] == sorted((row.rank for row in rows), reverse=True)


def test_communities_have_readable_names(found: Statistics) -> None:
    """Each is called after two of its own, and no two are called alike."""
    assert found.communities
    for community in found.communities:
        assert community.name.split(" (")[0] == " et ".join(community.members[:2])
        assert community.size >= len(community.members) >= 2
    assert len({community.name for community in found.communities}) == len(found.communities)


def test_sources_quoted_side_by_side(found: Statistics) -> None:
    """The director and the mayor speak in the article on the factory."""
    pairs = {frozenset((pair.first, pair.second)): pair.articles for pair in found.pairs}
    assert pairs[frozenset(("Odile Trémeur", "Basile Corvoisier"))] >= 1
    assert [pair.articles for pair in found.pairs] == sorted((pair.articles for pair in found.pairs), reverse=True)


def test_months_are_in_order_and_whole(found: Statistics) -> None:
    """January has one article, on the factory, with three claims; each month says what it speaks of."""
    assert [row.month for row in found.months] == sorted(row.month for row in found.months)
    january = found.months[0]
    assert (january.month, january.articles, january.claims, january.events) == ("2024-01", 1, 3, 3)
    assert 0 < len(january.names) <= 3
    assert sum(row.articles for row in found.months) == 4


def test_a_month_is_told_by_what_no_other_speaks_of(found: Statistics) -> None:
    """The town is in nearly all articles, and a source without a name is no subject."""
    told = [name for row in found.months for name in row.names]
    assert len(told) == len(set(told))
    assert not {"Valmérac", "une source proche du dossier"} & set(told)


def test_a_copy_counts_once(found: Statistics) -> None:
    """A dispatch in a second paper makes no second month, claim or pair."""
    quads = gazette()
    name = min(str(q.graph_name) for q in quads if q.predicate == kg("speaker") and "odile-tr" in str(q.object))
    article = NamedNode(name.strip("<>"))
    other = NamedNode(f"{BASE}doc/{'f' * 16}")
    copy = {_renamed(quad, article.value, other.value) for quad in quads if quad.graph_name == article}
    link = Quad(other, kg("nearDuplicateOf"), article, NamedNode(f"{BASE}links"))
    twice = measure(quads | copy | {link})
    assert twice.months == found.months
    assert twice.pairs == found.pairs
    assert twice.speakers == found.speakers


def _renamed(quad: Quad, old: str, new: str) -> Quad:
    tails = old.rpartition("/")[2], new.rpartition("/")[2]

    def other(term: NamedNode) -> NamedNode:
        return NamedNode(term.value.replace(*tails))

    assert isinstance(quad.subject, NamedNode)
    value = other(quad.object) if isinstance(quad.object, NamedNode) else quad.object
    return Quad(other(quad.subject), quad.predicate, value, NamedNode(new))


def test_namesakes_are_told_apart(found: Statistics) -> None:
    """By what each does, wherever they are listed."""
    quads = gazette()
    node = next(
        q.subject for q in quads if q.predicate == LABEL and q.object == Literal("Odile Trémeur", language="fr")
    )
    note = Quad(node, schema("disambiguatingDescription"), Literal("directrice", language="fr"), NamedNode(BASE))
    told = measure(quads | {note})
    assert [name for name, _ in told.speakers] == [
        "Odile Trémeur (directrice)" if name == "Odile Trémeur" else name for name, _ in found.speakers
    ]


def test_nothing_has_no_statistics() -> None:
    """An empty graph gives empty lists."""
    nothing = measure([])
    assert not any(asdict(nothing).values())


def test_what_is_written_keeps_to_the_shapes() -> None:
    """Each entity has its three numbers, and its community a name."""
    quads = list(ratings(gazette(), BASE))
    assert validate([quads]).conforms
    rated = {quad.subject for quad in quads if quad.predicate == kg("pageRank")}
    assert len(rated) > 10
    shares = [float(q.object.value) for q in quads if q.predicate == kg("pageRank") and isinstance(q.object, Literal)]
    assert 0 < sum(shares) <= 1


def _rated(folder: Path) -> bool:
    return bool(query(store.read(folder), "ASK { ?x kg:pageRank ?rank ; kg:community/rdfs:label ?name }").truth)


def _held(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in ("graph.ttl", "graph.trig", "graph.html")]


def test_ratings_are_in_the_graph_on_request_until_it_changes(tmp_path: Path) -> None:
    """Store and files hold them; a new or removed document takes them away, since they are true no more."""
    add(tmp_path, [str(SAMPLES)], ALONE)
    before = _held(tmp_path)
    assert not _rated(tmp_path)
    rate(tmp_path, ALONE)
    assert _rated(tmp_path)
    assert b"kg:pageRank" in (tmp_path / "graph.ttl").read_bytes()
    assert STATISTICS in Folder(tmp_path).parts()
    add(tmp_path, [str(SAMPLES)], ALONE)
    assert _rated(tmp_path)
    once = _held(tmp_path)
    rate(tmp_path, ALONE)
    assert _held(tmp_path) == once
    (tmp_path / "pont.txt").write_text(
        "Le pont de Valbrune a rouvert mardi, a annoncé la maire, Odile Ferrand.", "utf-8"
    )
    add(tmp_path, [str(tmp_path / "pont.txt")], ALONE)
    assert not _rated(tmp_path)
    retract(tmp_path, "pont.txt", ALONE)
    assert _held(tmp_path) == before


def test_the_command_tells_and_writes(tmp_path: Path) -> None:
    """Tables for people, JSON for programs, the graph on request."""
    add(tmp_path, [str(SAMPLES)], ALONE)
    told = CliRunner().invoke(app, ["stats", str(tmp_path)])
    assert told.exit_code == 0, told.output
    for title in ("Most central", "Communities", "Most quoted", "Quoted together", "By month"):
        assert title in told.output
    done = CliRunner().invoke(app, ["stats", str(tmp_path), "--write", "--json"])
    assert {"central", "communities", "pairs", "months"} <= json.loads(done.stdout).keys()
    assert _rated(tmp_path)
