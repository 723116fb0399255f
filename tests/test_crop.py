"""A smaller network."""

from __future__ import annotations

import pytest
from stories import gazette

from kg.errors import KgError
from kg.view.crop import centrality, crop, find
from kg.view.network import network

NET = network(gazette())


def test_a_hub_is_the_most_central() -> None:
    """The middle of a star ranks 1, its ends alike and below."""
    ranks = centrality(4, [(0, 1), (0, 2), (3, 0)])
    assert ranks[0] == 1.0
    assert ranks[1] == ranks[2] == ranks[3] < 1.0


def test_names_are_found_without_accents_and_by_alias() -> None:
    """« odile tremeur » and « groupe Lorbex » are enough."""
    assert NET.nodes[find(NET, "odile tremeur")].label == "Odile Trémeur"
    assert NET.nodes[find(NET, "Groupe Lorbex")].label == "Lorbex"


def test_an_unknown_name_is_refused() -> None:
    """The message names what was asked."""
    with pytest.raises(KgError, match="Nemo"):
        find(NET, "Nemo")


def test_a_crop_keeps_the_nearest() -> None:
    """Around the novel come its author and its subject; all indices hold."""
    small = crop(NET, 5, around=find(NET, "Les Feux d’Ardelle"))
    names = {node.label for node in small.nodes}
    assert len(names) == 5
    assert {"Les Feux d’Ardelle", "Odile Trémeur", "Valmérac"} <= names
    assert all(max(edge.source, edge.target) < 5 for edge in small.edges)
    assert all(small.facts[node.fact].subject == number for number, node in enumerate(small.nodes) if node.fact >= 0)
