"""What a build is given -> the documents it has to read: neither unchanged, nor twice the same text, a few at a time.

Only names and keys of the run are kept, on disk (:mod:`kg.ledger`); the documents themselves pass through.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import Refusal
from kg.folder import Header, fingerprint
from kg.read import Same, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.folder import Folder
    from kg.ledger import Ledger
    from kg.model import Document
    from kg.read import Found, Terms
    from kg.revision import Revision
    from kg.settings import Settings

#: Documents that one process takes at a time; the model parses as many together.
CHUNK = 16


class _State(Enum):
    """A document beside what the folder has: as it is, the same text under an earlier name, or neither."""

    SAME = auto()
    TWIN = auto()
    NEW = auto()


@dataclass
class Intake:
    """The inputs of one run, and what became of them.

    ``skipped`` are the unchanged documents and ``duplicates`` the other names of a text, by identifier; ``failed`` what
    could not be read; ``fresh`` how many documents were handed out, and ``expected`` how many there will be, as far as
    the inputs seen so far tell. ``terms`` are those on which inputs are read.
    """

    folder: Folder
    ledger: Ledger
    settings: Settings
    revision: Revision
    terms: Terms
    skipped: dict[str, str] = field(default_factory=dict)
    duplicates: list[str] = field(default_factory=list)
    failed: list[Refusal] = field(default_factory=list)
    fresh: int = 0
    expected: int = 0
    _last: tuple[str, Header | None] = ("", None)
    _file: str = ""

    def chunks(self, found: Iterable[Found]) -> Iterator[list[Document]]:
        """The documents that are to be read, in the order of the inputs."""
        waiting: dict[str, Document] = {}
        again: dict[str, tuple[Document, str]] = {}
        for place in found:
            item = place.item
            self._hold(place)
            if isinstance(item, Refusal):
                self.failed.append(item)
                continue
            state = _State.SAME if isinstance(item, Same) else self._state(item, place.where)
            before = self.ledger.meet(item.key, item.identifier, place.where, own=state is not _State.TWIN)
            if before is not None:
                self.duplicates.append(max(item.identifier, before))
                # The first name in alphabetical order, so that the order of inputs does not count.
                if item.identifier < before:
                    self._rename(item, place.where, waiting, again)
            elif isinstance(item, Same):
                self.skipped[item.key] = item.identifier
            elif state is _State.NEW:
                waiting[item.key] = item
                self.expected = max(self.fresh + len(waiting), round((self.fresh + len(waiting)) / place.share))
            elif state is _State.TWIN:
                self.duplicates.append(item.identifier)
            else:
                self.skipped[item.key] = item.identifier
            if len(waiting) == CHUNK:
                yield self._out(waiting)
                waiting = {}
        for key, (document, where) in again.items():
            if self._state(document, where) is _State.NEW:
                self.skipped.pop(key, None)
                waiting[key] = document
        rest = list(waiting.values())
        self.expected = self.fresh + len(rest)
        for start in range(0, len(rest), CHUNK):
            yield self._out({document.key: document for document in rest[start : start + CHUNK]})

    def _rename(
        self,
        item: Document | Same,
        where: str,
        waiting: dict[str, Document],
        again: dict[str, tuple[Document, str]],
    ) -> None:
        if isinstance(item, Same):
            waiting.pop(item.key, None)
            self.skipped[item.key] = item.identifier
        elif item.key in waiting:
            waiting[item.key] = item
        else:
            again[item.key] = (item, where)

    def same(self, content: Iterable[bytes], identifier: str) -> Same | None:
        """The document that a file of that name and ``content`` held before, if the folder has it as it was then.

        ``content`` comes in pieces.
        """
        digest = hashlib.sha256(b"\0".join((self._asked, identifier.encode("utf-8", "replace"), b"")))
        for piece in content:
            digest.update(piece)
        self._file = digest.hexdigest()
        held = self.ledger.held(self._file)
        header = self.folder.header(held[0]) if held is not None else None
        if held is None or header is None or header.fingerprint != held[1]:
            return None
        return Same(held[0], header.identifier)

    @cached_property
    def _asked(self) -> bytes:
        """All that besides a file's name and content says what is read in it."""
        asked = (self.terms, versions(), self.settings.base, self.settings.keep_text, self.revision)
        return hashlib.sha256(repr(asked).encode("utf-8", "surrogatepass")).digest()

    def _hold(self, found: Found) -> None:
        """Remember what the file that was read last holds."""
        item = found.item
        if isinstance(item, Same) or not found.where:
            return
        held = ("", "") if isinstance(item, Refusal) else (item.key, self.header(item).fingerprint)
        self.ledger.hold(self._file, *held)

    def header(self, document: Document) -> Header:
        """What the file of ``document`` begins with."""
        return Header(document.identifier, fingerprint(document, self.settings, self.revision))

    def _out(self, documents: dict[str, Document]) -> list[Document]:
        self.fresh += len(documents)
        return list(documents.values())

    def unchanged(self, document: Document) -> bool:
        """Whether the folder has ``document`` as it is."""
        header = self.folder.header(document.key)
        self._last = document.key, header
        return header is not None and header.fingerprint == self.header(document).fingerprint

    def _state(self, document: Document, where: str) -> _State:
        key, header = self._last
        if key != document.key:
            header = self.folder.header(document.key)
        if header is None:
            return _State.NEW
        if header.fingerprint == self.header(document).fingerprint:
            return _State.SAME
        twin = replace(document, identifier=header.identifier)
        if header.identifier > document.identifier or header.fingerprint != self.header(twin).fingerprint:
            return _State.NEW
        return _State.NEW if self._moved(document, header.identifier, where) else _State.TWIN

    def _moved(self, document: Document, old: str, where: str) -> bool:
        """Whether the name that the text had is no longer its own: another row of one file, or a file renamed."""
        if self.ledger.came(document.key, old, where):
            return True
        place = where.removesuffix(document.identifier) + old
        return self.ledger.came(document.key, old, place) and not Path(place).exists()
