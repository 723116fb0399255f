"""Definite phrases that are the subject behind what opens a sentence, and no apposition to a name before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.annotate.universal import CLITICS
from kg.extract.relations.rolls import before_one_of, past_brackets
from kg.extract.relations.wording import determined, past_address

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene

_MAIN = frozenset({"ROOT", "conj", "parataxis"})
_HELPING = frozenset({"aux:tense", "aux:pass", "cop"})
_FRONTING = frozenset({"ADP", "ADV", "SCONJ"})
# What may stand between a subject and its verb.
_COMPLETING = frozenset({"ADJ", "ADP", "DET", "NOUN", "PROPN"})


def of_next(scene: Scene, phrase: Phrase) -> bool:
    """« Lors d'un débat avec Luc Bas, la cheffe du parti, Anne Roux, a dit »: the title of the subject behind it."""
    if not determined(scene, phrase, "Definite=Def"):
        return False
    stop = scene.phrases.stretch(phrase.first).stop
    comma = past_brackets(scene, phrase.last + 1, stop)
    behind = past_address(scene, comma + 1, stop)
    atom = scene.phrases.atom_at(behind) if behind < stop and scene.tokens[comma].text == "," else None
    if atom is None or scene.tokens[min(atom.last + 1, stop - 1)].text != ",":
        return False
    start = scene.text.sentence(phrase.first).start
    return _fronted(scene, start) and _subject(scene, phrase, atom.last + 2)


def opening(scene: Scene, phrase: Phrase) -> bool:
    """« Selon Luc Bas, le gendarme roulait », « Suivi par Luc Bas, le gendarme roulait »: the subject of what comes."""
    start, after = scene.text.sentence(phrase.first).start, phrase.last + 1
    if after < scene.phrases.stretch(phrase.first).stop and scene.words[after] in scene.grammar.relatives:
        return False  # « D'après Luc Bas, le maire qui avait signé, »
    led = bool(scene.phrases.preposition(start)) or _fronted(scene, start)
    definite = determined(scene, phrase, "Definite=Def") or before_one_of(scene, phrase) < phrase.first
    known = (led and definite) or (pointing(scene, phrase) and bool(scene.title_at(start)))
    return known and _subject(scene, phrase, after)


def pointing(scene: Scene, phrase: Phrase) -> bool:
    """« Diplômée de Stanford, cette spécialiste du bois »: who is told of is the graduate, not her school."""
    demonstrative = determined(scene, phrase, "PronType=Dem")
    first = scene.tokens[scene.text.sentence(phrase.first).start]
    return demonstrative and (first.has("VerbForm=Part") or first.pos in _FRONTING | {"ADJ", "NOUN"})


def _fronted(scene: Scene, start: int) -> bool:
    return scene.tokens[start].pos in _FRONTING or scene.tokens[start].has("VerbForm=Part")


def _subject(scene: Scene, phrase: Phrase, after: int) -> bool:
    """Whether a finite verb stands at token ``after``, the first main one of the sentence of ``phrase``."""
    start, stop = scene.text.sentence(phrase.first).start, scene.phrases.stretch(phrase.first).stop
    told = any(_main(scene, i) for i in range(start, phrase.first) if scene.tokens[i].has("VerbForm=Fin"))
    verb = skip(scene.tokens, after, stop, CLITICS | _COMPLETING)
    return not told and verb < stop and scene.tokens[verb].has("VerbForm=Fin")


def _main(scene: Scene, verb: int) -> bool:
    token = scene.tokens[verb]
    return (scene.tokens[token.head] if token.dep in _HELPING else token).dep in _MAIN
