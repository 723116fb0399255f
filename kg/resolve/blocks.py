"""Which profiles are worth comparing: those that share a key. Every key is shared by few, so that time stays linear."""

from __future__ import annotations

import hashlib
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from kg.naming import slug
from kg.resolve.spelling import skeleton, sound
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.resolve.profile import Profile

# A key that more profiles share than this tells nothing; of such, only neighbours in the alphabet are compared.
_CROWD = 60
_WINDOW = 4
_LONG = 8
_SHORT = frozenset({"surname", "initial", "acronym"})
_HALVES = frozenset({"first", "last"})
# What is written nearly alike. Of two places of the gazetteer neither is the other misspelt: those that are one share a
# link or an entry, and so another block.
_LIKE = frozenset({"sound", "skeleton", *_HALVES})

Pair = tuple[str, str]


class Member(NamedTuple):
    """A profile in a block, as much of it as tells with which others of the block it is compared.

    ``documents`` is how many name it, ``brief`` whether it is a short form of the names there, or a place of the
    gazetteer in a block by sound or letters; ``rank`` is its place among those of its name.
    """

    id: str
    sort: str
    core: str
    documents: int
    brief: bool
    rank: int

    @property
    def key(self) -> str:
        """The key that it goes by in its documents."""
        return self.id.partition(" ")[0]


def blocks(profile: Profile, rank: int) -> Iterator[tuple[int, Member]]:
    """The blocks that a profile is in, each by the digest of its key."""
    if not profile.named or profile.kind is Kind.CONCEPT:
        return
    id_, core = profile.id, profile.spelling.core
    for key in dict.fromkeys(_keys(profile)):
        digest = hashlib.blake2b("\0".join(key).encode(), digest_size=8).digest()
        member = Member(id_, key[1], core, profile.count, _brief(key[1], profile), rank)
        yield int.from_bytes(digest, "big", signed=True), member


def pairs(members: Sequence[Member]) -> set[Pair]:
    """The ids of those of a block, sorted by id, that are to be compared, each pair once and in order."""
    if len(members) < 2:
        return set()
    found: set[Pair] = set()
    for one, other in _within(members):
        first, second = (one, other) if one.id < other.id else (other, one)
        if not _judged(first, second):
            found.add((first.id, second.id))
    return found


def _judged(one: Member, other: Member) -> bool:
    """Whether two namesakes have been told apart already; the nearest are looked at once more, knowing more."""
    return other.rank - one.rank > _WINDOW and one.key == other.key


def _within(members: Sequence[Member]) -> Iterator[tuple[Member, Member]]:
    """The pairs of one block: in a block of short forms, each with the full forms only.

    Those of one core meet in the block of that, and need not in all the others that they share.
    """
    sort = members[0].sort
    if sort in _SHORT:
        ranked = sorted(members, key=lambda member: (-member.documents, member.id))
        full = [member for member in ranked if not member.brief][:_CROWD]
        for one in [member for member in ranked if member.brief][:_CROWD]:
            for other in full:
                yield one, other
    elif sort == "core":
        yield from _neighbours(members)
    else:
        for one, other in _neighbours(members):
            if one.core != other.core and _like(sort, one, other):
                yield one, other


def _neighbours(members: Sequence[Member]) -> Iterator[tuple[Member, Member]]:
    """All pairs of a small block, and of a large one those that stand near in the alphabet."""
    if len(members) <= _CROWD:
        yield from combinations(members, 2)
        return
    ranked = sorted(members, key=lambda member: (member.core, member.id))
    for start, one in enumerate(ranked):
        for other in ranked[start + 1 : start + _WINDOW]:
            yield one, other


def _like(sort: str, one: Member, other: Member) -> bool:
    """Whether two of one block are written alike enough; those that share half of their letters, but for one letter."""
    if sort in _LIKE and one.brief and other.brief:
        return False
    return sort not in _HALVES or OSA.distance(one.core, other.core, score_cutoff=1) <= 1


def _brief(sort: str, profile: Profile) -> bool:
    if sort in _LIKE:
        return profile.kind is Kind.PLACE and profile.spelling.homonyms > 0
    person = profile.spelling.person
    if sort == "acronym":
        return bool(profile.spelling.letters) or (person is not None and profile.name.isupper())
    if person is None:
        return False
    return not person.given if sort == "surname" else person.initials


def _keys(profile: Profile) -> Iterator[tuple[str, ...]]:
    kind, spelling = profile.kind.value, profile.spelling
    yield kind, "core", spelling.core
    for alias in sorted(profile.aliases):
        yield kind, "core", slug(alias).replace("-", "")
    yield kind, "core", spelling.core.replace("-", "")
    for link in sorted(profile.links):
        yield kind, "link", link
    yield kind, "sound", spelling.sound
    yield kind, "skeleton", skeleton(spelling.sound)
    if spelling.place:
        yield kind, "place", spelling.place
    if spelling.person is not None:
        yield from _person(profile)
    else:
        if spelling.letters:
            yield kind, "acronym", spelling.letters
        for letters in spelling.initials:
            yield kind, "acronym", letters
        words = spelling.core.split("-")
        if len(words) > 2:
            yield kind, "tail", words[-2], words[-1]
    yield from _halves(kind, spelling.core)


def _person(profile: Profile) -> Iterator[tuple[str, ...]]:
    person, kind = profile.spelling.person, profile.kind.value
    if person is None:
        return
    heard = sound("".join(person.family))
    yield kind, "surname", heard
    if person.given:
        yield kind, "initial", heard, person.given[0][0]
        for part in person.family:
            yield kind, "given", person.given[0], part
    letters = "".join(part[0] for part in (*person.given, *person.family))
    if 3 <= len(letters) <= 4:
        yield kind, "acronym", letters
    if profile.name.isupper():
        yield kind, "acronym", profile.spelling.core


def _halves(kind: str, core: str) -> Iterator[tuple[str, ...]]:
    """Keys of which two names one letter apart share at least one: their first or their last half."""
    if len(core) >= _LONG:
        for size in sorted({len(core) // 2, (len(core) - 1) // 2}):
            yield kind, "first", core[:size]
            yield kind, "last", core[-size:]
