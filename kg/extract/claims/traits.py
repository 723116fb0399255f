"""What the word for a speaker is by itself: a pronoun, a text, somebody of a gender, several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.scene import OTHER, Scene
from kg.lang.people import FEMININE
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.model import Entity, Token

# What no pronoun that speaks stands for.
_MUTE = frozenset({Kind.EVENT, Kind.PRODUCT})


def leads(scene: Scene, index: int) -> bool:
    """« le leader nationaliste » is nobody's party: a noun for a person and never for a body."""
    words = {scene.text.lowered[index], scene.text.lemmas[index]}
    kinds = {noun.kind for word in words for noun in scene.language.people.nouns.get(word, ())}
    return kinds == {Kind.PERSON} and not words & scene.speech.groups


def plural(scene: Scene, noun: Token) -> bool:
    """« les Galeries Orval »: by the article too, for names have no number of their own."""
    beside = (scene.text.tokens[child] for child in scene.text.children[noun.index])
    return any(word.has("Number=Plur") for word in (noun, *(one for one in beside if one.dep == "det")))


def written(scene: Scene, index: int) -> bool:
    """« Une étude de l'université X montre … Elle conclut … »: a text that is spoken of in place of its author."""
    return scene.text.lemmas[index] in scene.speech.vehicles


def own_words(scene: Scene, index: int) -> bool:
    """« selon ses dires », « d'après ses propres calculs »: the words of whom the narrator tells of."""
    first = index - 1 if scene.text.tokens[index - 1].pos != "ADJ" else index - 2
    lemma, speech = scene.text.lemmas[index], scene.speech
    told = written(scene, index) or lemma in speech.void | speech.sources or lemma in speech.nouns
    return told and first >= 0 and scene.text.lowered[first] in scene.speech.own


def tells(scene: Scene, index: int) -> bool:
    """« L'expertise exclut une panne. L'eau, précise-t-elle, … »: a text that is told of."""
    return written(scene, index) and not scene.text.tokens[index].has("Number=Plur")


def voiceless(scene: Scene, entity: Entity) -> bool:
    """Whether no pronoun that speaks stands for ``entity``: an event, or a thing that is nobody."""
    if entity.kind is not Kind.CONCEPT:
        return entity.kind in _MUTE
    return scene.speech.people.isdisjoint(scene.text.lemmas[mention.head] for mention in entity.mentions)


def pronominal(scene: Scene, index: int | None) -> bool:
    """« Elle dit », « dit-elle »."""
    return index is not None and (scene.text.tokens[index].pos == "PRON" or scene.text.lowered[index].startswith("-"))


def third(scene: Scene, index: int) -> str | None:
    """The gender of « -il », « -elle » behind a verb."""
    bare = scene.bare(index)
    return scene.language.people.third.get(bare) if bare != scene.text.lowered[index] else None


def otherwise_gendered(scene: Scene, token: Token, entity: Entity | None, gender: str | None) -> bool:
    """Whether somebody is told not to be of a gender, by a forename or title if there is one."""
    person = scene.cast.person(entity) if entity is not None else None
    known = person.gender if person is not None else ""
    return bool(gender) and (known != gender if known else token.has(OTHER[gender or FEMININE]))
