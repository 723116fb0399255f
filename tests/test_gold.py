"""Gold files: quotations resolved to offsets, names told from descriptions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kg.errors import InputError
from kg.evaluate.gold import load, named, plain
from kg.model import Span

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ada Morin dirige Volta. Elle a dit que Volta grandit. Le groupe compte 12 salariés."
GOLD = {
    "entities": {
        "ada": {"type": "Person", "name": "Ada Morin", "mentions": ["Ada Morin", "Elle"]},
        "volta": {"type": "Organization", "name": "Volta", "mentions": ["Volta", ["Volta", 2], "Le groupe"]},
    },
    "relations": [{"s": "ada", "p": "headOf", "o": "volta", "evidence": "Ada Morin dirige Volta"}],
    "events": [],
    "claims": [{"speaker": "ada", "cue": "a dit", "content": "Volta grandit", "type": "indirect"}],
    "quantities": [{"text": "12 salariés", "value": 12, "unit": "salarié"}],
    "dates": [],
}


def test_quotations_become_offsets(tmp_path: Path) -> None:
    """The n-th occurrence is meant where a number stands, else the first one not used yet."""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(GOLD), "utf-8")
    gold = load(path, TEXT)
    assert [TEXT[span.start : span.end] for span in gold.entities["volta"].spans] == ["Volta", "Volta", "Le groupe"]
    assert gold.entities["volta"].spans[1] == Span(39, 44)
    assert gold.entities["ada"].named == (Span(0, 9),)
    assert gold.relations[0].status == "asserted"
    assert gold.claims[0].span == Span(39, 52)


@pytest.mark.parametrize("content", ["", "[]", '{"entities": 3}'])
def test_a_file_of_another_kind_is_named(tmp_path: Path, content: str) -> None:
    """The message says which file is no annotation."""
    path = tmp_path / "faux.json"
    path.write_text(content, "utf-8")
    with pytest.raises(InputError, match=r"faux\.json"):
        load(path, TEXT)


@pytest.mark.parametrize(("words", "answer"), [("Ada Morin", True), ("Elle", False), ("groupe", False), ("12", True)])
def test_names_are_told_from_descriptions(words: str, answer: bool) -> None:  # noqa: FBT001 a table of cases
    """Capitals and numbers make a name; pronouns and common nouns do not."""
    start = TEXT.index(words)
    assert named(TEXT, Span(start, start + len(words))) is answer


def test_labels_are_compared_without_dress() -> None:
    """Case, typographic apostrophes, outer marks and a leading article do not count."""
    assert plain("« L’Équipe »") == plain("équipe")
