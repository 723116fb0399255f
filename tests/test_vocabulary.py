"""The vocabulary that kg writes and the ontology are the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode

import kg
from kg.rdf.ontology import triples
from kg.rdf.vocabulary import EVENTS, KG, LABEL, RDFS, TERMS, TYPE
from kg.rdf.vocabulary import kg as term

DECLARED = {
    quad.subject.value.removeprefix(KG)
    for quad in triples("press.ttl")
    if quad.predicate == TYPE and isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(KG)
}


def test_the_vocabulary_is_the_ontology() -> None:
    """Every term that can be written is declared, and every declared term can be written."""
    assert set(TERMS) == DECLARED


@pytest.mark.parametrize("predicate", [LABEL, NamedNode(RDFS + "comment")], ids=["label", "comment"])
def test_every_term_is_explained_in_both_languages(predicate: NamedNode) -> None:
    """Each term has one label and one definition in French and in English."""
    for name in TERMS:
        languages = [
            quad.object.language
            for quad in triples("press.ttl")
            if quad.subject == term(name) and quad.predicate == predicate and isinstance(quad.object, Literal)
        ]
        assert sorted(map(str, languages)) == ["en", "fr"], name


def test_every_property_has_a_domain_and_a_range() -> None:
    """Each term that is a property says what it goes from and to."""
    found = {(quad.subject, quad.predicate.value) for quad in triples("press.ttl")}
    properties = {quad.subject for quad in triples("press.ttl") if str(quad.object).endswith("Property>")}
    for node in properties:
        assert (node, RDFS + "domain") in found, node
        assert (node, RDFS + "range") in found, node


def test_there_are_28_classes_of_events() -> None:
    """The classes of events are those of the annotation guide."""
    assert len(EVENTS) == 28


def test_an_unknown_term_is_refused() -> None:
    """A name that the ontology lacks cannot be written by mistake."""
    with pytest.raises(KeyError, match="kg:Spendings"):
        term("Spendings")


def test_every_term_in_the_code_is_declared() -> None:
    """Each ``kg("…")`` in the package names a term of the ontology."""
    root = Path(kg.__file__).parent
    for path in root.rglob("*.py"):
        for name in re.findall(r"\bkg\(\"(\w+)\"\)", path.read_text(encoding="utf-8")):
            assert name in TERMS, f"{path}: {name}"
