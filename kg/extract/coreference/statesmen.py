"""Who leads a state, a government or a ministry: each is one person, and none of them is another of the three.

« Le ministre de la Santé, Luc Bas, a cédé. Le Premier ministre l'a reçu »: two.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.extract.coreference.harm import MENTIONS
from kg.extract.coreference.phrases import readings_of
from kg.extract.coreference.posts import reigns
from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_STATE, _GOVERNMENT, _MINISTRY = "state", "government", "ministry"
_MINISTER = "minister"
# Tokens behind a noun in which what it is of ends: « chef de l'(État) ».
_OF = 4


def of_another_rank(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le Premier ministre » and one told as a minister, « le garde des Sceaux » and a mayor or the president."""
    word = trail.text.lowered[phrase.head]
    former = not trail.language.relations.former.isdisjoint(trail.text.lowered[phrase.first : phrase.head])
    if not figure.named or not figure.roles or former or word.startswith(trail.people.grammar.former):
        return False
    own, told = _rank(trail, phrase.head), {*_ranks(trail, figure)}
    if own:
        return own not in told and (bool(told) or _elsewhere(trail, figure, own))
    posts = trail.people.posts
    held = {posts[reading.base] for reading in phrase.readings if reading.base in posts}
    known = {posts.get(base) for base in figure.roles}
    return bool(held) and bool(told - {_MINISTRY}) and held.isdisjoint(_crowned(trail) | known)


def _crowned(trail: Trail) -> frozenset[str]:
    """What the head of a state is called by: « président », « roi »."""
    return frozenset[str]().union(*trail.people.reigning.values())


def _elsewhere(trail: Trail, figure: Figure, rank: str) -> bool:
    """Whether somebody has been told by another office: a party's head may lead a government, but no state."""
    people = trail.people
    if rank == _STATE:
        return any(noun.sort in people.heading for base in figure.roles for noun in people.nouns.get(base, ()))
    return any(base in people.exclusive for base in figure.roles)


def _ranks(trail: Trail, figure: Figure) -> Iterator[str]:
    """The ranks of those nouns by which somebody has been called, before his name, behind it or apart from it."""
    for head in trail.notes.called[figure][:MENTIONS]:
        reigning = trail.text.lowered[head] in _crowned(trail) and reigns(trail, head)
        if rank := _STATE if reigning else _rank(trail, head):
            yield rank
    for mention in islice(figure.mentions, MENTIONS):
        last = trail.text.within(mention.span)[-1]
        if mention.form is Form.NAMED and trail.text.lowered[last + 1 : last + 2] == (",",):
            near = range(last + 2, min(last + 2 + _OF, len(trail.text.lowered)))
            yield from filter(None, (_rank(trail, here) for here in near))


def _rank(trail: Trail, head: int) -> str:
    """What the noun at token ``head`` leads: a state, a government, a ministry, or none of these (``""``)."""
    people, lowered = trail.people, trail.text.lowered
    behind = lowered[head + 1 : head + 1 + _OF]
    if any(noun == lowered[head] and (last == noun or last in behind) for noun, last in people.reigning):
        return _STATE
    first = (words for words in people.alike.values() if lowered[max(head + 1 - len(words), 0) : head + 1] == words)
    if any(first) or any(noun == lowered[head] and last in behind for noun, last in people.alike):
        return _GOVERNMENT
    titles = trail.language.relations.titles
    ministers = (reading for reading in readings_of(trail.text, head, people)[1])
    return _MINISTRY if any(titles.get(reading.base) == _MINISTER for reading in ministers) else ""
