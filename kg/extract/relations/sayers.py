"""Who says something and has no name: « un porte-parole de la police », « les analystes d'Orial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Entity, Mention, Source
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene


def sayers(scene: Scene) -> dict[int, Entity]:
    """The people without a name to whom the text gives words, by the head of their description."""
    found: dict[int, Entity] = {}
    for claim in scene.reading.claims:
        if isinstance(claim.speaker, Source):
            found.update(_sources(scene, claim.speaker))
        elif claim.speaker is not None and claim.speaker.kind is Kind.PERSON:
            told = claim.speaker.mentions if claim.speaker not in scene.reading.named else ()
            heads = [mention.head for mention in told if mention.form is Form.NOMINAL]
            found.update((head, claim.speaker) for head in heads if scene.title_at(head) and _alone(scene, head))
    return found


def _alone(scene: Scene, head: int) -> bool:
    phrase = scene.phrase_of(head)
    return phrase is not None and _one(scene, phrase)


def _sources(scene: Scene, source: Source) -> Iterator[tuple[int, Entity]]:
    """The person that a source is by the function or trade that its description begins with."""
    inside = scene.text.within(source.span) if source.span is not None else range(0)
    phrase = scene.phrases.at(scene.phrases.left(inside[0])) if inside else None
    if phrase is None or source.span is None or phrase.atom or phrase.named or phrase.head not in inside:
        return
    if scene.title_at(phrase.head) and scene.referent(phrase) is None and _one(scene, phrase):
        name = scene.text.meant(scene.text.span(min((phrase.head, *phrase.before)), inside[-1]))
        yield (
            phrase.head,
            Entity(Kind.PERSON, name, mentions=(Mention(source.span, Form.NOMINAL, phrase.head, Kind.PERSON),)),
        )


def _one(scene: Scene, phrase: Phrase) -> bool:
    """Somebody, or several whose body is told: « des experts » are anybody."""
    bodies = (scene.referent(complement.phrase) for complement in phrase.complements)
    served = any(body is not None and body.kind is Kind.ORGANIZATION for body in bodies)
    return served or scene.tokens[phrase.head].has("Number=Sing")
