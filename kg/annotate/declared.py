"""Clauses said that the model hangs on whom they are said to: « a dit jeudi aux élus que le maire a vendu l'usine ».

It takes « que » for a relative pronoun, the object of a clause about the noun before it. But a clause that has an
object of its own lacks none: behind a verb of saying with nothing but times and phrases with a preposition between,
it is what is said. So it is of whom it is said (« a dit de Luc Bas qu'il avait vendu l'usine »).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import harking
from kg.annotate.datives import timely
from kg.annotate.tokens import noun_at
from kg.annotate.universal import AUXILIARIES, HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_SAID, _TOLD = "ccomp", frozenset({"acl:relcl", "ccomp", "advcl", "xcomp", "parataxis", "ROOT"})
# What may stand between the verb and « que », and between « que » and the verb of its clause.
_BETWEEN = frozenset({"ADJ", "ADP", "ADV", "DET", "NOUN", "NUM", "PROPN"})
# Tokens from a verb of saying to « que », and from a verb of what is said to its object.
_BEFORE, _BEHIND = 14, 8


def declared(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such clauses as what their verbs of saying tell."""
    that = trees.language.grammar.that
    found: dict[int, Token] = {}
    for lead in (t for t in trees.tokens[2:] if t.text.lower() in that):
        verb = _saying(trees, lead.index)
        clause = _clause(trees, lead) or _of_him(trees, lead) if verb is not None else None
        if verb is None or clause is None or (clause.head == verb and lead.head == clause.index and lead.dep == "mark"):
            continue
        if clause.head == clause.index:
            found |= _lowered(trees, verb, lead.index, clause.index)
        found[clause.index] = replace(clause, head=verb, dep=_SAID)
        found[lead.index] = replace(lead, pos="SCONJ", head=clause.index, dep="mark", features="")
        noun = noun_at(trees.tokens, lead.index + 1, clause.index)
        if noun is not None and trees.tokens[noun].dep not in SUBJECTS:
            found[noun] = replace(trees.tokens[noun], head=clause.index, dep="nsubj")
        for day in trees.tokens[verb + 1 : lead.index]:
            if day.head == verb and day.dep in {"obj", "xcomp"} and timely(day.lemma, trees.language):
                found[day.index] = replace(day, dep="obl:mod")
    return tuple(found.get(t.index, t) for t in trees.tokens) if found else trees.tokens


def _lowered(trees: Trees, verb: int, lead: int, clause: int) -> dict[int, Token]:
    """The words of a sentence whose main verb is to be ``verb``, and no more that of the clause behind ``lead``."""
    around = (trees.tokens[i] for i in trees.sentence(lead) if i < lead or trees.tokens[i].dep == "punct")
    found = {t.index: replace(t, head=verb) for t in around if t.head == clause and t.index != verb}
    return {**found, verb: replace(trees.tokens[verb], head=verb, dep="ROOT")}


def _saying(trees: Trees, lead: int) -> int | None:
    """The verb of saying before token ``lead``, behind which days and then a preposition lead to that."""
    tokens, start = trees.tokens, max(trees.sentence(lead).start, lead - _BEFORE)
    here = lead - 1
    if tokens[here].pos in {"ADP", "ADV"}:  # « alors que », « dès que »
        return None
    while here > start and tokens[here].pos in _BETWEEN and not tokens[here].has("VerbForm=Part"):
        here -= 1
    verb = tokens[here]
    cues = trees.language.speech.verbs.get(verb.lemma, ()) if verb.pos == "VERB" else ()
    if all(cue.tail or cue.takes.isdisjoint(trees.language.grammar.that) for cue in cues):
        return None
    first = here + 1
    while first < lead and (timely(tokens[first].lemma, trees.language) or tokens[first].pos in {"ADV", "NUM", "ADJ"}):
        first += 1
    return here if first < lead and (tokens[first].pos == "ADP" or tokens[first].dep == "case") else None


def _clause(trees: Trees, lead: Token) -> Token | None:
    """The verb of the clause behind ``lead``, if its subject stands between and it has an object, or is of « être »."""
    tokens, stop = trees.tokens, trees.sentence(lead.index).stop
    noun = noun_at(tokens, lead.index + 1, stop)
    here = lead.index + 1
    while here < stop and tokens[here].pos in _BETWEEN and not tokens[here].has("VerbForm=Fin"):
        here += 1
    if noun is None or here == stop or not tokens[here].has("VerbForm=Fin"):
        return None
    verb = tokens[tokens[here].head] if tokens[here].dep in HELPERS else tokens[here]
    if verb.index < here or verb.dep not in _TOLD or harking(tokens, here, trees.language.grammar.have):
        return None
    near = tokens[verb.index + 1 : min(verb.index + _BEHIND, stop)]
    linked = tokens[here].dep in HELPERS - AUXILIARIES or any(
        t.head == verb.index and t.dep == "aux:pass" for t in tokens[here : verb.index]
    )
    doing = {verb.index, *(t.index for t in near if t.head == verb.index and t.has("VerbForm=Inf"))}
    return verb if linked or any(_object(tokens, t, doing) for t in near) else None


def _of_him(trees: Trees, lead: Token) -> Token | None:
    """The verb of a clause whose subject is a pronoun: « a dit de Luc Bas qu'il avait vendu l'usine »."""
    tokens = trees.tokens
    subject = tokens[min(lead.index + 1, len(tokens) - 1)]
    if subject.pos != "PRON" or subject.dep not in SUBJECTS or not subject.has("Person=3"):
        return None
    verb = tokens[subject.head]
    helping = [t for t in tokens[subject.index : verb.index + 1] if t.has("VerbForm=Fin")]
    if not helping or verb.dep not in _TOLD or harking(tokens, helping[0].index, trees.language.grammar.have):
        return None
    return verb


def _object(tokens: Sequence[Token], token: Token, verbs: set[int]) -> bool:
    """Whether a noun with an article, a number or a name is the object of one of ``verbs``, before it."""
    if token.dep != "obj" or token.head not in verbs or token.index < token.head or token.pos not in NOUNS:
        return False
    led = tokens[token.head + 1 : token.index]
    return token.pos == "PROPN" or any(t.pos in {"DET", "NUM"} and t.head == token.index for t in led)
