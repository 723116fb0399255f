"""Runs of capitals, and how far they go over small words: « Banque du Canada », « Maylis de Kerangal »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.borne import particled
from kg.extract.mentions.houses import chaired, outlet
from kg.extract.mentions.known import known_at
from kg.extract.mentions.mottos import coupled
from kg.extract.mentions.openers import acts
from kg.extract.mentions.portfolio import portfolio
from kg.extract.mentions.words import again, past_small, vast
from kg.lang.gazetteer import has_country
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.nature import Nature
    from kg.extract.mentions.spans import Scanner

_MEASURES = frozenset("%€$£")
_OPENING, _CLOSING = frozenset('"«“'), frozenset('"»”')
# The largest number that a town's name ends with: that of a university or a district.
_SEVERAL = 20
# Words of somebody's full name.
_FULL = 2


def run_to(scanner: Scanner, index: int, stop: int) -> int:
    """The last word of the run of capitals at ``index``, with the small words that hold it together."""
    after = index + 1
    native = scanner.nature.demonym(scanner.words[index].lower) and not _given(scanner.nature, index)
    if native and after <= stop and (scanner.begins(after) or _someone(scanner.nature, index)):
        return index
    if after <= stop and _quarter(scanner, index):
        return after
    if _land(scanner.nature, index) and (scanner.known_to(index, stop) or index) == index:
        return index
    last = index
    while (step := _next(scanner, index, last, stop)) is not None:
        last = step
    return last


def _quarter(scanner: Scanner, index: int) -> bool:
    """« L'Azerbaïdjan (oriental) », « l'Europe (centrale) »: a part, which is not the whole."""
    after = scanner.words[index + 1]
    if not after.close or after.lower not in scanner.names.quarters:
        return False
    return vast(scanner.words[index], scanner.names)


def _next(scanner: Scanner, first: int, last: int, stop: int) -> int | None:
    after = last + 1
    if (surname := _nicknamed(scanner, first, after, stop)) is not None:
        return surname
    if after > stop or not scanner.words[after].close or after in scanner.starts or _steers(scanner, first, after):
        return None
    if scanner.continues(after):
        return _capital(scanner, first, after, stop)
    return _small(scanner, first, last, stop)


def _nicknamed(scanner: Scanner, first: int, after: int, stop: int) -> int | None:
    """« Jorge “Tuto” (Quiroga) »: the surname behind a first name and what somebody is called between quotes."""
    words, surname = scanner.words, after + 1
    if after != first + 1 or surname > stop or words[first].text not in scanner.nature.forenames:
        return None
    opened, closed = words[after].gap, words[surname].gap
    quoted = opened.strip() in _OPENING and closed.strip() in _CLOSING and opened[:1] == " " and closed[-1:] == " "
    both = words[after].capital and words[surname].capital
    return surname if quoted and both else None


def _steers(scanner: Scanner, first: int, after: int) -> bool:
    """« Le patron d'Untelia (Luc Bas) »: one word that no table has is the firm, and who leads it begins behind it.

    So it is with the town of a mayor, and with what others govern or sit for: « le wali d'Untel (Omar Bas) ».

    So does who has a particle behind a body that all know: « d'Air Untel (Luc de Bas) ».
    """
    words, names, link = scanner.words, scanner.names, first - 1
    if (
        link < 1
        or after + 1 >= len(words)
        or not words[first].close
        or words[after].text not in scanner.nature.forenames
    ):
        return False
    noble = particled(scanner, after)
    if noble and names.known.get(scanner.string(first, after - 1)) is Kind.ORGANIZATION:
        return True
    led = words[link].lower in names.grammar.ofs_plain and words[link - 1].lower in names.chairing
    led = led and (words[first].text not in scanner.nature.forenames or words[first].text in scanner.nature.places)
    someone = noble or (words[after + 1].capital and words[after + 1].close)
    return after == first + 1 and led and someone and not scanner.nature.demonym(words[first].lower)


def _capital(scanner: Scanner, first: int, after: int, stop: int) -> int | None:
    # « Abdifatah Aden Hassan »: a first name that no table has, before one that it has.
    given = _personal(scanner, first) or (first == after - 1 and scanner.nature.foreign(first))
    saintly = first == after - 1 and scanner.words[first].lower in scanner.names.saintly  # « San (Cristóbal Cucho) »
    if scanner.begins(after) and not saintly and (not given or _whole(scanner, first, after)):
        return None
    if outlet(scanner, first, after, stop) or chaired(scanner, first, after, stop):
        return None
    return max(scanner.known_to(after, stop) or after, after)


def _whole(scanner: Scanner, first: int, after: int) -> bool:
    """Whether the words up to ``after`` are a known name, or that of somebody who another one follows."""
    if first in scanner.nature.clubs:  # « (le défenseur de) Chelsea (John Untel) »
        return True
    return scanner.known_to(first, after - 1) == after - 1 > first or scanner.nature.complete(first, after)


def _small(scanner: Scanner, first: int, last: int, stop: int) -> int | None:
    """Over a number, a sign, a small word or an adjective, when it is part of the name."""
    after = last + 1
    word = scanner.words[after]
    if word.text[0].isdigit():
        return after if _numbered(scanner.nature, after) and not scanner.begins(first) else None
    if word.text == "&":
        return after + 1 if after < stop else None
    paired = word.lower == scanner.names.grammar.both and first == last
    if paired and coupled(scanner, first, after, stop):
        return after + 1
    if word.lower in scanner.names.particles or word.lower in scanner.names.of:
        return _over(scanner, first, after, stop)
    qualifies = word.pos in {"ADJ", "NOUN"} and word.lower not in scanner.names.function
    if qualifies and _several(scanner, first, last):
        return after
    firm = word.label and word.label == scanner.words[last].label and word.label != "PER" and word.pos == "ADJ"
    known_name = first == last and scanner.words[first].text in scanner.nature.known
    if word.lower in scanner.nature.demonyms:
        return after if _plural(scanner, first, last) else None
    return after if firm and not known_name else None


def _several(scanner: Scanner, first: int, last: int) -> bool:
    """« (Les) Jeunes (patriotes) »: a common noun that has its capital inside a sentence, and its adjective."""
    word, after = scanner.words[first], scanner.words[last + 1]
    if first != last or not first or word.opens or word.text in scanner.nature.known or not word.close:
        return False
    plurals = scanner.names.grammar.plurals
    both = word.lower.endswith("s") and after.lower.endswith(plurals) and word.text not in scanner.nature.places
    common = word.lower in scanner.nouns or word.lower.removesuffix("s") in scanner.nouns
    common = common and word.lower not in scanner.nature.demonyms
    return both and common and scanner.words[first - 1].lower in scanner.names.plural


def _plural(scanner: Scanner, first: int, last: int) -> bool:
    """« (L'association) Littératures (européennes) »: an adjective of place that the noun before cannot have."""
    word, after = scanner.words[last], scanner.words[last + 1]
    if first != last or not first or word.text in scanner.nature.known or not word.close or after.pos != "ADJ":
        return False
    before = scanner.words[first - 1].lower
    heads = scanner.names.heads.get(before, ())
    body = any(h.kind is Kind.ORGANIZATION and len(h.words) == 1 for h in heads)
    return body and not before.endswith("s") and word.lower.endswith("s") and after.lower.endswith("s")


def _personal(scanner: Scanner, first: int) -> bool:
    """Whether the run that starts at word ``first`` may itself be of a person."""
    word = scanner.words[first]
    if word.text in scanner.nature.forenames or word.text.split("-")[0] in scanner.nature.forenames or "." in word.text:
        return True
    return (
        word.text not in scanner.nature.known and word.text not in scanner.nature.places and word.label in {"PER", ""}
    )


def _over(scanner: Scanner, first: int, link: int, stop: int) -> int | None:
    """The capitalised word after one or two small words, if they hold a name together."""
    after = past_small(scanner.words, link + 1, min(stop, link + 2) + 1, scanner.names.links | scanner.names.particles)
    if after > stop or not scanner.words[after].close or not scanner.words[after].capital:
        return None
    if scanner.words[link].lower in scanner.names.particles:
        body = not scanner.begins(first) and _body(scanner, after, stop)  # « l'Airbus A330 d'(Air France) »
        return None if body else after
    start, end = scanner.words[first], scanner.words[after]
    if end.lower in scanner.polite or (scanner.begins(after) and _surnamed(scanner, first, link)):
        return None  # « (la destitution par) Jean Untel de Mgr (Luc Bas) », « par Jean Untel de (Luc Bas) »
    if end.lower in scanner.names.charges and portfolio(scanner, after, stop) is not None:
        return None  # « (hérite de l'Intérieur) et Christiane Taubira de la (Justice) »
    if scanner.begins(after) and scanner.words[link].lower in scanner.names.of and _owned(scanner, first):
        return None
    if _member(scanner, link, after) or _serving(scanner, first, link, after, stop):
        return None
    given = start.text in scanner.nature.forenames and start.text not in scanner.nature.known
    home = end.text in scanner.nature.places and link > first + 1 and not again(scanner.words, first, after)
    home = home and not _noble(scanner, link, after)
    if given and not (home or _reigning(scanner, first, after)):
        return after
    strange = link == first + 1 == after - 1 and scanner.nature.foreign(first)
    if strange and (scanner.nature.foreign(after) or _surname(scanner, first, after)):
        return after
    if scanner.known_to(after, stop) is not None or _lettered(scanner, first, link, after):
        return None
    same = start.label and all(w.label == start.label for w in (*scanner.words[link:after], end))
    # « Maylis de Kerangal »: her first name is a village's, and her name no place's.
    near = link <= first + _FULL and (link == after - 1 or scanner.words[after - 1].capital)  # « Denys de La (Tel) »
    person = start.label == "PER" and near and end.text not in scanner.nature.places
    return after if same and (start.label in {"ORG", "MISC"} or person) else None


def _lettered(scanner: Scanner, first: int, link: int, town: int) -> bool:
    """« UBS de (Genève) »: a firm known by its letters, of which there is one, not « l'INSA de (Lyon) »."""
    word, place = scanner.words[first], scanner.words[town].text in scanner.nature.places
    return place and link == first + 1 and word.initials and word.text in scanner.firms


def _member(scanner: Scanner, link: int, after: int) -> bool:
    """« Jean Untel du (Rassemblement) pour … »: the noun of a body behind « du »: where somebody belongs."""
    heads = scanner.names.heads.get(scanner.words[after].lower, ())
    bodies = any(head.kind is Kind.ORGANIZATION and len(head.words) == 1 for head in heads)
    return bodies and after == link + 1 and scanner.words[link].lower in scanner.names.grammar.contracted


def _serving(scanner: Scanner, first: int, link: int, after: int, stop: int) -> bool:
    """« Ana Roux des (Scouts) », « Luc Bas de la (Tel Academy) », « Tim Roy du (Telwerk) »: where somebody belongs.

    One word that no table has may be of the name: « Juan Untel de la (Vega) », « Roger Martin du (Gard) ».
    """
    words, names = scanner.words, scanner.names
    articled = after > link + 1 or words[link].lower in names.articles
    if link <= first + 1 or not articled or words[link - 1].lower in names.links:
        return False
    heads = names.heads.get(words[after].lower, ())
    given = words[first].text in scanner.nature.forenames and words[link - 1].text not in scanner.nature.forenames
    if given and words[link].lower in names.grammar.contracted and not scanner.is_place(after, after):
        return True
    if (
        words[after].initials
        or words[link].lower in names.plural
        or any(head.kind is Kind.ORGANIZATION and len(head.words) == 1 for head in heads)
    ):
        return True
    known = known_at(scanner.nature, after, stop)
    longer = after < stop and scanner.continues(after + 1) and words[after + 1].close
    return longer if known is None else known.kind is Kind.ORGANIZATION


def _noble(scanner: Scanner, link: int, land: int) -> bool:
    """« Jean Untel de (Morestel) », « Jean de La Tour du (Pin) »: a surname that a small town or hamlet ends.

    Who is from there is told of between commas: « Jean Untel, de Morestel, ».
    """
    return land == link + 1 and not scanner.nature.large(scanner.words[land].text)


def _body(scanner: Scanner, index: int, stop: int) -> bool:
    """Whether a body that is known by several words begins here."""
    last = scanner.known_to(index, stop)
    return (
        last is not None and last > index and scanner.names.known.get(scanner.string(index, last)) is Kind.ORGANIZATION
    )


def _owned(scanner: Scanner, first: int) -> bool:
    """« (La) Williams de (Bruno Senna) »: no first name stands before « de » and somebody's full name."""
    word = scanner.words[first]
    return (
        word.text not in scanner.nature.forenames
        or word.text in scanner.nature.known
        or slug(word.text) in scanner.names.surnames
    )


def _surnamed(scanner: Scanner, first: int, link: int) -> bool:
    """« Jean Untel (de Luc Bas) »: a first name and a surname, which no other full name goes on."""
    last = scanner.words[link - 1].text
    return link > first + 1 and scanner.begins(first) and last not in scanner.nature.forenames


def _reigning(scanner: Scanner, first: int, land: int) -> bool:
    """« (La reine) Beatrix des (Pays-Bas) »: the land is none of the name."""
    title = first > 0 and scanner.words[first].close and scanner.words[first - 1].lower in scanner.names.crowned
    return title and has_country(scanner.names.places.get(scanner.words[land].text, ()))


def _surname(scanner: Scanner, first: int, last: int) -> bool:
    """« (le skipper) Yvo de Trémon »: after a noun of person, or taken for one, and no town that people know."""
    start, end = scanner.words[first], scanner.words[last]
    before = scanner.words[first - 1].lower if first and start.close else ""
    person = any(noun.kind is Kind.PERSON for noun in scanner.nouns.get(before, ()))
    small = end.text not in scanner.nature.places or not scanner.nature.large(end.text)
    acting = start.opens and acts(scanner.words, first, scanner.names)
    return small and (person or acting or start.label == end.label == "PER")


def _land(nature: Nature, index: int) -> bool:
    """« (Le président) du Togo (Koffi Untel) », « (celui) d'Haïti (Jovenel Untel) »: a country, which ends there.

    With an article it opens no name, as it does in « France Télévisions ».
    """
    word, before = nature.words[index], nature.words[max(index - 1, 0)].lower
    if index == 0 or not word.close:
        return False
    if index > 1 and nature.words[index - 2].lower in nature.names.selected:  # « l'équipe de France (de Rex Untel) »
        ends = before in nature.names.of
    else:
        ends = before in nature.names.articles or nature.office(index)
    return ends and has_country(nature.names.places.get(word.text, ()))


def _given(nature: Nature, index: int) -> bool:
    """« Romain (del Castillo) »: a first name that is that of an inhabitant too, without an article."""
    articled = index > 0 and nature.words[index].close and nature.words[index - 1].lower in nature.names.articles
    return nature.words[index].text in nature.forenames and not articled


def _someone(nature: Nature, index: int) -> bool:
    """« Le Malien (Untel) », whose name no table has."""
    before, after = nature.words[index - 1], nature.words[index + 1]
    articled = index > 0 and nature.words[index].close and before.lower in nature.names.articles
    strange = after.label in {"PER", ""} or nature.foreign(after.index)
    return articled and after.capital and not after.opens and strange and after.close


def _numbered(nature: Nature, after: int) -> bool:
    """« France 24 », « Falcon 9 »: a number that ends a name; not « Metz 57 », « (a battu) Toulon 18 à 12 »."""
    word = nature.words[after]
    if word.text.isdigit() and int(word.text) > _SEVERAL and nature.is_place(after - 1, after - 1):
        return False
    following = nature.words[after + 1] if after + 1 < len(nature.words) else None
    if following is not None and (following.gap.lstrip()[:1] in _MEASURES or following.gap == ":"):
        return False  # « (les Vial 60 %,) Orial 12 %, … », « Troyes 4:0 Brest »
    counts = following is not None and following.close and following.pos in {"NOUN", "ADJ"}
    if following is not None and following.close and following.lower == nature.names.grammar.to:
        return not nature.words[min(after + 2, len(nature.words) - 1)].text[0].isdigit()
    number = nature.names.number.fullmatch(word.text) is not None
    return number and not (counts and following is not None and not following.capital)
