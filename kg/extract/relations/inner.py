"""Functions inside functions: « le directeur de cabinet du ministre de la Ville Jan Vial » is no Jan Vial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene


def serving(scene: Scene, phrase: Phrase) -> bool:
    """Whether the name behind ``phrase`` is that of another, whom whoever it tells of serves.

    So it is where the function of one person completes it, with an article: « du président du Sénat ».
    """
    behind = range(phrase.head + 1, phrase.last + 1)
    return any(word.first == index and _served(scene, index) for index in behind for word in scene.title_at(index))


def _served(scene: Scene, noun: int) -> bool:
    """« (le porte-parole) du (président) », « de l'ancien (maire) »: whether « de » and an article lead in one noun."""
    token = scene.tokens[noun]
    if token.pos != "NOUN" or not token.has("Number=Sing"):
        return False
    lead = skip_back(scene.tokens, noun - 1, 0, ("ADJ",))
    if scene.words[lead] in scene.language.people.contracted:
        return scene.phrases.preposition(lead) == scene.grammar.of
    return scene.tokens[lead].has("Definite=Def") and scene.phrases.preposition(lead - 1) == scene.grammar.of
