"""Names that the model hangs on what completes an office: « Le chef de la police Luc Bas a démissionné ».

It has « Luc Bas » for the police's name, or for one more subject of the verb. A first name and a surname right behind
what completes a noun for somebody are whose office that is, unless such a noun announces names (« l'usine Anne Roux »).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, FLAT, SUBJECTS
from kg.lang.names import Rule
from kg.lang.people import personal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_HUNG = SUBJECTS | {"nmod", "appos", "amod"}
_COMPLETING, _BESIDE, _PERSON = "nmod", "appos", "PER"
_NAMING = frozenset({Rule.MERGES, Rule.ANNOUNCES})


def borne(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such names beside the nouns of their offices."""
    tokens, language = trees.tokens, trees.language
    found = list(tokens)
    for name in tokens[3:-1]:
        if name.pos == "PROPN" and name.dep in _HUNG and tokens[name.index + 1].dep in FLAT:
            office = _office(tokens, name, language)
            if office is not None:
                found[name.index] = replace(name, head=office, dep=_BESIDE)
    return tuple(found) if found != [*tokens] else tokens


def _office(tokens: Sequence[Token], name: Token, language: Language) -> int | None:
    """The noun for somebody that the noun right before ``name`` completes, if the tree has another bearer for it."""
    somebody = name.text in language.names.forenames or name.label == _PERSON
    if not somebody or tokens[name.index + 1].head != name.index:
        return None
    noun = tokens[skip_back(tokens, name.index - 1, 0, ("ADJ",))]
    if noun.pos != "NOUN" or noun.dep != _COMPLETING or _names(noun, language):
        return None
    office = tokens[noun.head]
    led = tokens[skip_back(tokens, noun.index - 1, office.index, BEFORE_NOUN)]
    bound = led.text in language.grammar.ofs and led.index > office.index
    if led.text in language.grammar.ofs_plain and led.index == noun.index - 1:  # « le secrétaire d'État »
        return None
    if not bound or name.head not in {noun.index, office.head} or not office.has("Number=Sing"):
        return None
    return office.index if personal(language.people.nouns.get(office.text.lower(), ())) else None


def _names(noun: Token, language: Language) -> bool:
    """Whether a noun has the names of things behind it: « lycée », « groupe »."""
    heads = language.names.heads.get(noun.text.lower(), ())
    return any(head.rule in _NAMING for head in heads if len(head.words) == 1)
