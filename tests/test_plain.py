"""Plain text: encodings, marks, line ends."""

from __future__ import annotations

import codecs

import pytest

from kg.errors import InputError
from kg.read.plain import decode

SENTENCE = "L’été à Noël : « où êtes-vous allé ? », œuvre à 30 € près de Châlons-en-Champagne, très apprécié.\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_french_comes_out_whole(encoding: str) -> None:
    """Accents, ligatures, quotation marks and the euro sign survive each encoding of French files."""
    assert decode(SENTENCE.encode(encoding)) == SENTENCE


def test_latin_text_without_its_marks_is_read() -> None:
    """Latin-9, which has the euro sign and ligatures, is told from Windows-1252 as well as its letters allow."""
    plain = "Le maire a été réélu hier à Orléans après une très longue soirée.\n" * 3
    assert decode(plain.encode("iso8859-15")) == plain


def test_line_ends_are_line_feeds() -> None:
    """Offsets count one character a line end, whatever the file's."""
    assert decode(b"un\r\ndeux\rtrois\n") == "un\ndeux\ntrois\n"


def test_the_mark_is_no_character() -> None:
    """A byte-order mark takes no offset."""
    assert decode(codecs.BOM_UTF8 + b"Nice") == "Nice"


@pytest.mark.parametrize("content", [b"\x00\x01\x02" * 100, codecs.BOM_UTF16_LE + b"\x00\xd8\x00"])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    """Binary content and a broken encoding are errors, not garbage."""
    with pytest.raises(InputError):
        decode(content)
