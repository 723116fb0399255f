"""What lies in an apposition between two commas: « Luc Bas, prix Nobel de chimie en 1998, est mort ».

And what only seems to: « Comme le dit le maire, Luc Bas est mort », « signé par Luc Bas, le maire et le préfet ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import noun_at, skip
from kg.annotate.universal import FLAT, VERBS

if TYPE_CHECKING:
    from kg.model import Text, Token

# Tokens from what is asked about to either comma.
_LONG = 12
_NOUNS = frozenset({"ADJ", "NOUN", "PROPN"})
_PARTICIPLES = frozenset({"ADV", "NUM", "VERB"})
# What somebody is told to be behind a verb: « il devint le maire de Dax ».
_ATTRIBUTE = frozenset({"xcomp", "ROOT"})
# What goes on a noun of a row; the article that each but the first has; what ends the sentence.
_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
_ARTICLE, _PLURAL, _ENDS = "Definite=Def", "Number=Plur", frozenset({".", ";", "!", "?", "…"})


def apposed(text: Text, first: int, last: int, verb: int, *, participles: bool = False) -> bool:
    """Whether tokens ``first`` to ``last`` belong to an apposition to a name, which stands before the ``verb``.

    The apposition is of nouns alone and opens with one, or with its adjective: « Luc Bas, en 1998, est mort » dates the
    verb. With ``participles`` it may be a participle, and to a noun: « le juge, muté en 1998, est mort ».
    It is found by its commas, for the tree often hangs such words elsewhere.
    """
    tokens = text.tokens
    if not first <= last < verb:
        return False
    opening = _comma(tokens, range(first - 1, max(first - _LONG, text.sentence(verb).start), -1))
    closing = _comma(tokens, range(last + 1, min(last + _LONG, verb)))
    if opening is None or closing is None or first - opening <= 1:
        return False
    inside = tokens[opening + 1 : closing]
    if participles and tokens[opening - 1].pos in _NOUNS and inside[0].pos in _NOUNS | _PARTICIPLES:
        return not any(token.pos == "AUX" or token.has("VerbForm=Fin") for token in inside)
    named = (tokens[opening - 1].pos == "PROPN" or tokens[opening - 1].dep in FLAT) and inside[0].pos in _NOUNS
    return named and not any(token.pos in VERBS for token in inside)


def begins(text: Text, first: int, head: int, close: int) -> bool:
    """Whether a name behind a noun and a comma begins a clause: « Pour le juge, Luc Bas a tué », « À en croire … ».

    The noun's phrase begins at ``first``, led in by a preposition or by its verb, and the name ends before ``close``,
    where its own verb stands.
    """
    tokens = text.tokens
    if not first > 0 or close >= len(tokens):
        return False
    lead, verb = tokens[first - 1], tokens[close]
    told = lead.pos == "VERB" and not lead.has("VerbForm=Part") and tokens[head].dep not in _ATTRIBUTE
    turned = lead.pos == "ADJ" and first > 1 and tokens[first - 2].pos == "PRON"  # « s'indigne le maire, »
    above = tokens[tokens[head].head]  # « quand elle a quitté son mari, Luc Bas est parti »
    other = above.dep == "advcl" and above.index < close <= above.head
    if not (lead.pos == "ADP" or lead.dep == "fixed" or told or turned or other):
        return False
    clitic = verb.pos == "PRON" and not verb.has("PronType=Rel")
    return clitic or verb.has("Polarity=Neg") or verb.has("VerbForm=Fin")


def enrolled(text: Text, first: int, both: str) -> bool:
    """« signé par Luc Bas, (le maire de Gap) et le préfet »: whether the phrase at ``first`` is one more of a row.

    Who is both has one article for both; and what is said of a name would be held by a second comma, unless the
    sentence ends. ``both`` is the language's « et ».
    """
    tokens, stop = text.tokens, text.sentence(first).stop
    here, joined, plural = first, False, False
    while here < stop and tokens[here].has(_ARTICLE) and (noun := noun_at(tokens, here, stop)) is not None:
        plural = joined and tokens[noun].has(_PLURAL)
        here = skip(tokens, noun, stop, _PHRASE)
        if joined or here >= stop:
            break
        joined = text.lowered[here] == both
        here += joined or tokens[here].text == ","
    if not joined or here <= first or text.lowered[here - 1] == both:
        return False
    closed = here >= stop or tokens[here].text in _ENDS
    return plural or closed or (tokens[here].has("VerbForm=Fin") and tokens[here].has(_PLURAL))


def _comma(tokens: tuple[Token, ...], places: range) -> int | None:
    return next((index for index in places if tokens[index].text == ","), None)
