"""Who does what an infinitive, gerund or clause of wish tells, whom a pronoun in it does not stand for.

« Luc Bas a appelé Jan Vial pour le féliciter », « Luc Bas prie Jan Vial de le retirer », « Ana Roux a écrit à Zoé Bon
afin qu'elle renonce ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import HELPERS
from kg.extract.coreference.crossed import antecedents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.phrases import Stand
    from kg.model import Token

# What a clause without a verb of its own person hangs by on the verb that has its subject.
_CONTROLLED = frozenset({"advcl", "xcomp"})
# Of whom another does the infinitive.
_ASKED = frozenset({"iobj", "obl:arg"})
_DONE_TO = "obj"
_TOLD_WITH = frozenset({"appos", "conj"})
# Tokens before a gerund among which « en » stands.
_NEAR = 3
# Steps up the tree.
_CLIMB = 5


def doers(trail: Trail, verb: int) -> Iterator[int]:
    """The tokens of who does what a verb tells, by « qui » or as the subject of the verb over an infinitive or gerund.

    « Luc Bas, qui veut l'aider », « Luc Bas tient à lui répondre », « sort en le saluant »; whom the verb over it is
    done to where it asks for that: « l'a prié de le retirer »; nobody where another may be asked: « demande à Ana de ».
    """
    tokens = trail.text.tokens
    yield from antecedents(trail, verb)
    for _ in range(_CLIMB):
        token = tokens[verb]
        joined = token.dep == "conj" and token.head < verb and _unfinished(trail, tokens[token.head])
        if not _unfinished(trail, token) or not (joined or token.dep in _CONTROLLED) or token.head == verb:
            return
        over = token.head
        if not joined:
            below = [tokens[index] for index in trail.text.children[over] if index != verb]
            asked = token.dep == "xcomp"
            if asked and any(one.dep in _ASKED for one in below):
                return
            done_to = [one.index for one in below if asked and one.dep == _DONE_TO]
            if done_to:
                yield from done_to
                return
            yield from antecedents(trail, over)
            yield from (one.index for one in below if one.dep.startswith("nsubj"))
        verb = over


def wishing(trail: Trail, stand: Stand) -> Iterator[int]:
    """The tokens of who wants what a clause tells: « veut qu'il parte », « écrit à Jan afin qu'il parte » tell of two.

    One who wants to do something himself has it in the infinitive.
    """
    tokens = trail.text.tokens
    verb = tokens[stand.verb]
    if stand.pronoun.case != "subject" or stand.inverted or not verb.head < stand.head:
        return
    over = tokens[verb.head]
    if verb.dep == "ccomp":
        meant = over.lemma in trail.people.wishing and not verb.has("Mood=Cnd")
    else:
        aims = trail.language.speech.purpose
        meant = verb.dep == "advcl" and not aims.isdisjoint(trail.text.lowered[stand.head - 2 : stand.head - 1])
    if meant:
        for subject in (i for i in trail.text.children[over.index] if tokens[i].dep.startswith("nsubj")):
            yield from _joined(trail, subject)
        yield from doers(trail, over.index)


def _joined(trail: Trail, subject: int) -> Iterator[int]:
    """A subject and those told with it: « Trois ministres, Ana Roux, Zoé Bon et Luc Bas »."""
    tokens, stack = trail.text.tokens, [subject]
    while stack:
        index = stack.pop()
        yield index
        stack += [child for child in trail.text.children[index] if tokens[child].dep in _TOLD_WITH]


def _unfinished(trail: Trail, token: Token) -> bool:
    """Whether a verb has no subject of its own: an infinitive, « en saluant »."""
    if token.has("VerbForm=Inf"):
        return True
    below = (trail.text.tokens[index] for index in trail.text.children[token.index])
    if any(one.has("VerbForm=Inf") and one.dep in HELPERS for one in below):  # « avant d'avoir été vu »
        return True
    near = trail.text.lowered[max(token.index - _NEAR, 0) : token.index]
    return token.has("Tense=Pres") and token.has("VerbForm=Part") and trail.people.grammar.within in near
