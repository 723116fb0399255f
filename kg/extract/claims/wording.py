"""The words of a source that is no entity: « une source proche du dossier »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import FLAT, NOUNS
from kg.extract.claims.sorts import sort
from kg.model import Source, Span
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.claims.scene import Scene
    from kg.model import Token

# The parts of a phrase that stay in the words of a source: « une source proche du dossier ».
_PARTS = frozenset({"det", "amod", "nmod", "case", "nummod", "compound", "fixed", "obl:arg", "advmod", "cc", "conj"})


def source(scene: Scene, index: int, cue: Span | None = None) -> Source:
    """The words of the phrase with head ``index``, without what follows a comma or a relative pronoun.

    Neither are the words of the ``cue`` among them, nor whom something is told to.
    """
    if cue is not None and cue.covers(scene.text.tokens[index].span):
        cue = None  # « de source policière » names its source itself
    inside, stack = {index}, [index]
    cued = scene.cued_by.get(index, frozenset())
    while stack:
        here = stack.pop()
        for child in scene.text.children[here]:
            token = scene.text.tokens[child]
            if (
                _parts(scene, token, here, index)
                and not (cue and cue.overlaps(token.span))
                and child not in scene.cues | cued
            ):
                inside.add(child)
                stack.append(child)
    first = last = index
    while first - 1 in inside:
        first -= 1
    first += first < index and scene.text.lowered[first] in scene.language.grammar.tos  # « aux hôteliers »
    while last + 1 in inside:
        last += 1
    span = scene.text.span(first, last)
    for name in _broken(scene, span):
        if name.overlaps(span) and name.end > span.end:
            span = Span(span.start, name.end)
    return Source(scene.text.meant(span).lstrip("-'"), span, _kind(scene, index, span))  # « -elle » of « dit-elle »


def _kind(scene: Scene, index: int, span: Span) -> Kind | None:
    """What the words of a source tell that it is: « un témoin » somebody, « la direction » a body.

    « plusieurs de ses amis », « une dizaine de riverains » are what the noun behind tells.
    """
    words, grammar = scene.text.within(span), scene.language.grammar
    some, counting = scene.text.tokens[index], scene.language.numbers.tens | scene.speech.indefinite
    counted = some.pos != "NOUN" or not counting.isdisjoint((some.lemma.lower(), some.text.lower()))
    told = (sort(scene.text.tokens[here], scene.language) for here in words[index - words.start :])
    found = next((kind for kind in told if kind is not None), None) if counted else sort(some, scene.language)
    few = {scene.text.lowered[here] for here in words} - grammar.ofs <= scene.speech.indefinite
    return Kind.PERSON if few and found is None else found


def _broken(scene: Scene, span: Span) -> list[Span]:
    """The names that ``span``, or one of them behind it, breaks off."""
    while True:
        rows = {row[0]: row[1] for index in scene.text.within(span) for row in scene.over.get(index, ())}
        names = [rows[number].span for number in sorted(rows) if rows[number].form is Form.NAMED]
        end = max((name.end for name in names), default=span.end)
        if end <= span.end:
            return names
        span = Span(span.start, end)


def _parts(scene: Scene, token: Token, here: int, head: int) -> bool:
    """Whether a token that hangs from ``here`` is one of the words of the source with that ``head``."""
    if scene.text.lowered[head] in scene.speech.antecedents:
        return token.pos != "PUNCT"  # « ceux qui vivent à Dax »
    if here != head:
        return token.dep in _PARTS | FLAT and not _timed(scene, token) and not _heard_by(scene, token)
    if token.text.lower() in scene.speech.relating or _made(scene, token) or _timed(scene, token):
        return False
    if token.dep == "conj" and (token.pos == "NUM" or token.text[:1].isdigit()):
        return False  # « 15 000 selon les organisateurs et 6 000 selon la préfecture »
    toward = scene.speech.toward | scene.speech.settings
    told = any(scene.text.lowered[c] in toward for c in scene.text.children[token.index])
    told = told and not token.has("NumType=Card")  # « quatre Américains sur dix »
    beside = token.pos in NOUNS and token.index == head + 1
    beside = beside or (token.dep == "acl" and token.index == head + 1 and token.has("Tense=Past"))
    return (token.dep in _PARTS and token.dep not in {"case", "cc"} and not told) or beside


def _heard_by(scene: Scene, token: Token) -> bool:
    """« a dit une source proche du dossier à l'AFP », « un élu de Dax sur RTL »: a body that hears or airs it."""
    near = scene.mentioned.get(token.index)
    if near is None or near.kind is not Kind.ORGANIZATION:
        return False
    setting = scene.speech.toward | scene.speech.settings
    return any(scene.text.lowered[child] in setting for child in scene.text.children[token.index])


def _timed(scene: Scene, token: Token) -> bool:
    """« Le conseil a rendu son rapport mardi »: a bare time, which is no word of the source."""
    return token.index in scene.dated and token.pos == "NOUN" and not scene.text.children[token.index]


def _made(scene: Scene, token: Token) -> bool:
    """Whether an adjective or participle has a complement: « plusieurs habitants joints par téléphone »."""
    after = scene.text.tokens[token.index + 1] if token.index + 1 < len(scene.text.tokens) else None
    if after is None or after.pos != "ADP" or token.dep not in {"amod", "acl"}:
        return False
    return after.text.lower() == scene.language.grammar.by or (
        token.has("VerbForm=Part") and after.text.lower() not in scene.language.grammar.ofs
    )
