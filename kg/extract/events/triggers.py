"""The words that tell a happening, each with the frame that its clause satisfies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part, Voice
from kg.lang.frames import NOUN, VERB

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.lang.frames import Frame, Test
    from kg.model import Token

# A turn's words stand at most so many tokens after its verb: « a mis hier soir un terme ».
_REACH = 6
# Words before a noun that show that it is one, so that « la marche » is no verb.
_DETERMINERS = frozenset({"DET", "ADP", "NUM"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or turn found: ``index`` its word, ``anchor`` the head of its clause, ``words`` the tokens of the turn."""

    index: int
    anchor: int
    frame: Frame
    words: tuple[int, ...]
    clause: Clause | None
    arguments: tuple[Argument, ...]


def find(scene: Scene) -> Iterator[Trigger]:
    """The triggers of the text, in order; one for each word."""
    taken: set[int] = set()
    for token in scene.text.tokens:
        if token.index in taken:
            continue
        for frame, pos in _candidates(scene, token):
            trigger = _match(scene, token, frame, pos)
            if trigger is not None:
                taken.update(trigger.words)
                yield trigger
                break


def _candidates(scene: Scene, token: Token) -> Iterator[tuple[Frame, str]]:
    lexicon = scene.frames
    lemma, form = token.lemma.lower(), token.text.lower()
    if token.pos in {"VERB", "AUX"} or (token.pos in {"ADJ", "NOUN", "PROPN", "X"} and _verbal(scene, token)):
        found = lexicon.verbs.get(lemma) or lexicon.verbs.get(lexicon.forms.get(form, ""), ())
        yield from ((frame, VERB) for frame in found)
    if token.pos in {"NOUN", "PROPN", "ADJ", "VERB"} and (token.pos == "NOUN" or _nominal(scene, token)):
        found = lexicon.nouns.get(lemma) or lexicon.nouns.get(form) or lexicon.nouns.get(form.rstrip("s"), ())
        yield from ((frame, NOUN) for frame in found)


def _verbal(scene: Scene, token: Token) -> bool:
    """Whether a word not tagged as a verb is a participle of one: « 8 000 emplois supprimés »."""
    form = token.text.lower()
    if form not in scene.frames.forms or not form.rstrip("s").rstrip("e").endswith("é"):
        return False
    before = scene.text.tokens[token.index - 1] if token.index else None
    return before is None or before.pos not in {"DET", "ADP"}


def _nominal(scene: Scene, token: Token) -> bool:
    """Whether a word not tagged as a noun has a determiner or opens a headline: « Le rachat », « Suppression de »."""
    before = scene.text.tokens[token.index - 1] if token.index else None
    if token.pos == "VERB" and (before is None or before.pos not in _DETERMINERS):
        return False
    return before is None or before.pos in _DETERMINERS or token.index == scene.text.sentence(token.index).start


def _match(scene: Scene, token: Token, frame: Frame, pos: str) -> Trigger | None:
    words = _turn(scene, token.index, frame.words)
    if words is None:
        return None
    if pos == NOUN:
        return _noun(scene, token, frame, words)
    anchor = _anchor(token, frame)
    if frame.lemma != "être" and frame.reflexive != _reflexive(scene, anchor):
        return None
    clause = scene.syntax.clause(anchor)
    arguments = _verb_arguments(scene, clause, frame, {token.index, *words})
    if all(_passes(scene, test, clause, arguments, token.index) for test in frame.tests):
        return Trigger(token.index, anchor, frame, (token.index, *words), clause, arguments)
    return None


def _noun(scene: Scene, token: Token, frame: Frame, words: tuple[int, ...]) -> Trigger | None:
    used = {token.index, *words}
    arguments = [a for a in scene.syntax.complements(token.index) if a.head not in used]
    for word in words:
        arguments += [a for a in scene.syntax.complements(word) if a.head not in used]
    arguments = _compound(scene, arguments)
    if all(_passes(scene, test, None, tuple(arguments), token.index) for test in frame.tests):
        return Trigger(token.index, token.index, frame, (token.index, *words), None, tuple(arguments))
    return None


def _anchor(token: Token, frame: Frame) -> int:
    """The head of the clause: what « être » is the auxiliary or copula of, else the verb itself."""
    if frame.lemma == "être" and token.dep in {"cop", "aux:pass", "aux:tense"}:
        return token.head
    return token.index


def _reflexive(scene: Scene, verb: int) -> bool:
    if scene.syntax.voice(verb) is Voice.REFLEXIVE:
        return True
    before = scene.text.tokens[verb - 1] if verb else None
    if before is not None and before.pos == "AUX" and verb > 1:
        before = scene.text.tokens[verb - 2]
    return before is not None and before.text.lower() in {"se", "s'"}


