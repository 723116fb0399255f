"""« s'en est pris à », where the model takes « s' » for « si » and the verb for a passive; « s'il est élu »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import ANY_SUBJECT

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_MARK, _OWN, _OBJECT = "mark", "expl:comp", "obj"
_CLITIC = frozenset({_MARK, _OWN, "expl:pass"})
_PASSIVE, _PERFECT = "aux:pass", "aux:tense"


def reflexive(trees: Trees) -> tuple[Token, ...]:
    """The tokens with each such pronoun as its verb's own, and « être » behind it as what makes a perfect."""
    tokens = trees.tokens
    clitics = [token for token in tokens if token.has("Reflex=Yes") and token.dep in _CLITIC | {_OBJECT}]
    if not clitics:
        return tokens
    found = list(tokens)
    for clitic in clitics:
        after = tokens[clitic.index + 1 : clitic.head]
        supposed = bool(after) and after[0].dep in ANY_SUBJECT and after[0].pos == "PRON"  # « s'il vient »
        if supposed:
            found[clitic.index] = replace(clitic, dep=_MARK)
        elif clitic.dep == _MARK and after:
            found[clitic.index] = replace(clitic, dep=_OWN)
        if found[clitic.index].dep != _MARK:
            for helper in after:
                if helper.head == clitic.head and helper.dep == _PASSIVE:
                    found[helper.index] = replace(helper, dep=_PERFECT)
    return tuple(found)
