"""A verb's clause with the names around it that the parse does not give it: « À Pékin se tient le congrès »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part, Voice
from kg.annotate.tokens import skip_back
from kg.extract.relations.fronted import fronted, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene
    from kg.lang.relations import Bond

# The agent of a participle stands within this many tokens: « fondée en mars 1987 par ».
_REACH = 8
# What may stand between « par » and a name: « par le milliardaire d'origine russe Jean Roux ».
_DESCRIBING = frozenset({"DET", "ADV", "NOUN", "ADJ", "ADP"})


def completed(scene: Scene, clause: Clause, bond: Bond) -> Clause:
    """``clause`` with the names right before and after its verb where the parse has no subject or object."""
    clause = _given(scene, clause) if bond.slot == scene.grammar.to else clause
    clause = _inverted(scene, clause) if clause.voice is Voice.REFLEXIVE else clause
    found = list(clause.arguments)
    passive = clause.voice is Voice.PASSIVE
    if passive and (name := opened(scene, clause.verb)) is not None and name not in clause.objects:
        found = [a for a in found if a.part is not Part.OBJECT and a.head != name]
        clause = clause._replace(arguments=(*found, Argument(Part.OBJECT, name)))
        found = list(clause.arguments)
    if not (clause.objects if passive else clause.subjects):
        name = _name_before(scene, clause.verb)
        name = fronted(scene, clause.verb) if name is None else name
        found += [Argument(Part.OBJECT if passive else Part.SUBJECT, name, guessed=True)] if name is not None else []
    if bond.slot == "obj" and not (any(map(scene.subject, clause.subjects)) if passive else clause.objects):
        names = names_after(scene, clause.verb, passive=passive)
        found += [Argument(Part.SUBJECT if passive else Part.OBJECT, name, guessed=True) for name in names]
    return clause._replace(arguments=tuple(found)) if len(found) > len(clause.arguments) else clause


def _given(scene: Scene, clause: Clause) -> Clause:
    """« Ana Roux lui a succédé », « où lui succède Ana Roux »: the pronoun is a complement, the name the subject."""
    here = skip_back(scene.tokens, clause.verb - 1, 0, ("AUX", "ADV"))
    if here < 0 or scene.words[here] not in scene.language.speech.dative:
        return clause
    found = [argument for argument in clause.arguments if argument.head != here]
    if not any(argument.part is Part.SUBJECT for argument in found):
        after = scene.phrases.atom_at(clause.verb + 1)
        if after is not None:
            found = [argument for argument in found if argument.head != after.head]
            found.append(Argument(Part.SUBJECT, after.head))
    return clause._replace(arguments=(*found, Argument(Part.OBLIQUE, here, scene.grammar.to)))


def _inverted(scene: Scene, clause: Clause) -> Clause:
    """« À Pékin se tient le congrès »: what seems the object behind the verb is the subject, the place before is none.

    A verb of happening has no object beside « se ».
    """
    fronted = {a.head: _led(scene, a.head) for a in clause.arguments if a.part is Part.SUBJECT and a.head < clause.verb}
    behind = [
        a.head
        for a in clause.arguments
        if a.head > clause.verb and not a.preposition and a.part is not Part.SUBJECT and not scene.dates.covers(a.head)
    ]
    if not behind or not all(fronted.values()):
        return clause
    kept = [a for a in clause.arguments if a.head not in {*fronted, *behind}]
    moved = [Argument(Part.OBLIQUE, head, link) for head, link in fronted.items()]
    return clause._replace(arguments=(*kept, *moved, *[Argument(Part.SUBJECT, head) for head in behind]))


def _led(scene: Scene, head: int) -> str:
    """The preposition before the phrase of main token ``head``."""
    first = scene.phrases.left(head)
    return (scene.phrases.preposition(first - 1) or "") if first else ""


def _name_before(scene: Scene, verb: int) -> int | None:
    """The main token of the name that ends before the verb, its auxiliaries, adverbs and a comma."""
    start = scene.phrases.stretch(verb).start
    here = verb - 1
    while here > start and (scene.tokens[here].pos in {"AUX", "ADV", "PRON"} or scene.tokens[here].text == ","):
        here -= 1
    atom = scene.phrases.atom_over(here) if here >= start else None
    return atom.head if atom is not None and atom.last == here else None


def names_after(scene: Scene, verb: int, *, passive: bool) -> Iterator[int]:
    """The main tokens of the names after the verb and an article, or after the « par » of a passive."""
    stop = scene.phrases.stretch(verb).stop
    here = verb + 1
    if passive:
        reach = range(here, min(here + _REACH, stop))
        here = next((i + 1 for i in reach if scene.words[i] == scene.grammar.by), stop)
    while here < stop and (
        scene.tokens[here].pos in (_DESCRIBING if passive else {"DET", "ADV"}) or (passive and _human(scene, here))
    ):
        if passive and scene.phrases.preposition(here) not in {None, scene.grammar.of}:
            return  # « fêté par une victoire face à Dax »
        here += 1
    while here < stop and (atom := scene.phrases.atom_at(here)) is not None:
        yield atom.head
        here = atom.last + 2
        if atom.last + 1 >= stop or scene.words[atom.last + 1] not in scene.language.relations.conjunctions:
            return


def _human(scene: Scene, index: int) -> bool:
    """Whether the word says what somebody is, whatever the model takes it for: « l'ancien rebelle »."""
    return "person" in scene.language.frames.senses.get(scene.words[index], frozenset())
