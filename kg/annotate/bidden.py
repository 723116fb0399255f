"""What those are bidden to do whom a clause describes: « demande aux clients qui ont acheté ce lait de le rapporter ».

The model hangs the infinitive on the clause, or on its last noun. A verb that bids takes it, where nothing else that
stands behind it is what is asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import ANY_SUBJECT, AUXILIARIES, BEFORE_NOUN, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_INFINITIVE, _OBJECT = "VerbForm=Inf", "obj"
_ASKED = frozenset({"obl:arg", "obl:mod", "iobj", "nmod"})
_CLAUSES = frozenset({"acl:relcl", "acl", "advcl", "xcomp"})
_WANTED = frozenset({_OBJECT, "xcomp", "ccomp"})
# In tokens: from the verb to those who are bidden, from these to their clause, and from that to the infinitive.
_NEAR, _CLAUSE, _FAR = 8, 8, 16


def bidden(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such infinitives on the verb that bids."""
    tokens, grammar = trees.tokens, trees.language.grammar
    found: dict[int, Token] = {}
    for verb in tokens:
        forms = {verb.lemma, f"{verb.lemma}r"}
        told = not forms.isdisjoint(grammar.bidding)
        if verb.pos not in VERBS or not (told or not forms.isdisjoint(grammar.steering)):
            continue
        led = grammar.ofs if told else grammar.tos | grammar.ofs
        pair = _pair(trees, verb, led, told=told)
        if pair is None:
            continue
        clause, infinitive = pair
        found[infinitive.index] = replace(infinitive, head=verb.index, dep="xcomp")
        noun = tokens[infinitive.head]
        if noun.head == verb.index and noun.dep == _OBJECT:  # « qui ont bu (cette eau) »
            found[noun.index] = replace(noun, head=clause.index)
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _pair(trees: Trees, verb: Token, led: frozenset[str], *, told: bool) -> tuple[Token, Token] | None:
    """The verb of the clause that says who are bidden, and what they are to do, where that hangs in the clause."""
    tokens, sentence = trees.tokens, trees.sentence(verb.index)
    asked = _asked(trees, verb, told=told)
    clause = _clause(tokens, verb, asked) if asked is not None else None
    if asked is None or clause is None:
        return None
    own = [t for t in tokens[sentence.start : asked.index] if t.head == verb.index]
    turned = any(t.dep in ANY_SUBJECT and (t.index > verb.index or t.text.startswith("-")) for t in own)
    if turned or any(t.dep in _WANTED for t in own):
        return None  # « demande le maire aux élus qui … », « propose une aide aux élus qui … »
    behind = tokens[clause.index + 1 : min(clause.index + _FAR, sentence.stop)]
    after = [t for t in behind if t.has(_INFINITIVE) and _lead(tokens, t) in led]
    able = [t for t in after if clause.index <= t.head < after[0].index and _apart(tokens, clause, t, told=told)]
    return None if any(t.head == verb.index for t in after) or not able else (clause, able[-1])


def _apart(tokens: Sequence[Token], clause: Token, infinitive: Token, *, told: bool) -> bool:
    """Not « qui ont décidé de rester », nor « autorise ceux qui ont envie de partir », where nobody is bidden more."""
    between = tokens[clause.index + 1 : infinitive.index]
    nouns = {t.index for t in between if t.pos in NOUNS}
    held = any(t.head in nouns and t.pos in BEFORE_NOUN for t in between)
    return bool(nouns) if told else held


def _asked(trees: Trees, verb: Token, *, told: bool) -> Token | None:
    """Those who are bidden: behind « à », or the object of a verb that moves somebody."""
    tokens, grammar = trees.tokens, trees.language.grammar
    for token in tokens[verb.index + 1 : verb.index + _NEAR]:
        if token.head != verb.index:
            continue
        case = next((t.text.lower() for t in tokens[verb.index : token.index] if t.head == token.index), "")
        if (token.dep in _ASKED and case in grammar.tos) if told else token.dep == _OBJECT:
            return token
    return None


def _clause(tokens: Sequence[Token], verb: Token, asked: Token) -> Token | None:
    """The verb of the clause that says who they are: « qui ont signé », « ayant signé »."""
    near = tokens[asked.index + 1 : asked.index + _CLAUSE]
    for token in near:
        if token.pos not in VERBS or token.dep not in _CLAUSES or token.head not in {asked.index, verb.index}:
            continue
        kids = [t for t in near if t.head == token.index and t.index < token.index]
        who = any(t.dep in SUBJECTS and t.has("PronType=Rel") for t in kids)
        return token if who or any(t.dep in AUXILIARIES for t in kids) else None
    return None


def _lead(tokens: Sequence[Token], infinitive: Token) -> str:
    """The preposition right before an infinitive, over pronouns and « ne pas »."""
    here = infinitive.index - 1
    while here > 0 and tokens[here].pos in {"PRON", "ADV", "AUX"}:
        here -= 1
    return tokens[here].text.lower()
