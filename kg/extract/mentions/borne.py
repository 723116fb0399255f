"""Who holds what a phrase names: « (colloque) organisé par Untel », « (chercheur à) l'Institut Vial (Luc Bas) »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.phrases import REACH
from kg.extract.mentions.words import past_small
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.reader import Reader


def held(reader: Reader, last: int, stop: int) -> int | None:
    """The last word of « (colloque) organisé fin mars par Untel »: an event known by who holds it."""
    words, names = reader.words, reader.names
    if last >= stop or words[last + 1].lower not in names.held:
        return None
    for index in range(last + 2, min(last + REACH // 2, stop)):
        if not words[index].close:
            return None
        if words[index].lower in names.agentive:
            name = index + 1 + (words[index + 1].lower in names.links)
            if name > stop or not words[name].capital:
                return None
            found = reader.phrase_to(name, stop)
            return reader.run_to(name, stop) if found is None else found
    return None


def before_bearer(reader: Reader, first: int, last: int) -> int:
    """The last word of a body's name before that of whom a noun announces: « (chercheur à) l'Institut Vial (Luc Bas) ».

    A body may be called after somebody, so that its name has two words at least before the first name.
    """
    words, names = reader.words, reader.names
    for index in range(first + 1, last):  # « a dit à l'Agence France-Presse (Luc Bas) »
        given = reader.begins(index) or (words[index].text in names.forenames and particled(reader, index))
        if given and names.known.get(reader.string(first, index - 1)) is Kind.ORGANIZATION:
            return index - 1
    before = first - 1
    while before > 0 and words[before].lower in names.links | names.of | names.at and words[before + 1].close:
        before -= 1
    noun = words[max(before, 0)].lower.removeprefix(names.grammar.former)
    people = {one.kind for one in reader.nouns.get(noun, ()) or reader.nouns.get(noun.removesuffix("s"), ())}
    if before == first - 1 or people != {Kind.PERSON}:
        return last
    for index in range(first + 2, last):
        named = not (reader.is_place(index - 1, index - 1) or reader.begins(index - 1))
        named = named or words[index - 2].lower in names.of  # not « université Paris Untel »
        given = reader.begins(index) and words[index - 1].capital and named
        if given and all(word.capital for word in words[index : last + 1]):
            return index - 1
    return last


def particled(reader: Reader, given: int) -> bool:
    """« Luc de Bas », « Ana de La Tour »: whether a particle and a surname stand behind the word of a first name."""
    words, names = reader.words, reader.names
    if given + 2 >= len(words) or not words[given + 1].close or words[given + 1].lower not in names.grammar.ofs:
        return False
    after = past_small(words, given + 2, min(given + 4, len(words)), names.links | names.particles)
    return after < len(words) and words[after].close and words[after].capital
