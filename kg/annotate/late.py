"""Who is told to be dead: « Luc Bas est mort », « la mort de Luc Bas », « Luc Bas a été tué », « son corps »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.universal import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kg.lang.frames import Frame, Frames
    from kg.model import Text, Token

_UNDERGOING = frozenset({"nsubj:pass", "obj"})


def dead(text: Text, frames: Frames, head: int) -> bool:
    """Whether token ``head`` is told to be dead: « Luc Bas est mort », « la mort de Luc Bas », « Luc Bas, décédé »."""
    token = text.tokens[head]
    above = text.tokens[token.head]
    if token.dep == "nmod":
        return any(frame.kind == "Death" for frame in alone(frames.nouns, above.lemma))
    return token.dep in SUBJECTS and (_dies(frames, above.lemma) or _gone(text, frames, above))


def lost(text: Text, frames: Frames, head: int, remains: Collection[str]) -> bool:
    """Whether token ``head`` is told to be dead or killed, or something of what ``remains`` to be of him."""
    token = text.tokens[head]
    above = text.tokens[token.head]
    if token.dep == "nmod" and above.lemma in remains:
        return True
    killed = any(frame.kind == "Death" for frame in alone(frames.verbs, above.lemma))
    return dead(text, frames, head) or (token.dep in _UNDERGOING and killed)


def silent(text: Text, frames: Frames, index: int, heads: Iterable[int], remains: Collection[str]) -> bool:
    """« Luc Bas est mort. Le maire regrette … »: whether who is told at ``heads`` is no subject ``index`` of today.

    That is, one of them before it tells him to be dead, and its verb is in the present.
    """
    bearer = finite(text, text.tokens[index].head)
    if bearer is None or not bearer.has("Tense=Pres"):
        return False
    return any(lost(text, frames, head, remains) for head in heads if head < index)


def alone(frames: Mapping[str, tuple[Frame, ...]], lemma: str) -> list[Frame]:
    """What a word tells without others: « ouvrir », not « ouvrir le feu »; « défendre », not « se défendre »."""
    plain = (frame for frame in frames.get(lemma, ()) if not frame.words)
    return [frame for frame in plain if not frame.reflexive and not frame.clitic]


def _dies(frames: Frames, lemma: str) -> bool:
    """Whether who is the subject of a verb dies of it: « mourir », not « tuer »."""
    found = alone(frames.verbs, lemma)
    return any(frame.kind == "Death" for frame in found) and not any(frame.transitive for frame in found)


def _gone(text: Text, frames: Frames, token: Token) -> bool:
    """Whether what is said of somebody is that he is dead, as the parser takes « Luc Bas est mort »."""
    told = any(text.tokens[index].dep == "cop" for index in text.children[token.index])
    return told and any(frame.kind == "Death" for frame in alone(frames.nouns, token.lemma))
