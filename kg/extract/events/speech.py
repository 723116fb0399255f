"""Words that lead in what somebody says: who says it has no part in what is said, and saying alone is no event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part
from kg.model import Entity, Source
from kg.terms import Manner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.model import Claim, Filler

# Tokens from a verb to who does what it says, behind it.
_NEAR = 6


def spoken(scene: Scene, verb: int, arguments: list[Argument]) -> list[Argument]:
    """``arguments`` of a verb that leads a claim in: who says it is its subject, and nobody in what is said.

    « … », a tonné la présidente: the model takes who stands behind such a verb for its object.
    """
    claim = scene.saying.get(verb)
    if claim is None or claim.speaker is None:
        return arguments
    inside = scene.text.within(claim.content)
    mine = [a for a in arguments if a.part is not Part.SUBJECT or a.head not in inside]
    behind = {a.head for a in mine if a.head > verb and _says(scene, a.head, claim)}
    if behind:  # « Orial, accuse la CGT, a menti »
        mine = [a for a in mine if a.head in behind or a.part is not Part.SUBJECT]
    turned = (a.part is Part.OBJECT and a.head in behind for a in mine)
    return [Argument(Part.SUBJECT, a.head) if after else a for a, after in zip(mine, turned, strict=True)]


def others_say(scene: Scene, verb: int, thing: Thing) -> bool:
    """« Orial, accuse la CGT, a menti »: behind a verb that leads a claim in stands who does it, and nobody else."""
    claim = scene.saying.get(verb)
    if claim is None or not isinstance(claim.speaker, Entity) or claim.content.covers(thing.span):
        return False
    if thing.head >= verb or not any(scene.entities.get(i) == claim.speaker for i in range(verb + 1, verb + _NEAR)):
        return False
    return not any(c.cue == claim.cue and c.speaker == thing.filler for c in scene.reading.claims)


def only_says(scene: Scene, index: int, fillers: Iterable[Filler]) -> bool:
    """Whether a word does no more than lead in what the only filler of its roles says: « …, a crié l'enfant »."""
    claim = scene.saying.get(index)
    if claim is None or claim.manner is not Manner.DIRECT:
        return False
    if isinstance(claim.speaker, Source):
        told = claim.speaker.label
        return all((f.name if isinstance(f, Entity) else f if isinstance(f, str) else "\n") in told for f in fillers)
    mentions = claim.speaker.mentions if claim.speaker is not None else ()
    pronouns = {scene.named(here) for here in scene.text.within(claim.cue)} if claim.cue is not None else set()
    before = {scene.text.tokens[max(scene.text.within(mention.span)[0] - 1, 0)].text for mention in mentions}
    return all(f == claim.speaker or f in before or f in pronouns for f in fillers)  # « …, a soutenu Me Luc Roy »


def _says(scene: Scene, head: int, claim: Claim) -> bool:
    if isinstance(claim.speaker, Entity):
        return scene.named(head) == claim.speaker
    span = claim.speaker.span if claim.speaker is not None else None
    return span is not None and span.covers(scene.text.tokens[head].span)
