"""Of whom or what a verb is said: a row of people, whose life it tells, the employer, who is named before a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import AUXILIARIES
from kg.extract.relations import kin, several
from kg.extract.relations.domain import COUNTED
from kg.extract.relations.rolls import unbracketed
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.relations.scene import Scene
    from kg.lang.relations import Bond
    from kg.model import Entity

# Relations whose subject is an event, a work or a law.
_OF_THINGS = frozenset({"organizer", "participant", "author", "about", "locatedIn", "startDate", "endDate"})
_OF_LIVES = frozenset({"birthDate", "birthPlace", "deathDate", "deathPlace", "spouse"})
# From a place to the body that it completes: « une société basée à Nantes ».
_CLIMB = 3


def bearers(scene: Scene, head: int, verb: int, bond: Bond) -> tuple[Entity, ...]:
    """Of whom or what the verb is said: one, or all of a row of people."""
    if row := several.people(scene, head):
        return row
    subject = scene.subject(head) or thing(scene, head, bond)
    if bond.relation in COUNTED and (subject is None or subject.kind is Kind.PLACE):
        subject = _employer(scene, head, verb)
    elif subject is None or subject not in scene.reading.named:
        above = scene.tokens[head].head if scene.words[head] in scene.language.relations.years else head
        subject = apposed(scene, head, verb) or apposed(scene, above, verb) or subject
    if subject is not None and bond.relation in _OF_LIVES and head < verb and scene.tokens[verb - 1].text == ",":
        subject = _living(scene, subject, verb)
    bodily = subject is not None and subject.kind is Kind.ORGANIZATION
    if bond.relation == "locatedIn" and not bodily and head < verb and scene.tokens[verb - 1].text == ",":
        subject = _seated(scene, verb) or subject
    return (subject,) if subject is not None else ()


def _employer(scene: Scene, head: int, verb: int) -> Entity | None:
    """« Bolvig, une société basée à Nantes qui emploie 80 personnes »: no town, but what the town completes.

    « Bolvig ferme son usine, qui emploie 80 personnes » tells of the site.
    """
    if scene.words[head] in scene.language.relations.wares.owned:
        return None
    here = scene.syntax.antecedent(head)
    for _ in range(_CLIMB):
        if here is None:
            break
        found = scene.subject(here) or apposed(scene, here, verb)
        if found is not None and found.kind is Kind.ORGANIZATION:
            return found
        here = scene.tokens[here].head
    return apposed(scene, head, verb)


def _seated(scene: Scene, verb: int) -> Entity | None:
    """« a annoncé l'Institut du globe (IG), basé à Paris »: the body named before the comma and the participle."""
    if scene.lemmas[verb] not in scene.language.relations.sites.seating or not scene.tokens[verb].has("VerbForm=Part"):
        return None
    rows = scene.ending_at(unbracketed(scene, verb - 1 - 1, scene.phrases.stretch(verb).start))
    return rows[-1][1] if rows and rows[-1][1].kind is Kind.ORGANIZATION else None


def _living(scene: Scene, subject: Entity, verb: int) -> Entity | None:
    """Whose life a participle behind a comma tells: « arrêté après le meurtre de Luc Bas, tué à Dax »."""
    atom = scene.phrases.atom_over(verb - 1 - 1)
    named = scene.entity_of(atom) if atom is not None else subject
    if atom is None or named.kind is not Kind.PERSON or scene.syntax.kids(verb, AUXILIARIES):
        return subject
    return kin.living(scene, atom.first, named, verb)


def alone(scene: Scene, heads: tuple[int, ...]) -> bool:
    """Whether no two people are told by ``heads``."""
    if any(several.people(scene, head) for head in heads):
        return False
    return len({one for head in heads if (one := scene.subject(head)) and one.kind is Kind.PERSON}) <= 1


def gerund(scene: Scene, verb: int) -> tuple[int, ...]:
    """« Ana Roux a gagné en dominant Eva Bas »: the subject of the verb that the gerund hangs on."""
    token = scene.tokens[verb]
    led = verb > 0 and scene.phrases.preposition(verb - 1) == scene.grammar.within
    if not led or not token.has("Tense=Pres") or token.head == verb:
        return ()
    governor = scene.tokens[token.head]
    main = governor.index if governor.pos == "VERB" else scene.phrases.verb_over(governor.index)
    return scene.syntax.grammatical(main)[0]


def apposed(scene: Scene, head: int, verb: int) -> Entity | None:
    """Whoever is named before the comma and the noun at ``head``: « Ana Roux, une avocate née à Lyon ».

    Not « Créé par l'institut Vial, le prix », « filiale de Bolvig, l'assemblage ayant eu lieu à Dax ».
    """
    phrase = scene.phrase_of(head)
    before = phrase.first - 1 if phrase is not None else -1
    if before < 1 or verb < head or scene.tokens[before].text != "," or scene.tokens[before + 1].has("Definite=Def"):
        return None
    rows = scene.ending_at(before - 1)
    return rows[-1][1] if rows else None


def thing(scene: Scene, head: int, bond: Bond) -> Entity | None:
    """An event, work or law without a name, where the relation is one of theirs."""
    if bond.relation.rstrip("*") not in _OF_THINGS:
        return None
    phrase = scene.phrase_of(head)
    return scene.thing(phrase) if phrase else None
