"""Likely pairs -> clusters: those of one component of the graph of pairs, and of what readers decided, at a time."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import TYPE_CHECKING

from kg.identity import Decision, Verdict
from kg.model import Kind
from kg.naming import slug
from kg.resolve.clusters import Clusters, cluster
from kg.resolve.compare import edge
from kg.resolve.corrections import decided
from kg.resolve.evidence import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.resolve.clusters import Proposal
    from kg.resolve.compare import Load
    from kg.resolve.corrections import Wishes
    from kg.resolve.profile import Archive, Profile
    from kg.resolve.register import Register

_SEED = "INSERT OR IGNORE INTO do_seeds VALUES (?)"
_FACE = "INSERT OR IGNORE INTO do_faces VALUES (?, ?)"
_BESIDE = "SELECT other FROM edges WHERE one = ?1 UNION SELECT one FROM edges WHERE other = ?1"
_GONE = "SELECT id FROM do_ids WHERE NOT there UNION SELECT one FROM decisions WHERE people"
_DECIDE = "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?)"
# Whom nothing binds to anybody is a cluster alone.
_ALONE = """
INSERT INTO clusters SELECT id, key, substr(id, length(key) + 2), 0, 1, '["' || id || '"]', '', ''
FROM profiles WHERE id NOT IN (SELECT id FROM do_seeds)"""
_ROOTED = "UPDATE profiles SET root = id WHERE id NOT IN (SELECT id FROM do_seeds)"
_WAITING = """
SELECT id FROM do_seeds JOIN profiles USING (id) WHERE id NOT IN (SELECT id FROM done_seeds) ORDER BY id LIMIT 10000"""


class Union:
    """The clusters of a register, and what they hang on."""

    def __init__(self, register: Register, archive: Archive, load: Load, wishes: Wishes) -> None:
        self._register, self._archive, self._load, self._wishes = register, archive, load, wishes

    def renew(self, *, every: bool) -> None:
        """Make anew the clusters of all whose neighbours changed; those whose names may be others are listed."""
        register = self._register
        self._bind()
        if every:
            register.run(_ALONE)
            register.run(_ROOTED)
        else:
            self._start()
        while waiting := list(register.rows(_WAITING)):
            for (seed,) in waiting:
                if register.one("SELECT 1 FROM done_seeds WHERE id = ?", seed) is None:
                    found = self._reach(seed)
                    if not every:
                        self._forget(found)
                    self._component(found)
        for one, other, verdict in self._wishes.decisions:
            pair = self._load(one), self._load(other)
            self._decide(decided(*pair, verdict), *pair)

    def _start(self) -> None:
        register = self._register
        register.run("INSERT OR IGNORE INTO do_seeds SELECT id FROM do_ids WHERE there")
        for (root,) in list(register.rows("SELECT root FROM do_roots")):
            self._dissolve(root)
        for (id_,) in list(register.rows(_GONE)):
            self._undecide(id_)

    def _bind(self) -> None:
        """Add what the user's authority file makes one to what readers want, and list all whom that concerns."""
        register = self._register
        aliased: dict[str, str] = {}
        for id_, alias in register.rows("SELECT id, alias FROM profiles WHERE alias <> '' ORDER BY id"):
            first = aliased.setdefault(alias, id_)
            if first != id_ and first not in self._wishes.parted[id_]:
                self._wishes.join(first, id_)
        register.many(_SEED, ((id_,) for table in (self._wishes.joined, self._wishes.parted) for id_ in table))

    def _forget(self, ids: Sequence[str]) -> None:
        """Take away in what clusters profiles were, and what was decided of them."""
        for id_ in ids:
            [(root,)] = self._register.rows("SELECT root FROM profiles WHERE id = ?", id_)
            self._dissolve(root)
            self._undecide(id_)

    def _dissolve(self, root: str) -> None:
        """Take a cluster away; its members are to be looked at."""
        found = self._register.one("SELECT members, face, first, goes FROM clusters WHERE root = ?", root)
        if found is not None:
            self._register.many(_SEED, ((id_,) for id_ in json.loads(found[0])))
            self._register.run(_FACE, found[1], found[2])
            self._register.run("INSERT OR IGNORE INTO do_same VALUES (?)", found[3])
            query = "INSERT OR IGNORE INTO do_same VALUES (?)"
            self._register.many(query, ((id_.partition(" ")[0],) for id_ in json.loads(found[0])))
            self._register.run("DELETE FROM clusters WHERE root = ?", root)

    def _undecide(self, id_: str) -> None:
        where = "WHERE one = ?1 OR other = ?1"
        self._register.run(f"INSERT OR IGNORE INTO do_shards SELECT shard FROM decisions {where}", id_)  # noqa: S608
        self._register.run(f"DELETE FROM decisions {where}", id_)  # noqa: S608  a constant

    def _reach(self, seed: str) -> list[str]:
        found, waiting = {seed}, [seed]
        while waiting:
            id_ = waiting.pop()
            beside = {str(other) for (other,) in self._register.rows(_BESIDE, id_)}
            for other in (beside | self._wishes.joined.get(id_, set())) - found:
                found.add(other)
                waiting.append(other)
        return sorted(found)

    def _component(self, ids: list[str]) -> None:
        register = self._register
        register.many("INSERT OR IGNORE INTO done_seeds VALUES (?)", ((id_,) for id_ in ids))
        places = {id_: place for place, id_ in enumerate(ids)}
        profiles = [self._load(id_) for id_ in ids]
        clusters = Clusters(profiles, self._archive)
        self._wish(clusters, places)
        rows = [
            (places[one], places[other], edge(points, reasons))
            for one in ids
            for other, points, reasons in register.rows("SELECT other, points, reasons FROM edges WHERE one = ?", one)
        ]
        proposals = cluster(profiles, rows, self._archive, clusters) if rows else ()
        for proposal in proposals:
            pair = profiles[proposal.left], profiles[proposal.right]
            if (not proposal.taken or pair[0].key != pair[1].key) and not clusters.parted(
                proposal.left, proposal.right
            ):
                self._decide(_decision(proposal, *pair), *pair)
        for members in clusters.all():
            self._keep(members)

    def _wish(self, clusters: Clusters, places: dict[str, int]) -> None:
        for id_, place in places.items():
            for other in self._wishes.joined.get(id_, ()):
                clusters.join(place, places[other])
            for other in self._wishes.parted.get(id_, ()):
                if other in places:
                    clusters.part(place, places[other])

    def _decide(self, decision: Decision, left: Profile, right: Profile) -> None:
        line = json.dumps(astuple(decision), ensure_ascii=False)
        shard = left.first[:2]
        self._register.run(_DECIDE, left.id, right.id, shard, decision.people, line)
        self._register.run("INSERT OR IGNORE INTO do_shards VALUES (?)", shard)

    def _keep(self, members: Sequence[Profile]) -> None:
        face = min(members, key=lambda p: (_lesser(p), -p.count, -len(p.name), p.id))
        root = members[0].id
        ids = [profile.id for profile in members]
        register = self._register
        register.run(
            "INSERT INTO clusters VALUES (?, ?, ?, 0, 1, ?, '', '')",
            *(root, face.key, face.first, json.dumps([face.id, *(id_ for id_ in ids if id_ != face.id)])),
        )
        register.many("UPDATE profiles SET root = ? WHERE id = ?", ((root, id_) for id_ in ids))
        register.run(_FACE, face.key, face.first)


def reopen(line: str) -> Decision:
    """A decision from its line."""
    left, right, verdict, confidence, reasons, names, documents, people = json.loads(line)
    return Decision(
        *(left, right, Verdict(verdict), confidence, tuple(reasons), tuple(names), tuple(documents)), people=people
    )


def _decision(proposal: Proposal, left: Profile, right: Profile) -> Decision:
    return Decision(
        left.key,
        right.key,
        Verdict.CONFIRMED if proposal.taken else Verdict.DRAFT,
        proposal.evidence.confidence,
        proposal.evidence.reasons,
        (left.name, right.name),
        (left.first, right.first),
    )


def _lesser(profile: Profile) -> bool:
    """Whether its name is a surname alone, or has more than its core (« groupe »)."""
    if profile.kind is Kind.PERSON:
        return short(profile)
    return slug(profile.name) != profile.spelling.core and not profile.spelling.letters
