"""Who is what of several and as many functions: « Luc Bas et Ana Roux, respectivement maire et préfète »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.rolls import before_brackets, roll_back
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# What may stand between the people and the adverb.
_BETWEEN = frozenset({"ADV", "AUX", "PUNCT", "VERB"})


def holder(scene: Scene, phrase: Phrase) -> list[tuple[Entity, int]] | None:
    """The person whose the function of ``phrase`` is, with the first token of the name.

    None where no adverb pairs it, an empty list where functions and people are not as many.
    """
    adverb = _adverb(scene, phrase.first)
    if adverb is None:
        return None
    functions = _functions(scene, adverb)
    if phrase.first not in functions:
        return None
    people = _people(scene, adverb)
    return [people[functions.index(phrase.first)]] if len(people) == len(functions) else []


def paired(scene: Scene, phrase: Phrase) -> bool:
    """Whether an adverb deals out the function of ``phrase``, which shares nothing then with the one behind it."""
    return holder(scene, phrase) is not None


def _adverb(scene: Scene, before: int) -> int | None:
    start = scene.phrases.stretch(before).start
    told = [token.index for token in scene.anywhere(scene.language.relations.respective)]
    return max((index for index in told if start < index < before), default=None)


def _functions(scene: Scene, adverb: int) -> list[int]:
    """Where the functions behind the adverb begin: right there, behind a comma or « et », before any verb."""
    found, stop = [], scene.phrases.stretch(adverb).stop
    for index in range(adverb + 1, stop):
        if scene.tokens[index].has("VerbForm=Fin"):
            break
        before = scene.words[index - 1]
        led = index - 1 == adverb or before in {",", scene.grammar.both}
        phrase = scene.phrases.at(index) if led else None
        if phrase is not None and scene.personal(phrase.head):
            found.append(index)
    return found


def _people(scene: Scene, adverb: int) -> list[tuple[Entity, int]]:
    """The row of people before the adverb and the verb beside it."""
    start, here = scene.phrases.stretch(adverb).start, adverb - 1
    while here > start and scene.tokens[here].pos in _BETWEEN and scene.tokens[here].text != ")":
        here -= 1
    atom = scene.phrases.atom_over(before_brackets(scene, here, start)) if here > start else None
    if atom is None or scene.entity_of(atom).kind is not Kind.PERSON:
        return []
    row = [atom, *roll_back(scene, atom)]
    return [(scene.entity_of(one), one.first) for one in reversed(row)]
