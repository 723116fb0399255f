"""The objects of a verb, those that « dont » names too, without what the parse only hangs on to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene

_SHARE = "%"
# What nobody makes or sells as a ware: « lancer un plan », « vendre ses parts ».
_UNMADE, _MADE = frozenset({"launchable", "person", "worker"}), frozenset({"product", "thing", "work"})


def of(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The main tokens of the objects of ``clause``."""
    found = clause.objects
    if clause.voice is not Voice.PASSIVE:
        found = tuple(head for head in found if not hung(scene, head))
    return (*found, *_among(scene, clause))


def hung(scene: Scene, head: int) -> bool:
    """Whether what seems an object of a verb is none, as what stands in brackets: « tué à Sète (Hérault) »."""
    atom = scene.phrases.atom_over(head)
    first = atom.first if atom is not None else scene.phrases.left(head)
    if first > 0 and scene.tokens[first - 1].text == "(":
        return True
    return _complement(scene, head) or _gapped(scene, head) or any(sourced(scene, here) for here in (first, first - 1))


def sourced(scene: Scene, index: int) -> bool:
    """Whether « d'après » stands right before token ``index``: « un opéra d'après (Ana Roux) »."""
    words = scene.language.goods.source
    return tuple(scene.words[max(index - len(words), 0) : index]) == words


def made(scene: Scene, head: int) -> bool:
    """Whether the noun at ``head`` can be a ware: not « lance une campagne », « vend ses parts »."""
    senses, word = scene.language.frames.senses, scene.words[head]
    known = senses.get(scene.lemmas[head], frozenset()) | senses.get(word, frozenset())
    unmade = not known.isdisjoint(_UNMADE) and known.isdisjoint(_MADE)
    return word not in scene.language.relations.wares.stakes and not unmade


def _complement(scene: Scene, head: int) -> bool:
    """« racheter les parts d'Orial et de Bolvig », « diplômé de HEC et de Sciences Po »: one more behind « de »."""
    first = scene.phrases.left(head)
    led = first > 0 and scene.phrases.preposition(first - 1) == scene.grammar.of
    return led and scene.tokens[head].dep == "conj" and scene.phrases.atom_over(head) is not None


def _gapped(scene: Scene, head: int) -> bool:
    """« Les Vial ont 60 % des parts, Orial 12 %, Bolvig 6 % »: each has its share, and is nobody's."""
    atom = scene.phrases.atom_over(head)
    after = atom.last + 1 if atom is not None else head + 1
    shared = after + 1 < len(scene.tokens) and scene.tokens[after].pos == "NUM" and scene.words[after + 1] == _SHARE
    return shared and after > 1


def _among(scene: Scene, clause: Clause) -> Iterator[int]:
    """« a dirigé plusieurs sociétés, dont la Bolvig et Orial »: those that « dont » names."""
    for argument in clause.arguments:
        if argument.part is not Part.OBLIQUE or argument.preposition:
            continue
        first = scene.phrases.left(argument.head)
        if scene.grammar.whose in scene.words[max(first - 2, 0) : first + 1]:
            yield from scene.syntax.conjuncts(argument.head)


def whose(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """« la Ligue du Sud, dont Luc Bas est issu »: what « dont » stands for, where it goes with the verb.

    A name has no complement, so that « dont » right before it is none of its own.
    """
    named = [
        head for head in (*clause.subjects, *clause.objects) if scene.phrases.atom_over(head) or _polite(scene, head)
    ]
    for child in (child for head in (clause.verb, *named) for child in scene.text.children[head]):
        if child < clause.verb and scene.words[child] == scene.grammar.whose:
            antecedent = scene.syntax.antecedent(child)
            return (antecedent,) if antecedent is not None else ()
    return ()


def _polite(scene: Scene, head: int) -> bool:
    return scene.words[head] in scene.language.relations.honorifics


def bodily(scene: Scene, head: int) -> bool:
    """« Bolvig, société dirigée par », « un groupe fondé par »: what a body is; not « dans Bolvig, une étude de »."""
    phrase, words = scene.phrase_of(head), scene.language.relations
    return phrase is not None and (phrase.determiner is None or scene.words[head] in words.bodies | words.wares.firms)
