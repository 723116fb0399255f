"""Bodies by the name right behind their noun: « la famille Untel », « le président de la région Telle »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from typing import Protocol

    from kg.extract.mentions.phrases import Reader

    class Led(Reader, Protocol):
        """A reader that knows the functions of who leads something."""

        leaders: frozenset[str]


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


def chaired(reader: Led, first: int, after: int, stop: int) -> bool:
    """« Le secrétaire général de l'ONU (Bao Ki-lun) », « la sénatrice UDI (Tuva Brekke) »: a body, and who it has."""
    words, names = reader.words, reader.names
    if after != first + 1 or after >= stop:
        return False
    if not words[first].initials:
        return _headed(reader, first, after)
    link = first - 1 - (words[first - 1].lower in names.articles)
    owned = link > 0 and words[link].lower in names.of and not words[link - 1].capital
    owned = owned and words[first].text in names.leagues
    labelled = any(noun.kind is Kind.PERSON for noun in reader.nouns.get(words[first - 1].lower, ()))
    labelled = labelled and names.known.get(words[first].text) is Kind.ORGANIZATION
    whole = all(w.capital and w.close and w.text[-1].islower() for w in (words[after], words[after + 1]))
    return (owned or labelled) and whole and not reader.is_place(after, after)


def _headed(reader: Led, first: int, after: int) -> bool:
    """« Le président de Bolvig (Jean-Luc Untel) »: a name that is nobody's, before a first name and a surname."""
    words, names, of = reader.words, reader.names, first - 1
    led = of > 0 and words[of].lower in names.of and words[of - 1].lower in reader.leaders
    given = words[after].text in names.forenames and words[first].text not in names.forenames
    surname = words[after + 1]
    return led and given and surname.close and surname.capital and surname.text not in names.forenames


def _land(reader: Reader, name: int, stop: int) -> int:
    """The last word of a land's name, which may hold small ones: « Pays de la Loire »."""
    return max(reader.known_to(name, stop) or name, reader.run_to(name, stop))


def _rules(reader: Reader, index: int) -> bool:
    """« Financé par la (région Telle) », « la vice-présidente de la (région Telle) »: no mere land."""
    words, names = reader.words, reader.names
    before = words[index - 2].lower if index > 1 else ""
    if before in names.agentive or (words[index].capital and not words[index].opens):
        return True
    return before in names.of and words[max(index - 3, 0)].lower in names.presiding
