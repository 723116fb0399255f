"""The page, as text and in a real browser without a network."""

from __future__ import annotations

import hashlib
import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import RdfFormat, parse
from stories import BASE, crowd, gazette

from kg.errors import KgError
from kg.model import Document, Entity, Mention, Reading, Span, Statement, Text
from kg.rdf.dataset import quads
from kg.terms import Form, Kind
from kg.view.page import page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol

    from playwright.sync_api import Browser, Page

    class Show(Protocol):
        """HTML in, its page opened in the browser out."""

        def __call__(self, html: str, **options: Any) -> Page:  # noqa: ANN401
            """Open ``html``; ``options`` are Playwright's for a browser context."""


HERE = Path(__file__).parent
OUTPUT = HERE.parent / "output"
HOSTILE = '</script><img src=x onerror="window.broken=1"> \u202egnol\u202c ' + "très " * 2000

# What is written beside the nodes of a picture, where, and which nodes are out of sight.
NAMED = """() => {
  const box = kg.by("canvas");
  const size = { width: box.clientWidth, height: box.clientHeight };
  const ctx = document.createElement("canvas").getContext("2d");
  const seen = kg.byRank.filter((node) => kg.seen.node[node]);
  const lines = kg.captions(ctx, size, kg.picture.at, []).nodes;
  const wide = (name) => {
    ctx.font = name.font;
    return Math.max(...name.lines.map((line) => ctx.measureText(line).width));
  };
  const inside = ({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  return {
    width: size.width,
    outside: seen.filter((node) => !inside(kg.picture.at(node))),
    central: seen.filter((node) => kg.kind(node) === "person").slice(0, 3).map(kg.nodeCaption),
    names: lines.map((name) => name.lines.join(" ")),
    boxes: lines.map((name) => ({ left: name.x - wide(name) / 2, right: name.x + wide(name) / 2, y: name.y })),
  };
}"""


@pytest.fixture(scope="session")
def gazette_page() -> str:
    """The page of the gazette."""
    return page(gazette(), title="La Gazette de Valmérac")


