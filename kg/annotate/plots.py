"""Which words of a text tell the plot of a work of fiction: nothing of it has happened.

« Le film raconte l'histoire de Paul Mas, un policier qui arrête le maire. Il le tue » tells of no arrest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.hearsay import Hearsay
    from kg.model import Token

_OBJECTS = frozenset({"obj", "obl:arg", "iobj", "xcomp", "dep"})
_TENSES = "Tense=Pres", "Tense=Imp"
# Sentences before a story within which its work is told of.
_BEHIND = 3
_APART = frozenset({"acl", "acl:relcl", "appos", "amod"})


def plotted(hearsay: Hearsay) -> frozenset[int]:
    """The tokens of what a work of fiction tells, as far as its sentences or the text around them say so.

    That is what hangs on its verb (« Le roman raconte … », « Dans la série, … »), on that of its story (« L'intrigue
    se déroule à … »), or on somebody whom an actor plays; and the sentences behind, in one paragraph and in the
    present, of those who were told of there.
    """
    found: set[int] = set()
    for verb, first in _telling(hearsay):
        found |= {index for index in hearsay.text.subtree(verb.index) if index >= first}
    for verb in (hearsay.text.tokens[index] for index in hearsay.invented):
        if _now(hearsay, verb):
            works = {index for work in _works(hearsay, verb) for index in hearsay.text.subtree(work.index)}
            found |= {*hearsay.text.subtree(verb.index)} - works
    for played in _played(hearsay):
        found |= {i for c in _aside(hearsay, played) for i in hearsay.text.subtree(c)}
        found |= {played.index} if played.pos == "NOUN" else set()
    found |= {*_going_on(hearsay, found)}
    return frozenset(found - {*_bracketed(hearsay, found)})


def _telling(hearsay: Hearsay) -> Iterator[tuple[Token, int]]:
    """The verbs whose subject is a work of fiction, or its story, and the first token of the plot that they lead in."""
    words, tokens = hearsay.words, hearsay.text.tokens
    for token in tokens:
        if token.dep not in SUBJECTS:
            continue
        verb, work = tokens[token.head], hearsay.fictional(token) and not hearsay.several(token)
        if not _now(hearsay, verb, *_TENSES):
            continue
        if work and hearsay.turn(verb, words.inventing | words.opening):
            yield verb, verb.index + 1
        elif (work or _of_work(hearsay, token)) and hearsay.turn(verb, words.unfolding):
            yield verb, verb.index


def _of_work(hearsay: Hearsay, story: Token) -> bool:
    """« L'intrigue », and « L'histoire » where a work has been told of in the paragraph or just before it."""
    if story.lemma not in hearsay.words.stories or story.lemma == hearsay.words.intrigue:
        return story.lemma == hearsay.words.intrigue
    text = hearsay.text
    first = text.sentences[max(text.sentence_of[story.index] - _BEHIND, 0)].start
    return any(hearsay.fictional(token) for token in text.tokens[first : story.index])


def _works(hearsay: Hearsay, verb: Token) -> Iterator[Token]:
    children = (hearsay.text.tokens[child] for child in hearsay.text.children[verb.index])
    return (child for child in children if hearsay.fictional(child))


def _played(hearsay: Hearsay) -> Iterator[Token]:
    """Whom an actor plays: « incarne (Jeanne Mas), une juge », « interprète (un policier) »."""
    text = hearsay.text
    for token in text.tokens:
        if token.dep not in _OBJECTS or not hearsay.turn(text.tokens[token.head], hearsay.words.acting):
            continue
        part = next((t for t in _below(hearsay, token) if t.dep == "nmod"), None)
        whom = part if part is not None and token.lemma in hearsay.words.cast else token
        if whom.pos == "PROPN" or any(t.has("Definite=Ind") for t in _below(hearsay, whom)):
            yield whom


def _aside(hearsay: Hearsay, noun: Token) -> list[int]:
    return [child.index for child in _below(hearsay, noun) if child.dep in _APART]


def _below(hearsay: Hearsay, token: Token) -> list[Token]:
    return [hearsay.text.tokens[child] for child in hearsay.text.children[token.index]]


def _now(hearsay: Hearsay, verb: Token, *tenses: str) -> bool:
    """Whether a verb is in the present, or in another of ``tenses``."""
    bearer = hearsay.finite(verb.index)
    return bearer is not None and bearer.dep != "aux:tense" and any(map(bearer.has, tenses or ("Tense=Pres",)))


def _bracketed(hearsay: Hearsay, found: set[int]) -> Iterator[int]:
    """What stands in brackets is of the film and not of its story: « une juge (l'actrice Ana Roux) »."""
    tokens = hearsay.text.tokens
    for sentence in {hearsay.text.sentence_of[index] for index in found}:
        deep = 0
        for index in hearsay.text.sentences[sentence]:
            deep += (tokens[index].text == "(") - (tokens[index].text == ")" and deep > 0)
            if deep:
                yield index


def _going_on(hearsay: Hearsay, found: set[int]) -> Iterator[int]:
    """The sentences behind a plot that go on with it."""
    text = hearsay.text
    names = {text.tokens[index].text for index in found if text.tokens[index].pos == "PROPN"}
    told = {text.sentence_of[index] for index in found}
    for number, sentence in enumerate(text.sentences):
        if number and number - 1 in told and number not in told and _goes_on(hearsay, sentence, names):
            told.add(number)
            yield from sentence


def _goes_on(hearsay: Hearsay, sentence: range, names: set[str]) -> bool:
    text = hearsay.text
    between = text.normal[text.tokens[sentence.start - 1].span.end : text.tokens[sentence.start].span.start]
    root = next((text.tokens[i] for i in sentence if text.tokens[i].dep == "ROOT"), None)
    if root is None or "\n" in between or not _now(hearsay, root):
        return False
    subject = next((t for t in _below(hearsay, root) if t.dep in SUBJECTS), None)
    if subject is None:
        return False
    return (subject.pos == "PRON" and subject.has("Person=3")) or subject.text in names
