"""Functions that somebody has held one after the other, each with its dates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.candidate import Holder
    from kg.extract.relations.scene import Scene


def dated(scene: Scene, phrase: Phrase, ends: Mapping[int, tuple[Holder, ...]], here: int) -> tuple[Holder, ...]:
    """« directrice de Bolvig de 1999 à 2004, préfète du Gard », « , et préfète du Gard »: who held what was before.

    ``here`` is the mark or word before the phrase.
    """
    last = here - 1 - (scene.tokens[here - 1].text == ",")
    linking = scene.words[here] in scene.language.relations.conjunctions or scene.words[here] == scene.grammar.but
    joined = linking and last < here - 1
    told = joined or (scene.words[here] == "," and scene.dates.covers(last))
    return ends.get(before_date(scene, last, scene.phrases.stretch(phrase.first).start), ()) if told else ()


def sequel(scene: Scene, phrase: Phrase, ends: Mapping[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """« Premier ministre de 2004 à 2007 puis président de… »: over the dates of the function held before."""
    here, start = phrase.first - 1, scene.phrases.stretch(phrase.first).start
    if here > start and scene.words[here] in scene.language.relations.sequels:
        for holder in ends.get(before_date(scene, here - 1, start), ()):
            yield replace(holder, last=phrase.last)


def before_date(scene: Scene, index: int, start: int) -> int:
    """The token before the date that ends at ``index``, its prepositions too, or ``index`` itself."""
    here = index
    while here > start and scene.dates.covers(here):
        here -= 1
        while here > start and scene.phrases.preposition(here):
            here -= 1
    return here
