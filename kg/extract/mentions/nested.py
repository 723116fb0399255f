"""Names inside a longer name: « CGT » in « la section de la CGT »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.mentions.flights import aboard
from kg.extract.mentions.heads import heads_at
from kg.extract.mentions.known import Candidate
from kg.extract.mentions.occasions import staged
from kg.extract.mentions.phrases import bears
from kg.lang.gazetteer import has_town
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.spans import Scanner
    from kg.extract.mentions.words import Word


_LANDMARK, _PERSON, _PLACE = "Landmark", "PER", "LOC"


def inside(scanner: Scanner, outer: Candidate) -> Iterator[Candidate]:
    """The names inside ``outer`` that are mentions of their own, in order."""
    index = outer.first + 1
    if outer.kind is Kind.EVENT:  # « le coup d'État du capitaine (Untel) » tells of no state
        index = max([index, *(last + 1 for last in heads_at(scanner, outer.first, outer.last))])
    while index <= outer.last:
        bound = _bound(scanner, outer, index)
        nested = scanner.at(index, outer.last) if bound else None
        whole = None if bound else scanner.known_to(index, outer.last)
        if whole is not None and whole > index:  # « (université) Côte d'Azur » is of no village of that name
            index = whole + 1
        elif nested and _stands(scanner, outer, nested):
            leads = nested.kind in {None, Kind.PERSON} and _leads(scanner, outer, index)
            known = replace(_unnumbered(scanner, nested), kind=Kind.PERSON, sure=True) if leads else nested
            site = outer.kind is Kind.PLACE or _happened(scanner, outer, index)
            if nested.kind is None and site and _unknown(scanner, nested):
                kind = Kind.ORGANIZATION if _plant(scanner, outer, nested) else Kind.PLACE
                known = replace(nested, kind=kind, sure=True)
            yield replace(known, nested=True)
            index = nested.last + 1
        elif nested and nested.sure and scanner.string(nested.first, nested.last) in scanner.nature.known:
            index = nested.last + 1
        else:
            index += 1


def ending(scanner: Scanner, outer: Candidate) -> Iterator[Candidate]:
    """What a name with a capital ends with: « la Bourse de (Tokyo) », « le Conseil de sécurité de l'(ONU) »."""
    words, names, last = scanner.words, scanner.names, outer.last
    letters = words[last].initials and "-" not in words[last].text  # not « la Croix-Rouge »
    if outer.kind is Kind.ORGANIZATION and letters and last > outer.first + 1:
        nested = scanner.at(last, last) if _bound(scanner, outer, last) else None
        yield from (replace(nested, nested=True),) if nested is not None else ()
        return
    if words[outer.first].lower not in names.standing:
        return
    for index in range(outer.first + 1, outer.last + 1):
        known = names.places.get(scanner.string(index, outer.last), ())
        led = words[index - 1].lower in names.grammar.ofs_plain and words[index].capital
        if led and has_town(known) and index > outer.first + 1:
            yield Candidate(index, outer.last, Kind.PLACE, sure=True, nested=True)
        if known:
            return  # « la chambre de commerce Nice (Côte d'Azur) »


