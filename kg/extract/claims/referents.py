"""Whom the words for a speaker name: the entity at their head, beside it, or of a mention over them."""

from __future__ import annotations

from itertools import chain, takewhile
from typing import TYPE_CHECKING

from kg.extract.claims.apposed import titled
from kg.extract.claims.offices import nearer
from kg.extract.claims.scene import NAMING, Scene
from kg.extract.claims.sorts import human
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.model import Entity, Token

# Those of what completes a noun without a verb, and how many of its words may stand before a name.
_PHRASED = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN", "X"})
_COMPLETING = 9
_QUALIFYING = frozenset({"ADJ", "ADP", "DET"})
_BESIDE = frozenset({"appos", "flat:name", "flat:foreign", "nmod"})
# How many words a function before a name may have.
_TITLE = 4


def referent(scene: Scene, index: int) -> Entity | None:
    """The entity of the phrase with head ``index``: by its head, a name beside it or a mention over it."""
    if (polite := _polite(scene, index)) is not None:
        return polite
    found = scene.reading.entity_at(index) or (None if _completes(scene, index) else scene.mentioned.get(index))
    if found is not None and not _about(scene, index, found) and not _otherwise(scene, index, found):
        if scene.described(index) and not scene.cast.owned(index, found):
            return None
        return found
    for child in scene.text.children[index]:
        token = scene.text.tokens[child]
        near = scene.mentioned.get(child)
        beside = (
            token.dep in _BESIDE and set_beside(scene, child) and not nearer(scene.text, scene.speech, index, child)
        )
        names = beside and near is not None and near.kind in NAMING and not _says(scene, index, token)
        if names and near is not None and not _party(scene, index, child, near):
            return near  # not « Comme l'affirme le maire, Luc Roy … »
    return _beside(scene, index)


def _party(scene: Scene, index: int, child: int, near: Entity) -> bool:
    """« un élu (PS) », « la députée UMP »: whether a name tells but where somebody belongs; « l'actionnaire Orial »."""
    if near.kind is not Kind.ORGANIZATION or not human(scene.text, index, scene.language):
        return False
    if child > 0 and scene.text.tokens[child - 1].text == "(":
        return True
    nouns = scene.language.people.nouns
    readings = chain(nouns.get(scene.text.lowered[index], ()), nouns.get(scene.text.lemmas[index], ()))
    return not any(reading.kind is Kind.ORGANIZATION for reading in readings)


def _polite(scene: Scene, index: int) -> Entity | None:
    """« M. (de Villedieu) »: the person named behind a title that the model takes for the head of the name."""
    if scene.text.lowered[index] not in scene.language.people.titles:
        return None
    parted = not scene.language.grammar.ofs_plain.isdisjoint(scene.text.lowered[index + 1 : index + 2])
    near = scene.mentioned.get(index + 1 + parted)
    return near if near is not None and near.kind is Kind.PERSON else None


def _completes(scene: Scene, index: int) -> bool:
    """« l'avis d'un élu »: whether the shortest mention over a token is a description that it only completes."""
    mention = min((row[1] for row in scene.over.get(index, ())), key=lambda mention: len(mention.span), default=None)
    if mention is None or mention.form is not Form.NOMINAL or mention.head >= index:
        return False
    return not scene.language.grammar.ofs.isdisjoint(scene.text.lowered[mention.head + 1 : index])


def _about(scene: Scene, index: int, found: Entity) -> bool:
    """« l'entourage de Luc Roux » is not Luc Roux, whatever coreference says."""
    if found.kind is not Kind.PERSON or scene.text.tokens[index].pos != "NOUN":
        return False
    near = scene.text.tokens[index + 1 : index + 1 + _COMPLETING]  # « la fille du metteur en scène Luc Roux »
    words = list(takewhile(lambda word: word.pos in _PHRASED, near))
    if not words or words[0].text.lower() not in scene.language.grammar.ofs:
        return False
    names = [[*scene.spans(found, range(word.index, word.index + 1), named=True)] for word in words]
    told = (word.index for word, spans in zip(words, names, strict=True) if any(s.covers(word.span) for s in spans))
    name = next(told, None)
    return name is not None and not _office(scene, index, name)


def _office(scene: Scene, index: int, name: int) -> bool:
    """« le (secrétaire d'État) à l'Énergie Luc Roux »: whether a function with its own complement leads to a name.

    Nothing but an adjective or what it has charge of stands between the two.
    """
    text, titles = scene.text, scene.language.relations.titles
    for last in range(name - 1, index + 1, -1):
        words = text.meant(text.span(index, last))
        if words in titles or words.lower() in titles:
            charges = scene.language.names.charges
            between = range(last + 1, name)
            return all(text.tokens[i].pos in _QUALIFYING or text.lowered[i] in charges for i in between)
    return False


def _otherwise(scene: Scene, index: int, found: Entity) -> bool:
    """« L'association Dax Demain » is no other association: another name stands behind it."""
    after = scene.text.tokens[index + 1] if index + 1 < len(scene.text.tokens) else None
    if after is None or after.pos != "PROPN" or not scene.described(index):
        return False
    spans = scene.spans(found, range(after.index, after.index + 1), named=False)
    return not any(span.covers(after.span) for span in spans)


def _beside(scene: Scene, index: int) -> Entity | None:
    """The person named right behind a title or function: « Me Jean Dupont », « l'ancien juge Jean Dupont »."""
    if scene.text.tokens[index].pos != "NOUN":
        return None
    for here in range(index + 1, min(index + 1 + _TITLE, len(scene.text.tokens))):
        token, before = scene.text.tokens[here], scene.text.tokens[here - 1]
        near = scene.mentioned.get(here)
        if near is not None and near.kind is Kind.PERSON and token.pos == "PROPN":
            if before.text.lower() in scene.language.people.titles:  # « l'entourage de M. Roux »
                before = scene.text.tokens[here - 2]
            return near if before.pos in {"NOUN", "ADJ"} and titled(scene.cast, index, here) else None
        if token.pos not in {"NOUN", "ADJ", "ADP"} or near is not None:
            return None
    return None


def set_beside(scene: Scene, index: int) -> bool:
    """Whether the token stands beside its head without a preposition: « le ministre Jean Dupont »."""
    over = min((row[1].span for row in scene.over.get(index, ())), key=len, default=None)
    first = scene.text.within(over)[0] if over is not None else index
    before = scene.text.lowered[first - 1] if first else ""
    cased = any(scene.text.tokens[child].dep == "case" for child in scene.text.children[index])
    led = first > 0 and scene.text.tokens[first - 1].pos == "ADP"  # « la présidente du club sur RTL »
    return not (cased or led) and before not in scene.language.grammar.ofs


def _says(scene: Scene, speaker: int, token: Token) -> bool:
    """Whether a ``token`` stands in what the token ``speaker`` says."""
    return any(content.covers(token.span) for content in scene.said_by(speaker))
