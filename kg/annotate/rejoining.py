"""Clauses that the model parts from their subject: « Il est faux qu'Orial ait fermé l'usine »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, alike, participle
from kg.annotate.datives import timely
from kg.annotate.tokens import above
from kg.annotate.universal import FLAT, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_RELATIVE, _BESIDE = "acl:relcl", "advcl"
_OBJECT, _TOLD = "obj", frozenset({"advcl", "ccomp", "dep", "parataxis"})
_LEADING = frozenset({"dep", "mark", _OBJECT})
_GENDERS = "Gender=Fem", "Gender=Masc"
# How participles behind a comma hang, how what completes a word does, and the words of a noun phrase on its noun.
_ASIDE, _COMPLEMENTS = frozenset({"acl", "advcl"}), frozenset({"nmod", "obj", "obl:arg", "obl:mod"})
_WITHIN = FLAT | {"amod", "nmod", "appos", "punct"}
# Tokens before a noun among which its « de » or its article stands.
_NEAR = 2
# Tokens of brackets behind a name, both marks among them.
_BRACKET = 14


def rejoined(trees: Trees) -> tuple[Token, ...]:
    """The tokens with what « que » leads in as the subject of the verb that comes right after it."""
    tokens, grammar = trees.tokens, trees.language.grammar
    cut = [t for t in tokens if t.dep == "dep" and t.pos in NOUNS and t.index and _led(tokens, t, grammar)]
    if not cut:
        return tokens
    found = list(tokens)
    for name in cut:
        verb = _verb(tokens, name)
        if verb is not None:
            passive = any(token.head == verb and token.dep == "aux:pass" for token in tokens[name.index : verb])
            found[name.index] = replace(name, head=verb, dep="nsubj:pass" if passive else "nsubj")
            found[name.index - 1] = replace(tokens[name.index - 1], head=verb, dep="mark")
            found[verb] = replace(tokens[verb], dep="ccomp")
    return tuple(found)


def _led(tokens: Sequence[Token], name: Token, grammar: Grammar) -> bool:
    before = tokens[name.index - 1]
    return before.text.lower() in grammar.that and before.head == name.index


def _verb(tokens: Sequence[Token], name: Token) -> int | None:
    """The verb whose finite word comes right after the name, and which hangs from what that hangs from."""
    here = name.index + 1
    while here < len(tokens) and tokens[here].head == name.index and tokens[here].dep in FLAT:
        here += 1
    if here == len(tokens) or not tokens[here].has("VerbForm=Fin"):
        return None
    verb = tokens[tokens[here].head] if tokens[here].dep in HELPERS else tokens[here]
    return verb.index if verb.dep == "parataxis" and verb.head == name.head else None


def agreeing(trees: Trees) -> tuple[Token, ...]:
    """« La mère de Luc Bas, qui a été tué »: with such a clause hung from the noun or name that it agrees with.

    So too « le directeur de la clinique, qu'il a dirigée »: behind « que » the participle agrees with what undergoes.
    """
    tokens, grammar = trees.tokens, trees.language.grammar
    told = [t for t in tokens if t.dep == _RELATIVE and t.has("VerbForm=Part") and _alien(tokens, tokens[t.head], t)]
    passive = {token.head for token in tokens if token.dep == "aux:pass"} if told else set[int]()
    found = list(tokens)
    for verb in told:
        noun = tokens[verb.head]
        inside = [t for t in tokens[noun.index + 1 : verb.index] if t.dep == "nmod" and t.pos in NOUNS]
        chain = [t for t in inside if t.head == noun.index or tokens[t.head] in inside]
        owner = next((t for t in reversed(chain) if alike(t, verb)), None)
        leads = (
            grammar.subjects if verb.index in passive else grammar.that if verb.has("Gender=Fem") else frozenset[str]()
        )
        led = any(t.head == verb.index and t.text in leads for t in tokens[noun.index : verb.index])
        if led and owner is not None:
            found[verb.index] = replace(verb, head=owner.index)
    return tuple(found) if told else tokens


def named(trees: Trees) -> tuple[Token, ...]:
    """« Le parcours de Luc Bas, qui a fondé Orial »: with such a clause hung from the name right before « qui ».

    That is so where the noun before « de » is of no group of the lexicon: it is nobody and nothing that could do it.
    """
    tokens, language = trees.tokens, trees.language
    leads = [t for t in tokens if t.text in language.grammar.subjects and tokens[t.head].dep == _RELATIVE]
    found = list(tokens) if leads else []
    for lead in leads:
        verb = tokens[lead.head]
        name = _name(tokens, lead.index)
        noun = tokens[name.head]
        if verb.head != noun.index or noun.pos != "NOUN" or noun.text[:1].isupper() or not noun.index < name.index:
            continue
        if noun.lemma not in language.frames.senses and _possessive(tokens, name, language.grammar):
            finite = next((t for t in tokens[lead.index : verb.index + 1] if t.has("VerbForm=Fin")), verb)
            if agree(name, finite) and not finite.has("Number=Plur"):
                found[verb.index] = replace(verb, head=name.index)
    return tuple(found) if leads else tokens


def nearest(trees: Trees) -> tuple[Token, ...]:
    """« Ana Roux remplace Luc Bas, qui devient juge »: with such a clause hung from the name right before the comma.

    That is so where the clause hangs from what that name is no part of.
    """
    tokens, subjects = trees.tokens, trees.language.grammar.subjects
    leads = [t for t in tokens[2:] if t.text in subjects and tokens[t.index - 1].text == ","]
    found: dict[int, Token] = {}
    for lead in leads:
        verb, name = tokens[lead.head], _told(tokens, lead)
        hung = verb.dep == _RELATIVE and verb.head not in _above(tokens, name)
        apart = verb.head < name.index and (hung or verb.dep == _BESIDE)
        several = any(t.has("Number=Plur") and t.has("VerbForm=Fin") for t in tokens[lead.index : verb.index + 1])
        if apart and name.pos == "PROPN" and not several:
            found[verb.index] = replace(verb, head=name.index, dep=_RELATIVE)
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def whomed(trees: Trees) -> tuple[Token, ...]:
    """« Ana Roux affronte Luc Bas, qu'elle a battu »: with such a clause hung from the noun right before the comma.

    The model has it for what the verb above tells, and « que » for a conjunction.
    """
    tokens, language = trees.tokens, trees.language
    found: dict[int, Token] = {}
    for lead in tokens[2:]:
        if lead.text.lower() not in language.grammar.that or tokens[lead.index - 1].text != ",":
            continue
        verb, name = tokens[lead.head], _told(tokens, lead)
        told = verb.index > lead.index and verb.dep in _TOLD and lead.dep in _LEADING
        says = not lead.has("PronType=Rel") and tokens[verb.head].lemma in language.speech.verbs
        if timely(name.lemma, language):
            continue
        if told and not says and name.pos in NOUNS and verb.index not in above(tokens, name.index):
            found[verb.index] = replace(verb, dep=_RELATIVE, head=name.index)
            found[lead.index] = replace(lead, pos="PRON", dep=_OBJECT, features="PronType=Rel")
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def bracketed(trees: Trees) -> tuple[Token, ...]:
    """« épaulé par Luc Bas (PS), nommé juge »: with the participle hung from the person before the brackets."""
    tokens = trees.tokens
    found: dict[int, Token] = {}
    behind = (t for t in tokens[_NEAR + 1 :] if tokens[t.index - 1].text == "," and tokens[t.index - 2].text == ")")
    for verb in behind:
        start = max(verb.index - _BRACKET, trees.sentence(verb.index).start)
        opening = next((i for i in range(verb.index - _NEAR, start, -1) if tokens[i].text == "("), None)
        if opening is None or not participle(verb) or verb.dep == "ROOT":
            continue
        last = tokens[opening - 1]
        name = tokens[last.head] if last.dep in FLAT else last
        if name.label == "PER" and name.pos == "PROPN" and verb.head not in {name.index, verb.index}:
            found[verb.index] = replace(verb, head=name.index, dep="acl")
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def commanded(trees: Trees) -> tuple[Token, ...]:
    """« La guerre avec l'armée, dirigée par Luc Bas, dure »: with the participle hung from the noun it agrees with.

    That is the one before the comma, where the noun over it is of another gender or number, or does not go with one who
    leads (« la guerre avec », but « l'attaque de l'armée, menée par »).
    """
    tokens, language = trees.tokens, trees.language
    agents = {t.head for t in tokens if t.dep == "obl:agent"}
    found: dict[int, Token] = {}
    for verb in tokens[_NEAR + 1 :]:
        told = verb.dep in _ASIDE and verb.index in agents and tokens[verb.index - 1].text == ","
        body = _completing(tokens, verb) if told and participle(verb) else None
        if body is None or not alike(body, verb):
            continue
        over, between = tokens[verb.head], tokens[verb.head : body.index]
        of = any(t.head == body.index and t.text.lower() in language.grammar.ofs for t in between)
        leads = any(bond.relation == "headOf" for bond in language.relations.bonds.get(verb.lemma, ()))
        if (leads and not of) or (over.pos in NOUNS and not alike(over, verb)):
            found[verb.index] = replace(verb, head=body.index, dep="acl")
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _completing(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The noun right before the comma before ``verb`` that completes the word over ``verb``."""
    last = tokens[verb.index - _NEAR]
    while last.head > verb.head and last.dep in _WITHIN:
        last = tokens[last.head]
    return last if last.head == verb.head and last.dep in _COMPLEMENTS and last.pos in NOUNS else None