def _plant(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """« L'usine de Untelia (à Dax) »: whose plant it is, where it is told behind it in which town that lies."""
    words, names, link = scanner.words, scanner.names, outer.last + 1
    site = {words[outer.first].lower, words[outer.first].lower + "s"}
    if words[nested.first].text in scanner.nature.places:
        return False
    if site.isdisjoint(names.cues["plants"]) or link + 1 >= len(words):
        return False
    town = words[link + 1]
    close = words[link].close and town.close and words[link].lower in names.at
    return close and town.capital and scanner.is_place(town.index, town.index)


def _bound(scanner: Scanner, outer: Candidate, index: int) -> bool:
    """Whether a preposition ties the word to what comes before it in the phrase."""
    before = index - 1
    if _leads(scanner, outer, index) or aboard(scanner, outer, index):
        return True
    if before > outer.first + 1 and scanner.words[before].lower in scanner.names.links:
        return True
    return (
        scanner.words[before].lower in scanner.names.prepositions
        or scanner.words[before].lower in scanner.names.agentive
        or (outer.kind is Kind.EVENT and bears(scanner, before))
    )


def _leads(scanner: Scanner, outer: Candidate, index: int) -> bool:
    """Whether whoever leads a government stands in its name: « le gouvernement (Untel) »."""
    word = scanner.words[index]
    ruled = index == outer.first + 1 and scanner.words[outer.first].lower in scanner.names.ruled
    if not ruled or not word.capital or word.initials:
        return False
    if scanner.names.known.get(word.text) is Kind.PERSON:
        return True
    listed = word.text in scanner.nature.known or word.text in scanner.nature.places
    return not listed or slug(word.text) in scanner.names.surnames or word.text in scanner.nature.borne


def _unnumbered(scanner: Scanner, nested: Candidate) -> Candidate:
    """« le gouvernement (Untel) II »: whoever leads it for the second time is called without the number."""
    numbered = nested.last > nested.first and scanner.names.numeral.fullmatch(scanner.words[nested.last].text)
    return replace(nested, last=nested.last - 1) if numbered else nested


def _unknown(scanner: Scanner, nested: Candidate) -> bool:
    """Whether one word that no table has, and nobody's name, ends the name of a place: « le camp d'(Akouédo) »."""
    word = scanner.words[nested.first]
    listed = (
        word.text in scanner.nature.known
        or word.text in scanner.nature.forenames
        or slug(word.text) in scanner.names.surnames
    )
    letters = word.initials and "-" not in word.text  # « (le rond-point de la) Croix-Verte »
    return nested.first == nested.last and not (letters or listed or word.text in scanner.nature.borne)


def _stands(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """Whether a name inside a phrase is one of its own: « CGT » in « la section de la CGT », not « Santé »."""
    words = scanner.words[nested.first : nested.last + 1]
    if _station(scanner, outer, nested):
        return False
    if outer.kind is nested.kind is Kind.LAW and nested.last == outer.last:
        return False  # « le projet de (loi sur l'eau) »
    if outer.kind is nested.kind is Kind.ORGANIZATION and (
        _charge(scanner, outer, nested)
        or words[0].lower in scanner.names.cues["sits"]  # « (la cour d')Assises de l'Aisne »
    ):
        return False
    if outer.kind is Kind.EVENT:
        places = scanner.names.places.get(words[0].text, ())
        if places and len(words) == 1 and all(place.type == _LANDMARK for place in places):
            return False  # « le sommet de la Terre »
        if nested.kind is Kind.EVENT and staged(scanner.words, outer, scanner.names):
            return not staged(scanner.words, nested, scanner.names)
        if _happened(scanner, outer, nested.first) and nested.kind is None and _unknown(scanner, nested):
            return True
        if scanner.words[outer.first].lower in scanner.names.flights:
            return nested.kind is Kind.ORGANIZATION or scanner.is_place(nested.first, nested.last)
        if _struck(scanner, outer, nested):
            return True
        if nested.kind is Kind.PRODUCT or scanner.is_place(nested.first, nested.last) or _acts(scanner, nested):
            return True
        somebody = words[0].text in scanner.nature.forenames or scanner.nature.settled(words[0]) or _somebody(words)
        return somebody and _happens(scanner, outer)
    return (
        _leads(scanner, outer, nested.first)
        or (nested.kind is not None and (len(words) > 1 or scanner.nature.settled(words[0])))
        or words[0].text in scanner.nature.forenames
        or any(w.initials or w.label == _PERSON for w in words)
        or _located(scanner, outer, nested)
        or scanner.is_place(nested.first, nested.last)
    )


def _station(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """« la gare de (Namur-Midi) »: a town with what tells its stations or airports apart, which is no town."""
    if scanner.words[outer.first].lower not in scanner.names.cues["stops"]:
        return False
    town, hyphen, rest = scanner.words[nested.first].text.partition("-")
    whole = nested.first == nested.last and not scanner.is_place(nested.first, nested.last)
    return bool(whole and hyphen and rest[:1].isupper() and has_town(scanner.names.places.get(town, ())))


def _located(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """« le tribunal de (Toambal) »: the end of a name, right behind « de », that the model takes for a place's."""
    of = scanner.words[nested.first - 1].lower in scanner.names.grammar.ofs_plain
    words = scanner.words[nested.first : nested.last + 1]
    return of and nested.last == outer.last and all(word.label == _PLACE for word in words)


def _charge(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """« le ministère des (Transports terrestres et aériens) »: what it has charge of is no body of its own."""
    names, first = scanner.names, scanner.words[nested.first].lower
    return scanner.words[outer.first].lower in names.ministries and first in names.charges


def _happened(scanner: Scanner, outer: Candidate, index: int) -> bool:
    """« l'embuscade de (Kabeum) »: the end of a name that tells where something happened."""
    where = (
        scanner.words[outer.first].lower in scanner.names.hosted
        and scanner.words[index - 1].lower in scanner.names.grammar.ofs_plain
    )
    return outer.kind is Kind.EVENT and index == outer.last and where


def _struck(scanner: Scanner, outer: Candidate, nested: Candidate) -> bool:
    """« la grève à la (Méridionale des Ferries) »: who is struck, to the end of the name."""
    before = [word.lower for word in scanner.words[outer.first + 1 : nested.first]]
    return bool(before) and before[0] in scanner.names.at and nested.last == outer.last


def _happens(scanner: Scanner, outer: Candidate) -> bool:
    """Whether an event is told (« le procès de … », « le centenaire de … ») and is no contest, fair or festival."""
    heads = (word.lower for word in scanner.words[outer.first : outer.first + 2])
    return not any(head in scanner.names.contests or scanner.names.nth.fullmatch(head) for head in heads)


def _somebody(words: Sequence[Word]) -> bool:
    """« le procès de (Untel Unetelle) »: several words that the model takes for a person's."""
    return len(words) > 1 and all(word.label == _PERSON for word in words)


def _acts(scanner: Scanner, nested: Candidate) -> bool:
    """Whether a name is that of whoever holds an event: « un colloque organisé par la CGT »."""
    before = nested.first - 1
    if scanner.words[before].lower in scanner.names.links:
        before -= 1
    actor = nested.kind in {Kind.ORGANIZATION, Kind.PERSON} or scanner.begins(nested.first)
    return actor and scanner.words[before].lower in scanner.names.agentive
