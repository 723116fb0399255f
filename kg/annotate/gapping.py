"""Second clauses without their auxiliary: « trois ouvriers ont été tués et cinq autres grièvement blessés ».

The model hangs the second participle on the noun phrase before it, or takes it for a noun. Right behind a passive, what
« et » joins to it is a clause of its own where it is a noun phrase and a participle: the phrase is its subject.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.clauses import agree, alike, participle
from kg.annotate.tokens import above, skip
from kg.annotate.universal import CLITICS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_PHRASE = frozenset({"ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"})
_HANGING = {"DET": "det", "NUM": "nummod", "ADJ": "amod"}
# Tokens from « et » to the participle, and behind it to a verb whose subject it would be.
_LONGEST, _NEAR = 7, 3
# Tokens behind the participle that may hang on what stands before it.
_REACH = 30
_PAST = "Tense=Past|VerbForm=Part"


class _Gap(NamedTuple):
    """A clause without auxiliary, by index: the verb it is joined to, « et », its subject and (``last``) participle."""

    verb: int
    joint: int
    subject: int
    last: int


def regained(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles as verbs joined to the passive before them, their subjects below them."""
    tokens, language = trees.tokens, trees.language
    passives = [token.head for token in tokens if token.dep == "aux:pass"]
    gaps = [gap for verb in dict.fromkeys(passives) if (gap := _gap(tokens, verb, language)) is not None]
    if not gaps:
        return tokens
    found = list(tokens)
    for gap in gaps:
        if above(found, gap.verb).isdisjoint({gap.subject, gap.last}):
            _raise(found, gap, language)
    return tuple(found)


def _gap(tokens: Sequence[Token], verb: int, language: Language) -> _Gap | None:
    joint = skip(tokens, verb + 1, len(tokens), ("ADV",))
    if joint >= len(tokens) or tokens[joint].text != language.grammar.both:
        return None
    last = None
    for here in range(joint + 2, min(joint + 1 + _LONGEST, len(tokens))):
        known = tokens[here].text.lower() in language.frames.participles
        told = known or (last is None and participle(tokens[here]))  # « dimanche » may be one for the model
        if told and tokens[here - 1].pos not in {"DET", "ADP"}:
            last = here
        elif last is not None or tokens[here].pos not in _PHRASE | {"ADV"}:
            break
    if last is None or tokens[joint + 1].pos not in _PHRASE or _goes_on(tokens, last):
        return None
    phrase = [token for token in tokens[joint + 1 : last] if token.pos != "ADV"]
    if not phrase or any(token.pos not in _PHRASE for token in phrase):
        return None
    subject = next((token for token in reversed(phrase) if token.pos in NOUNS), phrase[-1])
    fits = alike(subject, tokens[last]) or tokens[last].has("Number=Plur")  # « une trentaine blessées »
    return _Gap(verb, joint, subject.index, last) if fits else None


def _goes_on(tokens: Sequence[Token], last: int) -> bool:
    """« et cinq blessés ont été évacués »: whether a verb follows that it is the subject of."""
    for token in tokens[last + 1 : last + 1 + _NEAR]:
        if token.has("VerbForm=Fin") and agree(tokens[last], token):
            return True
        if token.pos not in CLITICS:
            return False
    return False


def _raise(tokens: list[Token], gap: _Gap, language: Language) -> None:
    """Have the participle for a verb joined to the passive, what stands before it for its subject."""
    verb, joint, subject, last = gap
    told = tokens[last]
    features = told.features if told.has("VerbForm=Part") else "|".join(filter(None, (told.features, _PAST)))
    lemma = language.frames.forms.get(told.text.lower(), told.lemma)
    tokens[last] = replace(told, pos="VERB", lemma=lemma, dep="conj", head=verb, features=features)
    tokens[joint] = replace(tokens[joint], head=last)
    tokens[subject] = replace(tokens[subject], dep="nsubj:pass", head=last)
    phrase = {index for index in range(joint + 1, last) if tokens[index].pos != "ADV"}
    for index in range(joint + 1, last):
        token = tokens[index]
        if token.pos == "ADV":
            tokens[index] = replace(token, dep="advmod", head=last)
        elif index != subject and token.head not in phrase:
            tokens[index] = replace(token, dep=_HANGING.get(token.pos, "dep"), head=subject)
    for index in range(last + 1, min(last + 1 + _REACH, len(tokens))):
        token = tokens[index]
        if token.head in phrase:
            tokens[index] = replace(token, dep="obl:mod" if token.dep == "nmod" else token.dep, head=last)
