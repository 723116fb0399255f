"""Documents -> the register: their rows, what is known of each key, and the profiles of those who bear it.

A key to be looked at again is listed with how much of it: :data:`BESIDE` if only what stands beside it changed,
:data:`TOLD` if some documents tell otherwise of it, :data:`ANEW` if all is to be made again.
"""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from typing import TYPE_CHECKING

from kg.resolve.blocks import blocks
from kg.resolve.copies import forget, remember
from kg.resolve.corrections import known
from kg.resolve.evidence import short
from kg.resolve.levels import level
from kg.resolve.namesakes import bearers, plain
from kg.resolve.profile import functions, generic, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kg.lang.names import Names
    from kg.resolve.profile import Archive, Profile, Told
    from kg.resolve.register import Register
    from kg.resolve.signature import Signature

    Apart = Callable[[str, str], int]
    _Before = tuple[str, int, str, str]

BESIDE, TOLD, ANEW = range(3)

_LIST = "INSERT INTO do_keys VALUES (?, ?) ON CONFLICT DO UPDATE SET told = max(told, excluded.told)"
_ALL = "SELECT document, name, told, ties, year FROM rows WHERE key = ? ORDER BY document"
_SOME = """
SELECT document, name, told, ties, year FROM rows JOIN do_rows USING (key, document)
WHERE key = ? ORDER BY document"""
_BEFORE = "SELECT id, plain, blocks, root FROM profiles WHERE key = ?"
_BEFORE_SOME = """
SELECT id, plain, blocks, root FROM do_rows JOIN profiles ON id = do_rows.key || ' ' || document
WHERE do_rows.key = ?"""
_FACT = "SELECT count(*), min(generic), max(name) FROM rows WHERE key = ?"
_STAYS = "INSERT INTO new_blocks SELECT * FROM blocks WHERE block = ? AND id = ?"
_FACTS = "INSERT INTO facts SELECT key, level(count(*)), NOT min(generic), max(name) FROM rows GROUP BY key"
_BLOCK = "INSERT OR IGNORE INTO new_blocks VALUES (?, ?, ?, ?, ?, ?, ?)"


def take(
    register: Register, names: Names, changes: Iterable[tuple[str, str, Signature | None]], *, every: bool
) -> None:
    """Put signatures in the place of those known: of each document its stamp, and nothing if it is gone.

    What they bear on is listed, unless ``every`` key is to be looked at again anyway.
    """
    for document, stamp, signature in changes:
        register.run("INSERT OR IGNORE INTO do_documents VALUES (?)", document)
        found = register.one("SELECT keys, sketch FROM documents WHERE document = ?", document)
        keys = json.loads(found[0]) if found else ()
        forget(register, document, found[1] if found else b"")
        if not every:
            _listed(register, document, keys)
        register.run("DELETE FROM documents WHERE document = ?", document)
        register.many("DELETE FROM rows WHERE key = ? AND document = ?", ((key, document) for key in keys))
        if signature is not None:
            _put(register, names, stamp, signature)
            if not every:
                _listed(register, document, [row.key for row in signature.rows])


def _listed(register: Register, document: str, keys: Sequence[str]) -> None:
    register.many(_LIST, ((key, TOLD) for key in keys))
    register.many("INSERT OR IGNORE INTO do_rows VALUES (?, ?)", ((key, document) for key in keys))


