"""Word documents (.docx): headings and paragraphs."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import OpcError
from lxml.etree import LxmlError

from kg.errors import InputError
from kg.model import Document
from kg.read.archive import DAMAGES, check

if TYPE_CHECKING:
    from collections.abc import Iterator


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one document of a Word file; external entities and links are not followed.

    Raises:
        InputError: it is damaged, or unpacks to more than the limits of an archive.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check(archive.infolist())
        found = docx.Document(io.BytesIO(content))
    except (*DAMAGES, OpcError, LxmlError, KeyError) as error:
        raise InputError(f"is no Word document that can be read: {error}") from error
    paragraphs = (" ".join(paragraph.text.split()) for paragraph in found.paragraphs)
    properties = found.core_properties
    yield Document(
        "\n\n".join(filter(None, paragraphs)),
        identifier=name,
        title=properties.title or None,
        authors=tuple(filter(None, (properties.author,))),
    )
