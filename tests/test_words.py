"""The words of the server's pages."""

from __future__ import annotations

import hashlib
import re
from importlib import resources
from pathlib import Path

import kg
from kg.rdf.ontology import columns, questions
from kg.rdf.vocabulary import TERMS
from kg.serve.lookup import KINDS
from kg.serve.words import LANGUAGES, words


def test_every_word_in_both_languages() -> None:
    """Sorted keys, the same ones for each language, none empty; every kind of thing has a name."""
    french, english = (words(language) for language in LANGUAGES)
    assert list(french) == sorted(french)
    assert french.keys() == english.keys()
    assert all(french.values())
    assert all(english.values())
    assert {kind for _, kind in KINDS} <= french.keys()
    assert {"Asserted", "Planned", "Conditional", "Denied", "Possible"} <= french.keys() & TERMS


def test_templates_use_words_that_exist() -> None:
    """And each word is used by one, or named by a kind, a state or a property."""
    texts = [path.read_text("utf-8") for path in (resources.files("kg.serve") / "templates").iterdir()]
    used = {name for text in texts for name in re.findall(r"\bword\.(\w+)", text)}
    assert used <= words("fr").keys()


def test_french_has_its_spaces_and_apostrophes() -> None:
    """A no-break space before the high marks, in the words of the pages and in the titles of the questions."""
    titles = (question.titles["fr"] for question in questions().values())
    for text in (*words("fr").values(), *columns("fr").values(), *titles):
        assert not re.search("« | [;:!?»]|'", text), text


def test_each_refusal_is_told_in_both_languages() -> None:
    """Whatever the status that a request is refused with."""
    sources = [path.read_text("utf-8") for path in Path(kg.__file__).parent.rglob("*.py")]
    statuses = {status for text in sources for status in re.findall(r"RefusedError\(\s*(\d{3})", text)}
    assert {f"error_{status}" for status in statuses | {"404", "405"}} <= words("fr").keys()


def test_what_is_vendored_is_what_was_published() -> None:
    """The files have the digests that are written beside them."""
    place = resources.files("kg.serve") / "assets/vendor"
    told = re.findall(r"^ {4}([0-9a-f]{64}) {2}(\S+)$", (place / "README.md").read_text("utf-8"), re.MULTILINE)
    assert {name for _, name in told} == {"yasgui.js", "yasgui.css"}
    for digest, name in told:
        assert hashlib.sha256((place / name).read_bytes()).hexdigest() == digest
