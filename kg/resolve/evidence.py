"""What speaks for and against taking two entities for one: how their names compare, and what else they share.

Each piece of evidence is worth points, added up; from :data:`SURE` points on two entities are one, from
:data:`LIKELY` on they are proposed to a reader. The points were chosen on the pairs of ``tests/identity/tune.tsv``
and measured on those of ``tests/identity/held.tsv``, which nobody looked at while choosing.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from kg.naming import slug
from kg.resolve.profile import PLACES, SOMEWHERE
from kg.resolve.spelling import abbreviated, skeleton, sound
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kg.resolve.profile import Archive, Profile
    from kg.resolve.spelling import Person, Scope, Spelling

SURE = 2.0
LIKELY = 0.8
NEVER = -10.0

# A person's age as an article gives it, and its date, place the year of birth to within this.
_BIRTH = 1
# People change their office, not so often their trade; annual events are another after a year.
_LONG_AGO = 8
_MARK = 3.0
# Two of one rare name who do other things among other people are shown to a reader, not made one.
_STRANGE = 1.7
# What it adds to the name of who leads a government that both are governments.
_NOUN = 2.5
_SHORT = 8
# In so many words or more, an article more is no other name: « États d'Afrique », « États de l'Afrique ».
_LONG = 4
# The number in « G20 » counts its members, not its meetings.
_GROUP = re.compile(r"[a-z]\d+")

Point = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The points for two entities being one, and what they were given for, the weightiest first."""

    points: float
    reasons: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The points as a share of 1: .73 for :data:`SURE`."""
        return round(1 / (1 + math.exp(1 - self.points)), 2)


def weigh(one: Profile, other: Profile, archive: Archive, rivals: int = 1) -> Evidence:
    """Whether two profiles of one kind are one entity; ``rivals`` is how many could bear the shorter of two names."""
    reason = barred(one, other)
    base = None if reason else _named(one, other, archive, rivals)
    if base is None or base[0] <= NEVER:
        return Evidence(NEVER, (base[1] if base else reason or "other names",))
    shared = _shared(one, other, archive)
    found = [base, *shared, *_context(one, other, shared=bool(shared))]
    found.sort(key=lambda point: (-abs(point[0]), point[1]))
    return Evidence(sum([points for points, _ in found]), tuple([reason for _, reason in found]))


def barred(one: Profile, other: Profile) -> str | None:
    """Why two profiles can never be one, or ``None``."""
    if one.kind is not other.kind:
        return "other kinds"
    if not (one.named and other.named) and one.kind is not Kind.CONCEPT:
        return "no names"
    if one.links and other.links and not one.links & other.links and _hosts(one.links) & _hosts(other.links):
        return "other authority"
    if one.born and other.born and _least(one.born, other.born) > _BIRTH:
        return "other year of birth"
    if one.spelling.numbers != other.spelling.numbers and one.kind is not Kind.PERSON:
        return "other number"
    if one.spelling.scope and other.spelling.scope and _foreign(one, other):
        return "other country"
    return "other year" if one.kind is Kind.EVENT and _years_apart(one, other) else None


def clash(one: Profile, other: Profile, archive: Archive) -> bool:
    """Whether two profiles cannot be one even if a third seems to be both: barred, or two full names that differ."""
    if barred(one, other):
        return True
    if short(one) or short(other):
        return False
    base = _named(one, other, archive, 1)
    return base is None or base[0] <= NEVER


def short(profile: Profile) -> bool:
    """Whether its name is a short form that others may share: a surname, initials, an acronym."""
    person = profile.spelling.person
    if person is None:
        return bool(profile.spelling.letters)
    return not person.given or person.initials


def bears(short_: Profile, full: Profile, archive: Archive) -> bool:
    """Whether ``full`` may go by the short form, by its name alone."""
    if short(full) or barred(short_, full):
        return False
    base = _named(short_, full, archive, 1)
    return base is not None and base[0] > NEVER


def _years_apart(one: Profile, other: Profile) -> bool:
    """Whether two events that may come again each year are told of in different ones."""
    again = not one.spelling.single and all(map(_GROUP.fullmatch, one.spelling.numbers.split()))
    return again and bool(one.years and other.years) and not one.years & other.years


def _least(one: set[int], other: set[int]) -> int:
    """The least number of years between two sets of them."""
    return min(abs(a - b) for a in one for b in other)


def _hosts(links: Collection[str]) -> set[str]:
    return {link.split("/")[2] for link in links if link.count("/") > 1}


def _named(one: Profile, other: Profile, archive: Archive, rivals: int) -> Point | None:
    """What the two names alone are worth."""
    if one.links & other.links:
        return 10.0, "same authority"
    if one.kind is Kind.PERSON:
        return _person(one, other, archive, rivals)
    if one.kind is Kind.CONCEPT:
        return (9.0, "same term") if one.spelling.core == other.spelling.core else None
    if one.kind is Kind.PLACE:
        return _place(one, other)
    return _body(one, other, archive, rivals)


def _alias(one: Profile, other: Profile) -> bool:
    """Whether an article gives the name of one as another name of the other."""
    cores = {archived.spelling.core: archived for archived in (one, other)}
    return len(cores) == 2 and (_told(one, other.name) or _told(other, one.name))


def _told(profile: Profile, name: str) -> bool:
    key = _key(name)
    return any(_key(alias) == key for alias in profile.aliases)


@lru_cache(1 << 16)
def _key(name: str) -> str:
    return slug(name).replace("-", "")


# -------- People


def _person(one: Profile, other: Profile, archive: Archive, rivals: int) -> Point | None:
    first, second = one.spelling.person, other.spelling.person
    if first is None or second is None:
        return None
    common = _common(first, archive) or _common(second, archive)
    whole = one.spelling.core == other.spelling.core
    if whole and (len(first.family) + len(first.given) > 1):
        return (namesakes(archive), "same name, that many bear") if common else (4.0, "same full name")
    if whole:
        return (-0.5, "same surname, that many bear") if common else (2.0, "same surname alone")
    if _alias(one, other):
        return (4.0, "other name told") if " " in one.name and " " in other.name else (1.5, "other name told")
    found = _parts(first, second, archive) or _letters(one, other)
    if found is None:
        return None
    points, reason = found
    if points < 3 and rivals == 1:
        points, reason = points + 1, f"{reason}, of one bearer"
    return points - (1.5 if common else 0), reason


def namesakes(archive: Archive) -> float:
    """What a full name that many bear is worth: in ten times as many articles, ten times as many may bear it."""
    return 2.8 - max(0.0, math.log10(2) * (archive.size - 0.5) - 2)


def _common(person: Person, archive: Archive) -> bool:
    return "-".join(person.family) in archive.names.surnames


def _parts(one: Person, other: Person, archive: Archive) -> Point | None:
    """How two people's names compare part by part."""
    family = _families(one, other)
    if not one.given or not other.given:
        if family == "same":
            return -0.5, "surname alone"
        return (-1.0, "surname alone, spelled otherwise") if family == "sound" else None
    given = _givens(one, other, archive)
    if given is None or family is None:
        return None
    return _PARTS.get((given, family))


