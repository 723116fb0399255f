"""Which profiles are worth comparing: those that share a key. Every key is shared by few, so that time stays linear."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from kg.model import Kind
from kg.naming import slug
from kg.resolve.spelling import skeleton, sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.resolve.profile import Profile

# A key that more profiles share than this tells nothing; of such, only neighbours in the alphabet are compared.
_CROWD = 60
_WINDOW = 4
_LONG = 8

Pair = tuple[int, int]


def pairs(profiles: Sequence[Profile]) -> list[Pair]:
    """The places in ``profiles`` of those to compare, each pair once, in order."""
    blocks: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        if profile.named and profile.kind is not Kind.CONCEPT:
            for key in dict.fromkeys(_keys(profile)):
                blocks[key].append(place)
    found: set[Pair] = set()
    for key, members in blocks.items():
        if len(members) > 1:
            found.update(pair for pair in _within(key[1], members, profiles) if not _judged(pair, profiles))
    return sorted(found)


def _judged(pair: Pair, profiles: Sequence[Profile]) -> bool:
    """Whether two namesakes have been told apart already; the nearest are looked at once more, knowing more."""
    one, other = pair
    return other - one > _WINDOW and profiles[one].key == profiles[other].key


def _within(sort: str, members: list[int], profiles: Sequence[Profile]) -> Iterator[Pair]:
    """The pairs of one block: in a block of short forms, each with the full forms only."""
    if sort in {"surname", "initial", "acronym"}:
        short = [place for place in members if _short(sort, profiles[place])]
        full = [place for place in members if not _short(sort, profiles[place])]
        full.sort(key=lambda place: (-len(profiles[place].documents), place))
        short.sort(key=lambda place: (-len(profiles[place].documents), place))
        for one in short[:_CROWD]:
            for other in full[:_CROWD]:
                yield min(one, other), max(one, other)
    else:
        for one, other in _neighbours(members, profiles):
            if sort not in {"first", "last"} or _close(profiles[one], profiles[other]):
                yield min(one, other), max(one, other)


def _neighbours(members: list[int], profiles: Sequence[Profile]) -> Iterator[Pair]:
    """All pairs of a small block, and of a large one those that stand near in the alphabet."""
    if len(members) <= _CROWD:
        yield from combinations(members, 2)
        return
    ranked = sorted(members, key=lambda place: (profiles[place].spelling.core, place))
    for start, one in enumerate(ranked):
        for other in ranked[start + 1 : start + _WINDOW]:
            yield one, other


def _close(one: Profile, other: Profile) -> bool:
    """Whether two names are one letter apart."""
    return OSA.distance(one.spelling.core, other.spelling.core, score_cutoff=1) <= 1


def _short(sort: str, profile: Profile) -> bool:
    person = profile.spelling.person
    if sort == "acronym":
        return bool(profile.spelling.letters) or (person is not None and profile.name.isupper())
    if person is None:
        return False
    return not person.given if sort == "surname" else person.initials


def _keys(profile: Profile) -> Iterator[tuple[str, ...]]:
    kind, spelling = profile.kind.value, profile.spelling
    yield kind, "core", spelling.core
    for alias in profile.aliases:
        yield kind, "core", slug(alias).replace("-", "")
    yield kind, "core", spelling.core.replace("-", "")
    for link in profile.links:
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
        for part in person.family if len(person.family) > 1 else (*person.family,):
            yield kind, "given", person.given[0], part
    letters = "".join(part[0] for part in (*person.given, *person.family))
    if 3 <= len(letters) <= 4:
        yield kind, "acronym", letters
    if profile.name.isupper():
        yield kind, "acronym", profile.spelling.core


def _halves(kind: str, core: str) -> Iterator[tuple[str, ...]]:
    """Keys of which two names one letter apart share at least one: their first or their last half."""
    if len(core) >= _LONG:
        for size in {len(core) // 2, (len(core) - 1) // 2}:
            yield kind, "first", core[:size]
            yield kind, "last", core[-size:]
