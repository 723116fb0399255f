"""One of two who are named together: « le premier », « la seconde », « sa collègue »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.apposed import apposed, renamed
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.claims.scene import Scene
    from kg.model import Entity, Utterance

_PAIR = 2
# How many sentences back they may be named, where both speak since: the model parts quotations in several.
_OPENED = 8


def one_of_two(scene: Scene, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
    """Whom « le premier », « la seconde » stand for, or the « collègue » of who spoke ``before``."""
    found = _ordinal(scene, index, utterance)
    if found is None and before is not None and apposed(scene.cast, index, utterance) is None:
        found = _fellow(scene, index, before)
    return found


def _ordinal(scene: Scene, index: int, utterance: Utterance) -> Entity | None:
    """« le premier », « la seconde »: by the order in which the two are named, or « le premier, Luc Roy »."""
    place = scene.speech.ordinals.get(scene.text.lowered[index])
    if place is None or not index or scene.text.lowered[index - 1] not in scene.speech.definite:
        return None
    if (named := renamed(scene.cast, index, scene.text.within(utterance.content))) is not None:
        return named
    number = scene.text.sentence_of[index]
    for sentence in range(number - 1, max(number - 1 - _OPENED, -1), -1):
        for kind in (Kind.PERSON, Kind.ORGANIZATION):
            pair = _pair(scene, sentence, kind)
            if len(pair) == _PAIR:
                return pair[place]
    return None


def _fellow(scene: Scene, index: int, before: tuple[Entity, int]) -> Entity | None:
    """« …, dit Ana Roy. « … », ajoute sa collègue »: who is named beside whoever has just spoken."""
    words = {scene.text.lowered[index], scene.text.lemmas[index]}
    owned = index > 0 and scene.text.lowered[index - 1] in scene.speech.own
    if not owned or words.isdisjoint(scene.speech.fellows):
        return None
    number = scene.text.sentence_of[index]
    for sentence in range(number, max(number - 1 - _OPENED, -1), -1):
        pair = _pair(scene, sentence, Kind.PERSON)
        if len(pair) == _PAIR and before[0] in pair:
            other = scene.cast.person(pair[pair[0] is before[0]])
            told = scene.language.people.nouns.get(scene.text.lowered[index], ())
            genders = {noun.gender for noun in told if noun.gender}
            fits = other is not None and (not other.gender or not genders or other.gender in genders)
            return other.entity if other is not None and fits else None
    return None


def _pair(scene: Scene, sentence: int, kind: Kind) -> list[Entity]:
    order = sorted(scene.named_in.get((sentence, kind), ()), key=lambda row: row[0])
    return list(dict.fromkeys(entity for _, entity in order))
