"""Who undergoes what a noun tells: « X a été victime d'une attaque », « Y, cible d'un attentat, »; and its author.

The others are told by grammar (:mod:`.roles`) and by weight (:mod:`.casting`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS
from kg.extract.events.borne import named_by
from kg.extract.events.counts import HARM
from kg.extract.events.foes import foes
from kg.lang.frames import NOUN
from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_PROTEST = "Protest"
_WHOLE = frozenset({"", "phrase"})
_COPULA = frozenset({"cop"})
_NAMED = frozenset({"appos"})
_OBJECT, _ASIDE = frozenset({"obj"}), frozenset({"amod", "appos", "acl"})


def called(scene: Scene, trigger: Trigger) -> Mapping[int, Role]:
    """The parts of those who are called victim or author of what ``trigger`` tells, or who fight, by their heads."""
    undergone = dict.fromkeys(sufferers(scene, trigger), Role.PATIENT)
    doing = dict.fromkeys([*authors(scene, trigger), *_callers(scene, trigger)], Role.AGENT)
    return {**undergone, **doing, **foes(scene, trigger)}


def calling(scene: Scene, parts: Mapping[int, Role], thing: Thing) -> Role | None:
    """The part that ``thing`` is called to have, by its head or by the noun that names it."""
    if not parts or thing.extent not in _WHOLE:
        return None
    here = named_by(scene, thing.head).index
    mine = isinstance(thing.filler, Entity) or here == thing.head
    return parts.get(thing.head, parts.get(here)) if mine else None


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


def authors(scene: Scene, trigger: Trigger) -> frozenset[int]:
    """The heads of those who are called the author of the harm that a noun tells: « X, auteur de l'attaque ».

    Of « l'auteur présumé » it is only thought.
    """
    tokens, words = scene.text.tokens, scene.frames
    noun = tokens[trigger.index]
    word = tokens[noun.head]
    if trigger.clause is not None or trigger.frame.kind not in HARM or word.lemma not in words.authors:
        return frozenset()
    if scene.syntax.preposition(noun.index) != words.grammar.of or not word.index < noun.index:
        return frozenset()
    if any(tokens[child].lemma in scene.moods.words.suspects for child in scene.text.children[word.index]):
        return frozenset()
    if scene.syntax.kids(word.index, _COPULA):
        return _subjects(scene, word.index)
    if word.dep == "appos" and tokens[word.index - 1].text == ",":
        last = tokens[word.index - 2].span
        people = (head for head, span in scene.mentions.items() if head in scene.personal and span.covers(last))
        return frozenset({next(people, word.head)})
    named = [token.index for token in scene.syntax.kids(word.index, _NAMED) if token.index in scene.personal]
    return frozenset(named or [word.index])  # « L'auteur de l'attaque a été arrêté »


def _callers(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """« ont défilé à l'appel de X », « une grève a lieu à l'appel de X et Y »: those who call a protest hold it too."""
    if trigger.frame.kind != _PROTEST:
        return
    syntax, words, noun = scene.syntax, scene.frames, scene.text.tokens[trigger.anchor]
    above = {trigger.index, trigger.anchor} | ({noun.head} if noun.dep in SUBJECTS | _OBJECT else set())
    for call in (child for head in above for child in scene.text.children[head]):
        if scene.text.lemmas[call] in words.bidding and syntax.preposition(call) == words.grammar.to:
            yield from (a.head for a in syntax.complements(call) if a.preposition == words.grammar.of)


def _subjects(scene: Scene, verb: int) -> frozenset[int]:
    return frozenset(token.index for token in scene.syntax.kids(verb, SUBJECTS))
