"""The same article typed in another way is read the same: lines broken to a width, blanks, line ends and marks."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Read

    from kg.model import Reading

ARTICLES = sorted((Path(__file__).parent / "press").glob("*.txt"))[::24]


def _wrapped(text: str) -> str:
    paragraphs = filter(str.strip, text.splitlines())
    return "\n\n".join(textwrap.fill(paragraph, 72, break_on_hyphens=False) for paragraph in paragraphs)


def _spaced(text: str) -> str:
    return re.sub(r" ([»:;?!%€])", "\u00a0\\1", text.replace("« ", "«\u00a0"))


TYPISTS: dict[str, Callable[[str], str]] = {
    "lines broken to a width": _wrapped,
    "blanks that do not break": _spaced,
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "a blank line more": lambda text: text.replace("\n", "\n\n"),
    "apostrophes that are curved": lambda text: text.replace("'", "’"),
}


def _told(reading: Reading) -> tuple[list[str], list[str], list[str]]:
    """Who and what is told, of whom, by whom; in no words that hang on blanks."""
    entities = [f"{entity.kind} {entity.key} {len(entity.mentions)}" for entity in reading.entities]
    statements = [f"{s.subject.key} {s.predicate} {s.status} {s.claim is None}" for s in reading.statements]
    claims = [f"{getattr(claim.speaker, 'key', '')} {claim.stance}" for claim in reading.claims]
    return sorted(entities), sorted(statements), sorted(claims)


@pytest.mark.parametrize("typed", TYPISTS.values(), ids=TYPISTS)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_whoever_types_it(read: Read, path: Path, typed: Callable[[str], str]) -> None:
    """Entities, statements and claims are the same."""
    text = path.read_text("utf-8")
    assert _told(read(typed(text))) == _told(read(text))
