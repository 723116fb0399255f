"""Participles that open a sentence, and whom they are said of: « Arrêté à Dax en mai, Luc Bas a été libéré ».

The tree often takes such a word for a noun or for a clause of its own, and leaves it without its noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import Argument, Part, alike, participle
from kg.annotate.tokens import skip
from kg.annotate.universal import BEFORE_NOUN, HELPERS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.scene import Scene

_TAGGED = frozenset({"VERB", "ADJ", "NOUN", "PROPN"})
# What follows a participle that opens a sentence, rather than a noun.
_FOLLOWING = frozenset({"ADP", "ADV", "PUNCT", "ADJ", "NUM"})
_STOPS = frozenset({".", "!", "?", ":", "»", ";"})
# In tokens: as far as the noun is looked for, and its verb behind it.
_FAR, _BEHIND = 45, 30
# A relative pronoun stands so near before its verb: « qui l'avait », « que le maire a ».
_CLOSE = 4


def led(scene: Scene, index: int) -> int | None:
    """The head of the noun that the participle at ``index`` is said of, if it opens its sentence."""
    if index not in scene.openers:
        return None
    if index not in scene.leads:
        scene.leads[index] = _said_of(scene, index) if _opens(scene, index) else None
    return scene.leads[index]


def opened(scene: Scene, verb: int, arguments: list[Argument]) -> list[Argument]:
    """``arguments`` of a verb, with the noun that it is said of where it opens the sentence.

    If it is the verb of that noun, with the noun for subject instead of the participle.
    """
    openers = scene.openers
    noun = led(scene, verb) if verb in openers else None
    if noun is None:
        return [_replaced(scene, verb, one) if one.head in openers else one for one in arguments]
    others = list(_undergone(scene, verb, noun, arguments))
    token = scene.text.tokens[verb]
    moves = not scene.frames.movers.isdisjoint((token.lemma, scene.frames.forms.get(token.text.lower(), "")))
    done = any(argument.part is Part.SUBJECT for argument in others)  # « montée en 2009 par deux étudiants »
    return [Argument(Part.SUBJECT if moves and not done else Part.OBJECT, noun), *others]


def _undergone(scene: Scene, verb: int, noun: int, arguments: list[Argument]) -> Iterator[Argument]:
    """The other arguments of a participle: before the comma, who does it behind « par »."""
    for argument in arguments:
        by = scene.syntax.preposition(argument.head) == scene.frames.grammar.by
        if not verb < argument.head < noun:
            continue
        if by:
            yield Argument(Part.SUBJECT, argument.head)
        elif argument.part not in {Part.SUBJECT, Part.OBJECT, Part.ATTRIBUTE}:
            yield argument


def _replaced(scene: Scene, verb: int, argument: Argument) -> Argument:
    if argument.part not in {Part.SUBJECT, Part.OBJECT} or argument.head > verb:
        return argument
    noun = led(scene, argument.head)
    return argument if noun is None or noun > verb else argument._replace(head=noun)


def _opens(scene: Scene, index: int) -> bool:
    """Whether what opens a sentence at token ``index`` is a participle without auxiliary."""
    tokens = scene.text.tokens
    token = tokens[index]
    if token.pos not in _TAGGED or index + 1 >= len(tokens):
        return False
    if token.pos in NOUNS and (index in scene.names or tokens[index + 1].pos != "ADP"):
        return False
    known = participle(token) or scene.text.lowered[index] in scene.frames.participles
    follows = tokens[index + 1].pos in _FOLLOWING or index + 1 in scene.times or index + 2 in scene.times
    return known and follows and not scene.syntax.kids(index, HELPERS)


def _said_of(scene: Scene, lead: int) -> int | None:
    """Behind a comma the noun before the main verb that may be what the participle is said of."""
    tokens, end = scene.text.tokens, _end(scene, lead)
    last = None
    for place in range(lead + 1, min(lead + _FAR, end - 1)):
        if tokens[place].text in {";", ":", "«"} or (last is not None and _finite(scene, place, last)):
            break
        if tokens[place].text != "," or (head := _headed(scene, place + 1, end)) is None:
            continue
        if alike(tokens[head], tokens[lead]) or not participle(tokens[lead]):
            if _subject(scene, head):
                return head
            last = head
    return last


def _end(scene: Scene, index: int) -> int:
    """Where the sentence of token ``index`` ends; one that is cut before its full stop goes on in the next."""
    tokens, sentences = scene.text.tokens, scene.text.sentences
    number = scene.text.sentence_of[index]
    end = sentences[number].stop
    broken = number + 1 < len(sentences) and end < len(tokens) and tokens[end - 1].text not in _STOPS
    if broken and "\n" not in scene.text.normal[tokens[end - 1].span.end : tokens[end].span.start]:
        return sentences[number + 1].stop
    return end


def _headed(scene: Scene, start: int, end: int) -> int | None:
    """The head of the noun phrase at ``start`` that a finite verb follows."""
    tokens = scene.text.tokens
    place = skip(tokens, start, end, BEFORE_NOUN)
    if place >= end:
        return None
    token = tokens[place]
    personal = token.pos == "PRON" and token.text.lower() in scene.frames.personal
    if not personal and (token.pos not in NOUNS or token.index in scene.times):
        return None
    finite = token.dep in SUBJECTS or any(
        _finite(scene, one, place) for one in range(place + 1, min(place + _BEHIND, end))
    )
    return _whole(scene, place) if finite else None


def _finite(scene: Scene, index: int, noun: int) -> bool:
    """Whether a finite verb stands at ``index``, and no relative pronoun right before it and behind ``noun``."""
    token = scene.text.tokens[index]
    if token.pos not in VERBS or not token.has("VerbForm=Fin"):
        return False
    return scene.frames.breaking.isdisjoint(scene.text.lowered[max(noun, index - _CLOSE) : index])


def _whole(scene: Scene, place: int) -> int:
    """The main token of the name or phrase that begins at ``place``."""
    return _begun(scene).get(scene.text.tokens[place].span.start, place)


def _begun(scene: Scene) -> dict[int, int]:
    """The main token of the first mention that starts at each character."""
    known = scene.text.notes.get(_begun)
    if not isinstance(known, dict):
        known = scene.text.notes[_begun] = {span.start: head for head, span in reversed(scene.mentions.items())}
    return known


def _subject(scene: Scene, head: int) -> bool:
    """Whether the tree has a token of the phrase for the subject of a finite verb."""
    tokens = scene.text.tokens
    spans = scene.text.within(scene.anchor(head))
    return any(tokens[i].dep in SUBJECTS and tokens[tokens[i].head].pos in VERBS for i in spans)
