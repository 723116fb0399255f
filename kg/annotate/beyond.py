"""Subjects behind a name in what opens the sentence: « Selon le juge, Luc Bas, le suspect, qui était armé, a tiré ».

The model often takes the name for the subject and what stands behind it for an apposition. But what a preposition
leads in is no subject: where the verb has no other, it is what follows the name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.tokens import noun_at
from kg.annotate.universal import ANY_SUBJECT, CLITICS, FLAT, HELPERS, SUBJECTS
from kg.lang.people import personal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.people import People
    from kg.model import Token

_COMMA = ","
_ASIDES = frozenset({"acl", "acl:relcl", "amod", "appos"})
# What ends the stretch in which the subject and its verb are looked for.
_STOPS = frozenset({":", ";", "«", "“", '"', "»", "”", "("})


def beyond(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the subjects of such sentences below their verbs, and the name in what opens them."""
    found: dict[int, Token] = {}
    tokens = trees.tokens
    for sentence in trees.sentences:
        comma = led_name(tokens, sentence, trees.language.people)
        noun = noun_at(tokens, comma + 1, sentence.stop) if comma else None
        finite = _finite(tokens, noun, sentence.stop) if noun is not None else None
        if noun is None or finite is None or tokens[noun].pos != "NOUN" or not agree(tokens[noun], tokens[finite]):
            continue
        verb = tokens[finite].head if tokens[finite].dep in HELPERS else finite
        kids = [t for t in tokens[sentence.start : sentence.stop] if t.head == verb and t.index != noun]
        if verb < noun or any(t.index > noun and t.dep in ANY_SUBJECT for t in kids):
            continue
        passive = any(t.dep == "aux:pass" for t in kids)
        found[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
        found |= {t.index: replace(t, dep="obl:mod") for t in kids if t.index < noun and t.dep in SUBJECTS}
        asides = (t for t in tokens[noun + 1 : finite] if t.dep in _ASIDES and t.head in range(sentence.start, noun))
        found |= {t.index: replace(t, head=noun) for t in asides}  # « (le suspect), blessé au bras, a tiré »
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def led_name(tokens: Sequence[Token], sentence: range, people: People) -> int | None:
    """The comma behind the name that closes what opens the sentence, and before another phrase; if it is so led in.

    « Selon Luc Bas, (le suspect) », « Selon le juge, Luc Bas, (le suspect) », not « Après l'été, Luc Bas, (un élu) ».
    """
    lead = comma = None
    for index in sentence:
        token = tokens[index]
        if token.text in _STOPS or token.has("VerbForm=Fin"):
            return None
        if token.pos == "ADP" and (index == sentence.start or tokens[index - 1].text == _COMMA):
            lead, comma = index, None
        elif lead is not None and token.text == _COMMA:
            named = tokens[index - 1].label or tokens[index - 1].dep in FLAT
            if named and index + 1 < sentence.stop and tokens[index + 1].pos == "DET":
                return index
            office = noun_at(tokens, _past_lead(tokens, lead), index)
            told = office is not None and personal(people.nouns.get(tokens[office].text.lower(), ()))
            lead, comma = (lead if told and comma is None else None), index
    return None


def _past_lead(tokens: Sequence[Token], lead: int) -> int:
    """Behind what leads in: « selon », « d'après », « à en croire »."""
    here = lead + 1
    while tokens[here].dep == "fixed" or tokens[here].pos in {"ADP", "PRON"} or tokens[here].has("VerbForm=Inf"):
        here += 1
    return here


def _finite(tokens: Sequence[Token], noun: int, stop: int) -> int | None:
    """The finite verb of which the noun may be the subject: behind it or behind asides that commas close.

    None where a comma and another noun stand before the verb, or it is the verb of a relative clause.
    """
    comma, related, told = noun, False, False
    for token in tokens[noun + 1 : stop]:
        if token.text in _STOPS:
            return None
        if token.has("PronType=Rel"):
            related, told = True, False
        elif token.text == _COMMA:
            comma = token.index
            related = related and not told
        elif token.has("VerbForm=Fin"):
            if not related:
                between = tokens[comma + 1 : token.index]
                return token.index if comma == noun or all(t.pos in CLITICS for t in between) else None
            told = True
    return None
