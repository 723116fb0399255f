"""Names that a noun opens, where it may: « ministère de la Santé », « la chambre de commerce Nice Côte d'Azur »."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS, VERBS
from kg.extract.mentions.borne import before_bearer, held
from kg.extract.mentions.flights import routed
from kg.extract.mentions.initials import SPELT, spelt
from kg.extract.mentions.known import Candidate
from kg.extract.mentions.nature import BODIES
from kg.extract.mentions.occasions import balloted, convened, polled, unlikely
from kg.extract.mentions.phrases import Phrase
from kg.extract.mentions.presented import completes, glossing
from kg.extract.mentions.teams import by_name
from kg.extract.mentions.words import past_small
from kg.lang.gazetteer import has_country
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.mentions.spans import Scanner
    from kg.extract.mentions.words import Word
    from kg.lang.names import Head

_LETTER = re.compile(r"[A-Z]\.?")
_QUOTES = frozenset('«“"')
_HOME = "FR"
# Words between who prosecutes and the state: « procureur | de | la | République ».
_OFFICE = 3
_COMPOSED = frozenset({Rule.NAMED, Rule.MERGES})


def opened(scanner: Scanner, index: int, stop: int) -> Candidate | None:
    """The name that the noun at word ``index`` opens, if it opens one."""
    if scanner.words[index].lower not in scanner.nature.heads or scanner.nature.function(index):
        return None
    found = (_candidate(scanner, head, last, stop) for head, last in heads_from(scanner, index, stop))
    phrase = next((candidate for candidate in found if candidate and not glossing(scanner.words, candidate)), None)
    alone = phrase is not None and phrase.first == phrase.last and scanner.words[index].close
    articled = alone and scanner.words[index - 1].lower in scanner.names.articles  # « l'École », not the village
    if phrase and phrase.kind is not Kind.PLACE and not articled and scanner.is_place(phrase.first, phrase.last):
        return Candidate(phrase.first, phrase.last, Kind.PLACE, sure=True)
    if phrase and phrase.kind is Kind.EVENT and _of_a_body(scanner, index):
        return replace(phrase, kind=Kind.ORGANIZATION)
    if phrase and scanner.words[index].lower in scanner.names.cues["provincial"] and _abroad(scanner, phrase):
        return replace(phrase, kind=Kind.PLACE)
    return phrase


def _abroad(scanner: Scanner, phrase: Candidate) -> bool:
    """« La préfecture de (Nagano) »: an area of another land, where one of France is a body."""
    names = (scanner.string(first, phrase.last) for first in range(phrase.first + 1, phrase.last + 1))
    places = next(filter(None, (scanner.names.places.get(name) for name in names)), ())
    return bool(places) and all(place.country not in {None, _HOME} for place in places)


def _of_a_body(scanner: Scanner, index: int) -> bool:
    """« l'ONG (Open Arms) »: whether the noun before a name in capitals tells it to be a body's."""
    word, before = scanner.words[index], scanner.words[max(index - 1, 0)].lower
    heads = scanner.names.heads.get(before, ()) if index and word.close and word.capital else ()
    return any(head.rule is Rule.ANNOUNCES and head.kind is Kind.ORGANIZATION for head in heads)


def _candidate(scanner: Scanner, head: Head, last: int, stop: int) -> Candidate | None:
    """The name that the noun ``head``, whose last word is ``last``, opens here."""
    index = last - len(head.words) + 1
    word, head = scanner.words[index], convened(scanner.words, index, head, scanner.names)
    upper = _due(scanner, head, index, last)
    if not _may_open(scanner, head, last, stop, upper=upper):
        return None
    phrase = Phrase(scanner, head, upper=upper)
    end = routed(scanner, (index, before_bearer(scanner, index, phrase.end(last, stop))), stop)
    if word.lower in scanner.names.divisions and not word.capital and scanner.nature.divides(last, stop):
        return None
    initials = None
    if head.kind in BODIES and (upper or head.rule is not Rule.ANNOUNCES):
        initials = _spelt(scanner, (index, end))
        end = max(end, min(initials or end, stop), _once_spelt(scanner, index, stop))
    if end == last and head.kind is Kind.EVENT and not upper and (far := held(scanner, last, stop)) is not None:
        return Candidate(index, far, head.kind, sure=True, open=True)
    if not phrase.named and head.kind is Kind.EVENT and (far := balloted(scanner, (index, last), stop)) is not None:
        return Candidate(index, far, head.kind, sure=True)
    if end == last:
        return _alone(scanner, head, (index, last), upper=upper)
    if phrase.local and by_name(scanner, index, end):
        return None
    named = phrase.named or phrase.themed or (initials is not None and _one(scanner, index))
    if not (named or _local(scanner, phrase, last, end, stop) or _of_itself(scanner, head, last, upper=upper)):
        return None
    sealed = _sealed(scanner, head, last, stop) or scanner.words[end].text[0].isdigit()
    return Candidate(index, end, head.kind, sure=True, open=not upper and not sealed)


def _due(scanner: Scanner, head: Head, index: int, last: int) -> bool:
    """Whether the noun has a capital that is due to a name, and not to where it stands."""
    word = scanner.words[index]
    quoted = word.gap.rstrip()[-1:] in _QUOTES or (index == last and scanner.nature.joined(index))
    return word.capital and (not word.opens or quoted) and not (word.initials and head.rule is Rule.ANNOUNCES)


def _spelt(scanner: Scanner, span: tuple[int, int]) -> int | None:
    """The last word of what initials behind a name tell to be all of it, which is remembered."""
    word = scanner.words[span[0]]
    initials = spelt(scanner.words, scanner.names, span, sure=word.capital and not word.opens)
    if initials is not None:
        scanner.spelt.add(scanner.string(span[0], initials).lower())
    return initials


def _alone(scanner: Scanner, head: Head, span: tuple[int, int], *, upper: bool) -> Candidate | None:
    """« L'École », « les (régionales) »: the noun alone as a name."""
    word = scanner.words[span[0]]
    vote = polled(scanner.words, span[0], scanner.names)
    alone = upper and head.rule in {*_COMPOSED, Rule.CAPITAL} and head.kind is Kind.ORGANIZATION
    alone = (alone and word.lower not in scanner.names.alone) or vote
    alone = alone and (not word.opens or word.closed or word.gap == "\n")  # « “École en danger” »
    return Candidate(*span, head.kind, sure=vote) if alone else None


