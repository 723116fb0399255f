"""How far a noun phrase goes: what of the tree's branches belongs to it, and what says more of the thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip

if TYPE_CHECKING:
    from kg.annotate.syntax import Syntax
    from kg.model import Span, Token

# Branches that a noun phrase is cut before: what follows says more of the thing but does not name it.
_LOOSE = frozenset({"appos", "parataxis", "acl:relcl", "conj", "cc", "punct", "dislocated"})
# What stands at the edge of a noun phrase without being of it.
_EDGE = frozenset({"case", "cc", "mark", "cop", "nsubj", "advmod", "aux:tense", "aux:pass"})
# What the tree hangs on a noun before it, though it is of the clause: « en attendant, c'est une trêve ».
_LEADING = frozenset({"advcl", "obl:mod", "obl:arg", "parataxis"})
_LINKING = frozenset({"PUNCT", "ADP", "CCONJ"})
_TRAILING = _LINKING | {"DET"}
_OPENING, _CLOSING = frozenset({"(", "«", "“"}), frozenset({")", "»"})
_COMPLETING = frozenset({"nmod", "obl:arg", "obl:mod", "obl"})
_DETERMINED = frozenset({"det"})
_NAMING = frozenset({"amod", "nmod"})


def extent(syntax: Syntax, head: int, *, whole: bool) -> Span:
    """The span of the phrase of ``head``, as :meth:`~kg.annotate.syntax.Syntax.phrase` gives it."""
    text, tokens = syntax.text, syntax.text.tokens
    if not text.children[head]:
        return text.span(head, head)
    inside = _all(syntax, head) if whole else _branches(syntax, head)
    first, last = skip(tokens, min(inside), head, _LINKING), max(inside)
    while last > head and tokens[last].pos in _TRAILING and tokens[last].text not in _CLOSING:
        last -= 1
    return text.span(first, last)


def _all(syntax: Syntax, head: int) -> list[int]:
    """The ends of all that ``head`` governs, but for what stands at its edge, and itself."""
    tokens = syntax.text.tokens
    near = (child for child in syntax.text.children[head] if not _dashed(tokens[child], head))
    inside = [child for child in near if tokens[child].dep not in _EDGE]
    return [head, *map(syntax.first_under, inside), *map(syntax.last_under, inside)]


def _branches(syntax: Syntax, head: int) -> list[int]:
    """What belongs to the phrase of ``head``: from what is not of it before, up to the first branch cut behind."""
    tokens, children = syntax.text.tokens, syntax.text.children
    begin, cut = 0, len(tokens)
    found = [head]
    for here in found:
        for child in children[here]:
            if _dashed(tokens[child], head):
                continue
            if here == head and (tokens[child].dep in _EDGE or _leads(tokens[child])):
                begin = child if child < head else begin
            elif child > head and _apart(syntax, child, top=here == head):
                cut = min(cut, max(syntax.first_under(child), head + 1))  # a mended tree may cross its own branches
            else:
                found.append(child)
    return [index for index in found if begin <= index < cut]


def _dashed(token: Token, head: int) -> bool:
    """Whether it is the mark that opens the sentence, wherever the tree hangs it: « - Le maire ferme la porte »."""
    return token.dep == "punct" and token.index < head and token.text not in _OPENING


def _leads(token: Token) -> bool:
    """Whether what stands before a noun is of the clause, or the relative that the noun completes: « dont »."""
    if token.index > token.head:
        return False
    return token.dep in _LEADING or (token.pos == "PRON" and token.has("PronType=Rel"))


def _apart(syntax: Syntax, child: int, *, top: bool) -> bool:
    token = syntax.text.tokens[child]
    if token.dep in _NAMING and _acts(syntax, token):
        return True
    if token.dep in _LOOSE and (top or token.dep != "conj" or syntax.kids(child, _DETERMINED)):
        return token.dep != "punct" or token.text == ","
    if token.dep in _COMPLETING:
        return syntax.preposition(child) not in {"", syntax.grammar.of, syntax.grammar.within}
    return token.dep == "acl" and token.has("VerbForm=Part") and any(syntax.text.children[child])


def _acts(syntax: Syntax, token: Token) -> bool:
    """« L'avocate reproche … », « Le groupe compte fermer … »: a verb that the model takes for part of a phrase."""
    after = syntax.text.tokens[token.index + 1 : token.index + 2]
    bare = token.pos in {"NOUN", "VERB"} and not syntax.preposition(token.index)
    wills = bare and bool(after) and after[0].pos == "VERB" and after[0].has("VerbForm=Inf")
    if token.text.lower() in syntax.presents and after and after[0].pos in {"DET", "NUM"}:
        return True  # « l'usine pollue la rivière »
    return wills or (token.pos == "VERB" and token.has("VerbForm=Fin"))
