"""How names may be spelled: sounds, initials, the parts of a person's name, the core of a body's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kg.lang.gazetteer import COUNTRY, FAMOUS, REGION, TOWN, has_area, has_town
from kg.lang.names import Rule
from kg.lang.names import plain as plain_
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.gazetteer import Place
    from kg.lang.names import Names

#: Of which there is one of a name; empty if the name is its own.
Scope = Literal["", "country", "place"]

_DOTTED = re.compile(r"\b(?:[^\W\d_]\.-?){2,}")
_SAINT = re.compile(r"\b(st|ste)(?=-)")
# Articles, prepositions and particles, in whatever language a name is of.
_SMALL = frozenset(
    (
        *("a", "al", "and", "au", "aux", "bin", "ben", "d", "da", "de", "del", "della", "des", "di", "do", "dos"),
        *("du", "e", "el", "en", "et", "for", "ibn", "in", "l", "la", "le", "les", "of", "par", "pour", "sur"),
        *("the", "to", "van", "von", "y", "ad", "as", "ash", "ar", "abou", "abu"),
    )
)
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ0-9&]{1,7}")
_OFS = frozenset({"d", "de", "des", "du"})
_ANNOUNCED = re.compile(r"(\w+) (?:de la |de l['’]|d[eu] |d['’])?(?=(\w+))")
_ELIDED = re.compile(r"\s[dl]['’]")
# « Victor-Hugo », « Jules Ferry »: after whom something is named.
_NAMESAKE = re.compile(r"\s[A-ZÀ-Þ][\w'’]+[ -][A-ZÀ-Þ]\w+$")
# A town of more thousands of people is meant as often as an area of its name; more towns than that, as often together.
_LARGE = 200
_MANY = 3
_SECOND = re.compile(r"\bseconde?(?=-)")
# « 42e édition du festival », « édition 2012-2013 du Vendée Globe »: what is told of it, and which.
_EDITION = re.compile(r"^(?:(\w+e)-edition|edition-(\d+(?:-\d+)?))-d(?:es|[eu](?:-la|-l)?)?-(.+)$")
_JUNIOR = frozenset({"jr", "sr", "junior", "senior"})
_ORDINAL = re.compile(r"(?:[ivx]+|[ivx]+e|\d+e?)")

# Spellings of one sound in the transliterations that the press mixes: French, English, German and learned ones.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"chtch|shch|schtsch|tsch|tch|tsh|cz|sch|sh|ch|č|š", "S"),
        (r"dzh|dj|dsch|j(?=[aeiouy])", "j"),
        (r"gu(?=[eiy])", "g"),
        (r"kh|gh|qu|ck|q|k|c(?=[^eiy]|$)|g(?=[^eiyn]|$)", "k"),
        (r"c(?=[eiy])|ç", "s"),
        (r"dh", "d"),
        (r"th", "t"),
        (r"ou|oo|w(?=[aeiou])|u|o", "u"),
        (r"(?:ev|eff|ef|ew|yev|iev)$", "ef"),
        (r"(?:ij|iy|yi|yy|ii|ie|y|j|ï|í)", "i"),
        (r"w", "v"),
        (r"ts|tz", "z"),
        (r"z", "s"),
        (r"x", "ks"),
        (r"h", ""),
        (r"(?<=in)e$|(?<=an)e$", ""),
        (r"(.)\1+", r"\1"),
        (r"i+", "i"),
    )
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name: given names or initials, and surname without particles, as slugs; either may be empty."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def initials(self) -> bool:
        """Whether the given names are initials only."""
        return bool(self.given) and all(len(part) == 1 for part in self.given)


@dataclass(frozen=True, slots=True)
class Spelling:
    """What one name is compared by."""

    core: str
    """Its slug without dots, designator and abbreviated saint."""
    sound: str
    """How the core sounds."""
    letters: str
    """The acronym that the name is, or ``""``."""
    initials: frozenset[str]
    """The acronyms that it may have."""
    person: Person | None
    """Its parts, if it is a person's, or a government's that is called after one (« gouvernement Rajoy »)."""
    place: str
    """What the gazetteer calls the one place of that name, or ``""``."""
    numbers: str
    """The years, editions and reigns in it."""
    homonyms: int
    """How many places of that name the gazetteer knows."""
    town: bool
    """Whether these are towns."""
    single: bool
    """Whether it is of a thing that happens once."""
    proper: bool
    """Whether it is an event's or place's own wherever that is spoken of (« Coupe Davis », « aéroport de Roissy »)."""
    scope: Scope
    """Whether each country or place has a body, law or building of that name (« Sénat », « église Saint-Jean »)."""

    @property
    def words(self) -> list[str]:
        """Those of the core that are no articles or prepositions."""
        return [word for word in self.core.split("-") if word not in _SMALL]

    def dump(self) -> list[Any]:
        """All of it as JSON holds it."""
        person = self.person and (self.person.given, self.person.family)
        return [
            *(self.core, self.sound, self.letters, sorted(self.initials), person),
            *(self.place, self.numbers, self.homonyms, self.town, self.single, self.proper, self.scope),
        ]

    @classmethod
    def load(cls, row: list[Any]) -> Spelling:
        """What :meth:`dump` gave."""
        core, heard, letters, initials, person, *rest = row
        told = person and Person(*map(tuple, person))
        return cls(core, heard, letters, frozenset(initials), told, *rest)


def spell(name: str, kind: Kind, names: Names) -> Spelling:
    """How ``name`` of something of ``kind`` may be spelled."""
    plain = _DOTTED.sub(lambda match: re.sub(r"[.-]", "", match[0]), name) if kind is not Kind.PERSON else name
    whole = _SAINT.sub(lambda match: {"st": "saint", "ste": "sainte"}[match[1]], slug(plain))
    whole = _edition(_SECOND.sub("deuxieme", whole)) if kind is Kind.EVENT else whole
    whole = (charge(name, names) or _lettered(whole, names)) if kind is Kind.ORGANIZATION else whole
    core = _CORES[kind](plain, whole, names) if kind in _CORES else whole
    letters = slug(plain) if _ACRONYM.fullmatch(plain) else ""
    person = parts(name, names) if kind is Kind.PERSON else _chief(name, kind, names)
    initials = frozenset() if letters else frozenset(_initials(slug(plain)))
    places = names.places.get(plain_(name), ()) if kind is Kind.PLACE else ()
    places = _meant(places)
    canonical = places[0].name if len(places) == 1 else ""
    town = has_town(places)
    return Spelling(
        core,
        sound(core),
        letters,
        initials,
        person,
        canonical,
        _numbers(whole),
        len(places),
        town=town,
        single=_single(name, names),
        proper=kind in _PROPER and _PROPER[kind](name, names),
        scope=_scope(name, kind, names),
    )


def _edition(whole: str) -> str:
    """An event's slug with its edition as others tell it: « 42e festival », « Vendée Globe 2012-2013 »."""
    found = _EDITION.match(whole)
    return "-".join(filter(None, (found[1], found[3], found[2]))) if found is not None else whole