def _local(scanner: Scanner, phrase: Phrase, last: int, end: int, stop: int) -> bool:
    """Whether an adjective of place makes a name of the noun: « la Banque centrale européenne »."""
    head, upper = phrase.head, phrase.upper
    if not phrase.local or head.kind is not Kind.ORGANIZATION or head.rule not in _COMPOSED:
        return False
    # « Le fonds américain (Untel) »: a description of what is named right after it.
    followed = end < stop and scanner.words[end + 1].close and scanner.words[end + 1].capital
    return upper or not (followed or _one_of_its_land(scanner, head, last, end))


def _of_itself(scanner: Scanner, head: Head, last: int, *, upper: bool) -> bool:
    """Whether the capital of the noun, or of one of its words, makes a name of it and its complement."""
    index = last - len(head.words) + 1
    word = scanner.words[index]
    if upper and head.kind in BODIES and (head.rule is not Rule.PROPER or _codified(scanner, head, last)):
        return True
    site = word.capital and not word.opens and head.kind is Kind.PLACE and head.rule is Rule.MERGES
    return site or any(part.capital for part in scanner.words[index + 1 : last + 1])


def _sealed(scanner: Scanner, head: Head, last: int, stop: int) -> bool:
    """« La chambre de commerce (Nice Côte d'Azur) »: the land is part of one name, and none of its own."""
    merged = head.rule is Rule.MERGES and last < stop and scanner.words[last + 1].capital
    ruled = scanner.words[last - len(head.words) + 1].lower in scanner.names.ruled
    return (merged and not ruled) or head.words[0] in scanner.names.sealed


def _once_spelt(scanner: Scanner, index: int, stop: int) -> int:
    """The last word of the name at word ``index`` whose initials have been told before, -1 if there is none."""
    ends = range(min(stop, index + SPELT), index, -1) if scanner.spelt else ()
    return next((end for end in ends if scanner.string(index, end).lower() in scanner.spelt), -1)


def _may_open(scanner: Scanner, head: Head, last: int, stop: int, *, upper: bool) -> bool:
    """Whether the noun ``head`` that ends at word ``last`` can open a name here, whatever follows it."""
    index = last - len(head.words) + 1
    word = scanner.words[index]
    if (head.rule is Rule.ANNOUNCES and not upper) or (head.rule is Rule.CAPITAL and not word.capital):
        return False
    if (head.rule is Rule.ANNOUNCES and _maker(scanner, index, stop)) or _crossed(scanner, index):
        return False
    if (word.opens and word.pos in VERBS) or (head.kind is Kind.PLACE and _led(scanner, index, last, stop)):
        return False
    ranked = word.pos == "ADJ" and word.lower not in scanner.names.rounds
    if not word.capital and (ranked or _adverbial(scanner, index) or _ranked(scanner, index)):
        return False
    if not word.capital and _common(scanner, head, (index, last), stop):
        return False
    if scanner.begins(index) or (head.kind is Kind.EVENT and _answering(scanner, index, stop)):
        return False
    if unlikely(scanner.words, index, last, scanner.names):
        return False
    dated = last < stop and scanner.names.year.fullmatch(scanner.words[last + 1].text)
    return bool(word.lower not in scanner.names.dated or dated) and _specified(scanner, head, last, stop)


