"""Those of two countries: « le franco-libanais Luc Bas », « l'acteur américano-suisse Jan Vial »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.relations.candidate import Candidate
from kg.extract.relations.holders import described, holders
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_RELATION = {Kind.PERSON: "nationality", Kind.ORGANIZATION: "countryOfOrigin"}
_HYPHEN = "-"
_HYPHENS = re.compile("-(?!$)")


class _Compound(NamedTuple):
    """An adjective of two countries: its first and last token, and these countries."""

    first: int
    last: int
    places: tuple[Entity, Entity]


def find(scene: Scene) -> Iterator[Candidate]:
    """Both countries of whoever the adjective goes with."""
    for compound in _compounds(scene):
        for bearer, first, last in _bearers(scene, compound):
            evidence = scene.text.span(min(first, compound.first), max(last, compound.last))
            for place in compound.places:
                yield Candidate(bearer, _RELATION[bearer.kind], place, evidence, "twofold", compound.last)


def _compounds(scene: Scene) -> Iterator[_Compound]:
    """« franco-libanais », of one token or three."""
    normal, demonyms = scene.text.normal, scene.language.names.demonyms
    hyphens = (Span(mark.start(), mark.end() + 1) for mark in _HYPHENS.finditer(normal))
    beside = {index for hyphen in hyphens for index in scene.text.within(hyphen)}
    for token in (scene.tokens[index] for index in sorted(beside)):
        begin, _, tail = scene.words[token.index].rpartition(_HYPHEN)
        first = token.index
        if not begin and token.index > 1 and normal[token.span.start - 1] == _HYPHEN:
            first = token.index - 1 - (scene.tokens[token.index - 1].text == _HYPHEN)
            begin, tail = scene.words[first].removesuffix(_HYPHEN), scene.words[token.index]
        half, demonym = scene.language.relations.sites.halves.get(begin), demonyms.get(tail)
        if half is None or demonym is None or half == demonym.place:
            continue
        start = scene.tokens[first].span.start
        middle = token.span.end - len(tail)
        one = scene.make(Kind.PLACE, half, Span(start, start + len(begin)), first)
        other = scene.make(Kind.PLACE, demonym.place, Span(middle, token.span.end), token.index)
        if scene.is_country(one) and scene.is_country(other):
            yield _Compound(first, token.index, (one, other))


def _bearers(scene: Scene, compound: _Compound) -> Iterator[tuple[Entity, int, int]]:
    """Whoever is named right behind it, or has the function before it; the body named behind it."""
    behind = scene.phrases.atom_at(compound.last + 1) if compound.last + 1 < len(scene.tokens) else None
    named = scene.entity_of(behind) if behind is not None else None
    if behind is not None and named is not None and named.kind in _RELATION:
        yield named, compound.first, behind.last
        return
    for word in scene.title_at(scene.bearer(compound.first)):
        phrase = described(scene, word)
        for holder in holders(scene, word, phrase, {}) if phrase is not None else ():
            if holder.entity.kind is Kind.PERSON:
                yield holder.entity, holder.first, holder.last
