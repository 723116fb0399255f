"""What the model hangs on a name, and is of what stands above it.

« une équipe de l'institut Vernier dirigée par Luc Bas »: the team is led. « occupent l'université de Nanterre pour
protester »: who occupies it protests.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import alike
from kg.annotate.tokens import climb
from kg.annotate.universal import FLAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_TOLD, _AIM, _OBJECT, _MARK = "acl", "advcl", "obj", "mark"
_WITHIN = FLAT | {"nmod"}
_SOMEBODY = "PER"
_NAMED = frozenset({"ORG", "LOC", "MISC"})
_GENDERS = "Gender=Fem", "Gender=Masc"
# Steps from a name up to the noun that it completes, and tokens from « pour » to its infinitive.
_STEPS, _LED = 3, 3


def uphill(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles on the nouns that they agree with, and such infinitives on their verbs."""
    tokens, grammar = trees.tokens, trees.language.grammar
    found: dict[int, Token] = {}
    for token in tokens:
        if token.dep != _TOLD or token.head >= token.index:
            continue
        if token.has("VerbForm=Part"):
            noun = _agreeing(tokens, token)
            if noun is not None:
                found[token.index] = replace(token, head=noun)
        elif token.has("VerbForm=Inf") and _aimed(tokens, token, grammar):
            found[token.index] = replace(token, head=tokens[token.head].head, dep=_AIM)
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _agreeing(tokens: Sequence[Token], participle: Token) -> int | None:
    """The noun above that a participle agrees with, where the word that it hangs on is no such one."""
    between = tokens[participle.head]
    unsure = between.pos == "PROPN" and between.label != _SOMEBODY and participle.has("Gender=Fem")
    if alike(between, participle) and not (unsure and not between.has("Gender=Fem")):
        return None
    if any(token.pos == "PUNCT" for token in tokens[between.index : participle.index]):
        return None
    own = next((one for one in _GENDERS if participle.has(one)), None)
    for here in climb(tokens, between.index, _STEPS):
        owner = tokens[tokens[here].head]
        if tokens[here].dep not in _WITHIN or own is None:
            return None
        if owner.pos == "NOUN" and owner.index < here and owner.has(own) and alike(owner, participle):
            return owner.index
    return None


def _aimed(tokens: Sequence[Token], verb: Token, grammar: Grammar) -> bool:
    """Whether « pour » leads in an infinitive that hangs on the object of a verb, which is a name."""
    thing = tokens[verb.head]
    led = (t for t in tokens[max(verb.index - _LED, 0) : verb.index] if t.dep == _MARK and t.head == verb.index)
    if thing.dep != _OBJECT or tokens[thing.head].pos != "VERB" or not any(t.text == grammar.aim for t in led):
        return False
    return thing.label in _NAMED or thing.pos == "PROPN"
