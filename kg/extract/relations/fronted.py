"""Of whom a participle that opens the sentence is said: « Fondé en 1954, le CERN », « Né à Lyon, il »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import AUXILIARIES
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Token

# A participle that opens a sentence is this near to the main verb.
_FRONTED = 40
_VERBAL = frozenset({"VERB", "AUX", "ADJ"})
_TOLD = frozenset({Kind.EVENT, Kind.LAW, Kind.ORGANIZATION, Kind.PLACE, Kind.PRODUCT, Kind.WORK})
_BELONGING = frozenset({"author", "founder", "locatedIn", "owner", "partOf", "startDate"})
_MARKS = ("Gender=Fem", "Gender=Masc", "Number=Plur", "Number=Sing")


def opened(scene: Scene, verb: int) -> int | None:
    """The name behind the comma after a participle that opens the sentence: « Fondé en 1954, le CERN, dont »."""
    stretch = scene.phrases.stretch(verb)
    if verb > stretch.start or not scene.tokens[verb].has("VerbForm=Part"):
        return None
    comma = next((i for i in range(verb, stretch.stop) if scene.tokens[i].text == ","), stretch.stop)
    if not all(scene.dates.covers(i) or scene.phrases.preposition(i) for i in range(verb + 1, comma)):
        return None  # « Fondé par Ana Roux, Luc Bas et Jan Vial, le studio »
    return _after_comma(scene, verb, min(stretch.stop, verb + _FRONTED))


def fronted(scene: Scene, verb: int) -> int | None:
    """The subject of the sentence that a participle opens: « Fondée en 1961 par son père, la société Bolvig »."""
    stretch = scene.phrases.stretch(verb)
    if verb > stretch.start + 1 or not scene.tokens[verb].has("VerbForm=Part"):
        return None
    for here in range(verb + 1, min(stretch.stop, verb + _FRONTED)):
        if scene.tokens[here].pos in _VERBAL and scene.tokens[here].has("VerbForm=Fin"):
            subjects = scene.syntax.grammatical(here)[0]
            return next((head for head in subjects if head > verb), _after_comma(scene, verb, here))
    return None


def nearest(scene: Scene, verb: int, heads: tuple[int, ...]) -> tuple[int, ...]:
    """« Orial et Bolvig, racheté en mai »: a participle in the singular is said of the last of a row only."""
    token, before = scene.tokens[verb], sorted({head for head in heads if head < verb})
    alone = token.has("VerbForm=Part") and token.has("Number=Sing") and not scene.syntax.kids(verb, AUXILIARIES)
    return (before[-1],) if alone and len(before) > 1 and len(before) == len({*heads}) else heads


def behind(scene: Scene, verb: int, heads: tuple[int, ...]) -> tuple[int, ...]:
    """« Elle a été vendue à la scierie Bolvig, située à Gap »: it is said of the name before the comma, if that agrees.

    So where the main verb stands between, whatever the parse says, of what tells where it is, whose and since when.
    """
    token, comma = scene.tokens[verb], verb - 1
    apart = comma > 0 and scene.words[comma] == "," and token.has("VerbForm=Part")
    if not apart or not heads or scene.syntax.kids(verb, AUXILIARIES) or not _telling(scene, token.lemma):
        return heads
    atom = scene.phrases.atom_over(skip_back(scene.tokens, comma - 1, 0, ("PUNCT",)))
    if atom is None or atom.head in heads or scene.entity_of(atom).kind not in _TOLD or not _agree(scene, atom, token):
        return heads
    between = scene.tokens[max(heads) : atom.first]
    return (atom.head,) if any(one.has("VerbForm=Fin") for one in between) else heads


def _telling(scene: Scene, lemma: str) -> bool:
    return any(bond.relation.rstrip("*") in _BELONGING for bond in scene.language.relations.bonds.get(lemma, ()))


def _agree(scene: Scene, atom: Atom, token: Token) -> bool:
    """Whether a participle may be of a name: it has the gender and number of the common noun that leads that in."""
    nouns = (scene.tokens[here] for here in range(max(atom.first - 1, 0), atom.last + 1))
    common = next((one for one in nouns if one.pos == "NOUN" and one.text[0].islower()), None)
    return common is None or all(not common.has(mark) or token.has(mark) for mark in _MARKS)


def _after_comma(scene: Scene, first: int, stop: int) -> int | None:
    """The main token of the name that the first comma leads in, after what describes it."""
    here = next((i + 1 for i in range(first, stop) if scene.tokens[i].text == ","), stop)
    while here < stop and scene.phrases.atom_at(here) is None and scene.tokens[here].pos in {"DET", "NOUN", "ADJ"}:
        here += 1
    atom = scene.phrases.atom_at(here) if here < stop else None
    return atom.head if atom is not None else None
