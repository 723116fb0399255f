"""Whose turn it is: who is asked and not who asks, and a body that tells of itself in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.claims.referents import referent
from kg.extract.claims.scene import NAMING, OTHER
from kg.extract.claims.traits import otherwise_gendered, plural, third
from kg.extract.claims.wording import source
from kg.terms import Manner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.claims.scene import Scene
    from kg.model import Entity, Source, Token, Utterance

# How far behind a quotation's first word its verb may stand: « ne se réjouit pas ».
_GROUP = 3


def answering(
    scene: Scene, index: int, utterance: Utterance, before: tuple[Entity, int] | None
) -> Entity | Source | None:
    """« Interrogé par Luc Roy, le maire recule. « On verra », dit-il »: the subject of the sentence of the question."""
    gender = third(scene, index) or scene.language.people.third.get(scene.text.lowered[index])
    said = scene.text.within(utterance.content)
    last = scene.text.sentence(min(index, said.start) if said else index).start - 1
    while last > 0 and not scene.text.tokens[last].text[:1].isalnum():
        last -= 1  # the model may part a mark from the words
    if gender is None or last < 0:
        return None
    sentence = scene.text.sentence(last)
    words = scene.text.tokens[sentence.start : sentence.stop]
    asked = next(_questions(scene, words), None)
    if asked is None:
        return None
    if before is not None and asked < before[1] in sentence:
        return None if otherwise_gendered(scene, scene.text.tokens[before[1]], before[0], gender) else before[0]
    subject = next((word for word in words[asked - words[0].index :] if _heads(scene, word)), None)
    if subject is None or plural(scene, subject):
        return None
    found = referent(scene, subject.index)
    if subject.pos in NOUNS and otherwise_gendered(scene, subject, found, gender):
        return None
    return found or source(scene, subject.index)


def _questions(scene: Scene, words: tuple[Token, ...]) -> Iterator[int]:
    """The « par » behind « interrogé » at the head of a sentence, whoever asks."""
    for word in words[:_GROUP]:
        asked = word.lemma in scene.speech.questioning and word.has("VerbForm=Part")
        if asked and scene.text.lowered[word.index + 1] == scene.language.grammar.by:
            yield word.index + 1


def _heads(scene: Scene, word: Token) -> bool:
    """Whether the token is the subject of the sentence."""
    return word.dep.startswith("nsubj") and word.pos in NOUNS and scene.text.tokens[word.head].dep == "ROOT"


def itself(scene: Scene, index: int, utterance: Utterance) -> Entity | None:
    """« Le parti « souhaite un vote et refuse la taxe », indique-t-il »: the subject whose own will is quoted."""
    gender = third(scene, index)
    if gender is None or utterance.manner is not Manner.MIXED or not utterance.quoted:
        return None
    quoted = scene.text.within(utterance.quoted[0])
    words = scene.text.tokens[scene.text.within(utterance.content)[0] : quoted[0]]
    wills = scene.speech.aspects | scene.speech.verbs.keys()
    verb = next((word for word in scene.text.tokens[quoted[0] : quoted[0] + _GROUP] if word.has("VerbForm=Fin")), None)
    if verb is None or verb.lemma not in wills or any(word.has("VerbForm=Fin") for word in words):
        return None
    noun = next((word for word in words if word.pos in NOUNS), None)
    found = referent(scene, noun.index) if noun is not None else None
    if noun is None or found is None or found.kind not in NAMING or plural(scene, noun):
        return None
    return None if noun.has(OTHER[gender]) else found
