"""Main clauses that the model joins to a clause in them: « Orial, dont le siège est à Dax, a vendu l'usine ».

It takes « est » for the verb of the sentence there, and « a vendu » for one more. Where a noun phrase opens the
sentence, « dont », « où » or « que » and a clause, or a bare participle (« Ana Roux, née à Dax, a vendu »), stand
between commas behind it, and a verb that agrees with it comes right after, that verb is the main one, and the noun
phrase its subject.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, participle
from kg.annotate.fronting import made
from kg.annotate.tokens import above, noun_at, skip
from kg.annotate.trees import looped
from kg.annotate.universal import CLITICS, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.lang.grammar import Grammar
    from kg.model import Token

_PHRASE = NOUNS | {"ADJ", "ADP", "DET", "NUM"}
_COMMA, _AGENT = ",", "obl:agent"
_MARKS = frozenset({"«", "“", '"'})
_STOPS = _MARKS | {":", ";", "»", "(", "–", "—"}
_BEFORE = frozenset({"ADJ", "DET", "NUM", "NOUN", "PROPN"})
# Tokens between the comma and the main verb: « , ne l'a pas vendue ».
_CLITICS = 3


def unfolded(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the main verbs of such sentences over their relative clauses."""
    tokens, grammar, frames = trees.tokens, trees.language.grammar, trees.language.frames
    embedding = grammar.clausal - grammar.subjects
    behind = (t for t in tokens if t.index and tokens[t.index - 1].text == _COMMA)
    leads = [t.index for t in behind if t.text in embedding or participle(t) or _noun(t, frames)]
    if not leads:
        return tokens
    found = list(tokens)
    for lead in leads:
        sentence = trees.sentence(lead)
        told, before = found[lead], found[sentence.start : sentence.stop]
        if _noun(told, frames):
            found[lead] = made(told, frames)
        verbs = _verbs(found, sentence, lead)
        if verbs is not None:
            _turn(found, sentence, verbs)
            _enumerate(found, *verbs[1:])
        else:
            found[lead] = told
            _hang(found, sentence, lead, grammar)
        if looped(found, sentence):
            found[sentence.start : sentence.stop] = before
    return tuple(found)


def _hang(tokens: list[Token], sentence: range, lead: int, grammar: Grammar) -> None:
    """« Orial, que Luc Bas voulait racheter, a fermé »: hang on the noun a relative clause that hangs on the verb."""
    noun = _opening(tokens, sentence.start, lead - 1) if tokens[lead].text in grammar.that else None
    inner = _inner(tokens, noun, lead, sentence.stop) if noun is not None else None
    if noun is None or inner is None or tokens[inner].dep != "advcl" or tokens[inner].head != tokens[noun].head:
        return
    if not inner < tokens[inner].head or not tokens[noun].dep.startswith("nsubj"):
        return
    doing = next(
        (t.index for t in tokens[inner + 1 : tokens[inner].head] if t.head == inner and t.dep == "xcomp"), inner
    )
    tokens[inner] = replace(tokens[inner], head=noun, dep="acl:relcl")
    tokens[lead] = replace(tokens[lead], head=doing, dep="obj")


def _verbs(tokens: Sequence[Token], sentence: range, lead: int) -> tuple[int, int, int] | None:
    """The noun that opens the sentence, the verb that is told of it by what ``lead`` opens, and the main verb."""
    noun = _opening(tokens, sentence.start, lead - 1)
    inner = _inner(tokens, noun, lead, sentence.stop) if noun is not None else None
    if noun is None or inner is None:
        return None
    outer = _closed(tokens, inner, noun, sentence.stop)
    if outer is None or above(tokens, outer).isdisjoint({inner, noun}):
        return None
    return noun, inner, outer


def _noun(token: Token, frames: Frames) -> bool:
    """« La Cour, saisie en mai, »: a participle that the model takes for a noun, and hangs as what it is."""
    return token.dep == "acl" and token.pos == "NOUN" and token.text in frames.participles


