"""How long the page takes: built here, opened in Chromium, filtered. Prints a table; run it as a script."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright
from stories import crowd

from kg.view.network import network
from kg.view.page import page

CHROMIUM = "/usr/bin/chromium"
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
#: Nodes, and the most seconds to the first complete picture on two cores with software rendering.
SIZES = ((100, 1.5), (1_000, 3.0), (10_000, 5.0), (50_000, 15.0))
FILTER = """() => { const flip = (kinds) => { const start = performance.now(); kg.set({ kinds: new Set(kinds) });
return performance.now() - start; };
return Math.max(...[["person", "date"], ["date"], ["place", "law", "date"], ["date"]].map(flip)); }"""


def measure(browser: Browser, nodes: int, most: float) -> str:
    """One row of the table: opening is the best of three."""
    quads = list(crowd(nodes))
    found = len(network(quads).nodes)
    start = time.perf_counter()
    html = page(quads, title=f"{nodes}")
    built = time.perf_counter() - start
    size = len(html.encode())
    shown, filtered = [], []
    with TemporaryDirectory() as folder:
        file = Path(folder) / "graph.html"
        file.write_text(html, "utf-8")
        for _ in range(3):
            tab = browser.new_page(viewport={"width": 1280, "height": 800})
            tab.goto(file.as_uri())
            tab.wait_for_function("() => performance.getEntriesByName('kg-picture').length > 0")
            shown.append(tab.evaluate("performance.getEntriesByName('kg-picture')[0].startTime") / 1000)
            filtered.append(tab.evaluate(FILTER))
            tab.close()
    room = (1_500_000 + 400 * found) / 1e6
    return (
        f"{found:>7,} {built:>8.1f} s {min(shown):>8.2f} s (≤ {most}) {min(filtered):>7.0f} ms "
        f"{size / 1e6:>8.2f} MB (≤ {room:.2f})"
    )


def main() -> None:
    """Print the table, for the sizes given as arguments or for all."""
    wanted = {int(argument) for argument in sys.argv[1:]}
    sys.stdout.write("  nodes      built  first picture      a filter      page\n")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        for nodes, most in SIZES:
            if not wanted or nodes in wanted:
                sys.stdout.write(measure(browser, nodes, most) + "\n")
                sys.stdout.flush()
        browser.close()


if __name__ == "__main__":
    main()
