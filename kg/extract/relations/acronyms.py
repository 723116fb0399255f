"""What initials in brackets are of: the name before them, the end of it, or none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whereabouts import leading
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Span

# How many capitals make initials.
_CAPITALS = 2
# Initials read as a word (« Insee ») are at most this long; words this short may be left out of initials.
_SPELLED = 6
_SMALL = 3
# What the first word of a name may be.
SPELLING = frozenset({"NOUN", "PROPN", "ADJ"})


def is_initials(word: str) -> bool:
    """Whether ``word`` looks like initials: two capitals at least."""
    return sum(map(str.isupper, word)) >= _CAPITALS


def is_acronym(short: str, long: str) -> bool:
    """Whether ``short`` is made of the first letters of ``long``'s words, small words optional.

    ``is_acronym("CGT", "Confédération générale du travail")``, ``is_acronym("Insee", "Institut national de la
    statistique et des études économiques")``.
    """
    if " " in short.strip() or not short[:1].isupper():
        return False
    if len(short) > _SPELLED and not any(c.isupper() for c in short[1:]):
        return False
    letters = [c for c in slug(short) if c.isalpha()]
    words = [w for w in slug(long).split("-") if w[0].isalpha()]
    return min(len(letters), len(words)) >= _CAPITALS and _spells(letters, words)


def _spells(letters: list[str], words: list[str]) -> bool:
    """Whether the letters are initials of the words, in order, each long word (four letters and more) used."""
    reached = {0}
    for word in words:
        following = set()
        for place in reached:
            if place < len(letters) and word[0] == letters[place]:
                following.add(place + 1)
            if len(word) <= _SMALL:
                following.add(place)
        reached = following
    return len(letters) in reached


def foreign(entity: Entity, words: str, held: Entity | None) -> bool:
    """Whether the brackets hold initials of another language: « la Station spatiale internationale (ISS) »."""
    plain = words.replace("-", "")
    capitals = plain.isalnum() and plain.isupper() and len(plain) <= _SPELLED and not plain.isdigit()
    if entity.kind is Kind.PLACE and (entity.name.count(" ") < _CAPITALS or len(plain) <= _CAPITALS):
        return False  # « Springfield (IL) »
    alike = held is None or held == entity or (held.kind is entity.kind and held.name == words)
    return capitals and alike and slug(words) != slug(entity.name)


def spelt(scene: Scene, entity: Entity, words: str, evidence: Span, index: int) -> Iterator[Candidate]:
    """The initials of a name in another language, not of the end of it, which they are of where that has a name.

    « le conseil de l'Organisation des États baltes (OEB) ».
    """
    inside = scene.text.within(evidence)[0]
    ends = [
        first
        for first in range(inside + 1, index - 1)
        if scene.tokens[first].pos in SPELLING and scene.words[leading(scene, first)] in scene.grammar.ofs
        if is_acronym(words, scene.text.meant(scene.text.span(first, index - 1)))
    ]
    # « le service des eaux de l'État de Sonora (SES) »: of the whole, of which the place is a part
    part = entity.kind is Kind.PLACE and scene.words[leading(scene, inside)] in scene.grammar.ofs
    if not ends and not part:
        yield Candidate(entity, "alternateName", words, evidence, "initials-brackets", index)
    for inner, one, _, _ in scene.nested if ends else ():
        if inner.first == ends[-1] and inner.last == index - 1:
            yield Candidate(one, "alternateName", words, evidence, "acronym-brackets", index)
