"""Who answers an accusation: « Orial a porté plainte contre Valtis. La société dément » stands for Valtis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.tokens import climb
from kg.annotate.universal import VERBS
from kg.extract.coreference.doubts import barred
from kg.lang.people import PLURAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# Steps up the tree from who is accused to the verb that says so: « porte | plainte | contre | le groupe | Valtis ».
_CLIMB = 5
# Sentences back in which the accusation stands.
_NEAR = 1
_UNDERGOING = frozenset({"obj", "nsubj:pass"})
_COMPLETING = frozenset({"nmod", "obl", "obl:arg", "obl:mod"})


def accused(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one body or person accused in the sentence before, where ``phrase`` denies what it is accused of."""
    text, speech = trail.text, trail.language.speech
    token = text.tokens[phrase.head]
    if phrase.number == PLURAL or token.dep != "nsubj" or text.lemmas[token.head] not in speech.answering:
        return None
    kinds = {reading.kind for reading in phrase.readings} & ACTORS
    told = dict.fromkeys(_charged(trail, phrase))
    able = [f for f in told if f.kind in kinds and f.agrees(phrase.gender, "") and not barred(trail, phrase, f)]
    return able[0] if len(able) == 1 else None


def _charged(trail: Trail, phrase: Phrase) -> Iterator[Figure]:
    """Those named lately who something is told against."""
    number = trail.text.sentence_of[phrase.head]
    for seen in trail.recent(phrase.head):
        if seen.figure.named and 0 < number - seen.sentence <= _NEAR and not seen.quoted:
            heads = (seen.head, *trail.notes.titles.get(seen.head, ()))
            if any(_against(trail, head) for head in heads):
                yield seen.figure


def _against(trail: Trail, head: int) -> bool:
    """Whether token ``head`` undergoes a verb that accuses, or stands behind « contre » and a charge."""
    text, charging = trail.text, trail.language.speech.charging
    token = text.tokens[head]
    if token.dep in _UNDERGOING:
        below = (text.lemmas[child] for child in text.children[token.head])
        return text.lemmas[token.head] in charging and trail.people.grammar.against not in below
    cases = [text.lowered[child] for child in text.children[head] if text.tokens[child].dep == "case"]
    if token.dep not in _COMPLETING or trail.people.grammar.against not in cases:
        return False
    for above in climb(text.tokens, token.head, _CLIMB):
        if text.lemmas[above] in charging or any(text.lemmas[child] in charging for child in text.children[above]):
            return True
        if text.tokens[above].pos in VERBS:
            return False
    return False
