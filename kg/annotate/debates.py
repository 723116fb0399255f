"""What is only debated, fought or voted on: « milite contre la vente », « ont repoussé la loi sur la vente »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import NOMINAL

if TYPE_CHECKING:
    from kg.annotate.joints import Bearing
    from kg.model import Token

_UNDERGOING = frozenset({"obj", "obl:arg", "xcomp", "ccomp", "nsubj:pass"})


def debated(bearing: Bearing, token: Token, head: Token) -> bool:
    """« milite contre la construction », « a débattu de la vente »: what may come is not there yet."""
    if token.lemma.lower() in bearing.words.ongoing:
        return False
    led = [bearing.text.lowered[child] for child in bearing.text.children[token.index] if child < token.index]
    if bearing.words.against in led or (token.dep == "nmod" and head.lemma.lower() in bearing.words.debates):
        return True
    if bearing.words.on in led and _billed(bearing, token, head):
        return True
    if head.pos != "VERB" or bearing.words.topical.isdisjoint(led):
        return False
    # « Un référendum a été organisé sur la vente »
    words = (bearing.text.tokens[child] for child in bearing.text.children[head.index])
    asked = [word.lemma.lower() for word in words if word.dep in _UNDERGOING or word.dep == "nsubj"]
    return head.lemma in bearing.words.debating or not bearing.words.debates.isdisjoint(asked)


def _billed(bearing: Bearing, token: Token, head: Token) -> bool:
    """« ont repoussé la loi sur la vente », where the model may hang it from the verb."""
    here = head if head.pos in NOMINAL else None
    told = (bearing.text.tokens[i] for i in bearing.text.children[head.index] if i < token.index)
    near = here or next((word for word in told if word.dep in _UNDERGOING), None)
    return near is not None and near.lemma.lower() in bearing.words.bills