def _above(tokens: Sequence[Token], token: Token) -> set[int]:
    """All that ``token`` hangs from."""
    found: set[int] = set()
    while token.head != token.index and token.head not in found:
        found.add(token.head)
        token = tokens[token.head]
    return found


def _told(tokens: Sequence[Token], lead: Token) -> Token:
    """What a relative pronoun tells of, before it and a comma: the name there, or « l'usine » of « l'usine de Gap »."""
    name = _name(tokens, lead.index)
    noun = tokens[name.head]
    return noun if name.dep == "nmod" and noun.pos == "NOUN" and alike(noun, tokens[lead.head]) else name


def _name(tokens: Sequence[Token], lead: int) -> Token:
    """The name right before a relative pronoun, or the comma before that; else what stands there."""
    last = tokens[max(lead - 1 - (tokens[lead - 1].text == ","), 0)]
    return tokens[last.head] if last.dep in FLAT else last


def _possessive(tokens: Sequence[Token], name: Token, grammar: Grammar) -> bool:
    """« le parcours de Luc Bas »: whether « de » leads in a name."""
    led = (t for t in tokens[max(name.index - _NEAR, 0) : name.index] if t.dep == "case" and t.head == name.index)
    proper = name.pos in NOUNS and name.text[:1].isupper()
    return proper and name.dep == "nmod" and any(t.text in grammar.ofs for t in led)


def _alien(tokens: Sequence[Token], noun: Token, verb: Token) -> bool:
    """Whether a noun is of the other gender, by its article too: « la mère … tué »."""
    articles = [t for t in tokens[max(noun.index - _NEAR, 0) : noun.index] if t.dep == "det" and t.head == noun.index]
    told = (noun, *articles)
    return noun.pos == "NOUN" and not alike(noun, verb) and not any(t.has(_own(verb)) for t in told)


def _own(verb: Token) -> str:
    return next((one for one in _GENDERS if verb.has(one)), "")
