"""Entities of many documents -> one identity each.

Rows of documents (:mod:`~kg.resolve.signature`) of one name become a profile for each who bears it
(:mod:`~kg.resolve.namesakes`); profiles whose names may be one (:mod:`~kg.resolve.blocks`) are compared
(:mod:`~kg.resolve.evidence`) and joined (:mod:`~kg.resolve.clusters`). A pure function of the set of documents.
"""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.identity import Amendment, Decision, Identities, Name, Verdict
from kg.model import Kind
from kg.naming import slug
from kg.resolve.clusters import Clusters, cluster
from kg.resolve.corrections import Corrections, known, merged
from kg.resolve.disputes import Told, across
from kg.resolve.duplicates import originals
from kg.resolve.evidence import short
from kg.resolve.namesakes import gather
from kg.resolve.profile import Archive

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.lang.base import Language
    from kg.resolve.clusters import Proposal
    from kg.resolve.profile import Profile
    from kg.resolve.review import Correction
    from kg.resolve.signature import Signature


_SHORT = 8


def resolve(signatures: Iterable[Signature], language: Language, corrections: Sequence[Correction] = ()) -> Identities:
    """Who is who in an archive, from the signatures of its documents in any order, as people corrected it."""
    with _still():
        return _resolve(Archive(signatures, language.names), Corrections(corrections, set()))


@contextmanager
def _still() -> Iterator[None]:
    """No search for cycles: there are none here, and looking through 100,000 rows takes a third of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _resolve(archive: Archive, corrections: Corrections) -> Identities:
    profiles = gather(archive, corrections.apart)
    clusters = Clusters(profiles, archive)
    decisions = corrections.join(profiles, clusters)
    corrections.known(profiles, clusters, archive.names)
    decided = {(decision.left, decision.right, decision.documents) for decision in decisions}
    for proposal in cluster(profiles, archive, clusters):
        decision = _decision(proposal, profiles)
        known = (decision.left, decision.right, decision.documents) in decided
        if _told(proposal, profiles) and not known and not clusters.parted(proposal.left, proposal.right):
            decisions.append(decision)
    names = _names(clusters.all(), archive)
    corrections.names(profiles, names)
    amended = corrections.amendments(profiles, names, (signature.document for signature in archive.signatures))
    renamed = {document: Amendment(found) for document, found in _renamed(clusters.all(), names, archive).items()}
    found = Identities(
        merged(renamed, amended),
        dict(_same(profiles, names)),
        tuple(sorted(decisions)),
        originals(archive.signatures),
        corrections.idle,
    )
    return replace(found, bearings=tuple(_bearings(archive, found)))


def _bearings(archive: Archive, found: Identities) -> Iterator[tuple[str, str, str]]:
    """What of one document denies or confirms what of another, less what readers rejected."""
    told = (
        Told(s.document, found.originals.get(s.document, s.document), s.published, s.sayings)
        for s in archive.signatures
    )
    rejected = {tail for amendment in found.amendments.values() for tail in amendment.rejected}
    for link in across(told, found.key):
        if not {link.source, link.target} & rejected:
            yield link.source, link.bearing.value, link.target


def _told(proposal: Proposal, profiles: Sequence[Profile]) -> bool:
    """Whether a proposal is worth telling: not that one name is one name."""
    return not proposal.taken or profiles[proposal.left].key != profiles[proposal.right].key


def _decision(proposal: Proposal, profiles: Sequence[Profile]) -> Decision:
    left, right = profiles[proposal.left], profiles[proposal.right]
    return Decision(
        left.key,
        right.key,
        Verdict.CONFIRMED if proposal.taken else Verdict.DRAFT,
        proposal.evidence.confidence,
        proposal.evidence.reasons,
        (left.name, right.name),
        (left.documents[0], right.documents[0]),
    )


def _names(clusters: Sequence[Sequence[Profile]], archive: Archive) -> dict[tuple[str, str], Name]:
    """The name of the cluster of each profile, by the profile's id."""
    chosen = [(_face(members), members) for members in clusters]
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for face, _ in chosen:
        wanted[face.key].append(face.documents[0])
    shared = {key: Counter(bearer[:_SHORT] for bearer in bearers) for key, bearers in wanted.items()}
    firsts = {key: min(bearers) for key, bearers in wanted.items()}
    found: dict[tuple[str, str], Name] = {}
    for face, members in chosen:
        bearers, first = wanted[face.key], face.documents[0]
        # As much of a document's key as tells it from the others.
        tail = first[:_SHORT] if shared[face.key][first[:_SHORT]] == 1 else first
        key = face.key if first == firsts[face.key] else f"{face.key}~{tail}"
        note = _note(members, archive) if len(bearers) > 1 and face.named else ""
        alias = next((told for profile in members if (told := known(profile, archive.names)) is not None), None)
        if alias is None:
            name = Name(key, _label(face), face.kind, note)
        else:
            name = Name(key, alias.label, alias.kind, note, (alias.iri,) if alias.iri else ())
        found.update((profile.id, name) for profile in members)
    return found


def _face(members: Sequence[Profile]) -> Profile:
    """The profile that names a cluster: a full name, without designator, in most documents, the longest."""
    return min(members, key=lambda p: (_lesser(p), -len(p.documents), -len(p.name), p.id))


def _lesser(profile: Profile) -> bool:
    """Whether its name is a surname alone, or has more than its core (« groupe »)."""
    if profile.kind is Kind.PERSON:
        return short(profile)
    return slug(profile.name) != profile.spelling.core and not profile.spelling.letters


def _label(profile: Profile) -> str:
    """The label that most documents give, not one in capitals (« ODILE FERRAND ») if there is another."""
    return min(
        profile.labels,
        key=lambda label: (" " in label and label.isupper(), -profile.labels[label], label.isupper(), label),
    )


def _note(members: Sequence[Profile], archive: Archive) -> str:
    """What tells an entity from its namesakes: a function and what it is bound to."""
    roles = sorted({role for profile in members for role in profile.roles}, key=lambda role: (len(role), role))[:1]
    ties = {tie for profile in members for tie in (profile.ties or profile.near)}
    known = sorted(ties, key=lambda key: (-archive.weight(key), key))[:1]
    return ", ".join((*roles, *map(archive.label, known)))


def _renamed(
    clusters: Iterable[Sequence[Profile]], names: dict[tuple[str, str], Name], archive: Archive
) -> dict[str, dict[str, Name]]:
    labels = {(signature.document, row.key): row.name for signature, row in archive.rows()}
    found: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    for members in clusters:
        for profile in members:
            name = names[profile.id]
            for document in profile.documents:
                own = (profile.key, labels[document, profile.key], profile.kind)
                if (name.key, name.label, name.kind) != own or name.note or name.links:
                    found[document][profile.key] = name
    return {document: dict(sorted(found[document].items())) for document in sorted(found)}


def _same(profiles: Iterable[Profile], names: dict[tuple[str, str], Name]) -> Iterator[tuple[str, str]]:
    """From the keys that name nobody any more to those that do."""
    leads: defaultdict[str, set[str]] = defaultdict(set)
    for profile in profiles:
        leads[profile.key].add(names[profile.id].key)
    used = {name.key for name in names.values()}
    for key, targets in sorted(leads.items()):
        if key not in used and len(targets) == 1:
            yield key, next(iter(targets))


__all__ = ["resolve"]
