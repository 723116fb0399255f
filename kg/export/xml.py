"""What XML can hold, and the small trees that are written as it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text with U+FFFD for each character that XML 1.0 cannot hold, so that lengths stay."""
    return _FORBIDDEN.sub("\ufffd", text)


def child(parent: Element, name: str, attributes: Mapping[str, str], text: str | None = None) -> Element:
    """A new element in ``parent``; what XML cannot hold is cleaned out of values and text."""
    element = SubElement(parent, name, {key: clean(value) for key, value in attributes.items()})
    element.text = None if text is None else clean(text)
    return element


def document(root: Element) -> bytes:
    """The tree as an indented UTF-8 file."""
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode("utf-8", "replace")