def _opening(tokens: Sequence[Token], start: int, comma: int) -> int | None:
    """The head of the noun phrase that is all of a sentence up to its first comma."""
    if comma <= start or tokens[start].pos == "ADP" or any(tokens[i].pos not in _PHRASE for i in range(start, comma)):
        return None
    return next((i for i in range(start, comma) if tokens[i].pos in NOUNS), None)


def _inner(tokens: Sequence[Token], noun: int, lead: int, stop: int) -> int | None:
    """The verb of what token ``lead`` leads in: itself, if it is a participle that agrees in number."""
    if participle(tokens[lead]):
        if lead + 1 < stop and tokens[lead + 1].text in _MARKS:  # « Luc Bas, dit « Lulu », »
            return None
        return lead if _agrees(tokens, noun, lead) else None
    return _verb(tokens, lead + 1, stop)


def _verb(tokens: Sequence[Token], first: int, stop: int) -> int | None:
    """The verb of the clause whose finite word comes first, before any comma: the participle of « a été vendue »."""
    finite = next((i for i in range(first, stop) if tokens[i].text == _COMMA or tokens[i].has("VerbForm=Fin")), None)
    return None if finite is None or tokens[finite].text == _COMMA else _full(tokens, finite)


def _full(tokens: Sequence[Token], finite: int) -> int:
    return tokens[finite].head if tokens[finite].dep in HELPERS else finite


def _closed(tokens: Sequence[Token], inner: int, noun: int, stop: int) -> int | None:
    """The verb right behind the comma that ends the relative clause, if it agrees with the noun before that."""
    for comma in (i for i in range(inner + 1, stop) if tokens[i].text == _COMMA):
        finite = skip(tokens, comma + 1, min(comma + 1 + _CLITICS, stop), CLITICS)
        if finite < stop and tokens[finite].has("VerbForm=Fin") and _agrees(tokens, noun, finite):
            return _full(tokens, finite)
    return None


