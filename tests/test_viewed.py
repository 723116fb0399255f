"""Tests of :mod:`kg.annotate.viewed`: what the model is given to read, and that it hangs on no typist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import told

from kg.annotate.viewed import viewed

if TYPE_CHECKING:
    from conftest import Read

_SEEN = (
    ('Il a dit "oui" hier', "Il a dit «oui» hier"),
    ('" Oui ", dit-il', "« Oui », dit-il"),
    ('("Oui")', "(«Oui»)"),
    ('l\'"oubli"', "l'«oubli»"),
    ("“Oui”, „non”", "«Oui», «non»"),
    ("Gap — la ville — dort", "Gap – la ville – dort"),
    ("Saint-Malo", "Saint-Malo"),
    ("Fini.  Il part.", "Fini. Il part."),
    ("Nice   12   14", "Nice   12   14"),
    ("", ""),
)
_TEXT = (
    "Le maire part\n\nLe maire de Vallorge, Simon Duret, a racheté la société Bolvig. « Je suis ravi », a-t-il dit. "
    "Son adjointe – Nadège Roy – le remplace. Elle a parlé d'un « beau jour » mardi à Gap."
)


@pytest.mark.parametrize(("text", "words"), _SEEN)
def test_view(text: str, words: str) -> None:
    """One form for each mark, and one blank for two; columns stay apart."""
    assert viewed(text).words == words


def test_the_way_back() -> None:
    """Each character of the view is one of the text."""
    text = "Fini.  Il part.  Elle reste."
    words, places = viewed(text)
    assert places is not None
    assert "".join(text[place] for place in places) == words
    assert viewed("Fini. Il part.").places is None


@pytest.mark.parametrize(
    ("old", "new"),
    [("« ", '"'), ("« ", "“"), (" – ", " — "), (". ", ".  "), (" de ", "  de ")],
)
def test_the_same_is_read(read: Read, old: str, new: str) -> None:
    """Whatever marks and blanks are typed."""
    other = _TEXT.replace(old, new).replace(" »", {'"': '"', "“": "”"}.get(new, " »"))
    found, plain = read(other), read(_TEXT)
    assert other != _TEXT
    assert told(found) == told(plain)
    assert [(event.kind, event.status) for event in found.events] == [(e.kind, e.status) for e in plain.events]
    spans = [[other[m.span.start : m.span.end].split() for m in e.mentions] for e in found.entities]
    assert spans == [[_TEXT[m.span.start : m.span.end].split() for m in e.mentions] for e in plain.entities]
