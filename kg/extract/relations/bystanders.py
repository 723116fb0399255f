"""Who is named near a happening and has no part in it: « Kate Roux, fille de Jane Bas », « efface Mark Vial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import foremost, skip_back
from kg.annotate.universal import FLAT, SUBJECTS
from kg.extract.relations.dates import meant
from kg.extract.relations.whereabouts import leading
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.relations.nodes import Spot
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_KIN = frozenset({"child", "parent", "relative", "sibling", "spouse"})
_BESIDE = FLAT | {"appos", "conj", "nmod"}
_JOINED = frozenset({"conj"})
_UNDERGOING = frozenset({"obj", "iobj", "obl:arg", "obl:mod"})
_QUALIFIES = frozenset({"acl", "amod"})
_OBJECT, _APART = "obj", frozenset({"conj", "parataxis"})


def recalled(scene: Scene, entity: Entity) -> bool:
    """Whether somebody is only named for another: as kin, as whoever trained or was equalled, outdone, succeeded."""
    return all(_for_another(scene, mention.head) for mention in entity.mentions)


def _for_another(scene: Scene, head: int) -> bool:
    tokens, words, head = scene.tokens, scene.language.relations, _led(scene, head)
    over = tokens[tokens[head].head]
    if any(tie.relation in _KIN for tie in words.ties.get(scene.words[over.index], ())):
        return scene.syntax.preposition(head) == scene.grammar.of
    return acting_aside(scene, head) or (tokens[head].dep in _UNDERGOING and over.lemma in words.likening)


def acting_aside(scene: Scene, head: int) -> bool:
    """« un musée conçu par (Luc Bas) accueille le salon »: who did something else, told beside a noun."""
    head = _led(scene, head)
    verb = foremost(scene.tokens, scene.tokens[head].head, _JOINED)
    return scene.syntax.preposition(head) == scene.grammar.by and scene.tokens[verb].dep in _QUALIFIES


def _led(scene: Scene, head: int) -> int:
    """The noun that leads in a name, and that its preposition is of: « par (l'architecte) belge Luc Bas »."""
    tokens = scene.tokens
    while not scene.syntax.preposition(head) and tokens[head].dep in _BESIDE and tokens[head].head < head:
        head = tokens[head].head
    return head


def served(scene: Scene, body: Spot) -> bool:
    """« le patron du magazine (Bolvig) assiste au salon »: whose people take part, and not the body itself."""
    noun = skip_back(scene.tokens, leading(scene, body.first), 0, ("ADJ",))
    if scene.words[noun] in scene.language.relations.bodies:
        noun = leading(scene, noun)
    led = noun > 0 and scene.phrases.preposition(noun) == scene.grammar.of
    return led and bool(scene.title_at(skip_back(scene.tokens, noun - 1, 0, ("ADJ",))))


def struck(scene: Scene, event: Spot, body: Spot) -> bool:
    """« la grève à la (SNCB) »: whom the name of a happening says that it befalls."""
    here = leading(scene, body.first)
    inside = event.first < body.first <= event.last and here > event.first
    return inside and scene.words[here] in scene.grammar.tos


def judged(scene: Scene, event: Spot, verb: int) -> bool:
    """« Luc Bas a jugé le scrutin transparent »: what somebody speaks of, who may have been nowhere near."""
    token = scene.tokens[event.head]
    return verb in scene.cues and token.head == verb and token.dep == _OBJECT


def dated(scene: Scene, event: Spot) -> bool:
    """« Au lendemain de la réunion, Luc Bas … », « Après la guerre », « à deux mois du scrutin »: only tells when."""
    if meant(scene, event.head, scene.language.frames.dating):
        return True
    noun, over = scene.tokens[event.head], scene.tokens[scene.tokens[event.head].head]
    if noun.dep != "nmod" or scene.syntax.preposition(noun.index) != scene.grammar.of:
        return False
    frames, near = scene.language.frames, scene.syntax.preposition(over.index) == scene.grammar.to
    return over.lemma in frames.shifts or (near and over.lemma in frames.durations)


def beside(scene: Scene, event: Spot, other: Spot) -> bool:
    """« La grève continue et Luc Bas dirige Orial »: each the subject of its own clause, and the two only joined."""
    told, person = scene.tokens[event.head], scene.tokens[_led(scene, other.head)]
    if told.dep not in SUBJECTS or person.dep not in SUBJECTS or told.head == person.head:
        return False
    one, two = scene.tokens[told.head], scene.tokens[person.head]
    return (one.dep in _APART and one.head == two.index) or (two.dep in _APART and two.head == one.index)


def only_near(scene: Scene, event: Spot, other: tuple[Spot, Entity], verb: int) -> bool:
    """Whether the words between a happening and somebody tell that they have no part in it."""
    spot, entity = other
    if dated(scene, event) or beside(scene, event, spot):
        return True
    if judged(scene, event, verb) or acting_aside(scene, spot.head):
        return True
    return entity.kind is Kind.ORGANIZATION and (served(scene, spot) or struck(scene, event, spot))