def _agrees(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """Whether a noun may be the subject of a verb; the number of a bare name, « Orial », is the model's guess."""
    name = tokens[noun].text[0].isupper() and tokens[noun + 1].text == _COMMA and tokens[noun].dep == "ROOT"
    return name or agree(tokens[noun], tokens[verb])


def _turn(tokens: list[Token], sentence: range, verbs: tuple[int, int, int]) -> None:
    """Put the ``outer`` verb in the place of the ``inner`` one, over the noun, which has the inner one below it.

    What stands behind a transitive verb for its subject is its object.
    """
    noun, inner, outer = verbs
    top = tokens[inner]
    root = top.head in {inner, noun} and tokens[noun].head in {inner, noun, outer}
    passive = any(tokens[i].head == outer and tokens[i].dep == "aux:pass" for i in sentence)
    bare = participle(top) and not any(tokens[i].head == inner and tokens[i].dep in HELPERS for i in sentence)
    tokens[outer] = replace(tokens[outer], head=outer if root else top.head, dep="ROOT" if root else top.dep)
    tokens[noun] = replace(tokens[noun], head=outer, dep="nsubj:pass" if passive else "nsubj")
    tokens[inner] = replace(top, head=noun, dep="acl" if bare else "acl:relcl")
    for index in sentence:
        if tokens[index].head == outer and tokens[index].dep == "nsubj" and index > outer:
            tokens[index] = replace(tokens[index], dep="obj")
        if tokens[index].head == inner and (index < noun or index > outer) and index not in verbs:
            tokens[index] = replace(tokens[index], head=outer)


def _enumerate(tokens: list[Token], inner: int, outer: int) -> None:
    """« Orial, créé par Ana Roux et Luc Bas, a vendu »: have Luc Bas, the main subject to the model, go on a list."""
    inside = tokens[inner:outer]
    taken = next((token.index for token in inside if token.head == outer and token.dep.startswith("nsubj")), None)
    agent = next((token.index for token in inside if token.head == inner and token.dep == _AGENT), None)
    if taken is None or agent is None or agent >= taken:
        return
    tokens[taken] = replace(tokens[taken], head=agent, dep="conj")
    for index in range(agent, taken):
        if tokens[index].head == outer and tokens[index].dep == "cc":
            tokens[index] = replace(tokens[index], head=taken)


def acting(trees: Trees) -> tuple[Token, ...]:
    """The tokens with what stands behind a verb with « qui » for its object: « Me Roy, qui défend Luc Bas ».

    So too where the model has it do what the main verb tells: « Le patron, qui invoque une chute, a fermé l'usine ».
    """
    tokens, grammar = trees.tokens, trees.language.grammar
    led = {token.head for token in tokens if token.text in grammar.subjects and token.dep == "nsubj"}
    if not led:
        return tokens
    twice = (t for t in tokens if t.dep == "nsubj" and t.head in led and t.index > t.head and t.pos in NOUNS)
    turned = {token.index: replace(token, dep="obj") for token in twice}
    for verb in led:
        if (thing := _strayed(tokens, verb)) is not None:
            turned[thing] = replace(tokens[thing], head=verb, dep="obj")
    return tuple(turned.get(token.index, token) for token in tokens) if turned else tokens


def _strayed(tokens: Sequence[Token], verb: int) -> int | None:
    """The noun behind ``verb``, in a clause with « qui », that is the second subject of the verb over the clause."""
    here = noun_at(tokens, verb + 1, len(tokens))
    if here is None or here == verb + 1 or tokens[here].dep != "nsubj":
        return None
    told, main = tokens[tokens[verb].head], tokens[here].head
    outer = main > here and told.dep == "nsubj" and told.head == main and told.index < verb
    return here if outer and tokens[verb].dep == "acl:relcl" else None


def stood(trees: Trees) -> tuple[Token, ...]:
    """The tokens with finite verbs over the noun that opens their sentence: « Les ouvriers débrayeront jeudi ».

    The model hangs them on the noun, as participles.
    """
    tokens, grammar = trees.tokens, trees.language.grammar
    hung = [t.index for t in tokens if t.dep == "acl" and tokens[t.head].dep == "ROOT" and t.head < t.index]
    found = list(tokens) if hung else []
    for verb in hung:
        sentence, noun = trees.sentence(verb), tokens[verb].head
        helping = (t.index for t in tokens[noun + 1 : verb] if t.head == verb and t.dep in HELPERS)
        finite = next((index for index in (*helping, verb) if tokens[index].has("VerbForm=Fin")), None)
        if finite is not None and _opens(tokens, sentence, noun, finite, grammar):
            _raise(found, sentence, noun, verb)
    return tuple(found) if hung else tokens


def _opens(tokens: Sequence[Token], sentence: range, noun: int, finite: int, grammar: Grammar) -> bool:
    """Whether all before the ``finite`` verb is the phrase of the noun, with what stands between two commas behind."""
    before, between = tokens[sentence.start : noun], tokens[noun + 1 : finite]
    if tokens[noun].pos not in NOUNS or any(token.pos not in _BEFORE for token in before):
        return False
    related = grammar.clausal | grammar.subjects
    if any(t.text in _STOPS or t.text in related or t.pos == "SCONJ" or t.has("VerbForm=Fin") for t in between):
        return False
    commas = sum(token.text == _COMMA for token in between)
    spoken = any(t.dep.startswith("nsubj") and t.head in {finite, tokens[finite].head} for t in tokens[finite:])
    return commas != 1 and not spoken and agree(tokens[noun], tokens[finite])


def _raise(tokens: list[Token], sentence: range, noun: int, verb: int) -> None:
    passive = any(tokens[index].head == verb and tokens[index].dep == "aux:pass" for index in sentence)
    tokens[verb] = replace(tokens[verb], head=verb, dep="ROOT")
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj:pass" if passive else "nsubj")
    for index in range(verb + 1, sentence.stop):
        if tokens[index].head == noun:
            dep = "obl:arg" if tokens[index].dep == "nmod" else tokens[index].dep
            tokens[index] = replace(tokens[index], head=verb, dep=dep)
