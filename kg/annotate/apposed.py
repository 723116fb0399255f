"""What lies in an apposition between two commas: « Luc Bas, prix Nobel de chimie en 1998, est mort »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Text, Token

# Tokens from what is asked about to either comma.
_LONG = 12
_NOUNS = frozenset({"ADJ", "NOUN", "PROPN"})
_PARTICIPLES = frozenset({"ADV", "NUM", "VERB"})
_FLAT = frozenset({"flat:name", "flat:foreign"})
_VERBAL = frozenset({"AUX", "VERB"})


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
    named = (tokens[opening - 1].pos == "PROPN" or tokens[opening - 1].dep in _FLAT) and inside[0].pos in _NOUNS
    return named and not any(token.pos in _VERBAL for token in inside)


def _comma(tokens: tuple[Token, ...], places: range) -> int | None:
    return next((index for index in places if tokens[index].text == ","), None)
