"""What the resolver decides: which entities of which documents are one, under which name, and why.

An entity's key is the tail of its IRI (``person/marcel-saucet``). Inside one document it is a name local to it; the
same key in two documents may mean two people, who then get keys of their own here. What is decided is kept in shards,
so that one more document changes few and small ones.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.terms import Kind


#: All shards there are.
SHARDS = tuple(f"{number:02x}" for number in range(256))


def shard(document: str) -> str:
    """Which shard tells of a document."""
    return document[:2]


def keyed(key: str) -> str:
    """Which shard tells where a key leads that is used no more."""
    return SHARDS[zlib.crc32(key.encode()) & 0xFF]


class Verdict(StrEnum):
    """What becomes of a proposal to take two entities for one; the value is the local name in ``kg:``."""

    DRAFT = "Draft"
    CONFIRMED = "Confirmed"
    REJECTED = "Rejected"


@dataclass(frozen=True, slots=True)
class Name:
    """Under which key, label and kind an entity goes in the whole graph; ``note`` tells it from its namesakes.

    ``links`` are IRIs of authorities that the documents do not give.
    """

    key: str
    label: str
    kind: Kind
    note: str = ""
    links: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """Whether ``left`` and ``right`` are one: keys, verdict, confidence (0–1), and what speaks for and against.

    ``left`` and ``right`` are the keys that the two would have on their own; ``people`` says that a reader decided.
    ``names`` are their labels, ``documents`` one document that each is in.
    """

    left: str
    right: str
    verdict: Verdict
    confidence: float
    reasons: tuple[str, ...]
    names: tuple[str, str] = ("", "")
    documents: tuple[str, str] = ("", "")
    people: bool = False


@dataclass(frozen=True, slots=True)
class Amendment:
    """What the whole graph says otherwise than one document's own graph.

    ``names`` give the names of its entities by their keys in it; ``rejected`` are tails of IRIs of its statements,
    events and claims (``statement/<document>-2``); ``speakers`` give the speakers of its claims by their tails.
    """

    names: Mapping[str, Name] = field(default_factory=lambda: MappingProxyType({}))
    rejected: tuple[str, ...] = ()
    speakers: Mapping[str, Name] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Identities:
    """The identities of an archive.

    ``amendments`` say by document what is otherwise in the whole graph; ``same`` leads from a key that is used no more
    to that of the same entity; ``decisions`` say why, sorted; ``originals`` leads from a document that is nearly the
    text of an earlier one to that; ``idle`` are the lines of corrections that found nothing to correct; ``bearings``
    are the tails of two sayings of different documents with ``disputes`` or ``confirms`` between.
    """

    amendments: Mapping[str, Amendment] = field(default_factory=lambda: MappingProxyType({}))
    same: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    decisions: tuple[Decision, ...] = ()
    originals: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    idle: tuple[int, ...] = ()
    bearings: tuple[tuple[str, str, str], ...] = ()

    def name(self, document: str, key: str) -> Name | None:
        """The name of the entity ``key`` of ``document`` in the whole graph; ``None`` if it is its own."""
        amendment = self.amendments.get(document)
        return None if amendment is None else amendment.names.get(key)

    def key(self, document: str, key: str) -> str:
        """The key in the whole graph of the entity ``key`` of ``document``."""
        name = self.name(document, key)
        return key if name is None else name.key
