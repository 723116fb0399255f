"""Where the nodes of a graph stand on the page: a force layout in numpy, the same for the same graph.

Repulsion on a grid: the density of nodes is convolved with the kernel of the force by Fourier transform, as in
FIt-SNE (Linderman and others, Nature Methods 2019), so that a step costs n + g² log g instead of n². It starts from the
communities (Louvain), laid out among themselves first, and ends by moving overlapping neighbours apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Ints = npt.NDArray[np.int64]

SEED = 20
#: Distance wanted between two related nodes, in the units of the page. At this distance, and with the labels' size
#: that the page uses, a hundred nodes fill a window of 1280 × 800 with few labels crossing.
SPACING = 100.0
_GOLDEN = float(np.pi * (3 - np.sqrt(5)))
#: Up to this number of nodes the force of every pair is computed: 500 nodes take 0.6 s so, and are the most looked at.
_EXACT = 500
#: Above this number a few overlaps are left: pushing 50,000 nodes all apart takes 25 s, and they are seen from afar.
_MANY = 5_000
#: Room around a node, for its label.
_MARGIN = 14.0
#: Up to this many nodes every name is written at once, and takes this much room.
_FEW, _WIDE = 150, 26.0
#: A community's disc has this many times the area of its nodes with their room; inside, related nodes stand closer.
#: Between two discs lies a moat of that width.
_LOOSE, _TIGHT, _MOAT = 2.0, 40.0, 40.0
#: Two nodes nearer than this stand at the same place, and have no direction to part in.
_NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions as whole numbers, and for each node the number of its community, the largest being 0."""

    x: tuple[int, ...]
    y: tuple[int, ...]
    community: tuple[int, ...]


def layout(count: int, edges: Sequence[tuple[int, int]], sizes: Sequence[float]) -> Layout:
    """Place ``count`` nodes joined by ``edges`` (pairs of indices), with room for ``sizes`` (radii).

    Nodes without edges come last, in rows below the rest.
    """
    pairs = np.array(sorted({(min(a, b), max(a, b)) for a, b in edges if a != b}), dtype=np.int64).reshape(-1, 2)
    community = _communities(count, pairs)
    linked = np.zeros(count, dtype=bool)
    linked[pairs.ravel()] = True
    where = np.flatnonzero(linked)
    place = np.zeros((count, 2))
    if len(where):
        index = np.full(count, -1, dtype=np.int64)
        index[where] = np.arange(len(where))
        radii = np.asarray(sizes, dtype=np.float64)[where]
        place[where] = _placed(index[pairs], community[where], radii)
    place[~linked] = _rows(int((~linked).sum()), place[where])
    whole = np.rint(place).astype(np.int64)
    return Layout(tuple(whole[:, 0].tolist()), tuple(whole[:, 1].tolist()), tuple(community.tolist()))


def _communities(count: int, pairs: Ints) -> Ints:
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(map(tuple, pairs.tolist()))
    found = nx.community.louvain_communities(graph, seed=SEED) if len(pairs) else [{n} for n in range(count)]
    result = np.zeros(count, dtype=np.int64)
    for number, members in enumerate(sorted(found, key=lambda nodes: (-len(nodes), min(nodes)))):
        result[list(members)] = number
    return result


def _placed(pairs: Ints, community: Ints, radii: Floats) -> Floats:
    """Communities first, as nodes of their own; then each node from a spiral around the centre of its own."""
    names, own = np.unique(community, return_inverse=True)
    count, groups = len(community), len(names)
    if groups > 1 and (count > _FEW or not _whole(count, pairs)):
        return _discs(pairs, own, radii + (_MARGIN if count > _EXACT else _WIDE))
    weight = np.bincount(own, minlength=groups).astype(np.float64)
    if groups > 1:
        between = own[pairs]
        between = np.unique(np.sort(between[between[:, 0] != between[:, 1]], axis=1), axis=0)
        centres = _forces(_spiral(groups), between, weight, steps=200) * np.sqrt(count / groups)
    else:
        centres = np.zeros((1, 2))
    start = centres[own] + _around(own, weight, SPACING * 0.6)
    place = _forces(start, pairs, np.ones(count), steps=300)
    # Names stand below their nodes and are wider than high: overlaps are looked for as if the page were narrower.
    margin, stretch = (_WIDE if count <= _FEW else _MARGIN), (1.5 if count <= _FEW else 1.0)
    wide = np.array((stretch, 1.0))
    apart: Floats = _apart(_packed(place, pairs, radii + margin) / wide, radii + margin) * wide
    return apart


