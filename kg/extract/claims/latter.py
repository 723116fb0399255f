"""Whom « ce dernier » and « celle-ci » take up: who was told of last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.claims.apposed import renamed
from kg.extract.claims.referents import referent
from kg.extract.claims.scene import OTHER, Scene
from kg.extract.claims.wording import source
from kg.lang.people import FEMININE

if TYPE_CHECKING:
    from kg.model import Entity, Source, Token

_GOVERNED = frozenset({"nsubj", "obj", "obl:agent"})


def latter(scene: Scene, index: int, said: range) -> Entity | Source | None:
    """« Jean Morel a reçu Luc Roy. Ce dernier a dit … »: who was told of last, in this sentence or that before.

    It is nobody of whom the words ``said`` tell.
    """
    token, shown = scene.text.tokens[index], taking_up(scene, index)
    if shown and (token.has("Number=Plur") or _many(scene, index)):
        several = _several(scene, index, said)
        return None if several is None else referent(scene, several) or source(scene, several)
    if not shown:
        return None
    if (named := renamed(scene.cast, index, said)) is not None:
        return named  # « Ce dernier, Luc Roy, … »
    gender = _nearer(scene, index) or next((one for one in OTHER if token.has(f"Gender={one}")), "")
    opens = min(index, said.start) if said else index
    first = scene.text.sentences[max(scene.text.sentence_of[opens] - 1, 0)].start
    for here in (here for here in range(index - 1, first - 1, -1) if here not in said):
        person, word = scene.cast.ends.get(here), scene.text.tokens[here]
        if person is not None and person.gender in {"", gender}:
            return person.entity
        if (body := scene.cast.bodies.get(here)) is not None and _bodily(scene, body, here, gender):
            return body
        told = _governed(scene, here)
        told = (
            (told or _closes(scene, here, index))
            and not word.has("Number=Plur")
            and not _other_gender(scene, gender, word)
        )
        if word.pos == "NOUN" and told and word.lemma.lower() in scene.speech.people:
            return referent(scene, here) or source(scene, here)  # « Jean Morel a saisi le parquet. Ce dernier … »
    return None


def taking_up(scene: Scene, index: int) -> bool:
    """Whether the token ends « ce dernier » or « celle-ci »."""
    shown = index > 0 and scene.text.lowered[index - 1] in scene.language.grammar.these
    return (shown and scene.text.lowered[index] in scene.speech.latter) or bool(_nearer(scene, index))


def _governed(scene: Scene, index: int) -> bool:
    """Whether a verb has the token for its subject, object or agent, or is told to whom it stands for."""
    return scene.text.tokens[index].dep in _GOVERNED or _dative(scene, index)


def _bodily(scene: Scene, body: Entity, last: int, gender: str) -> bool:
    """« Le maire a saisi l'institut Kerlan. Celui-ci … »: whether a verb governs the body whose name ends there.

    Its article and the noun with which its name begins tell no other ``gender``.
    """
    spans = scene.spans(body, range(last, last + 1), named=True)
    inside = [index for span in spans for index in scene.text.within(span)]
    if inside and scene.text.tokens[inside[0]].head == inside[0] - 1 and scene.described(inside[0] - 1):
        inside.insert(0, inside[0] - 1)  # « la société Bolvig »
    if not any(_governed(scene, index) for index in inside):
        return False
    told = scene.language.people.genders.get(scene.text.lowered[inside[0] - 1], "") if inside[0] else ""
    return not (gender and (told not in {"", gender} or scene.text.tokens[inside[0]].has(OTHER[gender])))


def _many(scene: Scene, index: int) -> bool:
    """Whether the words are « ceux-ci », which the model may part in three."""
    return not scene.speech.nearer_ones.isdisjoint(
        ("".join(scene.text.lowered[max(index - 2, 0) : index + 1]), scene.text.lowered[index])
    )


def _several(scene: Scene, index: int, said: range) -> int | None:
    """« Un témoin a parlé aux enquêteurs. Ceux-ci … »: the last noun for several before, in the sentence before."""
    opens = min(index, said.start) if said else index
    first = scene.text.sentences[max(scene.text.sentence_of[opens] - 1, 0)].start
    gender = _nearer(scene, index) or next((one for one in OTHER if scene.text.tokens[index].has(f"Gender={one}")), "")
    for here in range(opens - 1, first - 1, -1):
        word = scene.text.tokens[here]
        other = gender == FEMININE and word.has(OTHER[gender])
        able = word.pos == "NOUN" and word.has("Number=Plur") and word.lemma.lower() in scene.speech.people
        if able and not other:
            return here
    return None


def _closes(scene: Scene, noun: int, index: int) -> bool:
    """« … une réunion avec la direction. Celle-ci … »: whether a noun is the last of the sentence before."""
    before = scene.text.sentence_of[noun] + 1 == scene.text.sentence_of[index]
    before = before and not scene.text.tokens[noun].has("Number=Plur")
    words = scene.text.tokens[noun + 1 : scene.text.sentence(noun).stop]
    return before and bool(_nearer(scene, index)) and all(word.pos == "PUNCT" for word in words)


def _nearer(scene: Scene, index: int) -> str:
    """The gender of « celle-ci », which the model may part in three; ``""`` for anything else."""
    words = scene.text.lowered[max(index - 2, 0) : index + 1]
    return scene.speech.nearer.get(words[-1]) or scene.speech.nearer.get("".join(words), "")


def _other_gender(scene: Scene, gender: str, noun: Token) -> bool:
    """Whether « dernier », of a ``gender``, is not said of a noun, as its article or form tells."""
    told = scene.cast.definite(noun.index)
    return bool(gender) and (noun.has(OTHER[gender]) or bool(told and told != gender))


def _dative(scene: Scene, index: int) -> bool:
    """« a parlé à un journaliste »: whom one tells it."""
    cases = {scene.text.lowered[child] for child in scene.text.children[index] if child < index}
    return scene.text.tokens[index].dep == "obl:arg" and bool(cases & scene.language.grammar.tos)
