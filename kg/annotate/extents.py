"""How far a noun phrase goes: what of the tree's branches belongs to it, and what says more of the thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
_CLOSING = frozenset({")", "»"})
_COMPLETING = frozenset({"nmod", "obl:arg", "obl:mod", "obl"})
_DETERMINED = frozenset({"det"})


class Extents:
    """The noun phrases of one text, each measured once."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self._text = syntax.text
        self._tokens, self._children = syntax.text.tokens, syntax.text.children
        self._near, self._within = frozenset({"", syntax.grammar.of}), syntax.grammar.within
        self._phrases: dict[tuple[int, bool], Span] = {}
        self._firsts: dict[int, int] = {}

    def phrase(self, head: int, *, whole: bool) -> Span:
        """The span of the phrase of ``head``, as :meth:`~kg.annotate.syntax.Syntax.phrase` gives it."""
        known = self._phrases.get((head, whole))
        if known is None:
            known = self._phrases[head, whole] = self._cut(head, whole=whole)
        return known

    def _cut(self, head: int, *, whole: bool) -> Span:
        tokens = self._tokens
        if not self._children[head]:
            return self._text.span(head, head)
        inside = self._branches(head, whole=whole)
        first, last = min(inside), max(inside)
        while first < head and tokens[first].pos in _LINKING:
            first += 1
        while last > head and tokens[last].pos in _TRAILING and tokens[last].text not in _CLOSING:
            last -= 1
        return self._text.span(first, last)

    def _branches(self, head: int, *, whole: bool) -> list[int]:
        """What belongs to the phrase of ``head``: from what is not of it before, up to the first branch cut behind."""
        tokens, children, begin, cut = self._tokens, self._children, 0, len(self._tokens)
        found, stack = [head], [head]
        while stack:
            here = stack.pop()
            for child in children[here]:
                if here == head and (tokens[child].dep in _EDGE or (not whole and self._leads(child))):
                    begin = child if child < head and not whole else begin
                    continue
                if not whole and child > head and self._apart(child, top=here == head):
                    cut = min(cut, self._first_under(child))
                    continue
                found.append(child)
                if children[child]:
                    stack.append(child)
        return [index for index in found if begin <= index < cut]

    def _leads(self, index: int) -> bool:
        """Whether what stands before a noun is of the clause, or the relative that the noun completes: « dont »."""
        token = self._tokens[index]
        return index < token.head and (token.dep in _LEADING or token.has("PronType=Rel"))

    def _first_under(self, index: int) -> int:
        """The first token of all that ``index`` governs, itself included."""
        known = self._firsts.get(index)
        if known is None:
            known = self._firsts[index] = min(self._text.subtree(index))
        return known

    def _apart(self, child: int, *, top: bool) -> bool:
        token = self._tokens[child]
        if token.dep in {"amod", "nmod"} and self._acts(token):
            return True
        if token.dep in _LOOSE and (top or token.dep != "conj" or self._syntax.kids(child, _DETERMINED)):
            return token.dep != "punct" or token.text == ","
        if token.dep in _COMPLETING:
            preposition = self._syntax.preposition(child)
            return preposition not in self._near and preposition != self._within
        return token.dep == "acl" and token.has("VerbForm=Part") and any(self._children[child])

    def _acts(self, token: Token) -> bool:
        """« L'avocate reproche … », « Le groupe compte fermer … »: a verb that the model takes for part of a phrase."""
        after = self._tokens[token.index + 1 : token.index + 2]
        bare = token.pos in {"NOUN", "VERB"} and not self._syntax.preposition(token.index)
        wills = bare and bool(after) and after[0].pos == "VERB" and after[0].has("VerbForm=Inf")
        if token.text.lower() in self._syntax.presents and after and after[0].pos in {"DET", "NUM"}:
            return True  # « l'usine pollue la rivière »
        return wills or (token.pos == "VERB" and token.has("VerbForm=Fin"))
