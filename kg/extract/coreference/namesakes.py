"""Named mentions -> figures: the same name, a surname alone, an acronym and what it stands for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.coreference.figures import Figure, Union
from kg.extract.coreference.initials import LONGEST, initials, join_acronyms, words_of
from kg.extract.coreference.maiden import aliased, maiden
from kg.extract.coreference.ministries import ministries
from kg.frozen import dataclass
from kg.lang import LANGUAGES
from kg.lang.people import FEMININE, MASCULINE
from kg.lang.twins import twinned
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.extract.coreference.atlas import Atlas
    from kg.lang.base import Language
    from kg.model import Mention, Span, Text

# A shorter word that ends in s is no plural (« gaz »).
INFLECTED = 5
# Words of the shortest name of a person that is called by its initials.
INITIALS = 3
# Sorts of the nouns for relatives, « sa femme » among them.
_KIN = frozenset({"family", "human"})

# A word, or one that has lost its vowel: « l'acteur ».
_PIECE = re.compile(r"[^\s']+'?")
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def gather(text: Text, mentions: Sequence[Mention], language: Language, atlas: Atlas) -> list[Figure]:
    """The figures that ``mentions``, all of them names, belong to, in order of first mention."""
    names = [text.meant(mention.span) for mention in mentions]
    kinds = _settle(names, mentions, language)
    alike: dict[Kind, list[int]] = defaultdict(list)
    for number, kind in enumerate(kinds):
        alike[kind].append(number)
    words = _told(names, kinds, language, atlas)
    named = alike[Kind.PERSON]
    shared = _shared(text, mentions, named, words, language)
    for number, name in shared.items():
        words[number] = words_of(name)
    words = _crowned(text, mentions, named, words, language)
    union = Union(mentions)
    first: dict[tuple[Kind, tuple[str, ...]], int] = {}
    for number, kind in enumerate(kinds):
        union.join(first.setdefault((kind, _core(words[number], kind, language)), number), number)
    for kind in Kind:
        if kind in alike and kind is not Kind.PERSON:
            join_acronyms(text, [(number, names[number], mentions[number]) for number in alike[kind]], union, language)
            rows = [(core, number) for (own, core), number in first.items() if own is kind]
            spelt = [_Name(words[number], core, number, mentions[number].span) for core, number in rows]
            _shortened([_placed(text, name, kind, atlas) for name in spelt], union, kind, language)
    for ministry, charge in ministries(text, mentions, language):
        union.join(ministry, charge)
    people = _renamed(text, mentions, _people(text, mentions, words, language, named), union, language)
    figures: dict[int, Figure] = {}
    for number, mention in enumerate(mentions):
        root = people[number] if number in people else union.root(number)
        figure = figures.setdefault(root, Figure(kinds[number]))
        figure.mentions.append(mention)
        figure.full = figure.full or shared.get(number, "")
    return list(figures.values())


def _told(names: list[str], kinds: list[Kind], language: Language, atlas: Atlas) -> list[tuple[str, ...]]:
    """The words of each name, those of a place as it is known, those of a person without title."""
    titles = {slug(title) for title in language.people.titles}
    found: list[tuple[str, ...]] = []
    for name, kind in zip(names, kinds, strict=True):
        own = words_of(known := atlas.canonical(name) if kind is Kind.PLACE else name)
        if kind is Kind.PLACE and "-" in known.split()[0] and own[0] in language.people.designators:
            own = ("-".join(own),)  # « Île-de-France » is not France
        found.append(own[1:] if kind is Kind.PERSON and own[0] in titles and len(own) > 1 else own)
    return found


def _shared(
    text: Text, mentions: Sequence[Mention], people: list[int], words: list[tuple[str, ...]], language: Language
) -> dict[int, str]:
    """The full name of each first name that has its surname from the next: « Jean et Marie Untel »."""
    begun = {words[number][0] for number in people if len(words[number]) > 1}
    found: dict[int, str] = {}
    for number, following in pairwise(people):
        one, other = mentions[number], mentions[following]
        between = text.normal[one.span.end : other.span.start].strip()
        if between not in language.names.joining or words[number][0] in begun or len(words[number]) > 1:
            continue
        before = _PIECE.findall(text.normal[max(0, one.span.start - LONGEST) : one.span.start].lower())
        if before and _titled(before, language):
            continue
        first, (given, _, surname) = text.meant(one.span), text.meant(other.span).partition(" ")
        if surname and given in language.names.forenames and first in language.names.forenames:
            found[number] = f"{first} {surname}"
    return found


def _titled(before: Sequence[str], language: Language) -> bool:
    """Whether what stands before a first name, last, is said of one alone: « M. », « le prince », « sa sœur »."""
    person = any(noun.kind is Kind.PERSON for noun in language.people.nouns.get(before[-1], ()))
    alone = person and language.names.plural.isdisjoint(before[-2:-1])  # « les époux Jean et Marie Untel »
    return alone or before[-1] in language.people.titles


def _crowned(
    text: Text, mentions: Sequence[Mention], people: list[int], words: list[tuple[str, ...]], language: Language
) -> list[tuple[str, ...]]:
    """The words of names, those that who reigns bears alone with his title: « le pape François » is no François Bas."""
    given = {words[number][0] for number in people if len(words[number]) > 1}
    found = words.copy()
    for number in people:
        before = text.normal[max(0, mentions[number].span.start - LONGEST) : mentions[number].span.start].split()
        alone = len(words[number]) == 1 and words[number][0] in given
        if alone and before and before[-1].lower() in language.people.crowned:
            found[number] = (before[-1].lower(), *words[number])
    return found


def _settle(names: Sequence[str], mentions: Sequence[Mention], language: Language) -> list[Kind]:
    """One kind for one spelling: the one that most of its mentions have, the first on a draw; each its own of twins.

    A name beside which stands what it is (« ouragan Berthe ») is of that kind wherever it comes alone, an acronym is
    what it stands for, and the known surname of somebody named in full no body.
    """
    votes: dict[str, list[Kind]] = defaultdict(list)
    keys = ["-".join([_singular(word) for word in words_of(name)]) for name in names]
    for key, mention in zip(keys, mentions, strict=True):
        votes[key].append(mention.kind or Kind.CONCEPT)
    kinds = {key: told[0] if len(told) == 1 else max(told, key=told.count) for key, told in votes.items()}
    spelled: dict[str, set[Kind]] = defaultdict(set)
    people = {key.rpartition("-")[2] for key, kind in kinds.items() if kind is Kind.PERSON and "-" in key}
    known = {slug(name) for name in names if language.names.known.get(name) == Kind.PERSON}
    for key, kind in tuple(kinds.items()):
        noun, _, rest = key.partition("-")
        if key in people & known and kind is Kind.ORGANIZATION:
            kinds[key] = Kind.PERSON  # « (Lionel Jospin) … la bande à Jospin »
        whole = "-" in rest and kinds.get(rest) is Kind.PERSON  # « l'affaire Untel Unetelle »
        if (
            rest in kinds
            and rest not in people
            and not whole
            and kind in {Kind.EVENT, Kind.PRODUCT, Kind.WORK}
            and noun in language.people.heads
            and noun not in language.names.flights
        ):
            kinds[rest] = kind
        for letters in initials(key.split("-"), language.people.small) if rest else ():
            spelled[letters].add(kind)
    for letters, owners in spelled.items():
        if len(letters) > 2 and letters in kinds and len(owners) == 1:
            kinds[letters] = next(iter(owners))
    twins = {name for name in dict.fromkeys(names) if twinned(name, language.names)}
    rows = zip(names, keys, mentions, strict=True)
    return [mention.kind if name in twins and mention.kind else kinds[key] for name, key, mention in rows]


def _singular(word: str) -> str:
    return word[:-1] if len(word) >= INFLECTED and word[-1] in "sx" else word


def _core(words: tuple[str, ...], kind: Kind, language: Language) -> tuple[str, ...]:
    """What of a name tells it apart: no designator (« groupe »), article, preposition, ordinal or mark of plural.

    It ends with none of these: the last letter of « Tellus-A » is no « à ».
    """
    if kind is Kind.PERSON:
        return words
    *inner, last = words
    full = [*(word for word in inner if word not in language.people.small), last]
    core = list(map(_singular, full))
    if kind is Kind.EVENT:
        if len(full) > 1 and full == list(words) and full[0] in _storms(language.code):
            return tuple(full[-1:])  # « la tempête tropicale Odile », « l'ouragan Odile »
        core = [word for word in core if not re.fullmatch(r"\d+(e|eme|er|re)|edition", word)] or core
    ends = language.people.designators
    # « la Fondation de l'université de Gray » is not the university, as « le parti des Verts » is the Verts.
    whole = kind is Kind.ORGANIZATION and len(words) > 1 and words[1] in language.names.of
    whole = whole and words[0] not in language.relations.wares.factions
    while len(core) > 1 and core[0] in ends and not whole:
        core.pop(0)
    while len(core) > 1 and kind is Kind.ORGANIZATION and core[-1] in ends:
        core.pop()
    return tuple(core)


@cache
def _storms(code: str) -> frozenset[str]:
    """The nouns of a language for storms, as words of names."""
    return frozenset(map(slug, LANGUAGES[code].names.cues["storms"]))


@dataclass(frozen=True, slots=True)
class _Name:
    """A spelling: all its words, those that tell it apart, the number of its first mention and where that is."""

    words: tuple[str, ...]
    core: tuple[str, ...]
    number: int
    span: Span
    letters: bool = False
    """Whether it is initials alone."""
    headline: bool = False
    """Whether that mention stands in the headline."""
    told: bool = False
    """Whether the gazetteer knows which place it is."""


def _placed(text: Text, name: _Name, kind: Kind, atlas: Atlas) -> _Name:
    """A name with what else is known of it: whether it is initials, stands in the headline, is in the gazetteer."""
    spelling, headline = text.meant(name.span), text.blocks[0].span if len(text.blocks) > 1 else None
    return replace(
        name,
        letters=_CAPITALS.fullmatch(spelling) is not None,
        headline=headline is not None and name.span.end <= headline.end,
        told=kind is Kind.PLACE and atlas.find(spelling) is not None,
    )


def _shortened(names: Sequence[_Name], union: Union, kind: Kind, language: Language) -> None:
    """Join a name with the one longer name of its kind that it shortens.

    It is the beginning of that name (« Conseil de sécurité » of « Conseil de sécurité de l'ONU »), or lacks only a
    nationality, a year or the noun before (« ouragan Sandy »), or has its last words in initials.
    """
    index: dict[str, list[_Name]] = defaultdict(list)
    articles = language.names.articles.keys() - language.names.of
    for name in names:
        index[name.core[0]].append(name)
        bare = name.words[1:]
        if not bare or len(name.core) == 1 or name.core[0] not in language.people.heads:
            continue
        if kind in {Kind.EVENT, Kind.PRODUCT, Kind.WORK} and bare[0] not in language.people.small:
            index[bare[0]].append(_Name(bare, name.core[1:], name.number, name.span))
        elif kind is Kind.ORGANIZATION and bare[0] in articles:  # « la librairie Le Tournesol »
            index[name.core[1]].append(_Name(bare, name.core[1:], name.number, name.span))
    for closest in (True, False):
        for name in [name for name in names if len(index[name.core[0]]) > 1]:
            own = union.root(name.number)
            longer = {
                union.root(other.number): other.number
                for other in index[name.core[0]]
                if union.root(other.number) != own
                and (_same(name, other, language) if closest else _begins(name, other, kind, language))
            }
            if len(longer) == 1:
                union.join(next(iter(longer.values())), name.number)


def _same(short: _Name, long: _Name, language: Language) -> bool:
    """Whether two names differ in a nationality, year or grade only, or one has the other's last words in initials.

    « l'école primaire Jean-Moulin » is « l'école Jean-Moulin ».
    """
    if short.core == long.core:
        return True
    if len(short.core) > len(long.core) or len(long.core) == 1:
        return False
    nations, grades = language.names.demonyms, language.people.grades
    if tuple(w for w in long.core if not (w in nations or w in grades or _YEAR.fullmatch(w))) == short.core:
        return True
    return (
        len(short.core) == 2 and len(long.core) > 2 and short.core[1] in initials(long.core[1:], language.people.small)
    )


def _begins(short: _Name, long: _Name, kind: Kind, language: Language) -> bool:
    """Whether a name is the beginning of another that can be cut there."""
    if len(long.core) <= len(short.core) or long.core[: len(short.core)] != short.core:
        return False
    alone, known = language.names.alone, language.names.known
    if len(short.words) == 1 and short.words[0] in alone and short.words[0].capitalize() in known:
        return False  # « l'État » and « État islamique »
    if kind in {Kind.ORGANIZATION, Kind.LAW, Kind.EVENT}:
        # « la CCI » after « CCI Untel »; « la CGT » before « CGT Untel » is all of it.
        if short.core[0] in language.people.heads:
            return True
        body, later = kind is Kind.ORGANIZATION, short.span > long.span
        if not body or not (later or short.headline):
            return False
        return (short.letters or _coined(short, long, language)) and (later or _firm(short, long, language))
    if kind is Kind.PLACE:
        # « Aulnay » of « Aulnay-sous-Bois », not « Irlande » of « Irlande du Nord ».
        cut = len(short.words) == 1 and not short.told and long.words[1] in language.people.small
        return cut or (len(short.core) > 1 and short.core[0] in language.people.heads)
    return long.words[: len(long.core)] == long.core and not any(w[0].isdigit() for w in long.core[len(short.core) :])


def _firm(short: _Name, long: _Name, language: Language) -> bool:
    """Whether the headline may call a firm so: « PSA » for « PSA Untel », no union, nor « Ford » for « Ford Asie »."""
    people, names = language.people, language.names
    nouns = people.bynames.get(short.words[0].upper(), ())
    sorts = {noun.sort for name in nouns for noun in people.nouns[name]}
    rest = " ".join(long.words[len(short.words) :])
    abroad = any(spelled in names.places for spelled in (rest, rest.capitalize()))
    return not abroad and sorts.isdisjoint(people.institutions)


def _coined(short: _Name, long: _Name, language: Language) -> bool:
    """Whether a name is one word that no table has: « Zorbia » of « Zorbia Pharma », not « Orange » of « Orange … »."""
    names = language.names
    spelled = short.words[0].capitalize()
    tables = (names.known, names.places, names.forenames, names.aliases)
    common = any(short.words[0] in table for table in (language.people.nouns, names.surnames, names.charges))
    first = len(short.words) == 1 and short.words[0] == long.words[0]
    return first and not common and not any(spelled in table for table in tables)


def gender(text: Text, mention: Mention, language: Language) -> str:
    """The gender that the title or else the first name of a person's name tells, ``""`` if neither does."""
    inside = text.within(mention.span)
    words = [text.tokens[index].text for index in inside]
    before = text.tokens[inside[0] - 1].text if inside[0] else ""
    titles = language.people.titles
    for word in (before, words[0]):
        if told := titles.get(word.lower()):  # « Me Hélène Roux »: a title of either
            return told
    return _forenamed(words[0], language) if len(words) > 1 else ""


def first_named(text: Text, mentions: Iterable[Mention], language: Language) -> str:
    """The gender of whoever is called by a first name alone throughout: « le meurtre de Claire »."""
    spans = [text.within(mention.span) for mention in mentions if mention.form is Form.NAMED]
    words = {text.tokens[span[0]].text for span in spans}
    alone = len(words) == 1 and all(len(span) == 1 for span in spans)
    return _forenamed(words.pop(), language) if alone else ""


def _forenamed(word: str, language: Language) -> str:
    return {"m": MASCULINE, "f": FEMININE}.get(language.names.forenames.get(word, ""), "")


def _relative(text: Text, mention: Mention, language: Language) -> bool:
    """« sa sœur (Ana Roux) », « son fils aîné, (Luc Roux), »: who is told of as a relative of somebody."""
    here = text.within(mention.span)[0] - 1
    here -= here > 0 and text.tokens[here].text == ","
    here -= here > 0 and text.tokens[here].pos == "ADJ"
    owned = here > 0 and text.lowered[here - 1] in language.people.possessive
    return owned and any(noun.sort in _KIN for noun in language.people.nouns.get(text.lowered[here], ()))


def _renamed(
    text: Text, mentions: Sequence[Mention], people: dict[int, int], union: Union, language: Language
) -> dict[int, int]:
    """The first mention of each person, whatever name he goes by besides; what is no person is joined in ``union``."""
    people |= {name: people[bearer] for bearer, name in maiden(text, mentions, language) if bearer in people}
    for bearer, name in aliased(text, mentions, language):
        if bearer in people and name in people:
            one, other = people[bearer], people[name]
            people = {number: one if root == other else root for number, root in people.items()}
        elif not (bearer in people or name in people):
            union.join(bearer, name)
    return people


def _people(
    text: Text, mentions: Sequence[Mention], words: list[tuple[str, ...]], language: Language, named: list[int]
) -> dict[int, int]:
    """For each name of a person, the first mention of the same person.

    A surname alone is the person of that surname and of the gender that its title tells who was named last before it,
    else the first named after; who comes in as a relative is called so by no surname alone, where another bears it. A
    first name alone is the person who has it.
    """
    genders = {n: known for n in named if (known := gender(text, mentions[n], language))}
    relatives = {n for n in named if _relative(text, mentions[n], language)}
    full: dict[tuple[str, ...], int] = {}
    told: dict[tuple[str, ...], str] = {}
    for number in named:
        if len(words[number]) > 1:
            full.setdefault(words[number], number)
            if number in genders:
                told.setdefault(words[number], genders[number])
    ends: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for name in full:
        for length in range(1, len(name)):
            ends[name[-length:]].append(name)
            ends[name[:length]].append(name)
        if len(name) >= INITIALS:  # « DSK »
            ends[("".join(word[0] for word in name),)].append(name)
    plain = {name for name, number in full.items() if "-" not in text.meant(mentions[number].span)}
    longer = {name: owner for name in full if (owner := _longer(name, full, ends, plain)) is not None}
    found: dict[int, int] = {}
    latest: dict[tuple[str, ...], int] = {}
    for number in named:
        name = words[number]
        whole = longer.get(name, name)
        if len(name) == 1:
            own = genders.get(number, "")
            bearers = dict.fromkeys(longer.get(owner, owner) for owner in ends.get(name, ()))
            fit = [owner for owner in bearers if not own or told.get(owner, own) == own]
            fit = [owner for owner in fit if full.get(owner) not in relatives] or fit
            whole = max(fit, key=lambda owner: latest.get(owner, -1), default=(*name, own) if own else name)
        found[number] = full.setdefault(whole, number)
        latest[whole] = number
    return found


def _longer(
    name: tuple[str, ...],
    full: Iterable[tuple[str, ...]],
    ends: Mapping[tuple[str, ...], Sequence[tuple[str, ...]]],
    plain: Iterable[tuple[str, ...]],
) -> tuple[str, ...] | None:
    """The one name of ``full`` that ``name`` is short for; ``plain`` are those of no joined words (« Jean-Luc »)."""
    turned = ends.get(name[::-1], ())  # « Thomas Boni Yayi », « Yayi Boni »
    owners = {*ends.get(name, ()), *_initialled(name, full), *turned, *_between(name, plain)}
    return next(iter(owners)) if len(owners) == 1 else None


def _between(name: tuple[str, ...], full: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The fuller names that ``name`` lacks words inside of: « Paul Durand » for « Paul Marc Henri Durand »."""
    for other in full:
        rest = iter(other)
        if len(other) > len(name) and other[-1] == name[-1] and other[0] == name[0] and all(w in rest for w in name):
            yield other


def _initialled(name: tuple[str, ...], full: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The fuller names that ``name`` shortens by initials: « F. Dupont » for « Fanny Dupont »."""
    if any(len(word) == 1 for word in name):
        for other in full:
            pairs = zip(name, other, strict=False)
            if other != name and len(other) == len(name) and all(a in (b, b[0]) for a, b in pairs):
                yield other
