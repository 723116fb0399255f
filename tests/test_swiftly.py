"""Patterns compiled in less time are the same patterns."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from kg.annotate.swiftly import swiftly

LETTERS = "a-zà-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħ"
WORDS = ("Porte-Monnaie", "tire-bouchon", "sous-sol", "aujourd'hui", "grand'mère", "a-t-il", "ÉLÈVE", "-", "")
# One class in different company: alone, forbidden, and where case or the alphabet counts.
PATTERNS = (
    f"^[{LETTERS}]+-[{LETTERS}]+$",
    f"(?iu)^[{LETTERS}]+-[{LETTERS}]+$|^[^{LETTERS}]*$",
    f"(?ia)[{LETTERS}]+'[{LETTERS}]+",
    f"(?:[{LETTERS}]|\\d)[^{LETTERS}]",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_means_the_same(pattern: str) -> None:
    """As when Python compiles it by itself."""
    plain = re.compile(pattern)
    re.purge()
    with swiftly():
        swift = re.compile(pattern)
    assert swift is not plain
    found = [[match.span() for match in swift.finditer(word)] for word in WORDS]
    assert found == [[match.span() for match in plain.finditer(word)] for word in WORDS]
    assert any(found)


def test_a_class_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However often the pattern holds it."""
    step = vars(import_module("re._compiler"))["_optimize_charset"]
    seen: list[object] = []

    def counted(charset: list[tuple[object, object]], *options: object) -> object:
        seen.extend(values for _, values in charset if values == (ord("à"), ord("ö")))
        return step(charset, *options)

    monkeypatch.setattr("re._compiler._optimize_charset", counted)
    with swiftly():
        re.compile("|".join(f"{letter}[{LETTERS}]z" for letter in "abcdefgh"))
    assert len(seen) == 1


def test_python_is_itself_again_afterwards() -> None:
    """After an error, too."""
    names = vars(import_module("re._compiler"))
    step = names["_optimize_charset"]
    with pytest.raises(re.error), swiftly():
        re.compile("(")
    assert names["_optimize_charset"] is step


def test_it_is_no_matter_where_python_has_no_such_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """A later release may do it otherwise."""
    monkeypatch.delattr("re._compiler._optimize_charset")
    with swiftly():
        pass
    assert "_optimize_charset" not in vars(import_module("re._compiler"))
