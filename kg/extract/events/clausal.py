"""How far the words of a clause go that has a part: « accusé d'(avoir menti), ce qu'il nie », « de (ne pas payer) »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.model import Span

# Where a clause ends, and what none ends with.
_BREAKS = frozenset({",", ";", ":", "(", ")", "–", "—"})
_TRAILING = frozenset({"ADP", "ADV", "CCONJ", "DET", "PRON", "PUNCT", "SCONJ"})
_CLAUSAL = frozenset({"xcomp", "ccomp", "advcl", "acl"})
_PREDICATED = _CLAUSAL | {"obl:arg"}
_INFINITIVE = "VerbForm=Inf"


def clausal(scene: Scene, index: int) -> bool:
    """Whether the token at ``index`` is the head of a clause: an infinitive, what « être » makes one, a participle."""
    token = scene.text.tokens[index]
    if token.pos == "VERB":
        return token.dep in _CLAUSAL
    return token.dep in _PREDICATED and bool(helping(scene, index))


def clause(scene: Scene, head: int) -> Span:
    """The span of the clause of ``head``; an infinitive has its negation, and ends where something else begins."""
    span, tokens = scene.syntax.phrase(head, whole=True), scene.text.tokens
    helpers = helping(scene, head)
    if not helpers and (tokens[head].pos == "AUX" or not tokens[head].has(_INFINITIVE)):
        return span
    denying = scene.moods.words.ne | scene.moods.words.deniers
    before = [kid for kid in scene.text.children[head] if kid < head and scene.text.lowered[kid] in denying]
    first = min([scene.text.within(span)[0], *helpers, *before])
    return scene.text.span(first, last(scene, head, span))


def last(scene: Scene, head: int, span: Span) -> int:
    """The last token of ``span`` before a comma, a bracket, a relative clause or a date behind its ``head``."""
    tokens, inside = scene.text.tokens, scene.text.within(span)
    for here in range(head + 1, inside[-1] + 1):
        dated = here in scene.times and here not in scene.quantities
        dated = dated and scene.text.lowered[here - 1] not in scene.frames.grammar.ofs  # « les accords de 2007 »
        if dated or tokens[here].text in _BREAKS or tokens[here].has("PronType=Rel"):
            return skip_back(tokens, here - 1, head, _TRAILING)
    return inside[-1]


def helping(scene: Scene, head: int) -> list[int]:
    """The infinitives that help it: « (avoir) menti », « (être) responsable »."""
    tokens = scene.text.tokens
    kids = [tokens[kid] for kid in scene.text.children[head] if kid < head]
    return [kid.index for kid in kids if kid.pos == "AUX" and kid.has(_INFINITIVE)]
