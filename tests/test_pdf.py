"""PDF files."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter

from kg.errors import InputError
from kg.read import pdf


def _page(lines: list[str]) -> bytes:
    """A one-page PDF with these lines, written by hand: pypdf has no pen."""
    words = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
    stream = f"BT /F1 12 Tf 50 700 Td {words} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def test_lines_become_paragraphs() -> None:
    """Words cut at the end of a line are whole, and a short line with a full stop ends its paragraph."""
    lines = [
        "Le bac de Porzay a repris lundi ses traver-",
        "sées vers les îles du large.",
        "La foule attendait sur le quai depuis l'aube.",
    ]
    [document] = pdf.read(_page(lines), "a.pdf")
    assert document.text == (
        "Le bac de Porzay a repris lundi ses traversées vers les îles du large.\n\n"
        "La foule attendait sur le quai depuis l'aube."
    )


def test_a_headline_stands_alone() -> None:
    """A first line that ends before the margin is no part of the sentence below; a broken off sentence is."""
    text = ["Le bac de Porzay a repris lundi ses liaisons avec les", "îles du large. La foule attendait sur le quai."]
    title = "Le bac repart"
    assert pdf.joined("\n".join([title, *text])) == f"{title}\n\n{' '.join(text)}"
    for begun in ("Lundi matin, le", "Malgré la mer,"):
        lines = [
            begun,
            "bac a repris ses liaisons avec les îles du large.",
            "La foule attendait sur le quai depuis l'aube.",
        ]
        assert pdf.joined("\n".join(lines)).startswith(f"{begun} bac")


def test_what_the_file_says_of_itself_is_kept() -> None:
    """Its title and authors."""
    writer = PdfWriter(clone_from=io.BytesIO(_page(["Le bac de Porzay a repris lundi."])))
    writer.add_metadata({"/Title": "Le bac repart", "/Author": "Ana Riou; Luc Tanguy"})
    buffer = io.BytesIO()
    writer.write(buffer)
    [document] = pdf.read(buffer.getvalue(), "a.pdf")
    assert (document.title, document.authors) == ("Le bac repart", ("Ana Riou", "Luc Tanguy"))


def _blank(password: str | None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"%PDF-1.4 rien", "can be read"), (_blank(None), "no text"), (_blank("secret"), "password")],
)
def test_what_has_no_text_is_refused(content: bytes, reason: str) -> None:
    """Damaged, empty and locked files say so."""
    with pytest.raises(InputError, match=reason):
        list(pdf.read(content, "a.pdf"))
