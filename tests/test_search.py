"""Finding things by names wrongly spelt."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.rdf.dataset import quads
from kg.rdf.store import memory
from kg.rdf.vocabulary import LABEL, TYPE, schema
from kg.serve.lookup import Lookup
from kg.serve.search import Index

if TYPE_CHECKING:
    from kg.model import Reading

BASE = "http://localhost:8000/"


@pytest.fixture(scope="module")
def lookup(reading: Reading) -> Lookup:
    """The hand-made reading."""
    return Lookup(memory(quads(reading, BASE)), BASE, "fr")


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Claire Vasseur", "Claire Vasseur"),
        ("vasseur", "Claire Vasseur"),
        ("VASSEUR Claire", "Claire Vasseur"),
        ("Klaire Vaseur", "Claire Vasseur"),
        ("IDC", "Institut des capteurs"),
        ("institut capteur", "Institut des capteurs"),
        ("grenobel", "Grenoble"),
        ("photonic", "photonique"),
    ],
)
def test_the_best_hit(lookup: Lookup, words: str, label: str) -> None:
    """Case, accents, order, a letter or two do not count; an alias does."""
    assert Index(lookup).search(words, lookup)[0].link.label == label


@pytest.mark.parametrize("words", ["", "  ", "!!!", "zzzzzz", "x" * 100_000])
def test_nothing_alike(lookup: Lookup, words: str) -> None:
    """What is like no name finds nothing."""
    assert Index(lookup).search(words, lookup) == []


def test_twenty_thousand_names_are_searched_at_once() -> None:
    """In less time than it takes to list them, the nearest first."""
    store = Store()
    for number in range(20_000):
        node = NamedNode(f"{BASE}person/{number}")
        store.add(Quad(node, TYPE, schema("Person")))
        store.add(Quad(node, LABEL, Literal(f"Personne {number:05} de Saint-{number % 97}", language="fr")))
    wanted = NamedNode(f"{BASE}person/aurelie-kerbrat")
    store.add(Quad(wanted, TYPE, schema("Person")))
    store.add(Quad(wanted, LABEL, Literal("Aurélie Kerbrat", language="fr")))
    lookup = Lookup(store, BASE, "fr")
    start = time.process_time()
    index = Index(lookup)
    listed = time.process_time()
    assert index.search("orelie kerbra", lookup)[0].iri == wanted.value
    assert time.process_time() - listed < listed - start
