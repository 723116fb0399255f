"""Where the nodes stand."""

from __future__ import annotations

import itertools

from kg.view.layout import layout

RING = [(n, (n + 1) % 60) for n in range(60)]


def test_the_same_graph_is_placed_the_same() -> None:
    """Two runs give the same whole numbers."""
    assert layout(60, RING, [10.0] * 60) == layout(60, RING, [10.0] * 60)


def test_nodes_do_not_cover_one_another() -> None:
    """Any two centres are further apart than their radii together."""
    found = layout(60, RING, [12.0] * 60)
    spots = list(zip(found.x, found.y, strict=True))
    assert all((a - c) ** 2 + (b - d) ** 2 >= 24**2 for (a, b), (c, d) in itertools.combinations(spots, 2))


def test_related_nodes_are_nearer_than_others() -> None:
    """Two cliques joined by an edge stay two heaps."""
    cliques = [pair for start in (0, 8) for pair in itertools.combinations(range(start, start + 8), 2)]
    found = layout(16, [*cliques, (0, 8)], [10.0] * 16)
    assert len(set(found.community[:8])) == 1
    assert found.community[0] != found.community[8]


def test_a_large_graph_uses_the_grid() -> None:
    """Two thousand nodes in a tree are placed, all apart from the origin's heap."""
    tree = [(n, (n - 1) // 3) for n in range(1, 2000)]
    found = layout(2000, tree, [8.0] * 2000)
    assert len(set(zip(found.x, found.y, strict=True))) > 1990


def test_nodes_without_edges_stand_below() -> None:
    """Unrelated nodes come in rows under the rest."""
    found = layout(6, [(0, 1), (1, 2)], [10.0] * 6)
    assert min(found.y[3:]) > max(found.y[:3])


def test_nothing_and_one_have_a_place() -> None:
    """An empty graph, one node, and a loop are no error."""
    assert layout(0, [], []).x == ()
    assert layout(1, [(0, 0)], [10.0]).community == (0,)