@pytest.fixture(scope="session")
def crowd_page() -> str:
    """A page above pyvis's size, which sigma draws."""
    return page(crowd(1600), title="Foule")


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Open pages; at the end, none may have asked for anything or complained."""
    asked: list[str] = []
    said: list[str] = []
    contexts = []

    def run(html: str, **options: Any) -> Page:  # noqa: ANN401
        file = tmp_path / "graph.html"
        file.write_text(html, "utf-8")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, "locale": "fr-FR", **options})
        contexts.append(context)
        context.set_offline(True)
        found = context.new_page()
        found.on("request", lambda request: asked.append(request.url))
        found.on("pageerror", lambda error: said.append(str(error)))
        found.on("console", lambda message: said.append(message.text) if message.type in {"error", "warning"} else None)
        found.goto(file.as_uri())
        found.wait_for_function("() => performance.getEntriesByName('kg-picture').length > 0")
        return found

    yield run
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    assert [text for text in said if "GL Driver Message" not in text] == []


def pick(shown: Page, name: str) -> None:
    """Select a node by searching for it."""
    shown.fill("#find input", name)
    shown.press("#find input", "Enter")


def edge(shown: Page, subject: str, verb: str) -> None:
    """Select the edge of that verb from that subject."""
    shown.evaluate(
        """([subject, verb]) => { const e = kg.data.edges; for (let i = 0; i < kg.lines; i++)
        if (kg.label(e.s[i]) === subject && kg.term(e.p[i]) === verb) return kg.set({ edge: i }); }""",
        [subject, verb],
    )


def labels(shown: Page) -> set[str]:
    """The labels of the nodes that are seen."""
    found = shown.evaluate("[...kg.seen.node].flatMap((on, node) => (on ? [kg.label(node)] : []))")
    return set(found)


def snap(shown: Page, name: str) -> None:
    """Keep a picture of this state for people to look at."""
    OUTPUT.mkdir(exist_ok=True)
    shown.wait_for_timeout(350)
    shown.screenshot(path=OUTPUT / f"page-{name}.png")


def test_the_same_quads_give_the_same_bytes(gazette_page: str) -> None:
    """Order is nothing, and no clock is read."""
    assert page(sorted(gazette(), key=str), title="La Gazette de Valmérac") == gazette_page


def test_the_policy_lets_nothing_be_fetched(gazette_page: str) -> None:
    """Everything is refused but the page's own scripts, styles and fonts, by their digests."""
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', gazette_page)
    assert policy is not None
    assert policy[1].startswith("default-src &#39;none&#39;; script-src &#39;sha256-")
    assert "unsafe" not in policy[1]
    assert not re.search(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=", gazette_page)


def test_small_graphs_are_drawn_by_pyvis_and_large_ones_by_sigma(gazette_page: str, crowd_page: str) -> None:
    """Each page carries one library."""
    assert "vis.network" in gazette_page
    assert "sigmaBundle" in crowd_page
    assert 'id="vis"' not in crowd_page


def test_a_page_stays_within_its_size(crowd_page: str) -> None:
    """At most 1.5 MB and 400 bytes a node."""
    assert len(crowd_page.encode()) < 1_500_000 + 400 * 1_500


def test_an_unknown_focus_is_refused() -> None:
    """The message says what was not found."""
    with pytest.raises(KgError, match="Personne d’ici"):
        page(gazette(), focus="Personne d’ici")


def test_the_first_picture_shows_all_that_is_related(show: Show, gazette_page: str) -> None:
    """People, places, events and all: what has a relation is there, and the title says whose graph it is."""
    shown = show(gazette_page)
    assert {"Odile Trémeur", "Valmérac", "loi Hauterive", "une source proche du dossier"} <= labels(shown)
    assert shown.inner_text("h1") == "La Gazette de Valmérac"
    snap(shown, "overview-light")


def test_the_first_picture_names_the_most_central(show: Show, gazette_page: str) -> None:
    """All of it is in sight, in a window that is made smaller too, and no name stands on another or is cut off."""
    shown = show(gazette_page)
    for width, height in ((1280, 800), (1180, 720)):
        shown.set_viewport_size({"width": width, "height": height})
        shown.wait_for_timeout(400)
        found = shown.evaluate(NAMED)
        assert found["outside"] == []
        assert set(found["central"]) <= set(found["names"])
        boxes = found["boxes"]
        assert all(one["left"] >= 0 and one["right"] <= found["width"] for one in boxes)
        apart = ((one, other) for place, one in enumerate(boxes) for other in boxes[:place])
        assert not any(
            one["left"] < other["right"] and other["left"] < one["right"] and abs(one["y"] - other["y"]) < 12
            for one, other in apart
        )


def test_search_ignores_accents_and_case(show: Show, gazette_page: str) -> None:
    """« TREMEUR » finds Odile Trémeur, and the panel says who she is."""
    shown = show(gazette_page)
    shown.fill("#find input", "TREMEUR")
    assert "Odile Trémeur" in shown.inner_text(".options li >> nth=0")
    snap(shown, "search")
    shown.press("#find input", "Enter")
    assert shown.inner_text("#panel h2") == "Odile Trémeur"
    assert "directrice générale" in shown.inner_text("#panel")
    snap(shown, "person-light")


def test_a_filter_hides(show: Show, gazette_page: str) -> None:
    """Without places, no place is seen; they come back."""
    shown = show(gazette_page)
    shown.click("#filters label:has-text('Lieu')")
    assert "Sombreval" not in labels(shown)
    shown.click("#filters label:has-text('Lieu')")
    assert "Sombreval" in labels(shown)


def test_claims_can_be_put_aside(show: Show, gazette_page: str) -> None:
    """With « dit par quelqu’un » off, what only a source says is gone."""
    shown = show(gazette_page)
    shown.click("#filters label:has-text('Dit par quelqu’un')")
    assert "Lorbex aurait racheté les brevets de Ferrandine" not in labels(shown)
    assert "Ferrandine va supprimer 212 emplois" in labels(shown)


def test_open_relations_are_off_until_asked_for(show: Show, gazette_page: str) -> None:
    """A verb that no relation covers joins nothing by default."""
    shown = show(gazette_page)
    before = shown.evaluate("kg.seen.edges")
    shown.click("#filters summary:has-text('Relations')")
    shown.click("#filters label:has-text('Relations libres')")
    assert shown.evaluate("kg.seen.edges") > before


def test_dates_confidence_and_sources_filter(show: Show, gazette_page: str) -> None:
    """The slider of days leaves the articles of April; two sources leave who heads the company; nothing is certain."""
    shown = show(gazette_page)
    shown.evaluate("document.querySelector('.range .from').value = Date.UTC(2024, 3, 1) / 864e5")
    shown.dispatch_event(".range .from", "input")
    shown.wait_for_function("() => kg.state.days !== null")
    assert "Trois pompiers blessés" in labels(shown)
    assert "Odile Trémeur" not in labels(shown)
    shown.evaluate("kg.set({ days: null, support: 2 })")
    assert labels(shown) == {"Odile Trémeur", "Ferrandine"}
    shown.evaluate("kg.set({ support: 1, sure: 95 })")
    assert labels(shown) == set()
    assert "Rien à afficher" in shown.inner_text("#notice")


def test_an_edge_leads_to_its_sentence_and_article(show: Show, gazette_page: str) -> None:
    """The words of subject, relation and object are marked in the sentence, and the article opens there."""
    shown = show(gazette_page)
    edge(shown, "Odile Trémeur", "a étudié à")
    assert "a étudié à l’École des arts du feu 🔥" in shown.inner_text("#panel blockquote").replace("\n", "")
    assert shown.inner_text("#panel blockquote mark.subject") == "Odile Trémeur"
    assert shown.inner_text("#panel blockquote mark.object") == "École des arts du feu"
    snap(shown, "edge-light")
    shown.click("#panel .read")
    marked = "".join(shown.locator("#reader .text mark.relation").all_inner_texts())
    assert marked == "a étudié à l’École des arts du feu 🔥"
    assert shown.evaluate(
        """() => { const m = document.querySelector('#reader mark').getBoundingClientRect();
        const r = document.querySelector('#reader').getBoundingClientRect();
        return m.top >= r.top && m.bottom <= r.bottom; }"""
    )
    snap(shown, "article-light")


def test_a_claim_names_its_speaker_and_cue(show: Show, gazette_page: str) -> None:
    """What the mayor denies is said to be denied, by him, with his word for it."""
    shown = show(gazette_page)
    shown.evaluate("kg.set({ open: true })")
    edge(shown, "Basile Corvoisier", "négocier avec")
    text = shown.inner_text("#panel")
    assert "Basile Corvoisier" in shown.inner_text("#panel .voice")
    assert "« dément »" in text
    assert "Démenti, nié" in text
    snap(shown, "claim-light")


def test_a_click_on_the_picture_selects(show: Show, gazette_page: str) -> None:
    """A node and an edge answer where they are drawn."""
    shown = show(gazette_page)
    spot = shown.evaluate("kg.picture.at(kg.find('odile')[0])")
    box = shown.locator("#canvas").bounding_box()
    assert box is not None
    shown.mouse.click(box["x"] + spot["x"], box["y"] + spot["y"])
    shown.wait_for_selector("#panel[data-view=node]")
    shown.evaluate("kg.set({ node: -1 })")
    shown.evaluate("window.ends = ['Solène', 'Ferdinand'].map((name) => kg.picture.at(kg.find(name)[0]))")
    middle = shown.evaluate("({ x: (ends[0].x + ends[1].x) / 2, y: (ends[0].y + ends[1].y) / 2 })")
    shown.mouse.click(box["x"] + middle["x"], box["y"] + middle["y"])
    shown.wait_for_selector("#panel[data-view=edge]")
    assert "est marié à" in shown.inner_text("#panel h2")


def test_the_trail_goes_back_and_forward(show: Show, gazette_page: str) -> None:
    """Each selection is a step; before the first there is nothing over the picture."""
    shown = show(gazette_page)
    assert not shown.is_visible("#trail")
    pick(shown, "Lorbex")
    assert shown.is_visible("#trail")
    pick(shown, "Sombreval")
    shown.click("#back")
    shown.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Lorbex'")
    shown.click("#forward")
    shown.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Sombreval'")


def test_a_link_reopens_the_view(show: Show, gazette_page: str) -> None:
    """Focus, filters, hidden and pinned nodes are in the address."""
    shown = show(gazette_page)
    pick(shown, "Odile Trémeur")
    shown.keyboard.press("Escape")
    shown.evaluate("kg.focus(kg.find('Odile Trémeur')[0])")
    shown.evaluate("kg.hide(kg.find('éditions du Gué')[0]); kg.pin(kg.find('Lorbex')[0])")
    shown.evaluate("kg.set({ steps: 2, kinds: new Set(['law', 'date']), sure: 40 })")
    before = labels(shown)
    shown.reload()
    shown.wait_for_function("() => performance.getEntriesByName('kg-picture').length > 0")
    assert labels(shown) == before
    assert "Lorbex" in before
    assert "éditions du Gué" not in before
    snap(shown, "focus-light")


def test_focus_shows_what_is_near(show: Show, gazette_page: str) -> None:
    """One step around the novel: its author, its subject, its publication."""
    shown = show(gazette_page)
    pick(shown, "Les Feux")
    shown.click("#panel .action:has-text('Isoler')")
    assert labels(shown) == {
        "Les Feux d’Ardelle",
        "Odile Trémeur",
        "Valmérac",
        "Odile Trémeur publie Les Feux d’Ardelle",
    }


def test_a_path_is_found(show: Show, gazette_page: str) -> None:
    """From the deputy to the fire's hall, step by step."""
    shown = show(gazette_page)
    pick(shown, "Solène")
    shown.click("#panel .action:has-text('Chemin vers')")
    shown.fill("dialog input", "halle de")
    shown.press("dialog input", "Enter")
    steps = shown.locator("#panel .route > li > .link").all_inner_texts()
    assert steps[0] == "Solène Marchandeau"
    assert steps[-1] == "halle de Valmérac"
    snap(shown, "path-light")


def test_the_keyboard_does_everything(show: Show, gazette_page: str) -> None:
    """Move, open, focus, pin, hide, switch views and themes, all without a mouse."""
    shown = show(gazette_page)
    shown.focus("#canvas")
    for key in ("ArrowRight", "ArrowLeft", "f", "p", "n"):
        shown.keyboard.press(key)
    assert shown.evaluate("kg.state.focus >= 0 && kg.state.pinned.size === 1 && kg.state.edge >= 0")
    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.closest('#panel') !== null")
    shown.keyboard.press("n")  # the next edge: who was in the panel is still there
    assert shown.evaluate("document.activeElement.closest('#panel') !== null")
    shown.keyboard.press("l")
    assert shown.is_visible("#list")
    shown.keyboard.press("l")
    shown.keyboard.press("t")
    assert shown.evaluate("document.documentElement.dataset.theme") == "dark"
    shown.keyboard.press("?")
    assert shown.is_visible("dialog")
    snap(shown, "help-dark")
    shown.keyboard.press("Escape")
    shown.keyboard.press("/")
    assert shown.evaluate("document.activeElement.type") == "search"


def test_the_dark_page_is_printed_light(show: Show, gazette_page: str) -> None:
    """And is dark again after, as its user left it."""
    shown = show(gazette_page)
    shown.keyboard.press("t")
    theme = "document.documentElement.dataset.theme"
    shown.evaluate(f"addEventListener('beforeprint', () => {{ window.printed = {theme}; }})")
    shown.pdf()
    assert shown.evaluate("window.printed") == "light"
    assert shown.evaluate(theme) == "dark"


def test_the_tab_key_reaches_every_part(show: Show, gazette_page: str) -> None:
    """Walking through the page passes by bar, filters, graph, trail and panel."""
    shown = show(gazette_page)
    reached = set()
    for _ in range(120):
        shown.keyboard.press("Tab")
        reached.add(shown.evaluate("(document.activeElement.closest('[id]') || document.body).id"))
    assert {"canvas", "open-filters", "panel", "filters"} <= reached


def test_the_list_says_the_same(show: Show, gazette_page: str) -> None:
    """Every seen node is a row, and so is every claim."""
    shown = show(gazette_page)
    shown.click("#view")
    rows = set(shown.locator("#list tbody th bdi").all_inner_texts())
    assert {"Odile Trémeur", "Valmérac", "loi Hauterive"} <= rows
    snap(shown, "list-light")
    shown.click("#tab-claims")
    assert "C’est une victoire pour Valmérac" in shown.inner_text("#list")


def test_the_page_speaks_english(show: Show, gazette_page: str) -> None:
    """By the browser's language, and by its button; texts stay as they are."""
    shown = show(gazette_page, locale="en-GB")
    assert shown.evaluate("document.documentElement.lang") == "en"
    assert re.search(r"\d+\s*People", shown.inner_text("#panel"))
    edge(shown, "Odile Trémeur", "heads")
    assert "Where the text says so" in shown.inner_text("#panel")
    snap(shown, "english")
    shown.click(".lang")
    assert "Le texte le dit ici" in shown.inner_text("#panel")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Graphe de presse", "Press graph"),
        ("Graphe de presse : les 50 derniers articles sur 1390", "Press graph: the latest 50 of 1,390 articles"),
        ("Graphe de presse d'Odile", "Graphe de presse d'Odile"),
    ],
)
def test_the_title_of_a_build_is_told_in_english(show: Show, title: str, told: str) -> None:
    """In the page's head, above the graph and in short; a title of the user's own is theirs."""
    shown = show(page(gazette(), title=title), locale="en-GB")
    assert [shown.title(), shown.inner_text("#title"), shown.inner_text("#panel h2")] == [told] * 3
    shown.click(".lang")
    assert [shown.title(), shown.inner_text("#title"), shown.inner_text("#panel h2")] == [title] * 3


