"""Sayings of documents beside one another: what in one denies or confirms what in another."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from kg.resolve.disputes import CROWD, Saying, Told, met
from kg.resolve.label import names

if TYPE_CHECKING:
    from kg.resolve.disputes import Link
    from kg.resolve.register import Register

_SHARD = "INSERT OR IGNORE INTO do_shards VALUES (?)"
_MEETINGS = "INSERT OR IGNORE INTO do_meetings SELECT meeting FROM said WHERE document = ?"
_GROUP = """
SELECT day, said.document, original, saying FROM said JOIN documents USING (document)
WHERE meeting = ? ORDER BY day, said.document, number LIMIT ?"""
_OLD = "SELECT one, bearing, other FROM bearings WHERE meeting = ?"


def listen(register: Register, *, every: bool) -> None:
    """Find what the sayings of the listed documents deny and confirm, under the names that all share now."""
    for (document,) in list(register.rows("SELECT document FROM do_sayings")):
        if not every:
            register.run(_MEETINGS, document)
            register.run("DELETE FROM said WHERE document = ?", document)
        found = register.one("SELECT published, sayings FROM documents WHERE document = ?", document)
        if found is not None and found[1] != "[]":
            _say(register, document, *found)
    if every:
        register.run("DELETE FROM do_meetings")
        register.run("INSERT INTO do_meetings SELECT meeting FROM said GROUP BY meeting HAVING count(*) > 1")
    for (meeting,) in register.rows("SELECT meeting FROM do_meetings"):
        new = {(link.source, link.bearing.value, link.target) for link in _bearings(register, meeting)}
        old = set(register.rows(_OLD, meeting))
        query = "DELETE FROM bearings WHERE meeting = ? AND one = ? AND bearing = ? AND other = ?"
        register.many(query, ((meeting, *row) for row in old - new))
        rows = [(meeting, *row, _shard(row[0])) for row in new - old]
        register.many("INSERT INTO bearings VALUES (?, ?, ?, ?, ?)", rows)
        register.many(_SHARD, ((_shard(row[0]),) for row in old ^ new))


def _say(register: Register, document: str, published: str, line: str) -> None:
    shared = {key: name.key for key, name in names(register, document).items()}
    rows = []
    for number, (key, node, speaker, denied, said, value) in enumerate(json.loads(line)):
        matter = tuple(shared.get(part, part) for part in key)
        saying = (matter, node, shared.get(speaker, speaker), denied, said, shared.get(value, value))
        meeting = int.from_bytes(
            hashlib.blake2b("\0".join(matter).encode(), digest_size=8).digest(), "big", signed=True
        )
        rows.append((meeting, published, document, number, json.dumps(saying, ensure_ascii=False)))
    register.many("INSERT INTO said VALUES (?, ?, ?, ?, ?)", rows)
    register.many("INSERT OR IGNORE INTO do_meetings VALUES (?)", ((row[0],) for row in rows))


def _bearings(register: Register, meeting: int) -> list[Link]:
    group = []
    for day, document, original, line in register.rows(_GROUP, meeting, CROWD + 1):
        key, *rest = json.loads(line)
        group.append((Told(document, original or document, day, ()), Saying(tuple(key), *rest)))
    return list(met(group))


def _shard(tail: str) -> str:
    """The shard of what is told of a saying: that of its document."""
    return tail.partition("/")[2][:2]