_PARTS = {
    ("same", "same"): (4.0, "same full name"),
    ("same", "sound"): (3.0, "same sound"),
    ("sound", "same"): (3.0, "same sound"),
    ("sound", "sound"): (3.0, "same sound"),
    ("same", "loose"): (1.0, "much the same sound"),
    ("loose", "same"): (1.0, "much the same sound"),
    ("sound", "loose"): (1.0, "much the same sound"),
    ("loose", "sound"): (1.0, "much the same sound"),
    ("loose", "loose"): (0.5, "much the same sound"),
    ("same", "part"): (0.5, "part of a double surname"),
    ("same", "typo"): (0.5, "a letter of the surname"),
    ("typo", "same"): (0.5, "a letter of the given name"),
    ("initial", "same"): (0.0, "initial"),
    ("initial", "sound"): (-0.5, "initial, surname spelled otherwise"),
    ("more", "same"): (-0.5, "one given name more"),
    ("more", "sound"): (-1.0, "one given name more, surname spelled otherwise"),
}


def _families(one: Person, other: Person) -> str | None:
    first, second = "".join(one.family), "".join(other.family)
    if first == second:
        return "same"
    heard = sound(first), sound(second)
    if heard[0] == heard[1]:
        return "sound"
    if set(one.family) < set(other.family) or set(other.family) < set(one.family):
        return "part"
    if _typo(first, second):
        return "typo"
    return "loose" if min(map(len, heard)) > 4 and skeleton(heard[0]) == skeleton(heard[1]) else None


