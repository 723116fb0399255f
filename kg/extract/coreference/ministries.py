"""Ministries that a minister's charge names: « la ministre de la Santé », « le ministère de la Santé »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Mention, Text

# The sort of nouns for who governs.
_GOVERNMENT = "government"


def charge(text: Text, mention: Mention, language: Language) -> bool:
    """Whether ``mention`` is what somebody is minister of, whose ministry it names."""
    if mention.kind is not Kind.ORGANIZATION or mention.form is not Form.NAMED:
        return False
    if _body(text.meant(mention.span), language):
        return False
    lowered, names = text.lowered, language.names
    before = text.within(mention.span)[0] - 1
    while before > 0 and lowered[before] in names.links | names.at:
        before -= 1
    return before >= 0 and lowered[before] in names.portfolios and text.tokens[before].pos != "VERB"  # « garde »


def _body(name: str, language: Language) -> bool:
    """« les ministres du (G20) », « un ministre du (Hezbollah) »: of what body they are, and no charge."""
    known = name.isupper() or language.names.known.get(name) is Kind.ORGANIZATION
    return known and name.split(" ", 1)[0].lower() not in language.names.charges


def ministries(text: Text, mentions: Sequence[Mention], language: Language) -> Iterator[tuple[int, int]]:
    """The numbers of a charge and of the first ministry of that charge among ``mentions``, for each that has one."""
    noun, small = slug(language.relations.ministry), language.people.small
    seats: dict[tuple[str, ...], int] = {}
    charges: list[tuple[tuple[str, ...], int]] = []
    for number, mention in enumerate(mentions):
        if mention.kind is not Kind.ORGANIZATION:
            continue
        words = tuple(word for word in slug(text.meant(mention.span)).split("-") if word not in small)
        if len(words) > 1 and words[0] == noun:
            seats.setdefault(words[1:], number)
        elif charge(text, mention, language):
            charges.append((words, number))
    yield from ((seats[words], number) for words, number in charges if words in seats)


def called(text: Text, mentions: Sequence[Mention], name: str, language: Language) -> str:
    """What a body is called: « ministère de la Santé » for « ministre malien de la (Santé) », else its ``name``."""
    lowered, names, words = text.lowered, language.names, language.relations
    between = names.links | names.of | names.at | names.delegates
    sorts = {noun.sort for noun in language.people.nouns.get(name.split(" ", 1)[0].lower(), ())}
    if _GOVERNMENT in sorts or _body(name, language):  # « ministre du gouvernement Untel »
        return name
    for mention in mentions:
        if mention.form is not Form.NAMED or text.meant(mention.span) != name:
            continue
        before = text.within(mention.span)[0] - 1
        form = words.seats.get(lowered[max(before, 0)])
        while before > 0 and (lowered[before] in between or lowered[before] in names.demonyms):
            before -= 1
        if form is not None and lowered[before] in words.ministers:
            return form.format(name)
    return name
