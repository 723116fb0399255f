"""The network of who and what is related to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.export.network import network
from kg.rdf.dataset import quads

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kg.model import Reading

BASE = "http://localhost:8000/"


@pytest.fixture
def graph(reading: Reading) -> set[Quad]:
    """The quads of the hand-made reading."""
    return quads(reading, BASE)


def test_a_relation_is_an_edge(graph: set[Quad]) -> None:
    """What the article asserts is an asserted edge without a speaker."""
    found = network(graph)
    (edge,) = found.get_edge_data(f"{BASE}person/claire-vasseur", f"{BASE}organization/institut-des-capteurs").values()
    assert edge["label"] == "dirige"
    assert edge["asserted"]
    assert edge["speaker"] == ""
    assert edge["confidence"] == 0.9


def test_a_claimed_event_names_its_speaker(graph: set[Quad]) -> None:
    """An event that stands in somebody's words says whose, and is no fact."""
    found = network(graph)
    (event,) = (data for _, data in found.nodes(data=True) if data["type"] == "dépense")
    assert (event["speaker"], event["status"], event["asserted"]) == ("Claire Vasseur", "Conditional", False)


def test_values_can_be_left_out(graph: set[Quad]) -> None:
    """Without values there are only entities, events and sources."""
    kinds = {data["kind"] for _, data in network(graph, values=False).nodes(data=True)}
    assert kinds == {"person", "organization", "place", "event", "concept", "happening", "source"}


def test_claims_link_speakers_to_their_words(graph: set[Quad]) -> None:
    """With claims, each is a node to which its speaker leads."""
    found = network(graph, claims=True)
    said = {found.nodes[claim]["label"] for _, claim, data in found.edges(data=True) if data["relation"] == "claim"}
    assert "Nous allons recruter 40 ingénieurs" in said
    assert len(said) == 3


def test_the_order_of_quads_does_not_matter(graph: set[Quad]) -> None:
    """The same quads give the same network in the same order."""
    rows = sorted(graph, key=str, reverse=True)
    first, second = network(graph), network(rows)
    assert list(first.nodes(data=True)) == list(second.nodes(data=True))
    assert list(first.edges(keys=True, data=True)) == list(second.edges(keys=True, data=True))


def test_labels_follow_the_language(graph: set[Quad]) -> None:
    """The words of the ontology come in the language that is asked for."""
    labels = {data["label"] for _, _, data in network(graph, language="en").edges(data=True)}
    assert "heads" in labels
