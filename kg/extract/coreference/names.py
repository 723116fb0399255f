"""Named mentions -> figures: the same name, a surname alone, an acronym and what it stands for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.coreference.figures import Figure
from kg.model import Kind, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Mention, Text

_SMALL = frozenset({"de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux", "pour", "sur"})


def gather(text: Text, mentions: Sequence[Mention], language: Language) -> list[Figure]:
    """The figures that ``mentions``, all of them names, belong to, in order of first mention."""
    kinds = _settle(text, mentions)
    words = {mention: _words(text, mention) for mention in mentions}
    keys = [mention for mention in mentions if words[mention]]
    union = _Union()
    first: dict[tuple[Kind, tuple[str, ...]], Mention] = {}
    for mention in keys:
        core = _core(words[mention], kinds[mention], language)
        other = first.setdefault((kinds[mention], core), mention)
        union.join(other, mention)
    for kind in (Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT, Kind.LAW, Kind.WORK, Kind.PRODUCT):
        _acronyms(text, [m for m in keys if kinds[m] is kind], union)
    longer = {kind: [(words, m) for (k, words), m in first.items() if k is kind] for kind in Kind}
    for kind, names in longer.items():
        if kind is not Kind.PERSON:
            _shortened(names, union, kind, language)
    figures: dict[Mention, Figure] = {}
    people = _people([m for m in keys if kinds[m] is Kind.PERSON], words)
    found: list[Figure] = []
    for mention in mentions:
        root = people.get(mention) or union.root(mention)
        if root not in figures:
            figures[root] = Figure(kinds[mention])
            found.append(figures[root])
        figures[root].mentions.append(mention)
    return found


class _Union:
    """Disjoint sets of mentions."""

    def __init__(self) -> None:
        self._parent: dict[Mention, Mention] = {}

    def root(self, mention: Mention) -> Mention:
        while (parent := self._parent.get(mention, mention)) != mention:
            mention = parent
        return mention

    def join(self, one: Mention, other: Mention) -> None:
        a, b = self.root(one), self.root(other)
        if a != b:
            early, late = sorted((a, b), key=lambda m: m.span)
            self._parent[late] = early


def _settle(text: Text, mentions: Iterable[Mention]) -> dict[Mention, Kind]:
    """One kind for one spelling: the one that most of its mentions have, the first on a draw."""
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    mentions = list(mentions)
    for mention in mentions:
        if mention.kind:
            votes[slug(text.words(mention.span))][mention.kind] += 1
    return {m: votes[slug(text.words(m.span))].most_common(1)[0][0] for m in mentions if m.kind}


def _words(text: Text, mention: Mention) -> tuple[str, ...]:
    """The words of a name without case, accents and marks of plural: the key under which it is found again."""
    return tuple(slug(text.words(mention.span)).split("-"))


def _singular(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word[:-1] if len(word) > 4 and word[-1] in "sx" else word for word in words)  # noqa: PLR2004


def _core(words: tuple[str, ...], kind: Kind, language: Language) -> tuple[str, ...]:
    """What of a name tells it apart: no designator (« groupe »), no small words at its ends, no ordinal."""
    if kind is Kind.PERSON:
        return words
    core = list(_singular(words))
    if kind in {Kind.EVENT, Kind.ORGANIZATION, Kind.PLACE} and len(core) > 1:
        core = [w for w in core if not re.fullmatch(r"\d+(e|eme|er|re)", w)] or core
    designators = language.people.designators
    while len(core) > 1 and (core[0] in designators or core[0] in _SMALL):
        core.pop(0)
    while len(core) > 1 and kind is Kind.ORGANIZATION and core[-1] in designators:
        core.pop()
    return tuple(core)


def _initials(words: Sequence[str]) -> set[str]:
    """The acronyms that a name may have: of its full words, and of all of them."""
    full = [word for word in words if word not in _SMALL]
    return {"".join(word[0] for word in full), "".join(word[0] for word in words)} if len(full) > 1 else set()


def _acronyms(text: Text, mentions: Sequence[Mention], union: _Union) -> None:
    """Join acronyms with what they stand for: beside each other in brackets, or first letters of only one name."""
    acronyms: dict[str, Mention] = {}
    for mention in mentions:
        name = text.words(mention.span).replace(".", "")
        if _is_acronym(name):
            acronyms.setdefault(slug(name).replace("-", ""), mention)
    for one, other in pairwise(mentions):
        between = text.normal[one.span.end : other.span.start]
        closed = text.normal[other.span.end : other.span.end + 1] == ")"
        names = text.words(one.span), text.words(other.span)
        if closed and re.fullmatch(r"\s*\(\s*", between) and sum(map(_is_acronym, names)) == 1:
            union.join(one, other)
    spelled: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for letters in _initials(_words(text, mention)):
            if letters in acronyms:
                spelled[letters].append(mention)
    for letters, owners in spelled.items():
        if len({union.root(owner) for owner in owners}) == 1 and not _is_acronym(text.words(owners[0].span)):
            union.join(acronyms[letters], owners[0])


def _is_acronym(name: str) -> bool:
    return bool(re.fullmatch(r"[A-Z][A-Za-z0-9&.-]{1,9}", name)) and sum(map(str.isupper, name)) * 2 > len(name)


def _shortened(names: Sequence[tuple[tuple[str, ...], Mention]], union: _Union, kind: Kind, language: Language) -> None:
    """Join a name with the one longer name of its kind that it begins, or to which it only lacks a nationality."""
    by_start: dict[str, list[tuple[tuple[str, ...], Mention]]] = defaultdict(list)
    for words, mention in names:
        by_start[words[0]].append((words, mention))
    for words, mention in names:
        if len(words) < 2 and kind in {Kind.ORGANIZATION, Kind.PLACE, Kind.PRODUCT}:  # noqa: PLR2004
            continue
        if kind in {Kind.ORGANIZATION, Kind.PLACE} and words[0] not in language.people.heads:
            continue
        longer = [m for other, m in by_start[words[0]] if len(other) > len(words) and other[: len(words)] == words]
        if len({union.root(m) for m in longer}) == 1:
            union.join(longer[0], mention)


def _people(mentions: Sequence[Mention], words: dict[Mention, tuple[str, ...]]) -> dict[Mention, Mention]:
    """For each name of a person, the first mention of the same person.

    A surname alone is the person of that surname named last before it, of the gender that a title tells; a first
    name alone is the only person who has it.
    """
    full: dict[tuple[str, ...], Mention] = {}
    for mention in mentions:
        if len(words[mention]) > 1:
            full.setdefault(words[mention], mention)
    ends: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for name in full:
        for length in range(1, len(name)):
            ends[name[-length:]].append(name)
            if length == 1:
                ends[name[:1]].append(name)
    found: dict[Mention, Mention] = {}
    latest: dict[tuple[str, ...], tuple[str, ...]] = {}
    for mention in mentions:
        name = words[mention]
        owners = list(dict.fromkeys(ends.get(name, ())))
        if len(name) > 1 and not owners:
            owners = list(_initialled(name, full)) or [name]
        whole = latest.get(name) or (owners[0] if owners else name)
        if len(owners) > 1 and latest.get(name) not in owners:
            whole = owners[0]
        found[mention] = full.setdefault(whole, mention)
        for length in range(1, len(whole)):
            latest[whole[-length:]] = whole
    return found


def _initialled(name: tuple[str, ...], full: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The fuller names that ``name`` shortens by an initial: « F. Dupont » for « Fanny Dupont »."""
    if len(name[0]) == 1:
        yield from (o for o in full if o != name and o[0][0] == name[0] and len(o[0]) > 1 and o[1:] == name[1:])
