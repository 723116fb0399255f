"""Who has written what has no title: « un sondage Orial », « une étude du cabinet Bolvig », « dans un communiqué »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.clauses import participle
from kg.extract.relations.candidate import Candidate
from kg.model import Entity
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene

_WRITTEN = frozenset({Kind.WORK, Kind.LAW})
# « un arrêt rendu mardi par »: tokens from the noun to « par ».
_FAR = 5


def find(scene: Scene) -> Iterator[Candidate]:
    """The authors of reports, polls, letters and rulings."""
    goods = scene.language.goods
    for token in scene.anywhere(goods.papers | goods.rulings | goods.notices):
        if token.pos == "NOUN" and token.index not in scene.named_tokens:
            yield from _of(scene, token.index)
            yield from _in(scene, token.index)


def _paper(scene: Scene, noun: int, last: int) -> Entity | None:
    """What is written, as it is called from its noun to token ``last``."""
    known = scene.entity(noun)
    if known is not None and known.kind in _WRITTEN:
        return known
    kind = scene.language.relations.genres.get(scene.words[noun], Kind.WORK)
    if kind not in _WRITTEN:
        return None
    stop = scene.phrases.stretch(noun).stop
    bare = last == noun
    while bare and last + 1 < stop and scene.tokens[last + 1].pos == "ADJ" and not participle(scene.tokens[last + 1]):
        last += 1  # « une lettre ouverte »
    span = scene.text.span(noun, last)
    return scene.make(kind, scene.text.meant(span), span, noun)


def _of(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« un sondage Orial », « une étude du cabinet Orial », « un arrêt rendu mardi par la cour de Dax »."""
    goods, here = scene.language.goods, noun + 1
    stop = scene.phrases.stretch(noun).stop
    if here >= stop or noun < 1 or scene.tokens[noun - 1].pos not in {"DET", "ADJ"}:
        return
    found = None
    if scene.words[noun] in goods.papers and scene.phrases.preposition(here) == scene.grammar.of:
        found = _maker(scene, here + 1, stop)
    elif scene.words[noun] in goods.opinions:
        found = _body(scene, here)
    last = found[0] if found is not None else noun
    here += here + 1 < stop and scene.words[here] == ","  # « Le sondage, réalisé par Orial, »
    if found is None and scene.lemmas[here] in goods.drawing and scene.tokens[here].has("VerbForm=Part"):
        reach = range(here + 1, min(here + _FAR, stop - 1))
        by = next((i for i in reach if scene.words[i] == scene.grammar.by), None)
        found = _maker(scene, by + 1, stop) if by is not None else None
    paper = _paper(scene, noun, last) if found is not None else None
    if paper is not None and found is not None:
        evidence = scene.sentence_span(noun, found[0])
        yield Candidate(paper, "author", found[1], evidence, "paper", noun)


def _body(scene: Scene, here: int) -> tuple[int, Entity] | None:
    """The body named at token ``here``, and its last token."""
    atom = scene.phrases.atom_at(here)
    found = scene.entity_of(atom) if atom is not None and here not in scene.demonyms else None
    return (atom.last, found) if atom is not None and found and found.kind is Kind.ORGANIZATION else None


def _maker(scene: Scene, here: int, stop: int) -> tuple[int, Entity] | None:
    """The body named from token ``here`` on, past an article and what it is: « (le) cabinet Orial »."""
    here += here < stop and scene.tokens[here].pos == "DET"
    here += here < stop and scene.words[here] in scene.language.goods.makers
    return _body(scene, here) if here < stop else None


def _in(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« Dans un communiqué, la ministre Ana Roux a dénoncé … »: whoever says something there has written it."""
    if scene.words[noun] not in scene.language.goods.notices:
        return
    first = scene.phrases.left(noun)
    led = first > 0 and scene.words[first - 1] == scene.grammar.inside
    led = led and not (first > 1 and scene.words[first - 2] in scene.language.goods.quoting)  # « cité dans une note »
    sentence = scene.text.sentence(noun)
    for claim in scene.reading.claims if led else ():
        speaker = claim.speaker
        cue = scene.text.within(claim.cue) if claim.cue is not None else ()
        if not cue or cue[0] not in sentence or not isinstance(speaker, Entity) or speaker.kind not in ACTORS:
            continue
        apart = noun > cue[0] and scene.phrases.verb_over(noun) not in cue  # « affirme qu'il a menti dans une lettre »
        if apart or claim.content.covers(scene.tokens[noun].span):
            continue
        paper = _paper(scene, noun, noun)
        if paper is not None:
            evidence = scene.sentence_span(min(noun, cue[0]), max(noun, cue[-1]))
            yield Candidate(paper, "author", speaker, evidence, "paper", noun)
            return