def _meant(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of one name that it may mean: areas before towns, but for a large one elsewhere (« Vienne ») or many."""
    areas = tuple(place for place in places if place.type != TOWN)
    lands = {code for area in areas for code in (area.code, area.within) if code}
    far = bool(lands) and any(
        place.type == TOWN and place.population > _LARGE and place.within not in lands for place in places
    )
    return places if far or not areas or len(places) - len(areas) > _MANY else areas


def sound(text: str) -> str:
    """How a slug sounds, roughly, whatever language it was written down in: ``kadhafi`` and ``gaddafi`` are one."""
    text = text.replace("-", "")
    for pattern, replacement in _SOUNDS:
        text = pattern.sub(replacement, text)
    return text


def skeleton(sounds: str) -> str:
    """The consonants of a sound, its vowels all alike: what loose transliterations still share."""
    return re.sub(r"[aeiu]+", "a", sounds)


def parts(name: str, names: Names) -> Person:
    """The given names and the surname of a person; a word alone is a surname."""
    words = [word for word in name.replace("’", "'").split() if slug(word) not in _JUNIOR]
    given: list[str] = []
    while (
        len(words) > 1
        and slug(words[0]) not in _SMALL
        and (_initial(words[0]) or _forename(words[0], names) or not given)
    ):
        word = words.pop(0)
        given += [slug(part) for part in re.split(r"[-.]", word) if part] if _initial(word) else slug(word).split("-")
    family = [part for word in words for part in slug(word).split("-")]
    kept = [part for part in family if part not in _SMALL] or family
    return Person(tuple(given), tuple(kept))


def _chief(name: str, kind: Kind, names: Names) -> Person | None:
    """Whom a government is called after: « gouvernement conservateur de Mariano Rajoy », not « de Catalogne »."""
    noun, *words = _ELIDED.sub(" ", name).split()
    if kind is not Kind.ORGANIZATION or noun.casefold() not in names.shared.reigns:
        return None
    start = next((i for i, word in enumerate(words) if word[0].isupper()), len(words))
    called = words[start:]
    borne = all(word[0].isupper() or slug(word).partition("-")[0] in _SMALL for word in called)
    whole = " ".join(called)
    other = names.known.get(whole, Kind.PERSON) is not Kind.PERSON or plain_(whole) in names.places
    return parts(whole, names) if called and borne and not other and not _numbers(slug(whole)) else None


def _initial(word: str) -> bool:
    return re.fullmatch(r"(?:[^\W\d_]\.?-?){1,3}", word) is not None and (word.endswith(".") or len(word) == 1)


def _forename(word: str, names: Names) -> bool:
    return all(part in names.forenames for part in word.split("-"))


def _bare(name: str, core: str, names: Names) -> str:
    """A body's core without the noun that only announces it (« groupe »), if a proper name follows."""
    first, _, rest = core.partition("-")
    announces = first in {"societe", "firme"} or any(
        head.rule is Rule.ANNOUNCES and len(head.words) == 1 for head in names.heads.get(first, ())
    )
    return rest if announces and re.match(r"\w+\s+[^\W\d_a-zß-ÿ]", name) else core


def _told(name: str, core: str, names: Names) -> str:
    """The core without a noun that only announces (« sommet du », « mer »), if the name of an event or site follows."""
    announced = _ANNOUNCED.match(name)
    if announced is None or announced[1].casefold() not in names.shared.announcing:
        return core
    rest = name[announced.end() :]
    sites = [place.type not in {TOWN, REGION, COUNTRY} for place in names.places.get(rest, ())]
    return slug(rest) if announced[2] in names.known or (sites and all(sites)) else core


def charge(name: str, names: Names) -> str:
    """That of a ministry as a slug, whether it is told as one: « Santé », « ministère espagnol de la Santé »."""
    noun, *rest = [word for word in re.split(r"[\s'’]+", name.casefold()) if word not in _SMALL] or [name]
    words = [word for word in rest if word not in names.demonyms] if noun in names.ministries else [noun, *rest]
    return slug(" ".join(words)) if words and names.charges.issuperset(words) else ""


def _lettered(whole: str, names: Names) -> str:
    """A body's slug with the letters of a well-known one in it: « ONU », « Conseil de sécurité des Nations unies »."""
    words = whole.split("-")
    for start in range(len(words)):
        if letters := names.lettered.get("-".join(words[start:])):
            head = words[:start]
            while head and head[-1] in _SMALL:
                head.pop()
            return "-".join((*head, letters))
    return whole


def _sited(name: str, core: str, names: Names) -> str:
    """The same of a place, without « de », which comes and goes: « col du Tizi », « la centrale (de) Gentilly-2 »."""
    first, *others = _told(name, core, names).split("-")
    return "-".join((first, *(word for word in others if word not in _OFS)))


_CORES = {Kind.ORGANIZATION: _bare, Kind.EVENT: _told, Kind.PLACE: _sited}


def _scope(name: str, kind: Kind, names: Names) -> Scope:
    """Of what there is one called ``name``: by its words, or because it is only the noun for such a body."""
    words = [word for word in re.split(r"[\s'’]+", name.casefold()) if word not in _SMALL] or [name]
    first, rest, shared = words[0], words[1:], names.shared
    common = first in shared.institutions and (shared.national | shared.local).issuperset(
        word for word in rest if kind is not Kind.LAW or not word[0].isdigit()
    )
    if kind is Kind.PLACE:
        known = any(word in names.places for word in name.split()[1:]) or has_town(names.places.get(name, ()))
        return "place" if first in shared.spots and not known else ""
    if kind is Kind.LAW and common:
        return "country"
    if kind is not Kind.ORGANIZATION:
        return ""
    if first in shared.patronal and _NAMESAKE.search(name) is not None:
        return "place"
    if charge(name, names):
        return "country"
    bare = not rest and first in names.heads and name not in names.known and not name.isupper()
    if not bare and not common:
        return ""
    return "country" if shared.local.isdisjoint(words) and not shared.national.isdisjoint(words) else "place"


def proper(name: str, names: Names) -> bool:
    """Whether an event's name tells which it is, not only what of whom (« guerre civile », « Coupe d'Europe »)."""
    single = _single(name, names)
    first, *rest = [word for word in re.split(r"[\s'’]+", name) if word.casefold() not in _SMALL] or [name]
    if names.known.get(name[0].upper() + name[1:]) is Kind.EVENT and (single or first.casefold() not in names.heads):
        return True
    return any(_own(word, names, single=single) for word in rest)


def _placed(name: str, names: Names) -> bool:
    """Whether a place's name tells where it is, is known as a name of something else, or is that of a large town."""
    towns = names.places.get(plain_(name), ())
    if len(towns) == 1 and towns[0].type == TOWN and towns[0].population >= FAMOUS:
        return True
    first, *rest = re.split(r"[\s'’]+", name)
    return (
        bool(rest)
        and first.casefold() not in names.shared.spots
        and (name in names.known or any(word in names.places for word in rest))
    )


_PROPER = {Kind.EVENT: proper, Kind.PLACE: _placed}


def _single(name: str, names: Names) -> bool:
    return any(word.casefold() in names.single for word in name.split())


def _own(word: str, names: Names, *, single: bool) -> bool:
    """Whether a word of an event's name is its own, or tells of what happened once where or when it did."""
    lowered = word.casefold()
    if lowered in names.shared.unique or lowered in names.demonyms or (single and word[0].isdigit()):
        return True
    if not word[0].isupper() or lowered in names.heads or lowered in names.shared.general:
        return False
    return single or not has_area(names.places.get(word, ()))


def _initials(core: str) -> Iterator[str]:
    """The acronyms of a name of several words: with its small words, without, and without its last word."""
    words = core.split("-")
    full = [word for word in words if word not in _SMALL]
    if len(full) < 2:
        return
    yield "".join(word[0] for word in full)
    yield "".join(word[0] for word in words)
    if len(full) > 4:
        yield "".join(word[0] for word in full[:-1])


def abbreviated(one: str, other: str) -> bool:
    """Whether two cores differ only in that a word of one is the acronym of words of the other: CHU, CCI."""
    short, long = sorted((one.split("-"), other.split("-")), key=len)
    head = 0
    while head < len(short) and short[head] == long[head]:
        head += 1
    tail = 0
    while tail < len(short) - head and short[-1 - tail] == long[-1 - tail]:
        tail += 1
    if head + tail != len(short) - 1 or not head + tail:
        return False
    word, run = short[head], long[head : len(long) - tail]
    if len(run) > 1 and run[-1] in _SMALL and word[-1:] != run[-1][:1]:
        run = run[:-1]
    return len(word) > 1 and word in set(_initials("-".join(run)))


def _numbers(whole: str) -> str:
    return " ".join(part for part in whole.split("-") if any(c.isdigit() for c in part) or _reign(part))


def _reign(part: str) -> bool:
    return len(part) > 1 and _ORDINAL.fullmatch(part) is not None