def test_what_is_seen_is_exported(show: Show, gazette_page: str, tmp_path: Path) -> None:
    """Turtle that parses and asserts no claim; SVG that is well formed; PNG that is one."""
    shown = show(gazette_page)
    files = {}
    for name, ending in (("Turtle", "ttl"), ("SVG", "svg"), ("PNG", "png")):
        shown.click("#tools [aria-controls=export-menu]")
        with shown.expect_download() as download:
            shown.click(f"#export-menu button:has-text('{name}')")
        files[ending] = tmp_path / f"seen.{ending}"
        download.value.save_as(files[ending])
    triples = {quad.triple for quad in parse(path=files["ttl"], format=RdfFormat.TURTLE)}
    original = {quad.triple for quad in gazette()}
    plain = {t for t in triples if str(t.subject).startswith(f"<{BASE}person")}
    assert {t for t in plain if t.predicate.value.startswith("https://schema.org/")} <= original
    assert len(triples) > 150
    assert "<svg" in files["svg"].read_text("utf-8")
    assert "Odile Trémeur" in files["svg"].read_text("utf-8")
    assert files["png"].read_bytes().startswith(b"\x89PNG")


def hostile() -> str:
    """A page whose labels would break a careless one."""
    text = f"{HOSTILE}\n\n🏭🔥 {HOSTILE} dirige Naïf & Cie.\n"
    bad = Entity(Kind.PERSON, HOSTILE.strip(), mentions=(Mention(Span(0, 20), Form.NAMED, 0, Kind.PERSON),))
    link = Entity(Kind.ORGANIZATION, "Naïf & Cie", authorities=("javascript:alert(1)",))
    told = Statement(bad, "headOf", link, evidence=(Span(len(text) - 24, len(text) - 2),), rule="<b>règle</b>")
    document = Document(text, identifier="<i>x</i>", url="javascript:alert(2)", title=HOSTILE)
    reading = Reading(Text(document, text, (), (), ()), entities=(bad, link), statements=(told,))
    return page(quads(reading, BASE), title=HOSTILE)


