"""The data of the page."""

from __future__ import annotations

import json

from stories import gazette

from kg.rdf.vocabulary import EVENTS, KG, RELATIONS, ROLES
from kg.view.crop import centrality
from kg.view.layout import layout
from kg.view.network import network
from kg.view.payload import dumps, payload, short, terms


def test_markup_cannot_leave_the_script() -> None:
    """No « < » is left, and the text comes back whole."""
    hostile = '</script><img src=x onerror="alert(1)"> \u2028 & «'
    assert "<" not in dumps([hostile])
    assert "\u2028" not in dumps([hostile])
    assert json.loads(dumps([hostile])) == [hostile]


def test_columns_are_as_long_as_their_table() -> None:
    """Every column of nodes and facts has a value for each row."""
    net = network(gazette())
    pairs = [(edge.source, edge.target) for edge in net.edges]
    count = len(net.nodes)
    data = payload(net, layout(count, pairs, [9.0] * count), centrality(count, pairs), title="t")
    for table, length in (("nodes", count), ("facts", len(net.facts)), ("edges", len(net.edges))):
        columns = data[table]
        assert isinstance(columns, dict)
        assert {len(column) for column in columns.values() if isinstance(column, list)} == {length}


def test_every_term_of_ours_has_words() -> None:
    """Relations, roles and events of the ontology are named in both languages."""
    known = terms()
    assert all(f"kg:{name}" in known for name in {*RELATIONS, *ROLES, *EVENTS})
    assert all(french and english for french, english in known.values())


def test_iris_are_shortened() -> None:
    """Ours get a prefix, others stay."""
    assert short(KG + "headOf") == "kg:headOf"
    assert short("http://example.org/x") == "http://example.org/x"
