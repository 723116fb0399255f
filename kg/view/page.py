"""Quads -> one HTML file that shows the graph, with nothing to fetch and no one told."""

from __future__ import annotations

import base64
import hashlib
import html
from collections import defaultdict
from importlib import resources
from typing import TYPE_CHECKING

import jinja2
import networkx as nx

from kg.view.crop import centrality, crop, find
from kg.view.layout import layout
from kg.view.network import network
from kg.view.paint import library, painted, radius
from kg.view.payload import dumps, payload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pyoxigraph import Quad

    from kg.view.network import Network

#: Up to here pyvis draws the graph; above, sigma. vis-network shows its first picture of 1,000 nodes within a second
#: and of 10,000 in two, and then every zoom repaints all on a canvas; sigma paints on the graphics card.
SMALL = 1_000
#: Above this number of nodes the page opens on communities and the most central: no screen has room for more.
MANY = 12_000
#: The page's own code, in the order in which it is read.
SCRIPTS = (
    "base",
    "words",
    "look",
    "data",
    "state",
    "sieve",
    "paths",
    "captions",
    "visnet",
    "sigmanet",
    "evidence",
    "panel",
    "reader",
    "find",
    "filters",
    "list",
    "turtle",
    "picture",
    "keys",
    "main",
)
_STYLES = ("page", "panel", "phone")
# The title as it stands in the page: in its head, above the graph and in the data.
_TITLES: tuple[Callable[[str], str], ...] = (
    lambda title: f"<title>{html.escape(title)}</title>",
    lambda title: f'<h1 id="title">{html.escape(title)}</h1>',
    lambda title: f'"title":{dumps(title)}',
)
_FONTS = {
    "Inter": "inter-latin-wght-normal.woff2",
    "Source Serif": "source-serif-4-latin-wght-normal.woff2",
}


def page(
    quads: Iterable[Quad], *, title: str = "Graphe de presse", focus: str | None = None, limit: int | None = None
) -> str:
    """The whole page as text, to be written in UTF-8; the same bytes for the same quads.

    ``focus`` is the label or IRI of a node to open on, ``limit`` the number of nodes to keep: the nearest to the focus,
    else the most central.

    Raises:
        KgError: nothing in the graph is named ``focus``.
    """
    net = network(quads)
    centre = -1 if focus is None else find(net, focus)
    if limit is not None and len(net.nodes) > limit:
        net, home = crop(net, limit, around=centre), net
        centre = -1 if centre < 0 else find(net, home.nodes[centre].iri or home.nodes[centre].label)
    pairs = [(edge.source, edge.target) for edge in net.edges]
    ranks = centrality(len(net.nodes), pairs)
    places = layout(len(net.nodes), pairs + _context(net, pairs), [radius(rank) for rank in ranks])
    small = len(net.nodes) <= SMALL
    data = dumps(payload(net, places, ranks, title=title, focus=centre) | {"many": MANY})
    picture = painted(net, places, ranks).generate_html(name="graph.html") if small else ""
    style = _fonts() + "".join(_asset(f"css/{name}.css") for name in _STYLES)
    vendor = library() if small else _asset("vendor/sigma.js")
    script = "".join(_asset(f"js/{name}.js") for name in SCRIPTS)
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("kg.view", "assets"), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template("page.html").render(
        title=title,
        policy=_policy(style, (vendor, script)),
        style=style,
        vendor=vendor,
        script=script,
        picture=picture,
        data=data,
    )


def retitled(content: str, old: str, new: str) -> str | None:
    """A page drawn with the title ``old`` as it would be with ``new``; ``None`` where an article is called so."""
    for form in _TITLES:
        there, wanted = (form(title) for title in (old, new))
        if content.count(there) != 1:
            return None
        content = content.replace(there, wanted)
    return content


def _context(net: Network, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs that no edge joins and one article brings together, so that what it tells stands together on the page.

    In each article the part with the most edges holds the others, each by its own node with the most.
    """
    graph: nx.Graph[int] = nx.Graph(pairs)
    part = {node: number for number, nodes in enumerate(nx.connected_components(graph)) for node in nodes}
    told: dict[int, set[int]] = defaultdict(set)
    for fact in net.facts:
        told[fact.article].update(node for node in (fact.subject, fact.target) if node in part)
    found: list[tuple[int, int]] = []
    for article, nodes in sorted(told.items()):
        ordered = sorted(nodes, key=lambda node: (-graph.degree[node], node))
        first = {part[node]: node for node in reversed(ordered)}
        if article >= 0 and ordered:
            found.extend((ordered[0], node) for node in first.values() if node != ordered[0])
    return found


def _policy(style: str, scripts: tuple[str, ...]) -> str:
    """A Content-Security-Policy under which this page's own scripts run and nothing is fetched."""
    allowed = " ".join(_digest(text) for text in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_digest(style)}; font-src data:; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _asset(name: str) -> str:
    return (resources.files("kg.view") / "assets" / name).read_text("utf-8")


def _fonts() -> str:
    rules = []
    for family, name in _FONTS.items():
        data = (resources.files("kg.view") / "assets/fonts" / name).read_bytes()
        source = f"url(data:font/woff2;base64,{base64.b64encode(data).decode()})format('woff2')"
        rules.append(f"@font-face{{font-family:'{family}';font-weight:200 900;font-display:block;src:{source}}}\n")
    return "".join(rules)