def _givens(one: Person, other: Person, archive: Archive) -> str | None:
    short, long = sorted((one.given, other.given), key=lambda given: (len(given), given))
    if short == long:
        return "same"
    if all(part == whole[0] or part == whole for part, whole in zip(short, long, strict=False)) and (
        len(short) == len(long) or one.initials or other.initials
    ):
        return "initial"
    if long[: len(short)] == short:
        return "more" if all(len(part) == 1 for part in long[len(short) :]) or len(long) > len(short) else None
    first, second = "".join(one.given), "".join(other.given)
    genders = {archive.names.forenames.get(name.capitalize()) for name in (first, second)} - {None, "e"}
    if len(genders) > 1:
        return None
    heard = sound(first), sound(second)
    if heard[0] == heard[1]:
        return "sound"
    known = all(name.capitalize() in archive.names.forenames for name in (first, second))
    if min(map(len, heard)) > 3 and skeleton(heard[0]) == skeleton(heard[1]):
        return None if known and heard[0][-1:] != heard[1][-1:] else "loose"
    return "typo" if not known and _typo(first, second) else None


def _letters(one: Profile, other: Profile) -> Point | None:
    """« DSK » and whom it stands for."""
    short, long = (one, other) if one.name.isupper() else (other, one)
    person = long.spelling.person
    if person is None or not short.name.isupper() or not 3 <= len(short.name) <= 4 or not person.given:
        return None
    letters = "".join(part[0] for part in (*person.given, *person.family))
    return (0.0, "initials of a person") if letters == short.spelling.core else None


