"""Somebody told of without a name, who is the subject of the sentence before a pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.kept import continued
from kg.extract.claims.referents import referent
from kg.extract.claims.traits import leads, otherwise_gendered, plural
from kg.extract.claims.wording import source

if TYPE_CHECKING:
    from kg.extract.claims.scene import Scene
    from kg.model import Entity, Source, Token, Utterance


def holding(scene: Scene, index: int, utterance: Utterance) -> Entity | Source | None:
    """« L'entraîneur de Luc Roy se dit déçu. Il espère … »: the subject, and nobody whose name completes it.

    Only a noun for one person whom coreference gives no name, and with whom the pronoun agrees; « ajoute-t-il » is of
    who had the floor.
    """
    gender = scene.language.people.third.get(scene.bare(index))
    said = scene.text.within(utterance.content)
    first = scene.text.sentence(min(index, said.start) if said else index).start
    if gender is None or not first or continued(scene, utterance):
        return None
    before = scene.text.sentence(first - 1)
    subject = next((word for word in scene.text.tokens[before.start : before.stop] if _acts(scene, word)), None)
    if subject is None or subject.pos != "NOUN" or plural(scene, subject):
        return None
    found = referent(scene, subject.index)
    if not leads(scene, subject.index) or (found is not None and found in scene.cast.named):
        return None
    others = (scene.text.tokens[here] for here in before if here in scene.cast.starts)
    if otherwise_gendered(scene, subject, found, gender) or any(one.head != subject.index for one in others):
        return None
    return found or source(scene, subject.index)


def _acts(scene: Scene, word: Token) -> bool:
    """Whether the token is the subject of its sentence's verb, and no bare noun that tells what somebody is."""
    kids = (scene.text.tokens[child] for child in scene.text.children[word.index])
    own = word.dep.startswith("nsubj") and scene.text.tokens[word.head].dep == "ROOT"
    return own and any(kid.dep == "det" for kid in kids)
