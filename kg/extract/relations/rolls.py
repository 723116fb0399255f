"""People named in a row: « Luc Bas (PS), Ana Roux et Jan Vial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity
# How the noun and the adjective of several end.
_MANY = ("s", "x")


def roll(scene: Scene, last: int, kind: Kind = Kind.PERSON) -> Iterator[Atom]:
    """Those of ``kind`` of the row that goes on behind the name that ends at token ``last``."""
    stop = scene.phrases.stretch(last).stop
    while (atom := _next(scene, past_brackets(scene, last + 1, stop), stop)) is not None:
        if scene.entity_of(atom).kind is not kind:
            return
        yield atom
        if scene.words[_lead(scene, atom) - 1] != ",":
            return
        last = atom.last


def roll_back(scene: Scene, atom: Atom) -> Iterator[Atom]:
    """The people of the row that ends with ``atom``, the nearest first."""
    start, joined = scene.phrases.stretch(atom.first).start, False
    while True:
        mark = _lead(scene, atom) - 1
        if mark <= start or scene.words[mark] not in {",", scene.grammar.both} or (scene.words[mark] != ",") == joined:
            return
        joined = True
        before = before_brackets(scene, mark - 1, start)
        found = scene.phrases.atom_over(before)
        if found is None or found.last != before or scene.entity_of(found).kind is not Kind.PERSON:
            return
        yield found
        atom = found


def fellows(scene: Scene, noun: int, last: int) -> list[tuple[Entity, int]]:
    """« Luc Bas, Ana Roux et Jan Vial, membres du parti »: those named before the last, whose name ends at ``last``.

    Each with the first token of the name; none where the word at ``noun`` is no plural.
    """
    atom = scene.phrases.atom_over(last) if scene.words[noun].endswith(_MANY) else None
    if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
        return []
    row = (one for one in roll_back(scene, atom) if one.first - 1 not in scene.cues)  # « Selon Luc Bas, Ana Roux et … »
    return [(scene.entity_of(one), one.first) for one in row]


def _next(scene: Scene, mark: int, stop: int) -> Atom | None:
    """The name behind the comma or « et » at token ``mark``, or behind both."""
    if mark + 1 >= stop or scene.words[mark] not in {",", scene.grammar.both}:
        return None
    here = mark + 1 + (scene.words[mark] == "," and scene.words[mark + 1] == scene.grammar.both)
    while here < stop and scene.phrases.atom_at(here) is None and _introduces(scene, here):
        here += 1
    demonym = here + 1 < stop and here in scene.demonyms and scene.phrases.atom_at(here + 1) is not None
    return scene.phrases.atom_at(here + demonym) if here + demonym < stop else None


def _introduces(scene: Scene, index: int) -> bool:
    """« (l')Italien », « (Mme) Vial »."""
    nationals = scene.tokens[index].has("Definite=Def") and index + 1 in scene.demonyms
    return nationals or scene.words[index] in scene.language.relations.honorifics


def _lead(scene: Scene, atom: Atom) -> int:
    """The first token of the name with what introduces it."""
    here = atom.first
    if here and here - 1 in scene.demonyms:
        here -= 1
    return here - 1 if here and _introduces(scene, here - 1) else here


def past_brackets(scene: Scene, here: int, stop: int) -> int:
    """The token after the brackets that open at ``here``, or ``here`` itself."""
    if here >= stop or scene.tokens[here].text != "(":
        return here
    return next((i + 1 for i in range(here, stop) if scene.tokens[i].text == ")"), here)


def before_brackets(scene: Scene, before: int, start: int) -> int:
    """The token before the brackets that close at ``before``, or ``before`` itself."""
    if scene.tokens[before].text != ")":
        return before
    while before > start and scene.tokens[before].text != "(":
        before -= 1
    return before - 1


def before_all(scene: Scene, here: int) -> int:
    """The token before « tous deux » that ends at token ``here``, or ``here`` itself."""
    return here - 2 if " ".join(scene.words[max(here - 1, 0) : here + 1]) in scene.language.relations.together else here
