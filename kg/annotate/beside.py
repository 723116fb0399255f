"""Who is named before a comma and the participle that is said of them: « contre Luc Bas, 47 ans, jugé pour vol »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import alike, participle
from kg.annotate.universal import AUXILIARIES, FLAT

if TYPE_CHECKING:
    from kg.annotate.syntax import Syntax
    from kg.model import Token

# In tokens: « Luc Bas, ancien maire (Bolvig) de Dax, poursuivi pour fraude ».
_APPOSED = 12


def named_beside(syntax: Syntax, token: Token) -> int | None:
    """The head of the name that the participle at ``token`` is said of, not whoever pleads against him."""
    if not participle(token) or token.lemma not in syntax.grammar.undergone or token.has("Number=Plur"):
        return None
    tokens, here = syntax.text.tokens, token.index - 1
    start = syntax.text.sentence(token.index).start
    bound = token.dep.startswith("aux") or bool(syntax.kids(token.index, AUXILIARIES))
    if bound or here <= start or tokens[here].text != ",":
        return None
    here = _before_apposition(syntax, here, start)
    here = _headed(syntax, here - 4 if _aged(syntax, here, start) else here - 1)
    named = tokens[here].pos == "PROPN" or (tokens[here].pos == "NOUN" and tokens[here].text[0].isupper())
    if not named or here < start:
        return None
    # « le chef de la police de Bolvig, mis en cause »: what the name only completes may be meant as well.
    held = here
    while syntax.preposition(held) == syntax.grammar.of and tokens[held].head < held:
        held = tokens[held].head
        if alike(tokens[held], token) and tokens[held].lemma not in syntax.grammar.trials:
            return None
    return here


def _aged(syntax: Syntax, comma: int, start: int) -> bool:
    tokens = syntax.text.tokens
    return comma - start > 3 and tokens[comma - 2].pos == "NUM" and tokens[comma - 3].text == ","


def _headed(syntax: Syntax, index: int) -> int:
    """The first token of the name that ends at ``index``."""
    token = syntax.text.tokens[index]
    return token.head if token.dep in FLAT and token.head < index else index


def _before_apposition(syntax: Syntax, comma: int, start: int) -> int:
    """The comma before the apposition that ends at ``comma``, which has no article; ``comma`` itself without one."""
    tokens = syntax.text.tokens
    for index in range(comma - 1, max(start, comma - _APPOSED), -1):
        if tokens[index].has("VerbForm=Fin") or tokens[index].text in {":", ";", "»"}:
            return comma
        if tokens[index].text == ",":
            noun = next((t for t in tokens[index + 1 : comma] if t.pos not in {"ADJ", "ADV"}), tokens[index])
            name = tokens[_headed(syntax, index - 1)]
            return index if noun.pos == "NOUN" and noun.dep == "appos" and name.pos == "PROPN" else comma
    return comma
