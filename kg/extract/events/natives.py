"""Inhabitants told by the name of their country: « un Érythréen » is somebody, and no country that acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clocked import clocked
from kg.extract.events.borne import named_by
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.model import Entity


def native(scene: Scene, head: int, entity: Entity) -> bool:
    """Whether token ``head``, a mention of a place, is some of its people: « un Français », « deux Espagnols ».

    « les Espagnols » are a team, or all of them, « 81 % des Espagnols » and « des milliers d'Espagnols » are not. The
    adjective of somebody tells of him too: his country does not do what « le chancelier allemand » does, and « deux
    alpinistes espagnols ont péri » is no place.
    """
    tokens, word = scene.text.tokens, scene.text.lowered[head]
    if tokens[head].text.islower() and word in scene.frames.natives and tokens[head].dep == "amod":
        noun = scene.text.lemmas[tokens[head].head]
        return noun in scene.frames.callings or "person" in scene.frames.senses.get(noun, ())
    people = entity.kind is Kind.PLACE and tokens[head].text[0].isupper() and word in scene.frames.natives
    if people and scene.counted(tokens[head].head) and scene.syntax.preposition(head) == scene.frames.grammar.of:
        return True
    first = head
    while people and first > 1 and tokens[first - 1].pos == "ADJ":  # « un autre Français »
        first -= 1
    before = tokens[first - 1] if people and first else None
    if before is not None and tokens[head].text == entity.name and not before.has("Gender=Masc"):
        return False  # « la Suisse », not « un Suisse »
    if before is None or before.pos == "NUM" or before.has("Definite=Ind"):
        return before is not None
    inside = first > 1 and scene.text.lowered[first - 2] == scene.frames.grammar.inside  # « dans le Lyonnais »
    return before.pos == "DET" and before.has("Number=Sing") and not inside


def held(scene: Scene, head: int, entity: Entity) -> bool:
    """Whether the place at token ``head`` ends the name of a body: « la préfecture du Finistère », which acts alone."""
    body = scene.entities.get(scene.text.tokens[head].head)
    if entity.kind is not Kind.PLACE or body is None or body.kind is not Kind.ORGANIZATION:
        return False
    own = scene.text.tokens[head].span
    return any(m.form is Form.NAMED and m.span.covers(own) and m.span.start < own.start for m in body.mentions)


def inhabitant(scene: Scene, head: int) -> Entity | None:
    """Who is told by the name of a place at token ``head``.

    « l'Irlandais », « le japonais Toyota », « au Suédois Lars Nyberg », « la start-up nantaise Bolvig ».
    """
    known, tokens = scene.entities.get(head), scene.text.tokens
    if known is not None and known.kind is Kind.PERSON and scene.forms[head] is Form.NOMINAL:
        return known
    before = tokens[head - 1] if head else None
    named = before is not None and (
        before.pos == "DET"
        or before.text.lower() in scene.frames.grammar.contracted
        or (before.pos == "NOUN" and tokens[head].text.islower())
    )
    return scene.people.get(tokens[head].span.end + 1) if named else None


def nowhere(scene: Scene, head: int, place: Entity) -> bool:
    """Whether nothing happens in a land: « contre l'Irlande », « le chanteur français », « (9 heures à Paris) »."""
    if clocked(scene.text, head, scene.frames.grammar):
        return True
    if scene.syntax.preposition(named_by(scene, head).index) == scene.frames.grammar.against:
        return True
    return scene.text.tokens[head].text.islower() and native(scene, head, place)
