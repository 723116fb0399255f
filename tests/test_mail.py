"""Dispatches as mail."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read import mail

MESSAGE = """From: Agence du Large <depeches@exemple.fr>
Subject: =?utf-8?q?Le_bac_est_r=C3=A9par=C3=A9?=
Date: Mon, 03 Feb 2020 08:00:00 +0100
Message-ID: <1@exemple.fr>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Le bac de Porzay a été réparé.
"""


def test_a_dispatch_is_an_article() -> None:
    """Subject, text, date and sender."""
    [document] = mail.read(MESSAGE.encode(), "a.eml")
    assert isinstance(document, Document)
    assert document.text == "Le bac est réparé\n\nLe bac de Porzay a été réparé."
    assert (document.published, document.publisher) == (dt.date(2020, 2, 3), "Agence du Large")
    assert document.identifier == "<1@exemple.fr>"


def test_a_box_holds_several() -> None:
    """A message that cannot be read does not stop the others."""
    bad = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    box = "".join(f"From a@b Mon Feb  3 08:00:00 2020\n{text}\n" for text in (MESSAGE, bad, MESSAGE))
    found = list(mail.read(box.encode(), "a.mbox"))
    assert [type(item) for item in found] == [Document, Refusal, Document]


def test_an_encoding_that_nobody_knows_is_told_from_the_text() -> None:
    """As that of a file."""
    [document] = mail.read(MESSAGE.replace("charset=utf-8", "charset=x-inconnu").encode(), "a.eml")
    assert isinstance(document, Document)
    assert document.text.endswith("Le bac de Porzay a été réparé.")


def test_a_line_of_a_message_does_not_end_it() -> None:
    """« From » parts those of a box, which begins with it."""
    [document] = mail.read(f"{MESSAGE}From Brest with love, dit la carte.\n".encode(), "a.eml")
    assert isinstance(document, Document)
    assert document.text.endswith("From Brest with love, dit la carte.")


def test_an_empty_box_is_refused() -> None:
    """It holds no message."""
    with pytest.raises(InputError, match="no message"):
        list(mail.read(b"\n", "a.mbox"))


@pytest.mark.parametrize(
    "header", ["From: =?utf-8?q?b?=a:a;@<", "From: <", "From: ,.:);<)", "Message-ID: <.. @", "Message-ID: <"]
)
def test_a_malformed_header_loses_nothing_else(header: str) -> None:
    """Headers that Python's own parser stumbles over are left out, and the message is read."""
    [document] = mail.read(f"{header}\nSubject: Le bac\n\nLe bac navigue.\n".encode(), "a.eml")
    assert isinstance(document, Document)
    assert document.text == "Le bac\n\nLe bac navigue."
    assert document.publisher is None
    assert document.identifier in {"a.eml", header.partition(": ")[2]}


def test_a_line_that_a_box_marks_is_as_it_was_sent() -> None:
    """The mark that keeps « From » from beginning a message is no word of it."""
    box = f"From a@b Mon Feb  3 08:00:00 2020\n{MESSAGE}>From Brest with love, dit la carte.\n"
    [document] = mail.read(box.encode(), "a.mbox")
    assert isinstance(document, Document)
    assert document.text.endswith("\nFrom Brest with love, dit la carte.")
