"""Profiles that changed -> the pairs that are likely to be one, with what speaks for it."""

from __future__ import annotations

import json
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from kg.resolve.blocks import Member, pairs
from kg.resolve.evidence import LIKELY, Evidence, bears, weigh
from kg.resolve.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kg.resolve.blocks import Pair
    from kg.resolve.profile import Archive
    from kg.resolve.register import Register

    Load = Callable[[str], Profile]

# Blocks and profiles held in memory at a time.
_KEPT = 1 << 14
# Likely pairs written down at a time.
_TOGETHER = 1_000

_OLD = "SELECT id, sort, core, count, brief, rank FROM blocks WHERE block = ? ORDER BY id"
_NEW = """
SELECT id, sort, core, count, brief, rank FROM blocks WHERE block = ?1 AND id NOT IN (SELECT id FROM do_ids)
UNION ALL SELECT id, sort, core, count, brief, rank FROM new_blocks WHERE block = ?1 ORDER BY id"""
# Blocks in which there may be pairs: see :func:`kg.resolve.blocks.pairs`.
_CROWDED = """
SELECT block FROM new_blocks GROUP BY block HAVING count(*) > 1 AND (sort = 'core' OR min(core) < max(core))"""
_PAIR = "INSERT OR IGNORE INTO do_pairs VALUES (?, ?, 0)"
_FRESH = "REPLACE INTO do_pairs VALUES (?, ?, 1)"
_END = "INSERT OR IGNORE INTO do_ends VALUES (?)"
_SEED = "INSERT OR IGNORE INTO do_seeds VALUES (?)"
_EDGE = "REPLACE INTO edges VALUES (?, ?, ?, ?, ?)"
# A pair is weighed again if it is new, if either changed, or if its shorter name may have other bearers now.
_WEIGHED = """
SELECT one, other, brief, (SELECT count(*) FROM bearing WHERE bearing.brief = pairs.brief) FROM
(SELECT one, other, fresh, CASE WHEN short THEN one ELSE other END AS brief FROM do_pairs JOIN profiles ON id = one)
AS pairs WHERE ?1 OR fresh OR one IN (SELECT id FROM do_ids) OR other IN (SELECT id FROM do_ids)
OR brief IN (SELECT id FROM do_ends) ORDER BY one, other"""
_BRIEF = """
SELECT CASE WHEN left.short THEN one ELSE other END, CASE WHEN left.short THEN other ELSE one END
FROM do_pairs JOIN profiles AS left ON left.id = one JOIN profiles AS right ON right.id = other
WHERE left.short <> right.short ORDER BY one, other"""
_STALE = """
SELECT one, other FROM edges WHERE one IN (SELECT id FROM do_ids)
UNION SELECT one, other FROM edges WHERE other IN (SELECT id FROM do_ids)
UNION SELECT one, other FROM edges WHERE brief IN (SELECT id FROM do_ends)"""


def compare(register: Register, archive: Archive, load: Load, *, every: bool) -> None:
    """Weigh the pairs of profiles that may be otherwise now; whoever has another neighbour than before is listed."""
    if every:
        register.run("INSERT INTO blocks SELECT * FROM new_blocks ORDER BY block, id")
        crowded = register.rows(_CROWDED)
        register.many(_PAIR, (pair for (block,) in crowded for pair in pairs(_members(register, _OLD, block))))
    else:
        _changed(register)
    _bearers(register, load, archive)
    if not every:
        _drop(register, [(one, other) for one, other in register.rows(_STALE)])
    likely = _likely(register, load, archive, every=every)
    while some := list(islice(likely, _TOGETHER)):
        register.many(_EDGE, some)
        register.many(_SEED, ((end,) for pair in some for end in pair[:2]))


def _likely(
    register: Register, load: Load, archive: Archive, *, every: bool
) -> Iterator[tuple[str, str, str, float, str]]:
    """The pairs that are likely to be one, among those to be weighed, as they are written down."""
    for one, other, brief, rivals in register.rows(_WEIGHED, every):
        evidence = weigh(load(one), load(other), archive, max(1, rivals))
        if evidence.points >= LIKELY:
            yield one, other, brief, evidence.points, json.dumps(evidence.reasons, ensure_ascii=False)


def loader(register: Register, archive: Archive) -> Load:
    """A way to profiles by their ids; the last that were asked for are held in memory."""

    @lru_cache(_KEPT)
    def load(id_: str) -> Profile:
        [(line,)] = register.rows("SELECT state FROM profiles WHERE id = ?", id_)
        return Profile.load(archive, line)

    return load


def edge(points: float, reasons: str) -> Evidence:
    """What was written down of a pair."""
    return Evidence(points, tuple(json.loads(reasons)))


def _changed(register: Register) -> None:
    """List the pairs that changes in their blocks concern."""
    there = {id_ for (id_,) in register.rows("SELECT id FROM do_ids WHERE there")}
    lost: list[Pair] = []
    for (block,) in register.rows("SELECT block FROM do_blocks"):
        old, new = (pairs(_members(register, query, block)) for query in (_OLD, _NEW))
        lost += old - new
        register.many(_FRESH, new - old)
        touched = (old ^ new) | {pair for pair in new if not there.isdisjoint(pair)}
        register.many(_END, ((id_,) for pair in touched for id_ in pair))
    register.run("DELETE FROM do_ends WHERE id NOT IN (SELECT id FROM do_ends JOIN profiles USING (id) WHERE short)")
    register.run("INSERT OR IGNORE INTO do_ends SELECT id FROM do_ids WHERE there")
    register.run("DELETE FROM blocks WHERE block IN (SELECT block FROM do_blocks) AND id IN (SELECT id FROM do_ids)")
    register.run("INSERT OR REPLACE INTO blocks SELECT * FROM new_blocks")

    @lru_cache(_KEPT)
    def within(block: int) -> set[Pair]:
        return pairs(_members(register, _OLD, block))

    for id_, held in list(register.rows("SELECT id, blocks FROM profiles JOIN do_ends USING (id)")):
        for block in json.loads(held):
            register.many(_PAIR, [pair for pair in within(block) if id_ in pair])
    for pair in lost:
        _drop(register, [pair])
        # another block may hold the two together still
        held = (set(json.loads(line)) for line in _held(register, pair))
        if any(pair in within(block) for block in set.intersection(*held)):
            register.run(_FRESH, *pair)


def _held(register: Register, pair: Pair) -> list[str]:
    """The blocks of two profiles; of one that is gone, none."""
    rows = (register.one("SELECT blocks FROM profiles WHERE id = ?", id_) for id_ in pair)
    return [row[0] if row else "[]" for row in rows]


def _drop(register: Register, found: Iterable[tuple[str, str]]) -> None:
    """Take pairs out of those that are likely, and list whom they bound together."""
    for one, other in found:
        if register.one("DELETE FROM edges WHERE one = ? AND other = ? RETURNING one", one, other):
            register.many(_SEED, ((one,), (other,)))


def _bearers(register: Register, load: Load, archive: Archive) -> None:
    """Note of each short form who may bear it."""
    found = ((load(one), load(other)) for one, other in register.rows(_BRIEF))
    borne = ((brief.id, full.spelling.sound) for brief, full in found if bears(brief, full, archive))
    register.many("INSERT OR IGNORE INTO bearing VALUES (?, ?)", borne)


def _members(register: Register, query: str, block: int) -> list[Member]:
    return [Member(*row) for row in register.rows(query, block)]
