"""Who speaks for a body: « La France, par la voix de Luc Roux, a jugé … », « les analystes d'Orial »."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.claims.scene import Scene
    from kg.model import Entity, Utterance

# How many words a function before a name may have.
_TITLE = 4
# From « par la voix de » to a name behind its titles.
_TITLED = 9
# How far behind a body « par la voix de » may stand; how many sentences back a noun for somebody.
_VOICE = 12


def voice(scene: Scene, index: int) -> Entity | None:
    """Who speaks for a body: « La France, par la voix de Luc Roux, a jugé … », « représentée par Luc Roux »."""
    by, lowered = scene.language.grammar.by, scene.text.lowered
    reach = range(index + 1, min(index + 1 + _VOICE, scene.text.sentence(index).stop - 2))
    if by not in lowered[reach.start : reach.stop]:
        return None
    for here in reach:
        voiced = lowered[here + 2] in scene.speech.voices
        if lowered[here] == by and (voiced or _represented(scene, index, here)):
            start = here + 4 if voiced else here + 1
            near = takewhile(
                lambda i: not scene.text.tokens[i].has("VerbForm=Fin"),
                range(start, min(start + _TITLED, len(scene.text.tokens))),
            )
            told = (scene.mentioned[i] for i in near if i in scene.mentioned)
            return next((entity for entity in told if entity.kind is Kind.PERSON and entity in scene.cast.named), None)
        if scene.text.tokens[here].has("VerbForm=Fin"):
            return None
    return None


def voiced(scene: Scene, utterance: Utterance) -> Entity | None:
    """« La France a fait savoir, par la voix de Luc Roux, que … »: who speaks for it is named behind the verb."""
    cue, index = utterance.cue, utterance.speaker
    behind = cue is not None and index is not None and scene.text.tokens[index].span.start < cue.start
    return voice(scene, scene.text.within(cue)[-1]) if cue is not None and behind else None


def _represented(scene: Scene, index: int, by: int) -> bool:
    """Whether whoever has head ``index`` is represented by whom « par » names."""
    words = scene.text.tokens[index + 1 : by]
    return any(word.lemma in scene.speech.representing and word.has("VerbForm=Part") for word in words)


def staffed(scene: Scene, index: int) -> Entity | None:
    """« Les analystes d'Orial » speak for their body, « des élus du parti » do not."""
    first = scene.text.lowered[index - 1] if index else ""
    if (
        first not in scene.speech.staffed
        or not {scene.text.lemmas[index], scene.text.lowered[index]} & scene.speech.people
    ):
        return None
    for here in range(index + 1, min(index + _TITLE, len(scene.text.tokens))):
        near = scene.mentioned.get(here)
        if near is not None:
            return near if near.kind is Kind.ORGANIZATION and near in scene.cast.named else None
        if scene.text.lowered[here] not in scene.language.grammar.ofs | scene.speech.definite:
            return None
    return None
