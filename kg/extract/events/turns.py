"""The further words of a turn around its verb: « a (mis) hier soir un terme », « (l'a) emporté », « (s'est) évadé »."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kg.annotate.doers import undergoing
from kg.annotate.syntax import Voice
from kg.annotate.tokens import skip_back
from kg.lang.frames import parts

if TYPE_CHECKING:
    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.model import Token

# A turn's words stand at most so many tokens after its verb: « a mis hier soir un terme ».
_REACH = 6
_OBJECT = "obj"
_BEFORE = frozenset({"AUX", "ADV", "PRON"})


def reflexive(scene: Scene, clause: Clause) -> bool:
    """Whether a verb has its pronoun."""
    if clause.voice is Voice.REFLEXIVE:
        return True
    before = scene.text.lowered[_led_in(scene, clause.verb) : clause.verb]
    led = not scene.frames.grammar.reflexive.isdisjoint(before)
    return led and not (clause.voice is Voice.PASSIVE and undergoing(scene.syntax, clause.verb))


def _led_in(scene: Scene, verb: int) -> int:
    """The first of the pronouns, auxiliaries and adverbs right before a verb; the verb itself without any."""
    return skip_back(scene.text.tokens, verb - 1, 0, _BEFORE) + 1


def turn(scene: Scene, index: int, words: tuple[str, ...]) -> tuple[int, ...] | None:
    """The tokens of a turn's further words, in order, near after ``index``; ``None`` if one is missing."""
    found: list[int] = []
    place = index + 1
    end = min(scene.text.sentence(index).stop, index + _REACH + len(words))
    for word in chain.from_iterable(map(parts, words)):
        while place < end and not _same(scene, place, word):
            if scene.text.tokens[place].has("VerbForm=Fin"):  # « est à Dax, a fermé » is not « est fermé »
                return None
            if found and scene.text.tokens[place].pos not in {"ADJ", "ADV", "PRON"} and place not in scene.times:
                return None
            place += 1
        if place >= end or (not found and _determined(scene, index, place, word)):
            return None
        found.append(place)
        place += 1
    return None if found and _objected(scene, index, found[0]) else tuple(found)


def _objected(scene: Scene, verb: int, first: int) -> bool:
    """« prendre le portefeuille de la Défense »: whether the verb has its object before the article at ``first``."""
    tokens = scene.text.tokens
    nouns = (token for token in tokens[verb + 1 : first] if token.dep == _OBJECT and token.head == verb)
    return tokens[first].pos == "DET" and any(tokens[noun.index - 1].pos == "DET" for noun in nouns)


def clitic(scene: Scene, verb: Token, pronoun: str, words: tuple[int, ...]) -> tuple[int, ...] | None:
    """``words`` behind the pronoun that the verb has: « l'a emporté », not « (la crue) l'a emportée »."""
    agrees = verb.has("VerbForm=Part") and (verb.has("Gender=Fem") or verb.has("Number=Plur"))
    if agrees and pronoun.endswith("'"):
        return None
    near = range(verb.index - 1, _led_in(scene, verb.index) - 1, -1)
    found = next((i for i in near if scene.text.lowered[i] == pronoun), None)
    return None if found is None else (found, *words)


def _determined(scene: Scene, index: int, place: int, word: str) -> bool:
    """Whether the noun of a turn without article has one here: « pris la deuxième place » is not « pris place »."""
    tokens = scene.text.tokens
    if tokens[place].pos != "NOUN" or word in scene.frames.participles:
        return False
    before = skip_back(tokens, place - 1, index, ("ADJ", "NUM"))
    owned = tokens[before].has("Definite=Def") or tokens[before].has("Poss=Yes")
    return before > index and tokens[before].pos == "DET" and owned


def _same(scene: Scene, place: int, word: str) -> bool:
    forms, text = scene.frames.forms, scene.text.lowered[place]
    if word in (text, scene.text.lemmas[place]):
        return True
    return word in scene.frames.participles and text in scene.frames.participles and forms[word] == forms[text]