def _typo(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= 5 and OSA.distance(one, other, score_cutoff=1) == 1


# -------- Places, bodies and the rest


def _place(one: Profile, other: Profile) -> Point | None:
    first, second = one.spelling, other.spelling
    if first.core == second.core and first.scope:
        return _SCOPES[first.scope]
    if first.core == second.core:
        several = max(first.homonyms, second.homonyms) > 1
        return (2.0, "same name, that several places bear") if several else (3.0, "same name")
    if first.place and first.place == second.place:
        return 3.0, "names of one place"
    if first.homonyms and second.homonyms:
        return None
    if _alias(one, other):
        return 3.0, "other name told"
    if one.spelling.sound == other.spelling.sound and len(one.spelling.core) >= _SHORT:
        return 2.5, "same sound"
    return (1.0, "a letter") if _slip(one, other) else None


def _body(one: Profile, other: Profile, archive: Archive, rivals: int) -> Point | None:
    first, second = one.spelling, other.spelling
    if first.letters and second.letters and _expansions(one, other):
        return NEVER, "other expansion"
    if first.core == second.core and first.core in archive.names.lettered:
        return 4.0, "names of one body"
    if first.core == second.core:
        told = any(" " in alias for alias in one.aliases) != any(" " in alias for alias in other.aliases)
        letters = first.letters or second.letters  # « groupe PS » and « PS »
        sure = 3.0 if len(letters) > 2 and not told else 2.0
        if one.kind is Kind.EVENT and not (first.proper or first.numbers):
            return 2.5, "same name, that many events have"
        return (sure, "same acronym") if letters else _SCOPES[first.scope]
    if first.person is not None and second.person is not None:
        return _reigning(first, second, archive, rivals)
    acronym = _acronym(one, other)
    if acronym is not None:
        return acronym[0] + (0.0 if rivals == 1 else -1.5), acronym[1]
    if _alias(one, other):
        return 4.0, "other name told"
    if abbreviated(first.core, second.core):
        return 3.0, "acronym of a part"
    if first.letters or second.letters:
        return None
    if first.core[:1] == second.core[:1] and first.words == second.words and len(first.words) >= _LONG:
        return 3.0, "same words"
    if len(first.core) >= _SHORT and first.sound == second.sound:
        return 2.5, "same sound"
    if first.proper and first.single and second.proper and second.single and _qualified(first.core, second.core):
        return 2.2, "an adjective more"
    return (1.3, "a letter") if _slip(one, other) else None


def _reigning(one: Spelling, other: Spelling, archive: Archive, rivals: int) -> Point | None:
    """« gouvernement Rajoy » and « gouvernement conservateur de Mariano Rajoy »: whether one person leads both."""
    if one.person is None or other.person is None or one.words[0] != other.words[0]:
        return None
    found = _parts(one.person, other.person, archive)
    return found and (found[0] + _NOUN + (rivals == 1), f"its leader: {found[1]}")


def _qualified(one: str, other: str) -> bool:
    """« catastrophe de Fukushima » and « catastrophe nucléaire de Fukushima »: a word more behind the first."""
    short, long = sorted((one.split("-"), other.split("-")), key=len)
    return len(short) > 1 and long[:1] + long[2:] == short


_SCOPES: dict[Scope, Point] = {
    "": (4.0, "same name"),
    "country": (2.0, "same name, that many countries have"),
    "place": (1.0, "same name, that many places have"),
}


def _acronym(one: Profile, other: Profile) -> Point | None:
    """An acronym and what it stands for, by its letters, or because an article says so."""
    for short, long in ((one, other), (other, one)):
        letters = short.spelling.letters
        if not letters or long.spelling.letters:
            continue
        if _told(short, long.name) or _told(long, short.name):
            return 4.0, "acronym told"
        if letters in long.spelling.initials:
            if any(_key(alias) != letters and " " in alias for alias in short.aliases):
                return NEVER, "other expansion"
            return (2.0 if len(letters) > 2 else 1.0), "acronym"
    return None


def _expansions(one: Profile, other: Profile) -> bool:
    """Whether the same acronym is told to stand for two things."""
    first, second = ({_key(alias) for alias in profile.aliases if " " in alias} for profile in (one, other))
    return bool(first and second) and not first & second


def _slip(one: Profile, other: Profile) -> bool:
    """Whether the names differ in one letter of a long word."""
    first, second = one.spelling.core, other.spelling.core
    if min(len(first), len(second)) <= _SHORT or OSA.distance(first, second, score_cutoff=1) != 1:
        return False
    words = set(first.split("-")) ^ set(second.split("-"))
    return all(len(word) > 4 for word in words)


# -------- What else they share


def _context(one: Profile, other: Profile, *, shared: bool) -> Iterator[Point]:
    roles = one.roles & other.roles
    if roles:
        yield 1.5, f"same function: {min(roles)}"
    if one.fields and other.fields:
        yield (0.3, "same field") if one.fields & other.fields else (-_MARK, "other fields")
    if not shared and not roles and one.near and other.near:
        yield -0.7, "nothing in common"
        if one.kind is Kind.PERSON and one.roles and other.roles:
            yield -_STRANGE, "other functions"
    if one.born & other.born:
        yield _MARK, "same year of birth"
    # the areas are known once what is near has been gathered, by ``_shared``
    if one.kind in SOMEWHERE and _apart(one.areas, other.areas):
        points = _abroad(one, other)
        if points:
            yield points, "other country"
    if one.spelling.scope == other.spelling.scope == "country" and one.areas and other.areas:
        first, second = _lands(one), _lands(other)
        much = 2 * len(first & second) > len(first | second)
        yield (1.0, "same country") if much else (-0.5, "other countries too")
    if one.kind is Kind.WORK and one.ties and other.ties and not one.ties & other.ties:
        yield -_MARK, "other makers"
    if one.kind is Kind.PERSON and one.years and other.years and _least(one.years, other.years) > _LONG_AGO:
        yield -1.5, "years between"


def _foreign(one: Profile, other: Profile) -> bool:
    """Whether two things, of which each country or place has its own, are named beside other places."""
    return bool(one.near and other.near) and _apart(_lands(one), _lands(other))


def _lands(profile: Profile) -> set[str]:
    """The codes that tell of which country a body is; of a body of a smaller place, of which part of a country too."""
    return profile.areas if profile.spelling.scope == "place" else set(filter(str.isupper, profile.areas))


def _abroad(one: Profile, other: Profile) -> float:
    """What it says that two events or places are named beside other countries: nothing if the name tells which."""
    first, second = one.spelling, other.spelling
    if first.proper and second.proper:
        return 0.0
    if one.kind is Kind.EVENT or (first.town and second.town):
        return -_MARK
    return 0.0 if first.homonyms and second.homonyms else -1.0


def _shared(one: Profile, other: Profile, archive: Archive) -> list[Point]:
    """What both are bound to and what is named beside both: of each the rarest."""
    first, second = one.near.keys(), other.near.keys()
    ties = (one.ties & second) | (other.ties & first)
    beside = (first & second) - ties
    if one.spelling.scope == "country":  # the places tell whose it is, see :func:`_lands`
        beside = {key for key in beside if not key.startswith(PLACES)}
    found = []
    if ties:
        tied = max(ties, key=lambda key: (archive.weight(key), key))
        found.append((_MARK * archive.weight(tied), f"bound to {tied}"))
    if beside:
        points = min(2.4, 1.2 * sum(map(archive.weight, sorted(beside))))
        rarest = max(beside, key=lambda key: (archive.weight(key), key))
        found.append((points, f"named beside {rarest}"))
    return found


def _apart(one: set[str], other: set[str]) -> bool:
    """Whether no country, or within France no region or no département, is common to both."""
    levels = set(map(_level, one)) & set(map(_level, other))
    return not levels <= set(map(_level, one & other))


def _level(code: str) -> str:
    """Of what a code is: ``"r"`` of a region, ``"d"`` of a département, else of a country."""
    return "" if code.isupper() else code[0]