def test_hostile_labels_are_shown_as_text(show: Show) -> None:
    """Markup, scripts, right-to-left marks and ten thousand characters are only words."""
    shown = show(hostile())
    pick(shown, "naif")
    assert shown.locator("a[href^='javascript']").count() == 0
    assert "javascript:alert(1)" in shown.inner_text("#panel")
    shown.click("#panel .row >> nth=0")
    shown.click("#panel .read >> nth=0")
    assert "javascript:" not in (
        shown.get_attribute("#reader a", "href") or "" if shown.locator("#reader a").count() else ""
    )
    shown.click("#view")
    assert shown.locator("img").count() == 0
    assert shown.evaluate("window.broken") is None
    assert "\u202e" not in shown.inner_text("#list")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", ["overview", "node", "edge", "article", "list", "help"])
def test_axe_finds_no_violation(show: Show, gazette_page: str, theme: str, state: str) -> None:
    """Contrast, names, roles and order pass axe-core's rules for WCAG A and AA in each state."""
    shown = show(gazette_page, color_scheme=theme, bypass_csp=True)
    if state == "node":
        pick(shown, "Odile Trémeur")
    if state in {"edge", "article"}:
        edge(shown, "Odile Trémeur", "dirige")
    if state == "article":
        shown.click("#panel .read >> nth=0")
    if state == "list":
        shown.click("#view")
    if state == "help":
        shown.evaluate("kg.help()")
    snap(shown, f"{state}-{theme}")
    shown.evaluate((HERE / "axe/axe.min.js").read_text("utf-8"))
    found = shown.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)")
    assert [(it["id"], it["nodes"][0]["html"][:120], it["nodes"][0]["failureSummary"][:200]) for it in found] == []


