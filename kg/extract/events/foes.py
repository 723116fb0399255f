"""Who fights whom: « des combats ont opposé l'armée aux rebelles », « des heurts entre la police et des étudiants »."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.annotate.universal import NOUNS, SUBJECTS
from kg.lang.gazetteer import COUNTRY
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_ATTACK = "Attack"
_QUALIFYING = frozenset({"acl", "acl:relcl"})
_JOINED = frozenset({"conj"})
_TWO = 2


def foes(scene: Scene, trigger: Trigger) -> Mapping[int, Role]:
    """The parts of those who fight in what ``trigger`` tells, by their heads.

    Both sides do what « entre » or an object of two tells; of « opposer X à Y » the second has it done to it.
    """
    if trigger.frame.kind != _ATTACK:
        return {}
    found: dict[int, Role] = {}
    for noun in _nouns(scene, trigger):
        found |= dict.fromkeys(_sides(scene, _between(scene, noun)), Role.AGENT)
        for verb in _opposing(scene, noun):
            found |= _opposed(scene, verb)
    return found


def _nouns(scene: Scene, trigger: Trigger) -> tuple[int, ...]:
    """The noun of what is fought: the word itself, or the subject of the verb that says it breaks out."""
    if trigger.clause is None:
        return (trigger.index,)
    heads = trigger.clause.subjects if trigger.clause.voice is Voice.ACTIVE else ()
    return tuple(head for head in heads if _fought(scene, head))


def _fought(scene: Scene, noun: int) -> bool:
    return any(frame.kind == _ATTACK for frame in scene.frames.nouns.get(scene.text.lemmas[noun], ()))


def _between(scene: Scene, noun: int) -> Iterator[int]:
    """The heads of the phrases led in by « entre », behind a noun or the verb that says that it happens."""
    token, between = scene.text.tokens[noun], scene.frames.grammar.between
    led = [a.head for a in scene.syntax.complements(noun) if a.preposition == between]
    yield from led
    if len(led) == 1:  # the tree may join the second to the fight
        yield from (t.index for t in scene.syntax.kids(noun, _JOINED) if t.index > led[0])
    if token.dep in SUBJECTS:
        yield from scene.syntax.clause(token.head).obliques(between)


def _opposing(scene: Scene, noun: int) -> Iterator[int]:
    """The verbs that set two against each other, of which ``noun`` is the subject: « ont opposé », « opposant »."""
    token, tokens = scene.text.tokens[noun], scene.text.tokens
    near = [token.head] if token.dep in SUBJECTS else []
    near += [child.index for child in scene.syntax.kids(noun, _QUALIFYING)]
    for verb in near:
        passive = scene.syntax.voice(verb) is Voice.PASSIVE
        if tokens[verb].lemma in scene.frames.opposing and not passive:
            yield verb


def _opposed(scene: Scene, verb: int) -> dict[int, Role]:
    """The two sides of a verb that opposes them."""
    syntax, to = scene.syntax, scene.frames.grammar.to
    clause = syntax.clause(verb)
    objects = [*_sides(scene, clause.objects, alone=True)]
    below = chain.from_iterable(syntax.complements(head) for head in objects)
    near = [one.head for one in clause.arguments if syntax.preposition(one.head) == to]
    against = chain(near, (a.head for a in below if a.preposition == to))
    others = dict.fromkeys(_sides(scene, against, alone=True), Role.PATIENT)
    return (others | dict.fromkeys(objects, Role.AGENT)) if others or len(objects) >= _TWO else {}


def _sides(scene: Scene, heads: Iterable[int], *, alone: bool = False) -> Iterator[int]:
    """Those of ``heads`` who can fight: two or more, or several by one noun (« entre gangs »), or one ``alone``."""
    told = [*dict.fromkeys(chain.from_iterable(scene.syntax.conjuncts(head) for head in heads))]
    found = [head for head in told if _fights(scene, head)]
    if alone or len(found) >= _TWO or any(scene.text.tokens[head].has("Number=Plur") for head in found):
        yield from found


def _fights(scene: Scene, head: int) -> bool:
    """Whether somebody stands at ``head``: no time, and no place but a country."""
    entity = scene.named(head)
    if isinstance(entity, Entity):
        return entity.kind in {Kind.ORGANIZATION, Kind.PERSON} or COUNTRY in entity.classes
    return scene.text.tokens[head].pos in NOUNS and not {"person", "org"}.isdisjoint(scene.sorts(head))