def _crossed(scanner: Scanner, index: int) -> bool:
    """Whether somebody's coming or going is told of before a government: « le départ du (gouvernement) »."""
    word, names = scanner.words[index], scanner.names
    return not word.capital and word.lower in names.ruled and scanner.words[max(index - 2, 0)].lower in names.crossing


def _maker(scanner: Scanner, index: int, stop: int) -> bool:
    """« Airbus (Atlantic) »: the firm, not one of what it makes: « l'Airbus (Beluga) », « Airbus (A330) »."""
    firm = scanner.names.known.get(scanner.words[index].text) is Kind.ORGANIZATION
    one = index > 0 and scanner.words[index - 1].lower in {*scanner.names.articles, *scanner.names.some}
    return firm and not one and not any(letter.isdigit() for letter in scanner.words[min(index + 1, stop)].text)


def _led(scanner: Scanner, index: int, last: int, stop: int) -> bool:
    """« Chef de l'État », « (secrétaire) d'État (Rex Untel) »: no land."""
    if scanner.nature.office(index):  # but « le gouverneur de l'État de Tel »
        land = last + 2 <= stop and scanner.words[last + 1].lower in scanner.names.of and scanner.words[last + 1].close
        name = scanner.words[min(last + 2, stop)]
        large = name.text in scanner.nature.places and scanner.nature.large(name.text)
        # « Procureur de la République de (Dax) », where « gouverneur de l'État de Tel » has a land.
        told = scanner.string(max(index - _OFFICE, 0), index) in scanner.nature.functions
        town = large or (told and name.text in scanner.nature.places)
        return not (land and name.capital and not town and not scanner.begins(name.index))
    return scanner.nature.tied(index) and last < stop and scanner.words[last + 1].capital


def _selection(scanner: Scanner, last: int, stop: int) -> bool:
    """« L'équipe d'Espagne »: that of a country, where « l'équipe de Tel » is no name."""
    link = past_small(scanner.words, last + 1, stop, scanner.names.links | scanner.names.of)
    lands = (scanner.string(link, end) for end in range(link, min(link + 3, stop + 1)) if link > last + 1)
    return any(has_country(scanner.names.places.get(land, ())) for land in lands)


def _common(scanner: Scanner, head: Head, span: tuple[int, int], stop: int) -> bool:
    """Whether a noun in small letters is no part of a name here: one of many, a participle, a seat."""
    seat = head.kind is Kind.PLACE and _seat(scanner, span[1], stop)
    return seat or _any_such(scanner, head, span[0]) or _verbal(scanner, span[0]) or scanner.nature.called(span[0])


def _ranked(scanner: Scanner, index: int) -> bool:
    """« Une place de (Ligue 2) », « sa place de (titulaire) »: a rank, where a site has « la »."""
    before = scanner.words[index - 1] if index else None
    if scanner.words[index].lower not in scanner.names.ranked or before is None:
        return False
    return before.lower in scanner.names.ranking or scanner.names.nth.fullmatch(before.text) is not None


def _specified(scanner: Scanner, head: Head, last: int, stop: int) -> bool:
    """Whether a noun has the number or land without which it names nothing: « l'article 49 », « l'équipe de … »."""
    if head.words[0] in scanner.names.numbered:
        return last < stop and scanner.words[last + 1].text[0].isdigit() and scanner.words[last + 1].close
    if head.kind is Kind.LAW and last < stop and _LETTER.fullmatch(scanner.words[last + 1].text):
        return False  # « un plan B »
    return head.words[0] not in scanner.names.selected or len(head.words) > 1 or _selection(scanner, last, stop)


def _one(scanner: Scanner, index: int) -> bool:
    """« Le (peloton de haute montagne) (PHM) »: the one of that name, where « des » has many."""
    before = scanner.words[index - 1].lower if index and scanner.words[index].close else ""
    return before in scanner.names.articles and before not in scanner.names.plural


def _one_of_its_land(scanner: Scanner, head: Head, last: int, end: int) -> bool:
    """« Le (club lorrain) », « le (fonds belge spécialisé) dans »: what is told of, not the one body of a land."""
    plain = len(head.words) == 1 and head.words[0] in scanner.nature.plentiful
    done = scanner.names.participle
    inside = scanner.words[last + 1 : end + 1]
    return plain and all(word.lower in scanner.nature.demonyms or done.search(word.lower) for word in inside)


def _codified(scanner: Scanner, head: Head, last: int) -> bool:
    """« Le Code du travail », « la Charte des droits »: a law by its capital and what it is on."""
    return head.kind is Kind.LAW and scanner.words[last + 1].lower in scanner.names.of