def _whole(count: int, pairs: Ints) -> bool:
    """Whether edges join all nodes; parts that nothing joins would be driven apart for ever."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(map(tuple, pairs.tolist()))
    return nx.is_connected(graph)


def _discs(pairs: Ints, own: Ints, room: Floats) -> Floats:
    """A map of communities: each in a disc of its own, laid out inside by its own edges alone."""
    weight = np.bincount(own).astype(np.float64)
    reach = np.sqrt(np.bincount(own, room**2) * _LOOSE) + SPACING
    between = own[pairs]
    between = np.unique(np.sort(between[between[:, 0] != between[:, 1]], axis=1), axis=0)
    centres = _forces(_spiral(len(weight)), between, weight, steps=200)
    disc = float(np.quantile(np.sqrt((centres**2).sum(1)), 0.9))
    centres *= 0.6 * np.sqrt(float((reach**2).sum())) / max(disc, 1.0)
    centres = _apart(centres, reach, rounds=400)
    inside = pairs[own[pairs[:, 0]] == own[pairs[:, 1]]]
    start = centres[own] + _around(own, weight, float(np.median(room)) * 1.2)
    place = _forces(start, inside, np.ones(len(own)), steps=110, hold=centres[own], spacing=_TIGHT)
    gap = place - centres[own]
    far = np.sqrt((gap**2).sum(1)) + 1e-9
    most = (reach - _MOAT / 2)[own]
    place = centres[own] + gap * (most * np.tanh(far / most) / far)[:, None]
    return _apart(place, room, rounds=40 if len(own) <= _MANY else 10)


def _around(own: Ints, weight: Floats, spacing: float) -> Floats:
    """Places on a spiral for the members of each community, around its centre."""
    order = np.argsort(own, kind="stable")
    rank = np.empty(len(own), dtype=np.int64)
    rank[order] = np.arange(len(own)) - np.repeat(np.cumsum(weight) - weight, weight.astype(np.int64)).astype(np.int64)
    angle = rank * _GOLDEN
    place: Floats = np.column_stack((np.cos(angle), np.sin(angle))) * (np.sqrt(rank + 0.5) * spacing)[:, None]
    return place


def _spiral(count: int) -> Floats:
    turn = np.arange(count)
    place: Floats = (
        np.column_stack((np.cos(turn * _GOLDEN), np.sin(turn * _GOLDEN))) * np.sqrt(turn + 0.5)[:, None] * SPACING
    )
    return place


def _forces(
    place: Floats,
    pairs: Ints,
    weight: Floats,
    *,
    steps: int,
    hold: Floats | None = None,
    spacing: float = SPACING,
) -> Floats:
    """Fruchterman and Reingold's forces, cooling to a rest: attraction d²/k along edges, repulsion k²/d between all.

    All are drawn to the middle, or each to the place that ``hold`` gives it.
    """
    count = len(place)
    if count == 1:
        return np.zeros((1, 2))
    degree = np.maximum(np.bincount(pairs.ravel(), minlength=count), 1).astype(np.float64)
    # A hub's many edges would pull its neighbours onto it: each is shared by the lesser degree of its ends.
    share = 1 / np.sqrt(np.minimum(degree[pairs[:, 0]], degree[pairs[:, 1]]))
    heat = spacing * np.sqrt(count) * 0.12 if hold is None else spacing * 3
    repel = _every_pair if count <= _EXACT else _on_grid
    for step in range(steps):
        push = repel(place, weight) * spacing**2 - _attraction(place, pairs, share, spacing)
        if hold is None:
            push -= (place - place.mean(0)) * 0.05 * np.sqrt(weight)[:, None]
        else:
            push -= (place - hold) * 0.8
        length = np.sqrt((push**2).sum(1)) + 1e-9
        limit = heat * (1 - step / steps) ** 1.5 + 0.5
        place = place + push * (np.minimum(length, limit) / length)[:, None]
    centred: Floats = place - (place.mean(0) if hold is None else 0)
    return centred


def _attraction(place: Floats, pairs: Ints, share: Floats, spacing: float) -> Floats:
    """What the edges at each node pull it by, away from its neighbours: d²/k, of which an edge gives its ``share``."""
    gap = place[pairs[:, 0]] - place[pairs[:, 1]]
    reach = np.sqrt((gap**2).sum(1)) + 1e-9
    pull = gap * (reach / spacing * share)[:, None]
    ends = (np.bincount(pairs[:, 0], axis, len(place)) - np.bincount(pairs[:, 1], axis, len(place)) for axis in pull.T)
    drawn: Floats = np.column_stack([*ends])
    return drawn


def _every_pair(place: Floats, weight: Floats) -> Floats:
    gap = place[:, None, :] - place[None, :, :]
    square = (gap**2).sum(2) + 1.0
    force: Floats = np.einsum("ijk,ij->ik", gap, weight[None, :] / square)
    return force


def _on_grid(place: Floats, weight: Floats) -> Floats:
    """The same force from the density on a grid, by convolution, read back between its four nearest points."""
    size = int(2 ** np.clip(np.ceil(np.log2(np.sqrt(len(place)) * 2)), 6, 9))
    low = place.min(0)
    cell = max(float((place.max(0) - low).max()), 1.0) / (size - 2)
    scaled = (place - low) / cell
    corner = np.floor(scaled).astype(np.int64)
    part = scaled - corner
    corners = [
        ((1 - part[:, 0]) if dx == 0 else part[:, 0], (1 - part[:, 1]) if dy == 0 else part[:, 1], dx, dy)
        for dx in (0, 1)
        for dy in (0, 1)
    ]
    mass = np.zeros(size * size)
    for along, across, dx, dy in corners:
        mass += np.bincount((corner[:, 0] + dx) * size + corner[:, 1] + dy, along * across * weight, size * size)
    wide = np.fft.rfft2(mass.reshape(size, size), (2 * size, 2 * size))
    force = np.zeros_like(place)
    for axis, kernel in enumerate(_kernels(size)):
        field = np.fft.irfft2(wide * kernel, (2 * size, 2 * size))[:size, :size].ravel() / cell
        for along, across, dx, dy in corners:
            force[:, axis] += field[(corner[:, 0] + dx) * size + corner[:, 1] + dy] * along * across
    return force


@cache
def _kernels(size: int) -> tuple[npt.NDArray[np.complex128], npt.NDArray[np.complex128]]:
    """The transform of x/(x² + y²) and of y/(x² + y²) on a grid of ``size`` cells a side, padded to twice that."""
    offset = np.fft.fftfreq(2 * size, 1 / (2 * size))
    square = offset[:, None] ** 2 + offset[None, :] ** 2 + 0.25
    return np.fft.rfft2(offset[:, None] / square), np.fft.rfft2(offset[None, :] / square)


def _packed(place: Floats, pairs: Ints, room: Floats) -> Floats:
    """Scale so that the median edge is as long as the spacing wants, and that there is room for all."""
    gap = place[pairs[:, 0]] - place[pairs[:, 1]]
    median = float(np.median(np.sqrt((gap**2).sum(1)))) if len(pairs) else SPACING
    # Twice the room that the nodes need, in the disc that holds nine in ten of them.
    disc = float(np.quantile(np.sqrt((place**2).sum(1)), 0.9))
    need = np.sqrt(2 * 4 * float((room**2).sum()) / np.pi)
    scaled: Floats = place * max(SPACING / max(median, 1.0), need / max(disc, 1.0))
    return scaled


def _apart(place: Floats, room: Floats, rounds: int = 60) -> Floats:
    """Push neighbours that overlap (with a margin for the label below) away from one another, pairwise on a grid."""
    for _ in range(rounds):
        first, second = _near(place, 2 * float(room.max()))
        gap = place[first] - place[second]
        reach = np.sqrt((gap**2).sum(1))
        wanted = room[first] + room[second]
        close = reach < wanted
        if not close.any():
            break
        first, second, gap, reach, wanted = first[close], second[close], gap[close], reach[close], wanted[close]
        still = reach < _NEARLY
        gap[still] = np.column_stack((np.cos(first[still] * _GOLDEN), np.sin(first[still] * _GOLDEN)))
        reach[still] = 1.0
        move = gap / reach[:, None] * ((wanted - reach) * 0.4)[:, None]
        for axis in range(2):
            step = np.bincount(first, move[:, axis], len(place)) - np.bincount(second, move[:, axis], len(place))
            place[:, axis] += np.clip(step, -room, room)
    return place


def _near(place: Floats, cell: float) -> tuple[Ints, Ints]:
    """Pairs of nodes in the same or adjoining cells of a grid, each pair once."""
    where = np.floor((place - place.min(0)) / cell).astype(np.int64)
    width = int(where[:, 1].max()) + 3
    key = (where[:, 0] + 1) * width + where[:, 1] + 1
    order = np.argsort(key, kind="stable")
    ranked = key[order]
    found: list[tuple[Ints, Ints]] = []
    for step in (0, 1, width - 1, width, width + 1):
        low = np.searchsorted(ranked, ranked + step, "left")
        high = np.searchsorted(ranked, ranked + step, "right")
        if step == 0:
            low = np.arange(len(ranked)) + 1
        many = np.maximum(high - low, 0)
        first = np.repeat(np.arange(len(ranked)), many)
        second = np.arange(len(first)) - np.repeat(np.cumsum(many) - many, many) + np.repeat(low, many)
        found.append((order[first], order[second]))
    return np.concatenate([a for a, _ in found]), np.concatenate([b for _, b in found])


def _rows(count: int, above: Floats) -> Floats:
    """Places for nodes without edges: a block below the others, as wide as they are."""
    if not count:
        return np.zeros((0, 2))
    width = float(np.ptp(above[:, 0])) if len(above) else SPACING * np.sqrt(count) * 1.5
    across = max(int(width / SPACING), 4)
    left = float(above[:, 0].min()) if len(above) else 0.0
    top = float(above[:, 1].max()) + 2 * SPACING if len(above) else 0.0
    number = np.arange(count)
    return np.column_stack((left + number % across * SPACING, top + number // across * SPACING * 0.6))
