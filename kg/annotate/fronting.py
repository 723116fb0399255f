"""Participles that open a sentence, hung on its main verb: « Condamné en 2015, Luc Bas a été réélu ».

The model often takes them for the verb of the sentence, and hangs its main clause on them or on a noun beside them.
Where a comma, a noun phrase and a finite verb that agrees with it follow, that verb is the main one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, participle
from kg.annotate.tokens import skip, skip_back
from kg.annotate.universal import BEFORE_NOUN, CLITICS, HELPERS, NOUNS, OBLIQUES, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.model import Token

_COMMA = ","
_PHRASE = NOUNS | {"ADJ", "ADP", "DET", "NUM"}
_FLAT = "flat"
_PASSIVE = "aux:pass"


def fronted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the main verbs of such sentences over the participles that open them."""
    sentences, frames = trees.sentences, trees.language.frames
    tokens = _completed(_retagged(trees.tokens, sentences, frames), sentences)
    opened = [sentence for sentence in sentences if sentence and _opens(tokens, sentence, frames)]
    if not opened:
        return tokens
    found = list(tokens)
    for sentence in opened:
        for comma in (i for i in sentence if tokens[i].text == _COMMA):
            noun = _noun(found, comma + 1, sentence.stop)
            verb = _verb(found, noun, sentence.stop) if noun is not None else None
            if noun is not None and verb is not None:
                found[sentence.start] = _participle(found[sentence.start], frames)
                _turn(found, sentence, (comma, noun, verb))
                break
    return tuple(found)


def _retagged(tokens: tuple[Token, ...], sentences: tuple[range, ...], frames: Frames) -> tuple[Token, ...]:
    """The tokens with the participles that the main verb governs, and the gender that their form tells."""
    found: list[Token] | None = None
    for first in (tokens[sentence.start] for sentence in sentences if sentence):
        form = first.text.lower()
        below = first.head > first.index and form in frames.participles and tokens[first.head].pos in VERBS
        if not below or not (first.pos in NOUNS or participle(first)):
            continue
        comma = next((one.index for one in tokens[first.index + 1 : first.head] if one.text == _COMMA), None)
        name = tokens[comma + 1] if comma is not None else first
        cited = name.pos == "PROPN" and tokens[first.index + 1].pos == "ADP"
        if name is not first and (cited or first.dep not in SUBJECTS):
            found = found or list(tokens)
            found[first.index] = replace(made(first, frames), dep="advcl")
            if first.dep in SUBJECTS:  # « Citée dans la note, Ana Roux, qui …, a dit »
                found[name.index] = replace(name, head=first.head, dep=first.dep)
    return tuple(found) if found is not None else tokens


def _completed(tokens: tuple[Token, ...], sentences: tuple[range, ...]) -> tuple[Token, ...]:
    """The tokens with what stands before the comma on the participle: « Né à Dax (Landes) (le 3 mai 1960), il a … »."""
    found: dict[int, Token] = {}
    for first in (tokens[sentence.start] for sentence in sentences if sentence):
        if first.dep != "advcl" or first.head < first.index or not participle(first):
            continue
        inside = tokens[first.index + 1 : first.head]
        subject = next((t for t in inside if t.head == first.head and t.dep in SUBJECTS), None)
        comma = skip_back(tokens, subject.index - 1, first.index, BEFORE_NOUN) if subject is not None else 0
        if comma <= first.index or tokens[comma].text != _COMMA:
            continue
        held = [t for t in tokens[first.index + 1 : comma] if t.head == first.head and t.dep in OBLIQUES]
        found |= {t.index: replace(t, head=first.index) for t in held}
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _opens(tokens: Sequence[Token], sentence: range, frames: Frames) -> bool:
    """Whether a bare participle opens the sentence, and is its root."""
    first = tokens[sentence.start]
    known = participle(first) or (first.pos in NOUNS and first.text.lower() in frames.participles)
    if not known or first.head != first.index or sentence.start + 1 == sentence.stop:
        return False
    return not any(tokens[i].head == first.index and tokens[i].dep in HELPERS for i in sentence)


def _noun(tokens: Sequence[Token], here: int, stop: int) -> int | None:
    """The main noun or pronoun of the phrase that begins at token ``here``, if no preposition leads it in."""
    here = skip(tokens, here, stop, BEFORE_NOUN)
    if here >= stop or tokens[here].pos not in NOUNS | {"PRON"}:
        return None
    above = tokens[here].head
    return above if tokens[here].dep.startswith(_FLAT) and here - 1 <= above < here else here


def _verb(tokens: Sequence[Token], noun: int, stop: int) -> int | None:
    """The verb behind the phrase of the noun, if it agrees with it."""
    here = skip(tokens, skip(tokens, noun + 1, stop, _PHRASE), stop, CLITICS)
    if here >= stop or tokens[here].pos not in VERBS or not tokens[here].has("VerbForm=Fin"):
        return None
    if not agree(tokens[noun], tokens[here]):
        return None
    return tokens[here].head if tokens[here].dep in HELPERS and tokens[here].head > here else here


def _participle(token: Token, frames: Frames) -> Token:
    """The token as the participle that it is, where the model takes it for a noun: « Mariée à Luc Bas, … »."""
    form = token.text.lower()
    return token if participle(token) or form not in frames.forms else made(token, frames)


def made(token: Token, frames: Frames) -> Token:
    """The token as the past participle that its form is."""
    form = token.text.lower()
    number, gender = "Plur" if form.endswith("s") else "Sing", "Fem" if form.rstrip("s").endswith("e") else "Masc"
    features = f"Gender={gender}|Number={number}|Tense=Past|VerbForm=Part"
    return replace(token, pos="VERB", lemma=frames.forms[form], features=features)


def _turn(tokens: list[Token], sentence: range, place: tuple[int, int, int]) -> None:
    """Put the verb over the participle and the noun, and over what the participle has behind the comma.

    What stands before the comma belongs to the participle.
    """
    comma, noun, verb = place
    first = sentence.start
    passive = any(tokens[i].head == verb and tokens[i].dep == _PASSIVE for i in sentence)
    tokens[verb] = replace(tokens[verb], head=verb, dep="ROOT")
    tokens[first] = replace(tokens[first], head=verb, dep="advcl")
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
    for index in range(first + 1, comma):
        if tokens[index].head == first and tokens[index].dep == "nmod":
            tokens[index] = replace(tokens[index], dep="obl:arg")
        elif not first <= tokens[index].head < comma:
            beside = tokens[index].pos == "PROPN" and tokens[index - 1].pos == "NOUN"
            head, dep = (index - 1, "appos") if beside else (first, "obl:arg")
            tokens[index] = replace(tokens[index], head=head, dep=dep)
    for index in range(comma, sentence.stop):
        if first <= tokens[index].head < comma and index != verb:
            dep = "obl:mod" if tokens[index].dep == "nmod" else tokens[index].dep
            tokens[index] = replace(tokens[index], head=verb, dep=dep)
