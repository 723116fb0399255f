"""What the text tells only to say that it is not so, and what it says nobody can tell.

« Il a vendu l'usine : c'est faux », « Il a vendu l'usine ? Non », « Il est faux de dire qu'il a vendu l'usine ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS
from kg.annotate.where import written
from kg.terms import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.joints import Bearing
    from kg.lang.modality import Modality
    from kg.model import Text, Token

# The longest verdict has five words, an adverb and a final mark besides: « Rien n'est donc plus faux. »
_LONGEST = 8
# Tokens from what it is to say something to the verb: « faux de dire ».
_LED = 2
_MARKS = frozenset({":", ",", "–", "—", "-", ";"})
_CLOSING = frozenset({".", "!", "…", "...", "»"})
_UNDER = frozenset({"dep", "xcomp", "ccomp", "csubj", "advcl", "acl", "nsubj"})


def refuted(bearing: Bearing) -> dict[int, Status]:
    """The tokens that a verdict right behind them is on; what others say in between (« il dit que … ») is theirs."""
    found: dict[int, Status] = {}
    text = bearing.text
    for number, sentence in enumerate(text.sentences):
        for judged, status in _judged(bearing, number):
            if not any(according(text, bearing.words, index) for index in judged):
                said = (token for token in text.tokens[judged.start : judged.stop] if token.dep == "ccomp")
                others = {index for token in said for index in text.subtree(token.index)}
                found |= {index: status for index in judged if index not in others}
        found |= {index: status for judged, status in _opened(bearing, sentence) for index in judged}
    return found


def according(text: Text, words: Modality, index: int) -> bool:
    """Whether « selon », « d'après » stand at token ``index``."""
    return any(written(text.lowered[index : index + length]) in words.according for length in (1, 2))


def _judged(bearing: Bearing, number: int) -> Iterator[tuple[range, Status]]:
    """What the end of a sentence, or the whole of it, says to be untrue."""
    text, sentence = bearing.text, bearing.text.sentences[number]
    lowered, first = text.lowered, max(sentence.start, sentence.stop - _LONGEST)
    for place in range(first, sentence.stop):
        if place > sentence.start and lowered[place - 1] not in _MARKS:
            continue
        status = _verdict(bearing, range(place, sentence.stop))
        if status is None:
            continue
        if place > sentence.start:
            yield range(sentence.start, place - 1), status
        elif number and "\n" not in text.normal[text.tokens[place - 1].span.end : text.tokens[place].span.start]:
            yield text.sentences[number - 1], status
        return


def _verdict(bearing: Bearing, words: range) -> Status | None:
    """The verdict that these words are and nothing else, adverbs and the final mark aside."""
    text, verdicts = bearing.text, bearing.words.verdicts
    while words and text.lowered[words[-1]] in _CLOSING:
        words = words[:-1]
    if not words:
        return None
    asked = words.start > 0 and text.lowered[words.start - 1] == "?"
    told = [i for i in words if text.tokens[i].pos != "ADV" or i == words.start]
    turns = written(text.lowered[words.start : words.stop]), written([text.lowered[i] for i in told])
    if asked and turns[0] in bearing.words.noes:
        return Status.DENIED
    return next((verdicts[turn] for turn in turns if turn in verdicts), None)


def _opened(bearing: Bearing, sentence: range) -> Iterator[tuple[range, Status]]:
    """« Dire qu'il a vendu l'usine est un mensonge »: what stands between the two."""
    tokens, words = bearing.text.tokens, bearing.words
    first = tokens[sentence.start]
    if first.lemma not in words.asserting or not first.has("VerbForm=Inf"):
        return
    for token in reversed(tokens[sentence.start + 1 : sentence.stop]):
        status = _worth(bearing, token)
        if status is not None and any(tokens[child].dep == "cop" for child in bearing.text.children[token.index]):
            yield range(sentence.start + 1, token.index), status
            return


def unsayable(bearing: Bearing, head: Token) -> Status | None:
    """What is made of a clause by what its verb of saying hangs on: « Il est faux (d'affirmer) que … »."""
    if head.lemma not in bearing.words.asserting or not head.has("VerbForm=Inf") or head.dep not in _UNDER:
        return None
    tokens = bearing.text.tokens
    before = tokens[max(head.index - _LED, 0)]  # « serait exagéré de dire », where the model sees an adverb
    above = tokens[head.head] if head.head != head.index else before
    return next((worth for word in (above, before) if (worth := _worth(bearing, word)) is not None), None)


def rumoured(bearing: Bearing, head: Token) -> bool:
    """Whether anybody says it, and so nobody: « On dit que … », « On prétendait que … »."""
    words = bearing.words
    verb = head.lemma if head.lemma in words.gossiping else f"{head.lemma}r"
    children = (bearing.text.tokens[child] for child in bearing.text.children[head.index])
    said = any(t.dep in SUBJECTS and t.text.lower() in words.anybody and t.index < head.index for t in children)
    return said and verb in words.gossiping


def _worth(bearing: Bearing, word: Token) -> Status | None:
    words = bearing.words
    known = next((m[word.lemma] for m in (words.sayable, words.adjectives, words.predicates) if word.lemma in m), None)
    return known if known in {Status.DENIED, Status.POSSIBLE, Status.CONDITIONAL} else None
