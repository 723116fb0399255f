"""Verbs behind « comme » that the model takes for nouns: « Comme (l'annonce) mardi le maire, la halle a brûlé ».

It takes the pronoun for an article, so that nobody says it. A noun would have its complement behind « de »; what has a
day, a name or another article right behind it, and a comma after that, is a verb of saying and who says it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.datives import timely
from kg.annotate.tokens import noun_at
from kg.annotate.universal import NOUNS
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_VERB = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
_PRONOUN = "Number=Sing|Person=3"
# Tokens from the verb to the comma behind who says it.
_REACH = 14
_LED = frozenset({"DET", "PROPN"})


def vouched(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns as the verbs that they are, and who says it as their subject."""
    tokens, speech = trees.tokens, trees.language.speech
    found: dict[int, Token] = {}
    for lead in tokens[:-4]:
        pronoun, verb = tokens[lead.index + 1 : lead.index + 3]
        if lead.text.lower() not in speech.likening or pronoun.text.lower() not in speech.neuter:
            continue
        said = (base for base, tense in speech.forms.get(verb.text.lower(), ()) if tense is Tense.PRESENT)
        lemma = next(said, None) if verb.pos in NOUNS and pronoun.pos == "DET" else None
        if lemma is not None:
            found |= _mended(trees, lead.index, lemma)
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _mended(trees: Trees, lead: int, lemma: str) -> dict[int, Token]:
    """The words from « comme » to its comma, hung on the verb that stands two behind it."""
    tokens, verb, stop = trees.tokens, lead + 2, min(lead + _REACH, trees.sentence(lead).stop)
    first, this = verb + 1, trees.language.grammar.this
    while first < stop and (timely(tokens[first].lemma, trees.language) or tokens[first].lemma == this):
        first += 1
    who = noun_at(tokens, first, stop) if first < stop and tokens[first].pos in _LED else None
    comma = next((here for here in range(first, stop) if tokens[here].text == ","), None)
    inside = range(lead, comma or lead)
    root = next((i for i in trees.sentence(lead) if tokens[i].dep == "ROOT" and i not in inside), None)
    if who is None or who not in inside or root is None:
        return {}
    told = tokens[verb]
    found = {
        index: replace(tokens[index], head=verb, dep="obl:mod" if index < first else tokens[index].dep)
        for index in range(verb + 1, inside.stop)
        if tokens[index].head not in range(verb + 1, inside.stop) or tokens[index].head == index
    }
    found[who] = replace(tokens[who], head=verb, dep="nsubj")
    found[lead] = replace(tokens[lead], pos="SCONJ", head=verb, dep="mark")
    found[lead + 1] = replace(tokens[lead + 1], pos="PRON", head=verb, dep="obj", features=_PRONOUN)
    found[verb] = replace(told, pos="VERB", lemma=lemma, head=root, dep="advcl", features=_VERB)
    return found
