"""Word documents."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from kg.errors import InputError
from kg.read import office


def _made() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Le bac repart"
    document.core_properties.author = "Ana Riou"
    document.add_heading("Le bac repart", 1)
    document.add_paragraph("Le bac de Porzay navigue.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_headings_and_paragraphs_are_text() -> None:
    """A blank line between them; title and author are kept."""
    [document] = office.read(_made(), "a.docx")
    assert document.text == "Le bac repart\n\nLe bac de Porzay navigue."
    assert (document.title, document.authors) == ("Le bac repart", ("Ana Riou",))


def test_a_first_heading_is_the_title() -> None:
    """Where the properties have none; their category is the section, and a library is no author."""
    document = docx.Document()
    document.core_properties.category = "Mer"
    document.add_heading("Le bac repart", 1)
    document.add_paragraph("Le bac de Porzay navigue.")
    buffer = io.BytesIO()
    document.save(buffer)
    [found] = office.read(buffer.getvalue(), "a.docx")
    assert (found.title, found.authors, found.section) == ("Le bac repart", (), "Mer")


def test_cells_are_text_where_they_stand() -> None:
    """Pages laid out in a table lose none of their words."""
    document = docx.Document()
    document.add_paragraph("Le bac de Porzay navigue.")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "La foule attend.", "Le quai est fermé."
    document.add_paragraph("La mer est calme.")
    buffer = io.BytesIO()
    document.save(buffer)
    [found] = office.read(buffer.getvalue(), "a.docx")
    assert found.text.split("\n\n") == [
        "Le bac de Porzay navigue.",
        "La foule attend.",
        "Le quai est fermé.",
        "La mer est calme.",
    ]


def test_an_external_entity_is_not_followed() -> None:
    """A file of the machine does not come into the text."""
    source, target = zipfile.ZipFile(io.BytesIO(_made())), io.BytesIO()
    with source, zipfile.ZipFile(target, "w") as copy:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == "word/document.xml":
                head, _, tail = content.partition(b"?>")
                content = (
                    head
                    + b'?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                    + tail.replace(b"navigue", b"&x;")
                )
            copy.writestr(info, content)
    [document] = office.read(target.getvalue(), "a.docx")
    assert document.text.startswith("Le bac repart\n\nLe bac de Porzay")
    with open("/etc/hostname", encoding="utf-8") as name:  # noqa: PTH123 the file that must not be read
        assert name.read().strip() not in document.text


def test_what_is_no_document_is_refused() -> None:
    """Neither a damaged file nor an archive of another kind."""
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "a")
    for content in (b"PK rien", other.getvalue()):
        with pytest.raises(InputError, match="can be read"):
            list(office.read(content, "a.docx"))
