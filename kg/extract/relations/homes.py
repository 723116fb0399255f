"""Whence people are, past what bars a clause: « Née à Sfax, fille d'un cheminot, Ana », « sa ville natale »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.bearers import led_in, past_dates, said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.fronted import fronted, opened
from kg.extract.relations.whose import possessor
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_PERSON = frozenset({Kind.PERSON})
# Tokens from a birth that opens a sentence to its date.
_NEAR = 8


def find(scene: Scene) -> Iterator[Candidate]:
    """Where people were born and live."""
    words = scene.language.relations
    for token in scene.anywhere(words.lives.natives):
        yield from _native(scene, token.index)
    for token in scene.anywhere(words.born):
        if token.index == scene.phrases.stretch(token.index).start:
            yield from _born(scene, token.index)
    for token in scene.anywhere(words.lives.native):
        yield from _town(scene, token.index)
    for token in scene.anywhere(words.lives.homes):
        yield from _home(scene, token.index)


def _place(scene: Scene, here: int) -> tuple[int, Entity] | None:
    """The last token and the place named from token ``here`` on, past « le village de »."""
    stop = scene.phrases.stretch(here - 1).stop
    if here >= stop:
        return None
    noun = here + (scene.tokens[here].pos == "DET")
    if noun + 1 < stop and scene.words[noun] in scene.language.relations.lives.sites:
        here = noun + 2 if scene.phrases.preposition(noun + 1) == scene.grammar.of else stop
    found = led_in(scene, here, Kind.PLACE) if here < stop else None
    return (found[1], found[2]) if found is not None else None


def _native(scene: Scene, index: int) -> Iterator[Candidate]:
    """« native de Libourne, mère de deux enfants, Ana Roux », « originaire du village de Kado »."""
    link = index + 1
    if link >= len(scene.tokens) or scene.phrases.preposition(link) != scene.grammar.of:
        return
    found, person = _place(scene, link + 1), said_of(scene, index)
    if found is not None and person is not None:
        evidence = scene.sentence_span(index, found[0])
        yield Candidate(person, "birthPlace", found[1], evidence, "from", index)


def _born(scene: Scene, index: int) -> Iterator[Candidate]:
    """« Née à Sfax le 3 mai 1974, fille d'un cheminot, Ana Roux »."""
    heads = [head for head in (opened(scene, index), fronted(scene, index)) if head is not None]
    told = any(scene.subject(head) is not None for head in heads)  # by the clause
    person, link = said_of(scene, index), past_dates(scene, index + 1)
    if told and (link + 1 >= len(scene.tokens) or scene.phrases.atom_at(link + 1) is not None):
        return
    sites = {scene.grammar.to, scene.grammar.inside, scene.grammar.within}
    if person is None or link >= len(scene.tokens):
        return
    found = _place(scene, link + 1) if scene.phrases.preposition(link) in sites else None
    if found is not None:
        yield Candidate(person, "birthPlace", found[1], scene.sentence_span(index, found[0]), "from", index)
    stop = min(scene.phrases.stretch(index).stop, index + _NEAR)
    comma = next((i for i in range(index, stop) if scene.words[i] == ","), stop)
    for day in () if told else scene.dates.after(index + 1, comma - index - 1)[:1]:
        last = scene.text.within(day.span)[-1]
        yield Candidate(person, "birthDate", day, scene.sentence_span(index, last), "from", index)


def _town(scene: Scene, index: int) -> Iterator[Candidate]:
    """« Dax, sa ville natale », « sa ville natale de Dax », « la ville natale de Luc Bas, Pau, »."""
    noun, after = index - 1, index + 1
    if noun < 1 or after + 1 >= len(scene.tokens):
        return
    own = scene.tokens[noun - 1].has("Poss=Yes") and scene.tokens[noun - 1].has("Number=Sing")
    led = scene.phrases.preposition(after) == scene.grammar.of
    whose = led_in(scene, after + 1, Kind.PERSON) if led and not own else None
    here = whose[1] + 1 if whose is not None else after
    behind = _place(scene, here + 1) if scene.words[here] == "," or (own and led) else None
    bare = scene.tokens[noun - 1].pos != "DET"  # « Dax, ville natale de Luc Bas »
    before = _before(scene, noun - 1 if bare else noun - 2)
    place = before or (behind[1] if behind is not None else None)
    person = possessor(scene, noun, None, _PERSON) if own else (whose[2] if whose is not None else None)
    if place is not None and person is not None:
        evidence = scene.sentence_span(noun, behind[0] if behind is not None and before is None else here)
        yield Candidate(person, "birthPlace", place, evidence, "from", index)


def _before(scene: Scene, comma: int) -> Entity | None:
    """The place named right before the comma at that token."""
    if comma < 1 or scene.words[comma] != ",":
        return None
    rows = scene.ending_at(comma - 1)
    return next((entity for _, entity in rows if entity.kind is Kind.PLACE), None)


def _home(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« à son domicile de Spa »."""
    link = noun + 1
    if noun < 1 or not scene.tokens[noun - 1].has("Poss=Yes") or link + 1 >= len(scene.tokens):
        return
    found = led_in(scene, link + 1, Kind.PLACE) if scene.phrases.preposition(link) == scene.grammar.of else None
    person = possessor(scene, noun, None, _PERSON) if found is not None else None
    if found is not None and person is not None:
        yield Candidate(person, "homeLocation", found[2], scene.sentence_span(noun, found[1]), "home", noun)