def _turn(scene: Scene, index: int, words: tuple[str, ...]) -> tuple[int, ...] | None:
    """The tokens of a turn's further words, in order, near after ``index``; ``None`` if one is missing."""
    found: list[int] = []
    place = index + 1
    end = min(scene.text.sentence(index).stop, index + _REACH + len(words))
    wanted = [part for word in words for part in _split(word)]
    for word in wanted:
        while place < end and not _same(scene.text.tokens[place], word):
            if found and scene.text.tokens[place].pos not in {"ADJ", "ADV", "PRON"}:
                return None
            place += 1
        if place >= end:
            return None
        found.append(place)
        place += 1
    return tuple(found)


def _split(word: str) -> tuple[str, ...]:
    head, mark, tail = word.partition("'")
    return (head + mark, tail) if mark and tail else (word,)


def _same(token: Token, word: str) -> bool:
    return word in {token.text.lower(), token.lemma.lower()}


def _verb_arguments(scene: Scene, clause: Clause, frame: Frame, used: set[int]) -> tuple[Argument, ...]:
    arguments = [a for a in clause.arguments if a.head not in used]
    if frame.lemma == "être":
        subjects, guessed = scene.syntax.grammatical(clause.verb)
        arguments = [a for a in arguments if a.head not in subjects]
        arguments += [Argument(Part.SUBJECT, head, guessed=guessed) for head in subjects]
    for word in used - {clause.verb}:
        arguments += [a for a in scene.syntax.complements(word) if a.head not in used and a.preposition != "son"]
    return tuple(_compound(scene, arguments))


def _compound(scene: Scene, arguments: list[Argument]) -> list[Argument]:
    """Arguments with prepositions of several words undone: « en raison de X » is X after « en raison de »."""
    known = scene.frames.causes | scene.frames.means | scene.frames.aims | scene.frames.locatives
    found: list[Argument] = []
    for argument in arguments:
        noun = scene.text.tokens[argument.head].text.lower()
        inner = [a for a in scene.syntax.complements(argument.head) if a.preposition in {"de", "à"} and not a.guessed]
        for one in inner:
            name = f"{argument.preposition} {noun} {one.preposition}".strip()
            if name in known or name.replace(" l", " l'") in known:
                found.append(Argument(Part.OBLIQUE, one.head, name))
                break
        else:
            found.append(argument)
    return list(dict.fromkeys(found))


def _passes(scene: Scene, test: Test, clause: Clause | None, arguments: tuple[Argument, ...], index: int) -> bool:
    if test.place == "V":
        return (clause is not None and clause.voice is Voice.PASSIVE) == test.wanted
    if test.place == "n":
        return bool(arguments) == test.wanted
    if test.place == "w":
        return _followed(scene, index, test.values) == test.wanted
    if test.place in {"q", "m"}:
        return _counted(scene, test, arguments) == test.wanted
    heads = list(places(test.place, arguments))
    if test.place == "O" and clause is not None and clause.voice is Voice.REFLEXIVE:
        heads += [a.head for a in arguments if a.part is Part.SUBJECT]
    if test.place == "de":
        heads += [a.head for a in arguments if a.preposition == "son" and not test.values]
    if not test.values:
        return bool(heads) == test.wanted
    return any(_is(scene, head, value) for head in heads for value in test.values) == test.wanted


def places(place: str, arguments: tuple[Argument, ...]) -> Iterator[int]:
    """The heads of the arguments at ``place`` (see :class:`kg.lang.frames.Slot`)."""
    parts = {
        "S": Part.SUBJECT,
        "O": Part.OBJECT,
        "A": Part.ATTRIBUTE,
        "attr": Part.ATTRIBUTE,
        "C": Part.CLAUSE,
        "c": Part.CLAUSE,
    }
    for argument in arguments:
        if place in parts:
            if argument.part is parts[place] or (place == "c" and argument.part is Part.OBJECT):
                yield argument.head
        elif argument.part is Part.OBLIQUE and argument.preposition in place.split(","):
            yield argument.head


def _is(scene: Scene, head: int, value: str) -> bool:
    return scene.fits(head, value.removeprefix("@"))


def _counted(scene: Scene, test: Test, arguments: tuple[Argument, ...]) -> bool:
    for argument in arguments:
        span = scene.syntax.phrase(argument.head)
        for index in scene.text.within(span):
            quantity = scene.quantities.get(index)
            if quantity is None or (test.place == "m" and not quantity.money):
                continue
            if not test.values or (quantity.unit or "") in test.values:
                return True
    return False


def _followed(scene: Scene, index: int, values: frozenset[str]) -> bool:
    sentence = scene.text.sentence(index)
    after = scene.text.normal[scene.text.tokens[index].span.end : scene.text.tokens[sentence.stop - 1].span.end].lower()
    return any(f" {value} " in f"{after} " for value in values)
