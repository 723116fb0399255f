"""Subjects behind their verb: « Parmi ses clients figurent Orial et Mirel », « Sont attendus Luc Bas et Ana Roux ».

The model takes what the preposition before the verb leads in for the subject, and the subject for an object. No noun
behind a preposition is a subject; the one behind a verb without a subject that has no object, or is passive, is.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.opened import commenced
from kg.annotate.tokens import noun_at
from kg.annotate.universal import ANY_SUBJECT, HELPERS, NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_TAKEN = NOUNS | {"PRON"}
_PHRASE = NOUNS | {"ADJ", "ADP", "ADV", "DET", "NUM", "PRON"}
_ASIDE, _GIVEN, _OBJECT, _CASE, _COPULA = "obl:mod", "obl:arg", "obj", "case", "cop"
_PASSIVE, _REFLEXIVE = "aux:pass", frozenset({"expl:comp", "expl:pass", "expl:pv"})
_HUNG = frozenset({"obj", "nmod", "appos", "dep", "xcomp", "nsubj", "nsubj:pass"})
_PARTING = frozenset({"CCONJ", "PUNCT"})
_STOPS = frozenset({",", "«", ":", ";", "(", "–", "—"})
# In tokens: from a noun back to its preposition; from a verb to its auxiliaries, its subject and its day.
_NEAR, _GROUP, _BEHIND, _DAYS, _FAR = 6, 8, 5, 2, 40


def trailed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such nouns beside their verbs, and the subjects behind these."""
    found = list(trees.tokens)
    for token in trees.tokens:
        if token.dep in SUBJECTS and token.pos in _TAKEN and _led(trees, token):
            _demote(found, token)
        elif token.dep == _OBJECT and token.pos in NOUNS:
            _release(trees, found, token)
    for token in trees.tokens:
        if token.pos in VERBS and token.has("VerbForm=Fin") and token.dep != _COPULA:
            verb = found[token.head] if token.dep in HELPERS else found[token.index]
            if verb.pos == "VERB" and verb.index >= token.index:
                _trail(trees, found, token, verb)
    return trees.tokens if found == [*trees.tokens] else tuple(found)


def _demote(found: list[Token], noun: Token) -> None:
    """Set a noun beside its verb, whose subject stands behind the last comma, if anything does."""
    found[noun.index] = replace(noun, dep=_ASIDE)
    own = any(t.head == noun.head and t.dep in ANY_SUBJECT for t in found[max(noun.head - _FAR, 0) : noun.head])
    subject = None if own or noun.head < noun.index else commenced(found, noun.index, noun.head)
    if subject is not None:
        found[subject] = replace(found[subject], head=noun.head, dep=noun.dep)


def _release(trees: Trees, found: list[Token], noun: Token) -> None:
    """Have what a preposition leads in for no object, nor who gives: « a reçu de Bolvig un chèque »."""
    of = noun.index - 1
    named = noun.pos == "PROPN" and noun.text[0].isupper() and found[of].text in trees.language.grammar.ofs_plain
    if named:
        found[of] = replace(found[of], pos="ADP", dep=_CASE)
    if named or _led(trees, noun):
        found[noun.index] = replace(noun, dep=_GIVEN)


def _led(trees: Trees, noun: Token) -> bool:
    """Whether a preposition leads a noun in, and no amount: « entre 20 et 30 élus », « de nouveaux élus »."""
    before = trees.tokens[max(noun.index - _NEAR, 0) : noun.index]
    grammar = trees.language.grammar
    cases = [t for t in before if t.head == noun.index and t.dep == _CASE and t.pos == "ADP"]
    free = noun.pos == "PRON" and noun.text.lower() in grammar.clausal  # « pour qui connaît l'insecte »
    amount = any(t.text.lower() in grammar.ofs or t.lemma == grammar.between for t in cases)
    amount = amount or any(a.pos == "NUM" and b.pos == "DET" for a, b in pairwise(before))  # « jusqu'à cinq les prix »
    return bool(cases) and not free and not amount


def _trail(trees: Trees, found: list[Token], finite: Token, verb: Token) -> None:
    """Have the noun behind a verb without a subject for its subject, where it can be nothing else."""
    if not _opens(trees, finite) or not _still(trees, found, verb):
        return
    here, whens = verb.index + 1, trees.language.calendar.weekdays
    while here < min(verb.index + 1 + _DAYS, len(found)) and (found[here].pos == "ADV" or found[here].text in whens):
        here += 1
    stop = min(here + _BEHIND, trees.sentence(verb.index).stop)
    noun = noun_at(found, here, stop)
    if noun is None or (found[here].pos not in {"DET", "NUM"} and not found[here].text[:1].isupper()):
        return
    told = found[noun]
    hung = told.head in range(verb.index, noun) and told.dep in _HUNG
    several = any(t.dep == "conj" and t.head in range(noun, t.index) for t in found[noun + 1 : noun + _GROUP])
    if hung and not told.dep.startswith("nsubj") and (several or agree(told, finite)):
        passive = any(t.head == verb.index and t.dep == _PASSIVE for t in found[finite.index : verb.index])
        found[noun] = replace(told, head=verb.index, dep="nsubj:pass" if passive else "nsubj")


def _opens(trees: Trees, finite: Token) -> bool:
    """Whether a finite word opens its sentence, or follows a preposition and what this alone leads in."""
    tokens, start = trees.tokens, trees.sentence(finite.index).start
    here = finite.index - 1
    while here >= start and tokens[here].pos in _PHRASE and not _leads(tokens, here):
        here -= 1
    return finite.index == start or (here >= start and _leads(tokens, here))


def _leads(tokens: Sequence[Token], here: int) -> bool:
    """Whether a preposition stands at the start of a text, behind a mark or behind « car » or « et »."""
    opens = tokens[here].pos == "ADP" and tokens[here].dep in {_CASE, "fixed"}
    return opens and (here == 0 or tokens[here - 1].text in _STOPS or tokens[here - 1].pos in _PARTING)


def _still(trees: Trees, found: Sequence[Token], verb: Token) -> bool:
    """Whether a verb has neither subject nor, by its nature, its voice or its pronoun, an object."""
    stretch = found[max(verb.index - _GROUP, trees.sentence(verb.index).start) : verb.index]
    kids = [t for t in stretch if t.head == verb.index]
    if any(t.dep in ANY_SUBJECT for t in kids):
        return False
    bound = any(t.dep == _PASSIVE or t.dep in _REFLEXIVE for t in kids)
    return bound or verb.lemma in trees.language.grammar.standing or verb.lemma in trees.language.frames.movers
