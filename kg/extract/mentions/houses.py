"""Bodies by the name right behind their noun: « la famille Untel », « le président de la région Telle »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.presented import speaks
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from typing import Protocol

    from kg.extract.mentions.reader import Reader

    class Led(Reader, Protocol):
        """A reader that knows the functions of who leads something."""

        leaders: frozenset[str]


_DASHES = frozenset({"-", "–"})
# Words of somebody's full name.
_FULL = 2


def house(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of the body whose noun stands at word ``index``."""
    words, names, name = reader.words, reader.names, index + 1
    if words[index].lower not in names.houses or not 0 < index < stop or not words[index - 1].close:
        return None
    if not (words[name].capital and words[name].close) or words[index - 1].lower not in names.articles:
        return None
    if words[index].lower in names.divisions:
        last = _land(reader, name, stop)
        somebody = reader.begins(name) and not reader.is_place(name, last)  # « la présidente de la région (Ada Untel) »
        return last if _rules(reader, index) and not somebody else None
    if words[name].lower in names.demonyms or words[name].lower in names.capitals or reader.begins(name):
        return None
    return reader.run_to(name, stop)


def league(reader: Reader, index: int, stop: int) -> int | None:
    """« la communauté de communes (du) Val de Gers », « le Sivom de Rieux »: the last word of towns' common body."""
    words, names = reader.words, reader.names
    if words[index].lower not in names.cues["leagued"] or reader.known_to(index, stop) is not None:
        return None
    merging = [h.words for h in names.heads.get(words[index].lower, ()) if h.rule is Rule.MERGES and len(h.words) > 1]
    sizes = [len(noun) for noun in merging if noun == tuple(w.lower for w in words[index : index + len(noun)])]
    if not sizes and not words[index].capital:
        return None
    land = index + max(sizes, default=1)
    while (
        land <= stop and words[land].close and words[land].lower in names.of | names.links and not words[land].capital
    ):
        land += 1
    if land > stop or not words[land].close or not words[land].capital or words[land].initials or reader.begins(land):
        return None
    last = _dashed(reader, reader.run_to(land, stop), stop)
    while last + 2 <= stop and words[last + 1].lower in names.of and all(w.close for w in words[last + 1 : last + 3]):
        if not words[last + 2].capital or reader.begins(last + 2):
            break
        last = _dashed(reader, reader.run_to(last + 2, stop), stop)
    return last


def _dashed(reader: Reader, last: int, stop: int) -> int:
    """Over a dash with spaces between two places: « Antibes - Sophia Antipolis »."""
    after = last + 1
    while after <= stop and reader.words[after].gap.strip() in _DASHES and not reader.words[after].close:
        if not reader.words[after].capital:
            break
        last = reader.run_to(after, stop)
        after = last + 1
    return last


def chaired(reader: Led, first: int, after: int, stop: int) -> bool:
    """« Le secrétaire général de l'ONU (Bao Ki-lun) », « la sénatrice UDI (Tuva Brekke) »: a body, and who it has."""
    words, names = reader.words, reader.names
    if after != first + 1 or after >= stop:
        return False
    if not words[first].initials:
        return _headed(reader, first, after)
    link = first - 1 - (words[first - 1].lower in names.articles)
    owned = link > 0 and words[link].lower in names.of and not words[link - 1].capital
    known = names.known.get(words[first].text) is Kind.ORGANIZATION
    owned = owned and (words[first].text in names.leagues or (known and _functions(reader, link - 1)))
    labelled = any(noun.kind is Kind.PERSON for noun in reader.nouns.get(words[first - 1].lower, ()))
    labelled = labelled and known
    whole = all(w.capital and w.close and w.text[-1].islower() for w in (words[after], words[after + 1]))
    return (owned or labelled) and whole and not reader.is_place(after, after)


def _functions(reader: Reader, index: int) -> bool:
    """« l'ancien coach de l'OM (Luc Bas) »: whether a function of somebody stands at word ``index``."""
    word = reader.words[index].lower
    return any(noun.kind is Kind.PERSON for noun in reader.nouns.get(word, ()))


def _headed(reader: Led, first: int, after: int) -> bool:
    """« Le président de Bolvig (Jean-Luc Untel) »: a name that is nobody's, before a first name and a surname."""
    words, names, of = reader.words, reader.names, first - 1
    led = of > 0 and words[of].lower in names.of and words[of - 1].lower in reader.leaders
    given = words[after].text in names.forenames and words[first].text not in names.forenames
    surname = words[after + 1]
    return led and given and surname.close and surname.capital and surname.text not in names.forenames


def outlet(reader: Reader, first: int, after: int, stop: int) -> bool:
    """« (raconte à l')AFP (Hauwa Untel) », « sur RTL (Oriane Untel) »: a medium, and who speaks to it.

    « “…”, assure à Telle (Ada Untel), » tells of one in no table.
    """
    words, names = reader.words, reader.names
    known = reader.string(first, after - 1) in names.outlets
    before = first - 1 - (words[first - 1].lower in names.articles)
    if words[after].initials or before < 0 or words[before].lower not in names.airing:
        return False
    if not known:
        verb = before - 1 - (words[before - 1].pos == "ADV")
        return before > 1 and reader.begins(after) and speaks(words, verb, names)
    if reader.known_to(after, stop) is not None:
        return False
    further = after < stop and words[after + 1].close and reader.continues(after + 1)
    return further or words[after].text in names.forenames


def _land(reader: Reader, name: int, stop: int) -> int:
    """The last word of a land's name, which may hold small ones: « Pays de la Loire »; not who leads it, behind it."""
    run = reader.run_to(name, stop)
    land = next((end for end in range(run, name - 1, -1) if reader.is_place(name, end)), run)
    somebody = run >= land + _FULL and not reader.is_place(land + 1, land + 1)
    return land if somebody else max(reader.known_to(name, stop) or name, run)


def _rules(reader: Reader, index: int) -> bool:
    """« Financé par la (région Telle) », « la vice-présidente de la (région Telle) »: no mere land."""
    words, names = reader.words, reader.names
    before = words[index - 2].lower if index > 1 else ""
    if before in names.agentive or (words[index].capital and not words[index].opens):
        return True
    return before in names.of and words[max(index - 3, 0)].lower in names.presiding
