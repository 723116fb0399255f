"""Who holds the office that a description tells, where the text says so beside a name, before it or after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.annotate.universal import NOUNS
from kg.extract.coreference.phrases import Article, readings_of
from kg.frozen import dataclass
from kg.lang.people import PLURAL, personal
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import People
    from kg.model import Mention, Text

    Words = tuple[str, ...]

# The sorts of nouns for somebody who holds no office.
PRIVATE = frozenset({"athlete", "family", "human", "job"})
# Tokens in which a title and what it is of stand, before a name or behind its comma.
_NEAR = 9
_QUALIFYING = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "X"})


@dataclass(frozen=True, slots=True)
class Office:
    """A function as it is told: its noun with the adjectives behind it, and the first word of what it is of."""

    noun: Words
    of: str


def office(text: Text, head: int, ofs: frozenset[str]) -> tuple[Office, int] | None:
    """The office whose noun is the token ``head``, and its last token; ``None`` where it is told of nothing."""
    tokens, lowered = text.tokens, text.lowered
    here = skip(tokens, head + 1, len(tokens), ("ADJ",))
    if here + 1 >= len(tokens) or lowered[here] not in ofs:
        return None
    noun, here = lowered[head:here], skip(tokens, here + 1, len(tokens), ("ADJ", "DET"))
    told = here < len(tokens) and tokens[here].pos in NOUNS
    return (Office(noun, lowered[here]), here) if told else None


def incumbents(
    text: Text, starts: Mapping[int, tuple[Figure, Mention]], people: People
) -> Mapping[Office, frozenset[Figure]]:
    """Who is told to hold each office beside a name: « Luc Bas, maire de Dax », « le maire de Dax, Luc Bas »."""
    found: dict[Office, frozenset[Figure]] = {}
    for start, (figure, mention) in starts.items():
        if figure.kind is Kind.PERSON and mention.form is Form.NAMED:
            for held in _beside(text, start, text.within(mention.span)[-1], people):
                found[held] = found.get(held, frozenset()) | {figure}
    return found


def _beside(text: Text, start: int, last: int, people: People) -> Iterator[Office]:
    """The offices told right before a name and behind its comma."""
    ofs = people.grammar.ofs
    close = start - (text.lowered[start - 1 : start] == (",",))
    for here in range(close - 1, max(close - _NEAR, -1), -1):
        if text.tokens[here].pos not in _QUALIFYING:
            break
        held = office(text, here, ofs) if _function(text, here, people) else None
        if held is not None and held[1] < close:
            yield held[0]
    if text.lowered[last + 1 : last + 2] != (",",):
        return
    for here in range(last + 2, min(last + 2 + _NEAR, len(text.tokens))):
        if text.tokens[here].pos not in _QUALIFYING:
            break
        if _function(text, here, people) and (held := office(text, here, ofs)) is not None:
            yield held[0]


def _function(text: Text, index: int, people: People) -> bool:
    return text.tokens[index].pos in NOUNS and personal(readings_of(text, index, people)[1])


def held_by_another(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le ministre du Travail » and who has just spoken, where the text has « Ana Roux, ministre du Travail, » too."""
    if not figure.named or not personal(phrase.readings):
        return False
    told = office(trail.text, phrase.head, trail.people.grammar.ofs)
    holders = trail.incumbents.get(told[0], frozenset()) if told is not None else frozenset()
    return bool(holders) and figure not in holders


def untold(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le directeur du port » and who has been told by a trade alone, and apart from the port."""
    if not figure.named or not figure.roles or phrase.article is not Article.DEFINITE:
        return False
    heads = {reading.sort for reading in phrase.readings} <= trail.people.heading
    if not heads or not figure.sorts <= PRIVATE or figure.number == PLURAL:
        return False
    return office(trail.text, phrase.head, trail.people.grammar.ofs) is not None


PEOPLE = (held_by_another, untold)
