"""What the tests share: the language, the parser, and the gold set when it stands beside the project."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from marked import found
from optilac import optilac

from kg.annotate.parser import Parser
from kg.extract import coreference, quotations, understand
from kg.folder import Folder, Header
from kg.lang import LANGUAGES
from kg.model import Document, Mention, Reading, Span, Text
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.terms import Form, Kind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from typing import Protocol

    from playwright.sync_api import Browser

    from kg.lang.base import Language

    class Serve(Protocol):
        """A graph folder in, the address of its server out."""

        def __call__(self, folder: Folder, *options: str) -> AbstractContextManager[str]:
            """Serve ``folder``."""

    class Parse(Protocol):
        """Text in, parsed text out."""

        def __call__(self, text: str, published: dt.date | None = None) -> Text:
            """Parse ``text``."""

    class Read(Protocol):
        """Text in, everything that is understood of it out."""

        def __call__(self, text: str, published: dt.date | None = None) -> Reading:
            """Read ``text``."""

    class Find(Protocol):
        """A marked sentence in, what the rules find out: rows with and without the rule."""

        def __call__(self, sentence: str) -> set[tuple[str, ...]]:
            """Find in ``sentence``, whose entities are marked as in :mod:`marked`."""

    class Refer(Protocol):
        """Text with its names in brackets in, entities out: ``[person Paul Roux] dit…``."""

        def __call__(self, marked: str) -> Reading:
            """Read ``marked`` up to its entities, with the names that it marks and no others."""


# Few examples, the same in every run; HYPOTHESIS_PROFILE=thorough draws a thousand, others each time.
settings.register_profile(
    "usual", max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
settings.register_profile("thorough", max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")


@pytest.fixture(scope="session")
def french() -> Language:
    """The French language."""
    return LANGUAGES["fr"]


@pytest.fixture(scope="session")
def find(parse: Parse, french: Language) -> Find:
    """What the rules find in a marked sentence: subject, relation and object, and the same with the rule."""

    def run(sentence: str) -> set[tuple[str, ...]]:
        rows = found(parse, french, sentence)
        return {*rows, *(row[:3] for row in rows)}

    return run


@pytest.fixture(scope="session")
def parser(french: Language) -> Parser:
    """The French parser, loaded once."""
    return Parser(french)


@pytest.fixture(scope="session")
def parse(parser: Parser) -> Parse:
    """Parse one text."""

    def run(text: str, published: dt.date | None = None) -> Text:
        return next(parser.parse([Document(text, published=published)]))

    return run


@pytest.fixture(scope="session")
def read(parse: Parse, french: Language) -> Read:
    """Understand one text, with every extractor."""

    def run(text: str, published: dt.date | None = None) -> Reading:
        return understand(parse(text, published), french)

    return run


@pytest.fixture(scope="session")
def refer(parse: Parse, french: Language) -> Refer:
    """Find what the names, descriptions and pronouns of a text refer to, given its names."""

    def run(marked: str) -> Reading:
        parts = re.split(r"\[(\w+) ([^]]+)\]", marked)
        text = parse("".join(part for number, part in enumerate(parts) if number % 3 != 1))
        mentions: list[Mention] = []
        start = 0
        for number, part in enumerate(parts):
            if number % 3 == 2:
                span = Span(start, start + len(part))
                inside = text.within(span)
                head = next(i for i in inside if text.tokens[i].head not in inside or text.tokens[i].head == i)
                mentions.append(Mention(span, Form.NAMED, head, Kind(parts[number - 1])))
            start += len(part) if number % 3 != 1 else 0
        reading = quotations.extract(Reading(text, mentions=tuple(mentions)), french)
        return coreference.extract(reading, french)

    return run


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of gold set, corpus and benchmarks beside the project; the test is skipped where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the gold set and corpus are not beside the project")
    return SHARED


@pytest.fixture(scope="session")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two short articles of our own, with their annotation."""
    place = tmp_path_factory.mktemp("annotated")
    for name in ("w1-01-demission", "w1-02-rachat"):
        for ending in ("txt", "json"):
            source = ROOT / "tests" / "press" / f"{name}.{ending}"
            (place / source.name).write_bytes(source.read_bytes())
    return place


@pytest.fixture(scope="session")
def reading() -> Reading:
    """A reading made by hand, without a model, that holds one of everything the graph can say."""
    return optilac()


@pytest.fixture(scope="session")
def folder(reading: Reading, tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """The hand-made reading as a graph folder with a store; tests leave it as it is."""
    made = Folder(tmp_path_factory.mktemp("graph"), create=True)
    key = reading.document.key
    made.put(key, Header(reading.document.identifier, "0"), store.write(quads(reading, "http://localhost:8000/")))
    store.build(made.path, "http://localhost:8000/")
    return made


@contextmanager
def serving(folder: Folder, *options: str) -> Iterator[str]:
    """``kg serve`` over ``folder`` on a free port of this machine: its address, without the last slash."""
    command = [sys.executable, "-m", "kg", "serve", str(folder.path), "--port", "0", *options]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            yield next((line.strip() for line in process.stderr if "http://" in line), "").rstrip("/")
        finally:
            process.terminate()
            process.wait(timeout=10)


@pytest.fixture(scope="session")
def serve() -> Serve:
    """Serves a folder for as long as a test needs."""
    return serving


@pytest.fixture(scope="session")
def server(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server over the hand-made reading with narrow limits; its address."""
    config = tmp_path_factory.mktemp("config") / "kg.toml"
    config.write_text("query_seconds = 3\nquery_memory = 300\nquery_result = 1\nquery_workers = 2\n", "utf-8")
    with serving(folder, "--config", str(config)) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, driven by Playwright."""
    if not CHROMIUM.exists():
        pytest.skip("there is no chromium here (apt-get install chromium)")
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield running
        running.close()
