"""Likely pairs -> clusters: those of one component of the graph of pairs, and of what readers decided, at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kg.identity import Decision, Verdict
from kg.naming import slug
from kg.resolve.clusters import Clusters, cluster
from kg.resolve.compare import edge
from kg.resolve.corrections import decided
from kg.resolve.evidence import short
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.resolve.clusters import Proposal
    from kg.resolve.compare import Load
    from kg.resolve.corrections import Wishes
    from kg.resolve.profile import Archive, Profile
    from kg.resolve.register import Register

_SEED = "INSERT OR IGNORE INTO do_seeds VALUES (?)"
_FACE = "INSERT OR IGNORE INTO do_faces VALUES (?, ?)"
_REACH = """
WITH RECURSIVE reached (id) AS (
VALUES (?) UNION SELECT other FROM reached JOIN edges ON one = id UNION SELECT one FROM reached JOIN edges ON other = id
UNION SELECT other FROM reached JOIN do_wishes ON one = id)
SELECT id FROM reached ORDER BY id"""
_EDGES = "SELECT one, other, points, reasons FROM json_each(?) CROSS JOIN edges ON one = value"
_GONE = "SELECT id FROM do_ids WHERE NOT there UNION SELECT one FROM decisions WHERE people"
_DECIDE = "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?)"
# Whom nothing binds to anybody is a cluster alone.
_ALONE = """
INSERT INTO clusters SELECT id, key, substr(id, length(key) + 2), 0, 1, '["' || id || '"]', '', ''
FROM profiles WHERE id NOT IN (SELECT id FROM do_seeds)"""
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
        else:
            self._start()
        while waiting := list(register.rows(_WAITING)):
            done: set[str] = set()
            for (seed,) in waiting:
                if seed not in done:
                    found = [str(id_) for (id_,) in register.rows(_REACH, seed)]
                    done.update(found)
                    if not every:
                        self._forget(found)
                    self._component(found)
            register.many("INSERT OR IGNORE INTO done_seeds VALUES (?)", ((id_,) for id_ in done))
        for one, other, verdict in self._wishes.decisions:
            pair = self._load(one), self._load(other)
            self._decide([(decided(*pair, verdict), *pair)])

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
        joined = ((one, other) for one, others in self._wishes.joined.items() for other in others)
        register.many("INSERT INTO do_wishes VALUES (?, ?)", joined)
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

    def _component(self, ids: list[str]) -> None:
        places = {id_: place for place, id_ in enumerate(ids)}
        profiles = [self._load(id_) for id_ in ids]
        clusters = Clusters(profiles, self._archive)
        self._wish(clusters, places)
        rows = [
            (places[one], places[other], edge(points, reasons))
            for one, other, points, reasons in self._register.rows(_EDGES, json.dumps(ids))
        ]
        proposals = cluster(profiles, rows, self._archive, clusters) if rows else ()
        found = []
        for proposal in proposals:
            left, right = profiles[proposal.left], profiles[proposal.right]
            if (not proposal.taken or left.key != right.key) and not clusters.parted(proposal.left, proposal.right):
                found.append((_decision(proposal, left, right), left, right))
        self._decide(found)
        self._keep(clusters.all())

    def _wish(self, clusters: Clusters, places: dict[str, int]) -> None:
        for id_, place in places.items():
            for other in self._wishes.parted.get(id_, ()):
                if other in places:
                    clusters.part(place, places[other])
        for id_, place in places.items():
            for other in sorted(self._wishes.joined.get(id_, ())):
                if not clusters.barred(place, places[other]):
                    clusters.join(place, places[other])

    def _decide(self, found: Sequence[tuple[Decision, Profile, Profile]]) -> None:
        rows = [(left.id, right.id, left.first[:2], one.people, _line(one)) for one, left, right in found]
        self._register.many(_DECIDE, rows)
        self._register.many("INSERT OR IGNORE INTO do_shards VALUES (?)", {row[2:3] for row in rows})

    def _keep(self, found: Sequence[Sequence[Profile]]) -> None:
        """Write clusters down, each with the profile first that it is called by."""
        clusters, roots = [], []
        for members in found:
            face = min(members, key=lambda p: (_lesser(p), -p.count, -len(p.name), p.id))
            ids = [profile.id for profile in members]
            line = json.dumps([face.id, *(id_ for id_ in ids if id_ != face.id)])
            clusters.append((ids[0], face.key, face.first, line))
            roots += [(ids[0], id_) for id_ in ids]
        self._register.many("INSERT INTO clusters VALUES (?, ?, ?, 0, 1, ?, '', '')", clusters)
        self._register.many("UPDATE profiles SET root = ? WHERE id = ?", roots)
        self._register.many(_FACE, (row[1:3] for row in clusters))


def _line(one: Decision) -> str:
    """A decision as one line."""
    told = (one.left, one.right, one.verdict, one.confidence, one.reasons, one.names, one.documents, one.people)
    return json.dumps(told, ensure_ascii=False)


def reopen(told: Sequence[Any]) -> Decision:
    """What :func:`_line` wrote, as JSON has it."""
    left, right, verdict, confidence, reasons, names, documents, people = told
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
    """Whether its name is a surname alone, or has more than its core (« groupe »); not « ministère » or full words."""
    if profile.kind is Kind.PERSON:
        return short(profile)
    spelling = profile.spelling
    if spelling.letters or spelling.scope == "country" or spelling.core in spelling.initials:
        return False
    return slug(profile.name) != spelling.core
