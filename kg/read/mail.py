"""Dispatches as mail: one message (.eml) or a box of them (.mbox)."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from typing import TYPE_CHECKING

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read import html
from kg.read.plain import day, decode, titled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

# What Python's parser of headers raises on those that break the grammar of RFC 5322.
_MALFORMED = (AttributeError, LookupError, TypeError, ValueError)
_BETWEEN = re.compile(rb"^From .*\r?\n", re.MULTILINE)
_BOX = re.compile(rb"\s*From \S.*\r?\n(?:[!-9;-~]+:|>From )")
# What a box writes for a line of a message that would else begin the next one.
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def looks_like(content: bytes) -> bool:
    """Whether ``content`` begins as a box of mail does."""
    return bool(_BOX.match(content))


def read(content: bytes, name: str) -> Iterator[Document | Refusal]:
    """The messages, each with its subject as title, its date and its sender.

    Raises:
        InputError: it holds no message.
    """
    box = _BETWEEN.match(content.lstrip()) is not None
    parts = (_ESCAPED.sub(rb"\1", part) for part in _BETWEEN.split(content)) if box else [content]
    pieces = [piece for piece in parts if piece.strip()]
    if not pieces:
        raise InputError("holds no message")
    for number, piece in enumerate(pieces, 1):
        label = name if len(pieces) == 1 else f"{name}:{number}"
        try:
            yield _message(message_from_bytes(piece, policy=policy.default), label)
        except (MessageError, InputError, *_MALFORMED) as error:
            yield Refusal(label, f"is no message that can be read: {error}")


def _message(message: EmailMessage, name: str) -> Document:
    part = message.get_body(("plain", "html"))
    if part is None:
        raise InputError("it has no text")
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else str(part.get_content()).encode()
    if part.get_content_type() == "text/html":
        body = next(html.read(raw, name)).text
    else:
        body = _decoded(raw, part.get_content_charset())
    subject = " ".join(_header(message, "subject").split())
    body = body.replace("\r\n", "\n").strip()
    return Document(
        titled(subject, body),
        identifier=_header(message, "message-id").strip() or name,
        title=subject or None,
        published=day(_header(message, "date")),
        publisher=_sender(message),
    )


def _decoded(raw: bytes, charset: str | None) -> str:
    try:
        return raw.decode(charset, "replace") if charset else decode(raw)
    except LookupError:  # nobody knows an encoding of that name
        return decode(raw)


def _header(message: EmailMessage, name: str) -> str:
    """The header in plain words; empty where there is none, or none that can be read."""
    try:
        return str(message.get(name, ""))
    except _MALFORMED:
        return ""


def _sender(message: EmailMessage) -> str | None:
    try:
        return next((address.display_name for address in getattr(message["from"], "addresses", ())), None) or None
    except _MALFORMED:
        return None
