"""What the tests share: the language, the parser, and the gold set when it stands beside the project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.annotate.parser import Parser
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document

if TYPE_CHECKING:
    import datetime as dt
    from typing import Protocol

    from kg.lang.base import Language
    from kg.model import Reading, Text

    class Parse(Protocol):
        """Text in, parsed text out."""

        def __call__(self, text: str, published: dt.date | None = None) -> Text:
            """Parse ``text``."""

    class Read(Protocol):
        """Text in, everything that is understood of it out."""

        def __call__(self, text: str, published: dt.date | None = None) -> Reading:
            """Read ``text``."""


SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def french() -> Language:
    """The French language."""
    return LANGUAGES["fr"]


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
def shared() -> Path:
    """The folder of gold set, corpus and benchmarks beside the project; the test is skipped where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the gold set and corpus are not beside the project")
    return SHARED