def _any_such(scanner: Scanner, head: Head, index: int) -> bool:
    """« Une usine de (Tel) », « le festival de cinéma de (Tel) »: one of many, which has no name of its own."""
    before = index - 1
    while before > 0 and scanner.words[before].pos == "ADJ" and scanner.words[before + 1].close:
        before -= 1
    several = scanner.words[before].lower in scanner.names.several and scanner.words[before + 1].close and index > 0
    several = several or completes(scanner.words, index, scanner.names)
    # « la cinquième université de France »
    ranked = index > 0 and scanner.words[index].close and not scanner.words[index].capital
    several = several or (ranked and scanner.words[index - 1].lower in scanner.names.cues["ranked"])
    return several and head.kind in {Kind.PLACE, Kind.ORGANIZATION} and head.words[0] not in scanner.names.sole


def _seat(scanner: Scanner, last: int, stop: int) -> bool:
    """« La plage de (Dinard) », « l'île de (Leyte) »: the noun is none of the name of where it lies."""
    link = last + 1
    if scanner.words[last].lower not in scanner.names.seated or link >= stop:
        return False
    if scanner.words[link].lower not in scanner.names.of or not scanner.words[link].close:
        return False
    link = past_small(scanner.words, link + 1, stop + 1, scanner.names.links) - 1
    end = scanner.run_to(link + 1, stop) if link < stop and scanner.words[link + 1].capital else link
    whole = scanner.string(last, end)
    return end > link and scanner.is_place(link + 1, end) and whole[0].upper() + whole[1:] not in scanner.nature.places


def _verbal(scanner: Scanner, index: int) -> bool:
    """« Le véhicule, parti de (Tours) », « Luc Bas (attaque) (Paul Vial) »: a form of a verb that is a noun too."""
    word, before = scanner.words[index], scanner.words[max(index - 1, 0)]
    over = index - 1
    while over > 0 and scanner.words[over].pos == "ADV" and scanner.words[over].close:  # « s'est alors arrêté »
        over -= 1
    if index and word.close and scanner.words[max(over, 0)].pos == "AUX":
        return True
    after = scanner.words[min(index + 1, len(scanner.words) - 1)]
    if index and word.close and _names(before) and after.capital and after.close:
        return True
    return index > 0 and word.pos in VERBS and not (word.close and before.pos not in NOUNS)


def _names(word: Word) -> bool:
    """Whether a word ends a name, behind which no noun stands without an article."""
    return word.capital and (word.pos == "PROPN" or (not word.opens and word.pos in {"ADJ", "NOUN", "VERB"}))


def _answering(scanner: Scanner, index: int, stop: int) -> bool:
    """« “…”, tempête (Jean Untel) »: the verb of a quotation, before whoever says it."""
    word, after = scanner.words[index], scanner.words[min(index + 1, stop)]
    told = not word.capital and "»" in word.gap and "," in word.gap
    parted = not word.close and word.gap.strip() != "" and index < stop  # not « Affaire Jean Untel : … »
    return parted and (scanner.begins(index + 1) or (told and after.capital and after.close))


def _adverbial(scanner: Scanner, index: int) -> bool:
    """« En mer », « sur ordre de »: no noun that opens a name, for want of its article."""
    if index and scanner.words[index].close and scanner.words[index - 1].lower in scanner.names.adverbial:
        return True
    verb = scanner.words[max(index - 2, 0)]
    exchanged = verb.pos in VERBS and verb.lower.startswith(scanner.names.exchanging)
    if exchanged and scanner.words[index].lower in scanner.names.exchanged:  # « prend la place de (Jean Untel) »
        return True
    after = scanner.words[min(index + 1, len(scanner.words) - 1)]
    named = after.capital and after.close and after.index > index
    named = named or scanner.words[index].lower in scanner.names.rounds  # « en finale du Top 14 »
    return (
        index > 0
        and scanner.words[index].close
        and scanner.words[index - 1].lower == scanner.names.grammar.within
        and not named
    )


def heads_from(scanner: Scanner, index: int, stop: int) -> Iterator[tuple[Head, int]]:
    """The nouns of names that begin at word ``index``, each with its last word."""
    for head in scanner.names.heads.get(scanner.words[index].lower, ()):
        last = index + len(head.words) - 1
        if last > stop:
            continue
        rest = zip(scanner.words[index + 1 : last + 1], head.words[1:], strict=True)
        if last == index or all(word.close and word.lower == part for word, part in rest):
            yield head, last


def heads_at(scanner: Scanner, index: int, stop: int) -> list[int]:
    """Where the nouns that open a name at word ``index`` end."""
    return [last for _, last in heads_from(scanner, index, stop)]
