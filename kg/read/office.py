"""Word documents (.docx): headings, paragraphs and the cells of tables."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from kg.errors import InputError
from kg.model import Document
from kg.read.archive import DAMAGES, check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as File

_HEADINGS = frozenset({"Title", "Heading 1"})
# What the template of the library that we read with, and many write with, gives as the author.
_NOBODY = "python-docx"


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one document of a Word file; external entities and links are not followed.

    A first heading is its title, unless its properties have one.

    Raises:
        InputError: it is damaged, or unpacks to more than the limits of an archive.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check(archive.infolist())
        found = docx.Document(io.BytesIO(content))
    except (*DAMAGES, OpcError, LxmlError, KeyError) as error:
        raise InputError(f"is no Word document that can be read: {error}") from error
    told = [(words, paragraph) for paragraph in _paragraphs(found) if (words := " ".join(paragraph.text.split()))]
    style = told[0][1].style if told else None
    heading = told[0][0] if style is not None and style.name in _HEADINGS else None
    properties = found.core_properties
    authors = (author.strip() for author in properties.author.split(";"))
    yield Document(
        "\n\n".join(words for words, _ in told),
        identifier=name,
        title=properties.title or heading,
        authors=tuple(author for author in authors if author and author != _NOBODY),
        section=properties.category or None,
    )


def _paragraphs(found: File) -> Iterator[Paragraph]:
    """The paragraphs of the text and of its tables and fields, in order; not those of boxes beside it."""
    box = qn("w:txbxContent")
    for element in found.element.body.iter(qn("w:p")):
        if next(element.iterancestors(box), None) is None:
            yield Paragraph(element, found)