@pytest.mark.parametrize("state", ["overview", "node", "article", "filters"])
def test_a_phone_is_wide_enough(show: Show, gazette_page: str, state: str) -> None:
    """At 390 pixels nothing overflows sideways."""
    shown = show(gazette_page, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    if state != "overview":
        pick(shown, "Ferrandine")
    if state == "article":
        shown.click("#panel .row:has-text('mention') >> nth=0")
    if state == "filters":
        shown.click("#open-filters")
    assert shown.evaluate("document.documentElement.scrollWidth") <= 390
    snap(shown, f"phone-{state}")


def test_the_end_of_the_list_is_reached_on_a_phone(show: Show, gazette_page: str) -> None:
    """Its last row lies above the panel, also where that tells of something that was chosen."""
    shown = show(gazette_page, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    shown.click("#view")
    for chosen in (False, True):
        if chosen:
            shown.locator("#list tbody th").last.locator("a, button").first.click()
        shown.evaluate("kg.by('list').scrollTop = 1e6")
        row = shown.locator("#list tbody tr").last.bounding_box()
        panel = shown.locator("#panel").bounding_box()
        assert row is not None
        assert panel is not None
        assert row["y"] + row["height"] <= panel["y"]


def test_numbers_agree_with_their_nouns(show: Show, gazette_page: str) -> None:
    """One mention, no link: « 1 mention » and « 0 lien », but “0 links”."""
    shown = show(gazette_page)
    pick(shown, "Ferrandine")
    notes = shown.locator("#panel .note").all_inner_texts()
    assert not [note for note in notes if re.search(r"\b1 mentions", note)]
    assert shown.evaluate("[0, 1, 2].map((count) => kg.many(count, 'edge'))") == ["0 lien", "1 lien", "2 liens"]
    shown.click(".lang")
    assert shown.evaluate("[0, 1, 2].map((count) => kg.many(count, 'edge'))") == ["0 links", "1 link", "2 links"]


def test_sigma_draws_selects_and_filters(show: Show, crowd_page: str) -> None:
    """The large picture answers as the small one does."""
    shown = show(crowd_page)
    all_nodes = shown.evaluate("kg.seen.nodes")
    assert all_nodes > 1000
    snap(shown, "sigma-overview")
    shown.evaluate("kg.set({ node: kg.byRank[0] })")
    snap(shown, "sigma-node")
    shown.click("#filters label:has-text('Personne')")
    assert shown.evaluate("kg.seen.nodes") < all_nodes
    shown.evaluate("kg.set({ node: -1, kinds: new Set(['date']) }); kg.focus(kg.byRank[1])")
    snap(shown, "sigma-focus")
    spot = shown.evaluate("kg.picture.at(kg.byRank[1])")
    shown.evaluate("kg.set({ node: -1 })")
    box = shown.locator("#canvas").bounding_box()
    assert box is not None
    shown.mouse.move(box["x"] + spot["x"] - 3, box["y"] + spot["y"])
    shown.mouse.click(box["x"] + spot["x"], box["y"] + spot["y"])
    shown.wait_for_selector("#panel[data-view=node]")


def test_what_is_vendored_is_what_the_table_says() -> None:
    """Each bundle and font has the checksum that its README gives."""
    assets = resources.files("kg.view") / "assets"
    rows = re.findall(r"^\| `([^`]+)`.*`([0-9a-f]{64})` \|$", (assets / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(rows) == 3
    assert [name for name, digest in rows if hashlib.sha256((assets / name).read_bytes()).hexdigest() != digest] == []


def test_a_very_large_graph_opens_folded_and_unfolds(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    """It shows its clusters and most central nodes; a click on a cluster shows its members; search finds the rest."""
    monkeypatch.setattr("kg.view.page.MANY", 1000)
    shown = show(page(crowd(1600), title="Foule"))
    before = shown.evaluate("kg.seen.nodes")
    assert before <= 600
    clusters = shown.evaluate("kg.seen.clusters.length")
    assert clusters > 5
    snap(shown, "folded")
    shown.evaluate("kg.unfold(kg.seen.clusters[0].group)")
    assert shown.evaluate("kg.seen.nodes") > before
    assert shown.evaluate("kg.seen.clusters.length") == clusters - 1
    snap(shown, "unfolded")
    last = shown.evaluate("kg.byRank[kg.size - 1]")
    shown.evaluate("kg.set({ node: kg.byRank[kg.size - 1] })")
    assert shown.evaluate(f"kg.seen.node[{last}]") == 1
