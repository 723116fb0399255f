"""Which documents of a register are nearly one text, found by the bands of their sketches."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

from kg.resolve.duplicates import alike, bands, like

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.resolve.register import Register

_ORDER = "ORDER BY CASE published WHEN '' THEN '9' ELSE published END, document"
_ALL = f"SELECT document, sketch FROM documents WHERE length(sketch) {_ORDER}"  # noqa: S608  a constant
_SOME = f"SELECT document, sketch FROM documents JOIN do_copies USING (document) WHERE length(sketch) {_ORDER}"  # noqa: S608
_OLD = "SELECT document, original FROM documents"
_FOUND = "INSERT OR IGNORE INTO do_copies VALUES (?)"
_BESIDE = "SELECT document FROM bands WHERE band = ?"


def remember(register: Register, document: str, sketch: bytes) -> None:
    """Note the bands of a document."""
    register.many("INSERT OR IGNORE INTO bands VALUES (?, ?)", ((band, document) for band in _bands(sketch)))


def forget(register: Register, document: str, sketch: bytes) -> None:
    """Forget the bands of a document, and have those looked at that are like it."""
    held = list(_bands(sketch))
    register.many("DELETE FROM bands WHERE band = ? AND document = ?", ((band, document) for band in held))
    register.many(_FOUND, ((other,) for other, _ in _like(register, sketch)))


def originals(register: Register, *, every: bool) -> None:
    """Write down of each document that is nearly the text of another which is the first of them."""
    if not every:
        register.run("INSERT OR IGNORE INTO do_copies SELECT document FROM do_documents")
        _reach(register)
    rows = list(register.rows(_ALL if every else _SOME))
    found: dict[str, str] = {}
    if rows:
        numbers = np.frombuffer(b"".join(sketch for _, sketch in rows), "<u4").reshape(len(rows), -1)
        found = {rows[place][0]: rows[first][0] for place, first in alike(numbers).items()}
    old = register.rows(_OLD if every else f"{_OLD} JOIN do_copies USING (document)")
    changed = [(found.get(key, ""), key) for key, original in old if found.get(key, "") != original]
    register.many("UPDATE documents SET original = ? WHERE document = ?", changed)
    register.many("INSERT OR IGNORE INTO do_sayings VALUES (?)", ((key,) for _, key in changed))


def _reach(register: Register) -> None:
    """List all that is like what is listed, and like that in turn."""
    waiting = [str(document) for (document,) in register.rows("SELECT document FROM do_copies")]
    known = set(waiting)
    while waiting:
        found = register.one("SELECT sketch FROM documents WHERE document = ?", waiting.pop())
        new = {document for document, _ in _like(register, found[0])} - known if found else set()
        known |= new
        waiting += new
    register.many(_FOUND, ((document,) for document in known))


def _like(register: Register, sketch: bytes) -> Iterable[tuple[str, bytes]]:
    """The documents whose sketches are like one, with theirs."""
    found = {document for band in _bands(sketch) for (document,) in register.rows(_BESIDE, band)}
    for document in sorted(found):
        [(other,)] = register.rows("SELECT sketch FROM documents WHERE document = ?", document)
        if like(np.frombuffer(sketch, "<u4"), np.frombuffer(other, "<u4")):
            yield document, other


def _bands(sketch: bytes) -> Iterable[int]:
    if sketch:
        for number, part in enumerate(bands(sketch)):
            digest = hashlib.blake2b(bytes((number,)) + part, digest_size=8).digest()
            yield int.from_bytes(digest, "big", signed=True)
