"""Entities of many documents -> one identity each.

Rows of documents (:mod:`~kg.resolve.signature`) of one name become a profile for each who bears it
(:mod:`~kg.resolve.namesakes`); profiles whose names may be one (:mod:`~kg.resolve.blocks`) are compared
(:mod:`~kg.resolve.evidence`) and joined (:mod:`~kg.resolve.clusters`). A function of the set of documents: what is
kept of it (:mod:`~kg.resolve.register`) saves work, and changes nothing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from kg.cycles import unsearched
from kg.identity import Amendment, Identities
from kg.resolve import rows
from kg.resolve.compare import compare, loader
from kg.resolve.copies import originals
from kg.resolve.corrections import Corrections, unpack
from kg.resolve.label import Labels, named, same
from kg.resolve.meet import listen
from kg.resolve.profile import Archive
from kg.resolve.register import Register
from kg.resolve.unite import Union, reopen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Sized

    from kg.lang.base import Language
    from kg.resolve.review import Correction
    from kg.resolve.signature import Signature

    class Changes(Sized, Iterable[tuple[str, str, Signature | None]], Protocol):
        """Documents that came, changed or are gone: key, stamp, signature."""


# From this share of the documents on, all is made anew: what is kept would save nothing.
_MOST = 0.2
_RENEWED = ("profiles", "blocks", "edges", "clusters", "decisions", "names", "same", "said", "bearings")


def resolve(signatures: Iterable[Signature], language: Language, corrections: Sequence[Correction] = ()) -> Identities:
    """Who is who in an archive, from the signatures of its documents in any order, as people corrected it."""
    with Register() as register:
        update(register, [(one.document, "", one) for one in signatures], language, corrections)
        return identities(register, corrections)


def update(register: Register, changes: Changes, language: Language, corrections: Sequence[Correction] = ()) -> None:
    """Bring a register up to date with documents that came, changed or, with no signature, are gone.

    The corrections must be those of the time before, or the register empty.
    """
    with unsearched(), register.turn():
        many = len(changes) > _MOST * _count(register)
        rows.take(register, language.names, changes, every=many)
        size = _count(register).bit_length()
        every = many or register.mark("size") != str(size)
        if every:
            register.run("DELETE FROM do_documents")
            register.run("INSERT INTO do_documents SELECT document FROM documents")
            for table in _RENEWED:
                register.run(f"DELETE FROM {table}")  # noqa: S608  a constant
            register.run("UPDATE documents SET original = ''")
            register.run("DELETE FROM written")
        register.note("size", str(size))
        _renew(register, language, Corrections(corrections), every=every)


def _renew(register: Register, language: Language, corrections: Corrections, *, every: bool) -> None:
    rows.count(register, every=every)
    archive = Archive(register, language.names)
    rows.profile(register, archive, corrections.apart, every=every)
    load = loader(register, archive)
    compare(register, archive, load, every=every)
    Union(register, archive, load, corrections.wishes(register)).renew(every=every)
    register.run("DELETE FROM names WHERE document IN (SELECT document FROM do_documents)")
    register.run("INSERT OR IGNORE INTO do_sayings SELECT document FROM do_documents")
    Labels(register, archive, load, corrections).renew(every=every)
    same(register, every=every)
    originals(register, every=every)
    listen(register, every=every)
    register.run("INSERT OR IGNORE INTO do_shards SELECT DISTINCT substr(document, 1, 2) FROM do_sayings")
    # what is not written anew before the next update is then: a build may die between the two
    register.run("DELETE FROM written WHERE shard IN (SELECT shard FROM do_shards)")


def key(register: Register, document: str, own: str) -> str:
    """The key in the whole graph of the entity ``own`` of ``document``."""
    found = register.one("SELECT name FROM names WHERE key = ? AND document = ?", own, document)
    return own if found is None else unpack(found[0]).key


def identities(register: Register, corrections: Sequence[Correction] = (), shard: str = "") -> Identities:
    """What a register knows; of one shard, of the documents whose keys begin so."""
    wished, start, end = Corrections(corrections), shard, f"{shard}g"
    found = {document: Amendment(own) for document, own in named(register, start, end)}
    rejected: set[str] = set()
    for document, amendment in wished.amendments(register).items():
        rejected.update(amendment.rejected)
        if document.startswith(shard):
            own = found.get(document, Amendment()).names
            found[document] = Amendment(own, amendment.rejected, amendment.speakers)
    decisions = register.rows("SELECT decision FROM decisions WHERE shard >= ? AND shard < ?", start, end)
    bearings = register.rows(
        "SELECT DISTINCT one, bearing, other FROM bearings WHERE shard >= ? AND shard < ?", start, end
    )
    moved = register.rows("SELECT old, new FROM same WHERE shard >= ? AND shard < ? ORDER BY old", start, end)
    copies = register.rows(
        "SELECT document, original FROM documents WHERE original <> '' AND document >= ? AND document < ? ORDER BY 1",
        start,
        end,
    )
    return Identities(
        {document: found[document] for document in sorted(found)},
        dict(moved),
        tuple(map(reopen, sorted(json.loads(line) for (line,) in decisions))),
        dict(copies),
        wished.idle(register) if not shard else (),
        tuple(sorted(row for row in bearings if not {row[0], row[2]} & rejected)),
    )


def _count(register: Register) -> int:
    found = register.one("SELECT count(*) FROM documents")
    return int(found[0]) if found else 0


__all__ = ["identities", "key", "resolve", "update"]
