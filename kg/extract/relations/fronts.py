"""Definite phrases that are the subject behind what opens a sentence, and no apposition to a name before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.rolls import past_brackets

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene

_MAIN = frozenset({"ROOT", "conj", "parataxis", "aux:tense", "aux:pass", "cop"})
_HELPING = frozenset({"aux:tense", "aux:pass", "cop"})
_FRONTING = frozenset({"ADP", "ADV", "SCONJ"})
# What may stand between a subject and its verb.
_AROUND = frozenset({"ADV", "PRON"})


def of_next(scene: Scene, phrase: Phrase) -> bool:
    """« Lors d'un débat avec Luc Bas, la cheffe du parti, Anne Roux, a dit »: the title of the subject behind it."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    stretch = scene.phrases.stretch(phrase.first)
    comma = past_brackets(scene, phrase.last + 1, stretch.stop)
    atom = scene.phrases.atom_at(comma + 1) if comma + 1 < stretch.stop and scene.tokens[comma].text == "," else None
    if atom is None or scene.tokens[min(atom.last + 1, stretch.stop - 1)].text != ",":
        return False
    start = scene.text.sentence(phrase.first).start
    told = (index for index in range(start, phrase.first) if scene.tokens[index].has("VerbForm=Fin"))
    main = any(scene.tokens[index].dep in _MAIN for index in told)
    verb = next((i for i in range(atom.last + 2, stretch.stop) if scene.tokens[i].pos not in _AROUND), stretch.stop)
    fronted = scene.tokens[start].pos in _FRONTING or scene.tokens[start].has("VerbForm=Part")
    return fronted and not main and verb < stretch.stop and scene.tokens[verb].has("VerbForm=Fin")


def opening(scene: Scene, phrase: Phrase) -> bool:
    """« Selon Luc Bas, le gendarme roulait vite »: the subject of what follows, behind what opens the sentence."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    start, stop = scene.text.sentence(phrase.first).start, scene.phrases.stretch(phrase.first).stop
    led = bool(scene.phrases.preposition(start)) or scene.tokens[start].pos in _FRONTING
    if phrase.last + 1 < stop and scene.words[phrase.last + 1] in scene.grammar.relatives:
        return False  # « D'après Luc Bas, le maire qui avait signé, »
    verb = next((i for i in range(phrase.last + 1, stop) if scene.tokens[i].pos not in _AROUND), stop)
    told = any(_main(scene, i) for i in range(start, phrase.first) if scene.tokens[i].has("VerbForm=Fin"))
    return led and not told and verb < stop and scene.tokens[verb].has("VerbForm=Fin")


def _main(scene: Scene, verb: int) -> bool:
    token = scene.tokens[verb]
    return (scene.tokens[token.head] if token.dep in _HELPING else token).dep in _MAIN
