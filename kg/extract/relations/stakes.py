"""Whose something is: shares of a body (« 53 % d'Untel », « détenue à 9 % par Telle »), and what belongs to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.names import plain
from kg.model import Entity
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene

_BELONGING = ("partOf", "memberOf", "owner")
_SHARE = "%"
# Tokens behind « par » within which a name begins: « par le groupe (Untel) ».
_NEAR = 4
_DESCRIBING = frozenset({"ADJ", "DET", "NOUN"})


def held(scene: Scene, heads: Iterable[int]) -> Iterator[tuple[Entity, int]]:
    """The bodies of which the nouns ``heads`` are shares."""
    for head in heads:
        if scene.words[head] not in scene.language.relations.wares.stakes:
            continue
        for argument in scene.syntax.complements(head):
            body = scene.subject(argument.head) if argument.preposition == scene.grammar.of else None
            if body is not None and body.kind is Kind.ORGANIZATION:
                yield body, argument.head
            elif argument.preposition == scene.grammar.of:
                yield from held(scene, [argument.head])


def holders(scene: Scene, verb: int) -> Iterator[int]:
    """The main tokens of those behind the verb who each have a share: « à 31 % par Untel et à 6 % par Telle »."""
    stop = scene.phrases.stretch(verb).stop
    for here in range(verb + 1, stop - 1):
        if scene.tokens[here].has("VerbForm=Fin"):
            return
        if scene.tokens[here].text == _SHARE and scene.words[here + 1] == scene.grammar.by:
            names = range(here + 2, min(here + 2 + _NEAR, stop))
            between = next((i for i in names if scene.tokens[i].pos not in _DESCRIBING), stop)
            found = [atom.head for i in names if i <= between and (atom := scene.phrases.atom_at(i)) is not None]
            yield from found[:1]


def preferred(scene: Scene, found: list[Candidate]) -> list[Candidate]:
    """Of membership, part and possession told by one verb (« appartenir à »), the one that the kinds call for."""
    kept = []
    for candidate in found:
        told = {c.relation for c in found if c.subject == candidate.subject and c.object == candidate.object}
        order = reversed(_BELONGING) if _owned(scene, candidate) else _BELONGING
        better = [r for r in order if r in told]
        person = candidate.subject.kind is Kind.PERSON
        if candidate.relation in better[1:] and not (person and candidate.relation == "memberOf"):
            continue
        kept.append(candidate)
    return kept


def _owned(scene: Scene, told: Candidate) -> bool:
    """Whether what belongs to somebody is theirs: a site that is no town or land, anything of a family, a firm.

    « Bolvig appartient au groupe Orial » is a part of it.
    """
    if _bought(scene, told):
        return True
    site = told.subject.kind is Kind.PLACE and plain(told.subject.name) not in scene.language.names.places
    owner = told.object.name if isinstance(told.object, Entity) else ""
    return site or owner.split(" ", 1)[0].lower() in scene.language.relations.wares.households


def _bought(scene: Scene, told: Candidate) -> bool:
    """« Bolvig appartient à Orial »: two firms; « l'institut Vial » is a part, and initials may be of a party's."""
    if not isinstance(told.object, Entity) or told.rule != f"verb-{scene.grammar.to}":
        return False
    bodies, both = scene.language.relations.bodies, (told.subject, told.object)
    behind = (index for index in scene.text.within(told.evidence) if index > told.anchor)
    if any(one.kind is not Kind.ORGANIZATION for one in both) or any(scene.words[i] in bodies for i in behind):
        return False
    return all(opening(one.name) not in bodies and not one.name.isupper() and one.name[0].isupper() for one in both)