def _put(register: Register, names: Names, stamp: str, signature: Signature) -> None:
    document, published = signature.document, signature.published
    keys = [row.key for row in signature.rows]
    sayings = [[s.key, s.node, s.speaker, s.denied, s.said, s.value] for s in signature.sayings]
    register.run(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, '')",
        *(document, stamp, published, base64.b64decode(signature.sketch), json.dumps(keys), json.dumps(sayings)),
    )
    remember(register, document, base64.b64decode(signature.sketch))
    year = int(published[:4]) if published else 0
    rows = [
        (
            *(row.key, document, row.name, generic(row.key, row.name, names)),
            json.dumps([row.aliases, row.links, functions(row.roles, names), row.born]),
            json.dumps(row.ties) if row.ties else "",
            year,
        )
        for row in signature.rows
    ]
    register.many("INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def count(register: Register, *, every: bool) -> None:
    """Say of each key that changed how many name it; where that matters, what stands beside it is to be looked at."""
    if every:
        for query in ("DELETE FROM do_keys", "DELETE FROM do_rows", "DELETE FROM facts", _FACTS):
            register.run(query)
        register.run("INSERT INTO do_keys SELECT key, ? FROM facts", ANEW)
        return
    for (key,) in list(register.rows("SELECT key FROM do_keys")):
        number, least, label = register.one(_FACT, key) or (0, 1, "")
        new = (level(number), int(not least), label) if number else None
        old = register.one("SELECT level, named, label FROM facts WHERE key = ?", key)
        if new == old:
            continue
        if new is None:
            register.run("DELETE FROM facts WHERE key = ?", key)
        else:
            register.run("REPLACE INTO facts VALUES (?, ?, ?, ?)", key, *new)
        _beside(register, key)
        if old is not None and new is not None and old[1] != new[1]:
            register.run(_LIST, key, ANEW)


def _beside(register: Register, key: str) -> None:
    """Have all looked at that stands beside ``key`` somewhere."""
    for (document,) in list(register.rows("SELECT document FROM rows WHERE key = ?", key)):
        [(keys,)] = register.rows("SELECT keys FROM documents WHERE document = ?", document)
        register.many(_LIST, ((other, BESIDE) for other in json.loads(keys)))


def profile(register: Register, archive: Archive, apart: Apart, *, every: bool) -> None:
    """Make the profiles of all keys to be looked at again; those that may be others are listed by their ids."""
    for key, much in register.rows("SELECT key, told FROM do_keys ORDER BY key"):
        named = archive.named(key)
        before = list(register.rows(_BEFORE, key)) if not every and (named or much == ANEW) else []
        if much == BESIDE and not named:
            continue
        if much == BESIDE and len(before) == 1 and before[0][1]:
            _look(register, before[0], there=True)
            continue
        # each bearer of a description stands alone, so that the others need not be looked at
        alone = not named and much == TOLD
        _forget(register, list(register.rows(_BEFORE_SOME, key)) if alone else before)
        rows = [told(*row) for row in register.rows(_SOME if alone else _ALL, key)]
        groups: defaultdict[int, list[Told]] = defaultdict(list)
        for row in rows:
            groups[apart(key, row.document)].append(row)
        for _, group in sorted(groups.items()):
            sure = not named or len(group) == 1 or plain(key, group, archive)
            whole = named and sure and len(groups) == 1
            for rank, (found, own) in enumerate(bearers(key, group, archive, plain=sure)):
                held = _add(register, archive, found, None if whole else own, rank, plain=whole)
                if not every:
                    register.run("INSERT INTO do_ids VALUES (?, 1) ON CONFLICT DO UPDATE SET there = 1", found.id)
                    register.many("INSERT OR IGNORE INTO do_blocks VALUES (?)", held)


def _forget(register: Register, before: Sequence[_Before]) -> None:
    for row in before:
        _look(register, row, there=False)
        register.run("DELETE FROM profiles WHERE id = ?", row[0])


def _look(register: Register, before: _Before, *, there: bool) -> None:
    """List a profile, and where it stands, as one that may be another."""
    id_, _, held, root = before
    register.run("INSERT OR IGNORE INTO do_ids VALUES (?, ?)", id_, there)
    register.run("INSERT OR IGNORE INTO do_roots VALUES (?)", root)
    register.many("INSERT OR IGNORE INTO do_blocks VALUES (?)", ((block,) for block in json.loads(held)))
    if there:
        register.many(_STAYS, ((block, id_) for block in json.loads(held)))


def _add(
    register: Register, archive: Archive, found: Profile, rows: Sequence[Told] | None, rank: int, *, plain: bool
) -> list[tuple[int]]:
    """Write a profile down, and return its blocks."""
    inside = list(blocks(found, rank))
    alias = known(found, archive.names)
    documents = None if rows is None else json.dumps(sorted(row.document for row in rows))
    register.run(
        "INSERT INTO profiles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *(found.id, found.key, plain, short(found), repr(alias) if alias else "", found.label, found.dump(), documents),
        *(json.dumps([block for block, _ in inside]), found.id),
    )
    register.many(_BLOCK, [(block, *member) for block, member in inside])
    return [(block,) for block, _ in inside]


__all__ = ["count", "profile", "take"]
