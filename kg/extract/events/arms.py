"""Who strikes: « des frappes russes », « les bombardements de l'armée », « des tirs de roquettes des insurgés »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.annotate.tokens import climb, foremost
from kg.extract.events.borne import named_by
from kg.extract.events.counts import TOLL
from kg.lang.gazetteer import COUNTRY
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ATTACK, _PERSON = "Attack", "person"


def wielded(scene: Scene, trigger: Trigger, thing: Thing) -> Role | None:
    """The part of ``thing`` in a deed of arms that a noun tells: who strikes, or with what.

    Its adjective tells that, or « de » leads it in.
    """
    if trigger.clause is not None or trigger.frame.kind != _ATTACK or thing.head < trigger.index:
        return None
    if _warring(scene, thing) == trigger.index:
        return Role.AGENT
    tokens, lemmas, frames = scene.text.tokens, scene.text.lemmas, scene.frames
    if lemmas[trigger.index] not in frames.warring:
        return None
    first = foremost(tokens, named_by(scene, thing.head).index, ("conj",))
    above, of = tokens[first].head, scene.syntax.preposition(first) == frames.grammar.of
    if not of:
        return None
    armed = "weapon" in scene.sorts(first) or lemmas[first] in frames.weapons
    if above == trigger.index and armed:
        return Role.INSTRUMENT
    weapon = tokens[above].head == trigger.index and ("weapon" in scene.sorts(above) or lemmas[above] in frames.weapons)
    many = tokens[first].has("Number=Plur") or _PERSON not in scene.sorts(first)
    return Role.AGENT if (above == trigger.index or weapon) and many and lemmas[first] in frames.forces else None


def barred(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` cannot have ``role``: a land that has only sent its planes, who leads those that did harm."""
    noun = _warring(scene, thing)
    if noun is not None:
        return noun != trigger.index or trigger.frame.kind != _ATTACK
    return role is Role.PATIENT and _led(scene, trigger, thing)


def _warring(scene: Scene, thing: Thing) -> int | None:
    """The noun that tells what a country does by force, or with what, of which ``thing`` is the adjective.

    « des frappes russes », « des drones iraniens »: nothing happens in that country; « une attaque niçoise » is there.
    """
    token, frames = scene.text.tokens[thing.head], scene.frames
    if not isinstance(thing.filler, Entity) or token.dep != "amod" or COUNTRY not in thing.filler.classes:
        return None
    noun = scene.text.lemmas[token.head]
    return token.head if noun in frames.warring or noun in frames.weapons else None


def _led(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« tués par les troupes de X », « par des frappes de l'armée de X »: whose men have done harm has not suffered it.

    X stands behind « de », in the phrase that « par » leads in.
    """
    clause = trigger.clause
    person = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PERSON
    if not person or trigger.frame.kind not in TOLL or clause is None or clause.voice is not Voice.PASSIVE:
        return False
    here, grammar = named_by(scene, thing.head).index, scene.frames.grammar
    if here < trigger.index or scene.syntax.preposition(here) != grammar.of:
        return False
    return any(scene.syntax.preposition(index) == grammar.by for index in climb(scene.text.tokens, here)[1:])
