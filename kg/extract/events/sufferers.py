"""Who undergoes what a noun tells: « X a été victime d'une attaque », « Y, cible d'un attentat, ».

The others are told by grammar (:mod:`.roles`) and by weight (:mod:`.casting`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.frames import NOUN

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_COPULA, _SUBJECT = frozenset({"cop"}), frozenset({"nsubj", "nsubj:pass"})
_OBJECT, _ASIDE = frozenset({"obj"}), frozenset({"amod", "appos", "acl"})


def sufferers(scene: Scene, trigger: Trigger) -> frozenset[int]:
    """The heads of those who are told to be the victim or the target of what ``trigger``, a noun, tells."""
    tokens, words = scene.text.tokens, scene.frames
    noun = tokens[trigger.index]
    if (
        trigger.frame.pos != NOUN
        or trigger.clause is not None
        or scene.syntax.preposition(noun.index) != words.grammar.of
    ):
        return frozenset()
    objects = scene.syntax.kids(noun.head, _OBJECT) if tokens[noun.head].lemma == words.grammar.make else []
    word = next((token for token in objects if token.index < noun.index), tokens[noun.head])
    if word.lemma not in words.suffering or word.index >= noun.index:
        return frozenset()
    if word.dep == "obj":  # « fait l'objet de »
        made = tokens[word.head].lemma == words.grammar.make
        return _subjects(scene, word.head) if made else frozenset()
    if scene.syntax.kids(word.index, _COPULA):
        return _subjects(scene, word.index)
    if word.index == scene.text.sentence(word.index).start:  # « Victime d'un piratage, Orial a fermé son site »
        return _subjects(scene, word.head) - {word.index}
    return frozenset({word.head}) if word.dep in _ASIDE and word.head < word.index else frozenset()


def _subjects(scene: Scene, verb: int) -> frozenset[int]:
    return frozenset(token.index for token in scene.syntax.kids(verb, _SUBJECT))
