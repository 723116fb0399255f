"""Initials and what they stand for: beside each other in brackets, by the first letters, or known."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.lang.camps import WIDE, camped
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.coreference.figures import Union
    from kg.lang.base import Language
    from kg.model import Mention, Text

# Letters of the shortest word made of how those of a name begin, and, more by one, of what its first word gives.
BLENDED = 4
# Letters of the longest acronym of another language.
FOREIGN = 7
# Letters of the longest title before a name.
LONGEST = 16
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ0-9&-]{1,9}")
_CLOSING = '»”" '
_APART = frozenset({",", "("})


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without case and accents: the key under which it is found again."""
    return tuple(slug(name).split("-"))


def initials(words: Sequence[str], small: frozenset[str]) -> set[str]:
    """The acronyms that a name may have: of its full words or of all, up to its end or to a complement."""
    cuts = [at for at, word in enumerate(words) if word in small and at > 2] + [len(words)]
    found: set[str] = set()
    for cut in cuts:
        full = [word for word in words[:cut] if word not in small]
        if len(full) > 1:
            found |= {"".join(word[0] for word in full), "".join(word[0] for word in words[:cut])}
    return found


def join_acronyms(text: Text, named: list[tuple[int, str, Mention]], union: Union, language: Language) -> None:
    """Join acronyms with what they stand for: beside each other in brackets, first letters of only one name, known.

    So does what something was called before: « Orange (ex-France Télécom) ».
    """
    small, known = language.people.small, language.names.acronyms
    acronyms: dict[str, int] = {}
    for number, name, _ in named:
        letters = name.replace(".", "")
        if _ACRONYM.fullmatch(letters):
            acronyms.setdefault(slug(letters).replace("-", ""), number)
    for (one, long, before), (other, short, after) in pairwise(named):
        mark = text.normal[before.span.end : after.span.start].strip().lstrip(_CLOSING)
        behind = text.normal[after.span.end : after.span.end + WIDE] if mark.startswith("(") else ""
        camp = camped(behind, language.names)
        if behind.startswith(")") or camp:
            told = mark == "(" and _stands(long, short, small, written=before.kind is not Kind.PLACE)
            bodies = before.kind is after.kind is Kind.ORGANIZATION
            told = told or (mark == "(" and bodies and (camp or _begun(words_of(long), words_of(short), small)))
            if told or once(text, after, language):
                union.join(one, other)
    spelled: dict[str, list[int]] = defaultdict(list)
    listed = [letters for letters in acronyms if letters in known]
    for number, name, _ in named if acronyms else ():
        words = words_of(name)
        for letters in initials(words, small) if len(words) > 1 else ():
            if letters in acronyms:
                spelled[letters].append(number)
        for letters in listed:
            if "-".join(words) in known[letters]:
                union.join(acronyms[letters], number)
    for letters, owners in spelled.items():
        if len({union.root(owner) for owner in owners}) == 1:
            union.join(acronyms[letters], owners[0])


def once(text: Text, mention: Mention, language: Language) -> bool:
    """Whether a mention is what something was called before: « Orange (ex-France Télécom) », « Ana Roux, née Bas »."""
    first = text.within(mention.span)[0]
    if mention.kind is Kind.PERSON and first and text.lowered[first - 1] in language.relations.born:
        return text.sentence(first).start == first - 1 or text.lowered[first - 2] in _APART
    before = text.normal[max(mention.span.start - LONGEST, 0) : mention.span.start].rpartition("(")
    return bool(before[1]) and before[2].strip().lower() in language.people.formerly


def _stands(one: str, other: str, small: frozenset[str], *, written: bool) -> bool:
    """Whether one of two names beside each other is an acronym: by its capitals, or by the other's first letters.

    Capitals do not tell it where they are not ``written`` so: « DAX (Landes) » opens a dispatch.
    """
    return _blends(words_of(other), words_of(one), small) or any(
        (written and _CAPITALS.fullmatch(short) and not _CAPITALS.fullmatch(long))
        or slug(short).replace("-", "") in initials(words_of(long), small)
        or _spelled(slug(short), words_of(long), small)
        for short, long in ((one, other), (other, one))
    )


def _begun(long: Sequence[str], short: Sequence[str], small: frozenset[str]) -> bool:
    """« Autorité de gestion des catastrophes (Afad) »: one word with the first letter, in its own tongue."""
    full = [word for word in long if word not in small]
    return len(short) == 1 and len(full) > 2 and len(short[0]) <= FOREIGN and short[0][:1] == full[0][:1]


def _spelled(letters: str, words: Sequence[str], small: frozenset[str]) -> bool:
    """Whether ``letters`` are the first ones of all full words and of any of the small ones: « Cédéao », « AIEA »."""
    reached = {0}
    for word in words:
        further = {at + 1 for at in reached if letters[at : at + 1] == word[:1]}
        reached = further | reached if word in small else further
    return len(letters) in reached and len(letters) > 2


def _blends(short: Sequence[str], long: Sequence[str], small: frozenset[str]) -> bool:
    """Whether one word is made of how those of a name begin, in order: « Coprodi », « Comité … producteurs de Dijon ».

    Its first letters are those of the first word, and two words or more give theirs.
    """
    full = [word for word in long if word not in small]
    if len(short) != 1 or len(full) < 2 or len(short[0]) < BLENDED:
        return False
    # How far the short word is spelled by the words so far, once at least one of them has given letters.
    reached = {at for at in range(1, BLENDED) if full[0][:at] == short[0][:at]}
    for word in full[1:]:
        reached |= {
            end for at in reached for end in range(at + 1, len(short[0]) + 1) if word.startswith(short[0][at:end])
        }
    return len(short[0]) in reached
