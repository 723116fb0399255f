"""Links to authorities on the annotated articles: each was judged by a person."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.annotate.parser import Parser
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

    Link = tuple[str, str, str]

HERE = Path(__file__).parent
UNREAD = frozenset(tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["unread"]["only"])
JUDGED = {
    (article, name, iri): verdict == "right"
    for article, name, iri, verdict in (
        line.split("\t") for line in (HERE / "authorities.tsv").read_text("utf-8").splitlines() if line[0] != "#"
    )
}

pytestmark = pytest.mark.xdist_group("gold")


@pytest.fixture(scope="module")
def made(shared: Path) -> set[Link]:
    """The links of all annotated articles: article, name, IRI."""
    return set(_links(sorted((shared / "gold" / "dev").glob("*.txt"))))


def _links(paths: list[Path]) -> Iterable[Link]:
    french = LANGUAGES["fr"]
    documents = [Document(path.read_text("utf-8").removeprefix("\ufeff")) for path in paths]
    for path, text in zip(paths, Parser(french).parse(documents), strict=True):
        for entity in understand(text, french).entities:
            yield from ((path.stem, entity.name, iri) for iri in entity.authorities)


def test_every_link_has_been_judged(made: set[Link]) -> None:
    """A new link on a readable article is read and entered in the table, right or wrong."""
    assert sorted(link for link in made if link[0] not in UNREAD and link not in JUDGED) == []


def test_links_are_right(made: set[Link]) -> None:
    """At least 98 of 100 links are right."""
    judged = [JUDGED[link] for link in made if link in JUDGED]
    assert sum(judged) >= 0.98 * len(judged)


def test_links_are_made(made: set[Link]) -> None:
    """Care does not come from linking less: nine in ten right links stay, and the unread articles have some."""
    right = [link for link, verdict in JUDGED.items() if verdict]
    assert sum(link in made for link in right) >= 0.9 * len(right)
    assert sum(link[0] in UNREAD for link in made) >= 80
