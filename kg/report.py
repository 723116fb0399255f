"""What a build did: which documents, how much was found, how long each stage took, what went wrong."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.errors import Refusal
    from kg.revision import Revision
    from kg.settings import Settings


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the folder: how many of each thing were found in it, and where it breaks the shapes."""

    key: str
    identifier: str
    counts: Mapping[str, int]
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole of ``report.json``. ``read`` are the documents of this run, ``skipped`` the unchanged ones.

    ``duplicates`` are the other names of a text, ``replaced`` the keys of earlier versions, ``left`` how many files of
    each ending stood in the folders and have no reader.
    """

    revision: Revision
    settings: Settings
    read: tuple[Entry, ...] = ()
    skipped: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    failed: tuple[Refusal, ...] = ()
    left: Mapping[str, int] = field(default_factory=dict)
    documents: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def counts(self) -> dict[str, int]:
        """How many of each thing this run found, over its documents."""
        total: Counter[str] = Counter()
        for entry in self.read:
            total.update(entry.counts)
        return dict(sorted(total.items()))

    @property
    def conforms(self) -> bool:
        """Whether all documents of this run keep to the shapes and all anchors are exact."""
        return not any(entry.faults for entry in self.read)

    @property
    def code(self) -> int:
        """The exit code that tells of this run: 1 if an input failed or a graph does not conform, else 0."""
        return int(bool(self.failed) or not self.conforms)

    def json(self) -> bytes:
        """The report as JSON, for programs."""
        rows = {
            **asdict(self),
            "counts": self.counts,
            "validation": {"conforms": self.conforms},
        }
        return json.dumps(rows, ensure_ascii=False, indent=1, default=str).encode() + b"\n"
