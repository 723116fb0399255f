"""The network that the page shows, read from quads."""

from __future__ import annotations

import random

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from stories import BASE, gazette

from kg.rdf.vocabulary import kg, rdf
from kg.view.network import KINDS, Network, network

NET = network(gazette())


def node(label: str, net: Network = NET) -> int:
    """The index of the node of that label."""
    return next(number for number, found in enumerate(net.nodes) if found.label == label)


def test_every_kind_is_read() -> None:
    """People, organisations, places, laws, works… and the values that fill roles are told apart."""
    assert {found.kind for found in NET.nodes} == set(KINDS)


def test_a_relation_of_two_articles_is_one_edge_with_two_facts() -> None:
    """Who heads the company is said twice and drawn once."""
    head, group = node("Odile Trémeur"), node("Ferrandine")
    found = [edge for edge in NET.edges if (edge.source, edge.target) == (head, group)]
    assert [len(edge.facts) for edge in found if edge.predicate == kg("headOf").value] == [2]


def test_a_literal_is_a_fact_without_an_edge() -> None:
    """A job title stays with its person."""
    facts = [fact for fact in NET.facts if fact.text == "directrice générale"]
    assert [(fact.target, fact.subject) for fact in facts] == [(-1, node("Odile Trémeur"))]


def test_what_somebody_claims_names_its_speaker_and_claim() -> None:
    """The rumour is the anonymous source's, and in its claim."""
    fact = NET.facts[NET.nodes[node("Lorbex aurait racheté les brevets de Ferrandine")].fact]
    assert NET.nodes[fact.speaker].label == "une source proche du dossier"
    assert NET.claims[fact.claim].manner == "Indirect"
    assert fact.status == "Conditional"


def test_evidence_is_the_articles_own_words() -> None:
    """Anchors count code points: after 🏭 they still hold the words."""
    fact = NET.facts[NET.nodes[node("Ferrandine investira 40 millions d’euros à Sombreval")].fact]
    anchor = fact.anchors[0]
    text = NET.articles[anchor.article].text
    assert text[anchor.begin : anchor.end] == "Nous investirons 40 millions d’euros à Sombreval"


def test_an_event_knows_its_date() -> None:
    """The date of an event is in EDTF."""
    assert NET.facts[NET.nodes[node("Ferrandine va supprimer 212 emplois")].fact].date == "2024-06-30"


def test_values_of_two_events_are_not_joined() -> None:
    """The same amount in two events gives two nodes, so that it links nothing."""
    assert len({found.iri for found in NET.nodes if found.kind == "amount"}) == 3


@pytest.mark.parametrize("seed", [1, 2])
def test_order_is_nothing(seed: int) -> None:
    """The same quads in another order give the same network."""
    quads = sorted(gazette(), key=str)
    random.Random(seed).shuffle(quads)  # noqa: S311
    assert network(quads) == NET


def test_nothing_gives_an_empty_network() -> None:
    """No quads, no nodes."""
    assert network([]) == Network((), (), (), (), (), {})


def test_what_the_shape_does_not_foresee_is_left_out() -> None:
    """A statement without object, and one about an entity never described."""
    iri = NamedNode(BASE + "statement/x-1")
    half = [Quad(iri, rdf("type"), kg("Statement")), Quad(iri, rdf("subject"), NamedNode(BASE + "person/a"))]
    assert network(half).facts == ()
    whole = [*half, Quad(iri, rdf("predicate"), kg("headOf")), Quad(iri, rdf("object"), Literal("b"))]
    assert [found.kind for found in network(whole).nodes] == ["concept"]
