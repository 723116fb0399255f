"""Who does what an infinitive tells: « obliger X à vendre », « sommer X de partir », « la décision de X de partir »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import AUXILIARIES

if TYPE_CHECKING:
    from kg.annotate.syntax import Syntax
    from kg.model import Token

_RECEIVING, _TO, _HUNG = frozenset({"obj", "iobj"}), frozenset({"obl:arg"}), frozenset({"xcomp"})
_TOWARDS = _TO | {"obl:mod"}
_HELD = frozenset({"obj", "obl:arg", "obl:mod", "xcomp", "nsubj:pass"})
_MARKED = frozenset({"mark", "case"})
_SEEN = frozenset({"nsubj", "obj"})
_DETERMINED = frozenset({"det", "nummod", "nmod", "amod"})


def controller(syntax: Syntax, governor: int, infinitive: Token | None = None) -> tuple[int, ...]:
    """Who does the infinitive under a verb with an object: « obliger X à », « demander à X de ».

    Of « a dit à X vouloir partir », where nothing leads in the infinitive, it is who says so.
    """
    grammar, lemma = syntax.grammar, syntax.text.tokens[governor].lemma
    if lemma in grammar.holding:  # « a pris la décision de partir »
        return ()
    for token in syntax.kids(governor, _RECEIVING):
        if token.text.lower() in grammar.reflexive or _bare(syntax, token):
            continue
        if token.text.lower() == grammar.what:
            found = syntax.antecedent(token.index)
            return (found,) if found is not None else ()
        return syntax.conjuncts(token.index)
    # « a ordonné à Gap de fermer », « Ana Roux reproche à Gap d'avoir fermé », where the tables have the noun
    asked = not {lemma, f"{lemma}r"}.isdisjoint(grammar.bidding | syntax.promisers)
    bare = infinitive is not None and not led(syntax, infinitive)
    for token in () if bare else syntax.kids(governor, _TOWARDS if asked else _TO):
        if syntax.preposition(token.index) == grammar.to:
            return syntax.conjuncts(token.index)
    hung = (t for t in syntax.kids(governor, _HUNG) if t.pos == "PROPN" and governor < t.index)
    return next((syntax.conjuncts(t.index) for t in hung), ())


def led(syntax: Syntax, infinitive: Token) -> bool:
    """Whether a preposition leads in an infinitive, « avoir signé » too."""
    first = min((infinitive.index, *(token.index for token in syntax.kids(infinitive.index, AUXILIARIES))))
    marked = any(token.pos == "ADP" for token in syntax.kids(infinitive.index, _MARKED))
    return marked or (first > 0 and syntax.text.tokens[first - 1].pos in {"ADP", "SCONJ"})


def seen(syntax: Syntax, infinitive: Token) -> tuple[int, ...]:
    """Who is seen to do it, never who sees: « Dax a vu partir (Luc Bas) », « a vu (Luc Bas) partir »."""
    below = syntax.kids(infinitive.head, _SEEN)
    behind = [t for t in below if t.index > infinitive.head and (t.dep == "obj" or t.index > infinitive.index)]
    return next((syntax.conjuncts(t.index) for t in behind), ())


def alongside(syntax: Syntax, verb: int) -> int | None:
    """« a poussé X à (fermer) le site et supprimer 30 postes »: what an infinitive goes on from, hung on the verb."""
    token = syntax.text.tokens[verb]
    if token.dep != "conj" or not token.has("VerbForm=Inf") or syntax.text.tokens[token.head].has("VerbForm=Inf"):
        return None
    hung = [t.index for t in syntax.kids(token.head, _HUNG) if t.has("VerbForm=Inf") and token.head < t.index < verb]
    return hung[-1] if hung else None


def _bare(syntax: Syntax, token: Token) -> bool:
    """« a entrepris mardi de sonder le lac »: a noun with nothing beside it receives nothing."""
    return token.pos == "NOUN" and token.text[:1].islower() and not syntax.kids(token.index, _DETERMINED)


def holder(syntax: Syntax, noun: int) -> tuple[int, ...]:
    """Who holds the noun that an infinitive completes: « la décision de X de partir », « X a décidé… ».

    Whoever is told to do something (« sommer les rebelles de quitter la ville ») does it himself.
    """
    tokens, grammar = syntax.text.tokens, syntax.grammar
    token = tokens[noun]
    if token.dep == "obj" and tokens[token.head].lemma in grammar.steering:
        return syntax.conjuncts(noun)
    for argument in syntax.complements(noun):
        if argument.preposition in {grammar.of, grammar.own} and not argument.guessed:
            return (argument.head,)
    return syntax.grammatical(token.head)[0] if token.dep in _HELD else ()


def told_to(syntax: Syntax, verb: int) -> int | None:
    """Who hears « a dit à (Ana Roux) avoir signé », « a dit à (Ana Roux) vouloir signer », wherever it hangs."""
    token = syntax.text.tokens[verb]
    infinitive = token.has("VerbForm=Inf") or any(t.has("VerbForm=Inf") for t in syntax.kids(verb, AUXILIARIES))
    if not infinitive or token.head >= verb or led(syntax, token):
        return None
    if token.dep.startswith("acl"):
        noun = syntax.text.tokens[token.head]
        return noun.index if noun.text[:1].isupper() and syntax.preposition(noun.index) == syntax.grammar.to else None
    if token.dep not in _HUNG:
        return None
    hearing = (t for t in syntax.kids(token.head, _TO) if token.head < t.index < verb)
    return next((t.index for t in hearing if syntax.preposition(t.index) == syntax.grammar.to), None)
